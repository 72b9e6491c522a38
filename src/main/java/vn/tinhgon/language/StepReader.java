package vn.tinhgon.language;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Deadline;
import vn.tinhgon.model.Document;
import vn.tinhgon.model.Paper;
import vn.tinhgon.model.Step;
import vn.tinhgon.model.Step.Action;
import vn.tinhgon.model.Step.Actor;
import vn.tinhgon.model.Step.Presence;

/** What a step says of itself: who acts, what is done, by when, in person or not. */
final class StepReader {

  private static final Map<Wording, Action> ACTIONS = new LinkedHashMap<>();

  static {
    ACTIONS.put(
        Folded.pattern("(nộp|gửi|lập|hoàn thiện)( trực tiếp| đầy đủ)?[^.;]{0,40} hồ sơ|nộp đơn"),
        Action.SUBMIT);
    ACTIONS.put(Folded.pattern("tiếp nhận( hồ sơ)?|nhận hồ sơ"), Action.RECEIVE);
    ACTIONS.put(
        Folded.pattern("kiểm tra (tính|hồ sơ|thành phần|nội dung|sự)|xem xét hồ sơ|đối chiếu"),
        Action.CHECK);
    ACTIONS.put(Folded.pattern("bổ sung|hoàn thiện hồ sơ"), Action.SUPPLEMENT);
    ACTIONS.put(
        Folded.pattern("chuyển( toàn bộ)? hồ sơ|luân chuyển hồ sơ|chuyển đến"), Action.TRANSFER);
    ACTIONS.put(Folded.pattern("thẩm định"), Action.APPRAISE);
    ACTIONS.put(Folded.pattern("lấy ý kiến|có ý kiến|tham vấn|xin ý kiến"), Action.CONSULT);
    ACTIONS.put(
        Folded.pattern(
            "kiểm tra thực (tế|địa)|thẩm định thực tế|kiểm tra tại hiện trường|xác minh thực (tế|địa)|kiểm tra tại cơ sở|khảo sát thực (tế|địa)"),
        Action.INSPECT_SITE);
    ACTIONS.put(Folded.pattern("hội đồng"), Action.COUNCIL);
    ACTIONS.put(
        Folded.pattern(
            "trình (chủ tịch|ủy ban|ubnd|lãnh đạo|bộ trưởng|giám đốc|thủ tướng|cấp có thẩm quyền|người có thẩm quyền)|ký duyệt"),
        Action.SIGN_OFF);
    ACTIONS.put(Folded.pattern("quyết định|cấp giấy|phê duyệt|chấp thuận|ban hành"), Action.DECIDE);
    ACTIONS.put(
        Folded.pattern("(nộp|thu|thanh toán)( đủ)?( các| khoản)? (phí|lệ phí|tiền)"), Action.PAY);
    ACTIONS.put(Folded.pattern("thông báo"), Action.NOTIFY);
    ACTIONS.put(Folded.pattern("trả kết quả|nhận kết quả|trả giấy"), Action.RETURN_RESULT);
  }

  private static final Pattern MARK =
      Pattern.compile(
          "^ *(bước +\\w+ *[:.\\-–)]*|[a-eđ][).]|\\d{1,2}[).])[ :.\\-–+*]*",
          Pattern.UNICODE_CHARACTER_CLASS);
  private static final Wording APPLICANT =
      Folded.pattern(
          "^.{0,80}?(người (yêu cầu|nộp|đề nghị|dân|sử dụng|khai|có|được|tham gia|nước)|công dân|doanh nghiệp|tổ chức|cá nhân|cơ sở|chủ (đầu tư|tàu|phương tiện|xe|sở hữu|hộ)|nhà đầu tư|hộ |thương nhân|hợp tác xã|công ty|đơn vị|ngân hàng thương mại)[^.;]{0,160}?(nộp|gửi|lập|chuẩn bị|đến|xuất trình|hoàn thiện|đăng ký|khai|thực hiện|nhận)");
  private static final Wording ONE_STOP =
      Folded.pattern(
          "^.{0,60}?(bộ phận (một cửa|tiếp nhận)|trung tâm phục vụ hành chính công|cán bộ tiếp nhận|công chức tiếp nhận)");
  private static final Wording LEADER =
      Folded.pattern(
          "^.{0,60}?(chủ tịch|giám đốc sở|bộ trưởng|thủ tướng|cục trưởng|lãnh đạo)[^.;]{0,80}(quyết định|ký|phê duyệt|xem xét|ban hành|cấp)");
  private static final Pattern AGENCY_NAME =
      Pattern.compile(
          "(?<!\\p{L})(?:Chủ tịch )?(?:Ủy ban nhân dân|Uỷ ban nhân dân|UBND|Hội đồng nhân dân|Sở|Bộ|Tổng cục|Cục|Chi cục|Phòng"
              + "|Văn phòng|Trung tâm|Bộ phận|Công an|Ban [Qq]uản lý|Kho bạc|Cảng vụ|Thuế|Chi nhánh"
              + "|Ngân hàng Nhà nước)(?!\\p{L})(?:,? \\p{L}+){0,7}");

