package vn.tinhgon.language;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.language.Parties.Party;

/** The name of the agency that acts in a step. */
final class AgencyNames {

  private static final Pattern NAME =
      Pattern.compile(
          "(?<!\\p{L})(?:Chủ tịch )?(?:Ủy ban nhân dân|Uỷ ban nhân dân|UBND|Hội đồng nhân dân|Sở|Bộ|Tổng cục|Cục|Chi cục|Phòng"
              + "|Văn phòng|Trung tâm|Bộ phận|Công an|Ban [Qq]uản lý|Kho bạc|Cảng vụ|Thuế|Chi nhánh"
              + "|Ngân hàng Nhà nước)(?!\\p{L})(?:,? \\p{L}+){0,7}");

  private static final Pattern DEPARTMENT = Folded.pattern(Offices.DEPARTMENT);

  /** Verbs and joints that follow an agency's name. */
  private static final Pattern AFTER_NAME =
      Folded.pattern(
          " (có|tiếp (nhận|tục|thu)|kiểm tra|thẩm (định|tra)|xem xét|trình|chủ trì|gửi|ban hành|tổ chức|tổng hợp|thực hiện|phải|quyết định"
              + "|xác (nhận|minh)|chuyển|trả|giải quyết|để|căn cứ|theo|phê duyệt|về|phát|thông (báo|qua)|văn bản|cơ quan|thừa|trực tiếp|hoàn (thiện|chỉnh|thành)|đăng tải|công (bố|khai)|rà soát|đánh giá|chỉ đạo|thống nhất|tra cứu|niêm|lưu|cập nhật|ghi|hoặc|thì|quy định|nơi|ra|cấp (giấy|phép|chứng|lại|mới|đổi|cho)"
              + "|kết (luận|thúc)|phân công|thành lập|lập|thuộc|cho|từ|khi|trong|và (thông|chuyển|trả|gửi)|ký|báo cáo|yêu cầu|lấy ý|hướng dẫn|đề nghị|đăng|đóng"
              + "|thu |nhận|bước|các|đối với|sau|nêu|làm|tham|cung cấp|giao|được|tiến hành|tại|điểm đi|điểm đến|quản lý hồ sơ|xử lý|công nhận|chấp thuận|vào|và)\\b");

  /** An agency named further into a step is seldom the one that acts. */
  private static final int NEAR_START = 120;

  /** "cơ quan Công an cấp tỉnh", "Giám đốc Sở …": as far as a name stands behind what it is. */
  private static final int TITLE = 40;

  private AgencyNames() {}

  /**
   * The agency that is the subject of the step, or the one named near its beginning where it has no
   * subject; absent where the subject has no name ("cơ quan thụ lý").
   */
  static @Nullable String first(Folded text, List<Party> parties) {
    Party main = Parties.main(parties);
    if (main != null && main.kind() != Parties.Kind.APPLICANT) {
      int end = Math.min(text.original().length(), main.start() + TITLE);
      Matcher subject = NAME.matcher(text.original()).region(main.start(), end);
      return subject.find() ? name(text, named(text, subject.start())) : null;
    }
    Matcher m = NAME.matcher(text.original());
    return m.find() && m.start() <= NEAR_START ? name(text, m) : null;
  }

  /** The name that begins at {@code start}, all of it. */
  private static Matcher named(Folded text, int start) {
    Matcher whole = NAME.matcher(text.original()).region(start, text.original().length());
    if (!whole.lookingAt()) {
      throw new IllegalStateException("no name at " + start);
    }
    return whole;
  }

  /** The name without the verb that follows it. */
  private static String name(Folded text, Matcher m) {
    Matcher department = DEPARTMENT.matcher(text.text()).region(m.start(), text.text().length());
    if (department.lookingAt()) {
      return text.original().substring(department.start(), department.end());
    }
    Matcher verb = AFTER_NAME.matcher(Folded.of(m.group()).text());
    String name = verb.find() ? m.group().substring(0, verb.start()) : m.group();
    return name.replaceAll("[\\s,]+", " ").strip();
  }
}
