package vn.tinhgon.language.agencies;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.language.agencies.Parties.Party;
import vn.tinhgon.language.text.Folded;
import vn.tinhgon.language.text.Wording;

/** The name of the agency that acts in a step. */
public final class AgencyNames {

  private static final Pattern NAME =
      Pattern.compile(
          "(?<!\\p{L})(?:Chủ tịch )?(?:Ủy ban nhân dân|Uỷ ban nhân dân|UBND|Hội đồng nhân dân|Sở|Bộ|Tổng cục|Cục|Chi cục|Phòng"
              + "|Văn phòng|Trung tâm|Bộ phận|Công an|Ban [Qq]uản lý|Kho bạc|Cảng vụ|Thuế|Chi nhánh"
              + "|Ngân hàng Nhà nước|Ủy ban Chứng khoán Nhà nước|UBCKNN|NHNN|KBNN)(?!\\p{L})(?:,? \\p{L}+){0,7}");

  private static final Wording DEPARTMENT = Folded.pattern(Offices.DEPARTMENT);

  /** Verbs and joints that follow an agency's name. */
  private static final Wording AFTER_NAME =
      Folded.pattern(
          " (có|tiếp (nhận|tục|thu)|kiểm tra|thẩm (định|tra)|xem xét|trình|chủ trì|gửi|ban hành|tổ chức|tổng hợp|thực hiện|phải|quyết định"
              + "|xác (nhận|minh)|chuyển|trả|giải quyết|để|căn cứ|theo|phê duyệt|về|phát|thông (báo|qua)|văn bản|cơ quan|thừa|trực tiếp|hoàn (thiện|chỉnh|thành)|đăng tải|công (bố|khai)|rà soát|đánh giá|chỉ đạo|thống nhất|tra cứu|niêm|lưu|cập nhật|chứng (nhận|thực)|ghi|hoặc|thì|quy định|nơi|ra|cấp (giấy|phép|chứng|lại|mới|đổi|cho)"
              + "|kết (luận|thúc)|phân công|thành lập|lập|thuộc|cho|từ|khi|trong|và (thông|chuyển|trả|gửi)|ký|báo cáo|yêu cầu|lấy ý|hướng dẫn|đề nghị|đăng|đóng"
              + "|thu |nhận|bước|các|đối với|sau|nêu|làm|tham|cung cấp|giao|được|tiến hành|tại|điểm đi|điểm đến|quản lý hồ sơ|xử lý|công nhận|chấp thuận|vào|và)\\b");

  /** An agency named further into a step is seldom the one that acts. */
  private static final int NEAR_START = 120;

  /** "cơ quan Công an cấp tỉnh", "Giám đốc Sở …": as far as a name stands behind what it is. */
  private static final int TITLE = 40;

  private static final Pattern PREPOSITION =
      Pattern.compile(
          "(?<!\\p{L})(đến|cho|tại|của|gửi|về|với|tới|trước|qua|do|theo|từ|ở|là|và|hoặc|trên|trình|cáo|đề nghị|các|thuộc|bởi|cùng|,|\\(|“) {0,3}$");

  /** Whoever stands behind these is written to, and is not the subject. */
  private static final Pattern TOWARDS =
      Pattern.compile("(?<!\\p{L})(đến|cho|gửi|về|với|tới|trình|cáo|đề nghị|nhận) {0,3}$");

  private static final Pattern SPACE = Pattern.compile("[\\s,]+");

  private static final int FAR_FROM_START = 240;
  private static final int WORD = 10;
  private static final int LONGEST = 240;

  private AgencyNames() {}

  /**
   * The agency that is the subject of the step, or the one named near its beginning where it has no
   * subject; absent where the subject has no name ("cơ quan thụ lý").
   */
  public static @Nullable String first(Folded text, List<Party> parties) {
    Party main = Parties.main(parties);
    if (main != null && main.kind() != Parties.Kind.APPLICANT) {
      int end = Math.min(text.original().length(), main.start() + TITLE);
      Matcher subject = NAME.matcher(text.original()).region(main.start(), end);
      return subject.find() && !behind(TOWARDS, text, subject.start())
          ? name(text, named(text, subject.start()))
          : null;
    }
    Matcher m = NAME.matcher(text.original());
    return near(text, m, NEAR_START) ? name(text, m) : null;
  }

  /** Whether an agency's name stands where only a subject can: behind no preposition. */
  public static boolean acts(Folded text) {
    Matcher m = NAME.matcher(text.original());
    return near(text, m, FAR_FROM_START) && !behind(PREPOSITION, text, m.start());
  }

  /** Finds the first name if it begins at most {@code far} behind the text's beginning. */
  private static boolean near(Folded text, Matcher name, int far) {
    int to = Math.min(text.length(), far + LONGEST);
    return name.region(0, to).useTransparentBounds(true).find() && name.start() <= far;
  }

  private static boolean behind(Pattern words, Folded text, int start) {
    return words.matcher(text.text()).region(Math.max(0, start - WORD), start).find();
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
    String words = m.group();
    Matcher verb = AFTER_NAME.matcher(Folded.of(words).text());
    int end = words.length();
    while (end == words.length() && verb.find()) {
      end = goesOn(words, verb.end()) ? end : verb.start();
    }
    return SPACE.matcher(words.substring(0, end)).replaceAll(" ").strip();
  }

  /** "Bộ Nông nghiệp và Môi trường", not "Sở Xây dựng và Sở Tài chính". */
  private static boolean goesOn(String words, int joint) {
    return words.startsWith(" và ", joint - 3)
        && Character.isUpperCase(words.charAt(joint + 1))
        && !NAME.matcher(words).region(joint + 1, words.length()).lookingAt();
  }
}