  private static final Wording DEPARTMENT = Folded.pattern(Offices.DEPARTMENT);

  /** Verbs and joints that follow an agency's name. */
  private static final Wording AFTER_NAME =
      Folded.pattern(
          " (có|tiếp (nhận|tục|thu)|kiểm tra|thẩm (định|tra)|xem xét|trình|chủ trì|gửi|ban hành|tổ chức|tổng hợp|thực hiện|phải|quyết định"
              + "|xác (nhận|minh)|chuyển|trả|giải quyết|để|căn cứ|theo|phê duyệt|về|phát|thông báo|hoặc|thì|quy định|nơi|ra|cấp (giấy|phép|chứng|lại|mới|đổi|cho)"
              + "|kết (luận|thúc)|phân công|thành lập|lập|thuộc|cho|từ|khi|trong|và (thông|chuyển|trả|gửi)|ký|báo cáo|yêu cầu|lấy ý|hướng dẫn|đề nghị|đăng|đóng"
              + "|thu |nhận|bước|các|đối với|sau|nêu|làm|tham|cung cấp|giao|được|tiến hành|tại|điểm đi|điểm đến|quản lý hồ sơ|xử lý|công nhận|chấp thuận|vào|và)\\b");

  private static final Wording REQUIRED =
      Folded.pattern(
          "phải (trực tiếp )?(có mặt|đến)(?! (hạn|ngày))|phải nộp( hồ sơ)? trực tiếp|chỉ (tiếp nhận|nhận)( hồ sơ)? trực tiếp");
  private static final Wording CHOICE =
      Folded.pattern(
          "hoặc|trực tuyến|bưu (chính|điện)|ủy quyền|một trong|môi trường (mạng|điện tử)|lựa chọn");

  /** Whoever must be present at a meeting is not the applicant. */
  private static final Wording MEETING = Folded.pattern("phiên họp|cuộc họp|hội đồng|thành viên");

  private static final Wording FORCED =
      Folded.pattern(
          "vân tay|sinh trắc|mống mắt|nhận dạng|chụp ảnh|phỏng vấn|sát hạch|dự thi|kỳ thi|ký( tên)?[^.;]{0,30} (vào sổ|sổ hộ tịch|vào giấy|trước mặt)|cùng ký|trước mặt|chứng kiến|kết hôn|nhận con nuôi|nhận cha|giám định|khám sức khỏe|kiểm tra thực (tế|địa)|hiện trường|bàn giao|tuyên thệ|lễ trao|thể hiện ý chí|kiểm tra (kiến thức|trình độ|năng lực|tay nghề)");
  private static final Wording AGAIN =
      Folded.pattern(
          "(nộp lại|xuất trình lại|gửi lại|cung cấp lại|nộp bổ sung lại)( bản (chính|giấy|gốc|sao))?( của)? ");

  /** An agency named further into a step is seldom the one that acts. */
  private static final int NEAR_START = 120;

  /**
   * Handing in again what had to be corrected, or handing an old paper back, is no second demand;
   * nor is a carrier that no data can replace (a rubbing of a chassis number, a blank).
   */
  private static final Wording CORRECTED =
      Folded.pattern(
          "cập nhật|sửa đổi|bổ sung|chỉnh sửa|thay đổi|hoàn thiện|cũ|đã( được)? cấp|hư hỏng|bị hỏng|thu hồi|bản chà|phôi");

  private final Kinds kinds;

  StepReader(Kinds kinds) {
    this.kinds = kinds;
  }

  /** {@code step} with what its words say where the file leaves it open. */
  Step read(Step step, List<Document> documents) {
    Folded text = Folded.of(unmark(step.text()));
    Actor actor = step.actor() != null ? step.actor() : actor(text);
    Set<Action> actions = step.actions().isEmpty() ? actions(text) : step.actions();
    boolean applicants = actor == Actor.APPLICANT;
    String agency = step.agency() != null || applicants ? step.agency() : agency(text);
    Deadline own = step.agencyDeadline();
    String presenceWords = step.presenceWords();
    Presence presence = step.presence();
    if (presence == Presence.UNSTATED) {
      String words = presenceWords(text);
      if (words != null) {
        presence = Presence.REQUIRED;
        presenceWords = words;
      }
    }
    String forced = presence == Presence.REQUIRED && text.has(FORCED) ? text.clause(FORCED) : null;
    List<Step.Demanded> demanded =
        step.documents().isEmpty() ? again(text, documents) : step.documents();
    return new Step(
        step.procedure(),
        step.at(),
        step.position(),
        step.id(),
        step.text(),
        step.caseId(),
        actor,
        agency,
        actions,
        applicants ? null : own,
        step.applicantDeadline() == null && applicants ? own : step.applicantDeadline(),
        presence,
        presenceWords,
        forced,
        demanded,
        step.parallelWith());
  }

  private static String unmark(String text) {
    Matcher m = MARK.matcher(text.toLowerCase(Locale.ROOT));
    return m.find() && m.end() <= text.length() ? text.substring(m.end()) : text;
  }

  private static @Nullable Actor actor(Folded text) {
    if (text.has(LEADER)) {
      return Actor.LEADER;
    }
    if (text.has(APPLICANT)) {
      return Actor.APPLICANT;
    }
    if (text.has(ONE_STOP)) {
      return Actor.ONE_STOP;
    }
    return AGENCY_NAME.matcher(text.original()).find() ? Actor.AGENCY : null;
  }

  private static Set<Action> actions(Folded text) {
    Set<Action> found = EnumSet.noneOf(Action.class);
    ACTIONS.forEach(
        (pattern, action) -> {
          if (text.has(pattern)) {
            found.add(action);
          }
        });
    return Set.copyOf(found);
  }

  /** The agency that the step names near its beginning, without the verb that follows its name. */
  private static @Nullable String agency(Folded text) {
    Hits department = text.hits(DEPARTMENT);
    boolean known = department.find() && department.start() <= NEAR_START;
    Matcher m = AGENCY_NAME.matcher(text.original());
    if (!m.find() || m.start() > NEAR_START) {
      return null;
    }
    if (known && department.start() == m.start()) {
      return text.original().substring(department.start(), department.end());
    }
    Matcher verb = AFTER_NAME.matcher(Folded.of(m.group()).text());
    String name = verb.find() ? m.group().substring(0, verb.start()) : m.group();
    return name.replaceAll("[\\s,]+", " ").strip();
  }

  private static @Nullable String presenceWords(Folded text) {
    Hits m = text.hits(REQUIRED);
    while (m.find()) {
      Folded clause = Folded.of(text.clause(m.start(), m.end()));
      if (!text.negated(m.start()) && !clause.has(CHOICE) && !clause.has(MEETING)) {
        return clause.original();
      }
    }
    return null;
  }

  /** Papers of the dossier that the step's words ask for once more. */
  private List<Step.Demanded> again(Folded text, List<Document> documents) {
    List<Step.Demanded> found = new ArrayList<>();
    Hits m = text.hits(AGAIN);
    while (m.find()) {
      if (text.negated(m.start())
          || CORRECTED.matcher(text.clause(m.start(), m.end()).toLowerCase(Locale.ROOT)).find()) {
        continue;
      }
      int end = Math.min(text.text().length(), m.end() + 80);
      for (Kinds.Hit hit : kinds.find(Folded.of(text.original().substring(m.end(), end)))) {
        for (Document document : documents) {
          boolean asks =
              document.papers().stream()
                  .anyMatch(
                      p -> p.kind().equals(hit.kind().id()) && p.demand() == Paper.Demand.DEMANDED);
          if (hit.start() < 3 && asks && found.isEmpty()) {
            found.add(new Step.Demanded(document.id(), text.clause(m.start(), m.end())));
          }
        }
      }
    }
    return List.copyOf(found);
  }
}
