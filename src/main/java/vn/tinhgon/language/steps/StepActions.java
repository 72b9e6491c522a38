package vn.tinhgon.language.steps;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.language.text.Folded;
import vn.tinhgon.language.text.Hits;
import vn.tinhgon.language.text.Wording;
import vn.tinhgon.model.Step.Action;
import vn.tinhgon.model.Step.Actor;

/**
 * What is done in a step: every verb of its own counts, be it in a branch ("trường hợp không cấp,
 * trả lời bằng văn bản").
 *
 * <ul>
 *   <li>Names, time anchors and purposes are no actions: "cơ quan tiếp nhận hồ sơ", "kể từ ngày
 *       nhận hồ sơ", "báo cáo thẩm định", "đơn đề nghị cấp", "chuyển hồ sơ để thẩm định".
 *   <li>What another is asked to decide is not decided here: "trình Chủ tịch … quyết định".
 *   <li>A refusal with its reasons is a notice; asking to complete a dossier is not, it is
 *       supplementing only.
 *   <li>An office that only answers another one gives its opinion.
 * </ul>
 */
public final class StepActions {

  private static final Map<Action, Wording> APPLICANT = new EnumMap<>(Action.class);
  private static final Map<Action, Wording> OFFICE = new EnumMap<>(Action.class);

  static {
    APPLICANT.put(
        Action.PREPARE,
        Folded.pattern(
            "chuẩn bị( đầy đủ| đủ)?( \\d{1,2} bộ)? ?(hồ sơ|giấy tờ|các)|lập và (nộp|gửi) hồ sơ|lập( \\d{1,2}| một| các)?( \\([^)]{1,12}\\))?( bộ)? ?(hồ sơ|danh sách|tờ khai|đơn)|khai đầy đủ thông tin"));
    APPLICANT.put(
        Action.SUBMIT,
        Folded.pattern(
            "nộp|gửi|khai báo|xuất trình|đăng ký (với|tại|trực tuyến|hoạt động|hành nghề)|trình|có (đơn|văn bản)|cung cấp|kê khai|khai |thông báo (với|cho|đến|bằng|về)"));
    APPLICANT.put(
        Action.RETURN_RESULT,
        Folded.pattern("nhận kết quả|(đến|để) nhận|ngày hẹn[^.;]{0,90} nhận "));
    OFFICE.put(Action.PREPARE, Folded.pattern("lập( \\d{1,2})?( bộ)? hồ sơ"));
    OFFICE.put(Action.SUBMIT, Folded.pattern("lập hồ sơ[^.;]{0,400} (trình|gửi)"));
    OFFICE.put(
        Action.RECEIVE,
        Folded.pattern(
            "tiếp nhận(?! (phương|nhà|tàu|người|bệnh|hàng))|nhận hồ sơ|vào sổ theo dõi|giấy (biên nhận|tiếp nhận)"));
    OFFICE.put(
        Action.CHECK,
        Folded.pattern(
            "kiểm tra(?! thực (tế|địa)| (tại )?hiện trường)|đối chiếu|rà soát|soát xét|phúc tra|(xem xét|trả lời( ngay)?( bằng văn bản)?),? (tính|hồ sơ)|(nếu|trường hợp|khi)( danh mục| nội dung)? (hồ sơ|danh mục)[^.;,]{0,30} (chưa|không|đầy đủ|hợp lệ|đủ)|thẩm tra|xác minh|tra cứu|khai thác[^.;]{0,40} (thông tin|dữ liệu)"));
    OFFICE.put(
        Action.SUPPLEMENT,
        Folded.pattern(
            "bổ sung,? (hồ sơ|giấy tờ|hoàn|thành phần|đầy đủ|những|nội dung|thông tin|tài liệu|các|cho |theo|lại|sửa)|bổ sung[,.;]|(hoàn (thiện|chỉnh)|sửa đổi|chỉnh sửa)( lại)? hồ sơ|hướng dẫn[^.;]{0,90} (hoàn thiện|hoàn chỉnh|bổ sung)|còn thiếu|bổ sung hoặc|yêu cầu (người|cá nhân|tổ chức|doanh nghiệp)[^.;]{0,60} (nộp|bổ sung|cung cấp)"));
    OFFICE.put(
        Action.TRANSFER,
        Folded.pattern(
            "(luân )?chuyển( toàn bộ| đầy đủ)?( các)? (hồ sơ|dữ liệu|danh sách)|chuyển (trung tâm|cơ quan|văn phòng|sở|bộ phận)|gửi (kèm|cơ quan chuyên môn|danh sách)|gửi hồ sơ (cho|đến|về|tới) (cơ quan|sở|bộ|ủy|ubnd|cục|phòng|văn phòng|trung tâm)|báo cáo kết quả[^.;]{0,40} gửi"));
    OFFICE.put(Action.APPRAISE, Folded.pattern("thẩm định|đánh giá hồ sơ|rà soát, đánh giá"));
    OFFICE.put(
        Action.CONSULT,
        Folded.pattern(
            "(lấy|xin|tham gia|góp) ý kiến|tham vấn|có ý kiến|xác minh về (nhân thân|lý lịch)"));
    OFFICE.put(
        Action.INSPECT_SITE,
        Folded.pattern(
            "(kiểm tra|thẩm định|xác minh|khảo sát|đánh giá)[^.;,]{0,25} (thực tế|thực địa|hiện trường|tại cơ sở|tại chỗ|tại nơi|tại địa điểm)|kiểm tra(?! (hồ sơ|tính|thành phần))[^.;,]{0,60} tại (địa điểm|cơ sở|nơi có)|khảo sát|đoàn (kiểm tra|đánh giá|thẩm định)|lấy mẫu|kiểm tra (các )?điều kiện (nuôi|sản xuất|cơ sở|của cơ sở|thực tế|vệ sinh)"));
    OFFICE.put(Action.COUNCIL, Folded.pattern("hội đồng (?!nhân dân|quản|thành)"));
    OFFICE.put(
        Action.DECIDE,
        Folded.pattern(
            "quyết định|(cấp|đổi|gia hạn)( lại| mới| đổi)?( các)? (giấy|chứng|thẻ|phép|bằng|tem|đăng ký|biển|bản|văn bằng|sổ|mã|hộ chiếu|tài khoản)|việc cấp|phê duyệt|chấp thuận|ban hành|công nhận|thực hiện (cấp|chứng thực|việc cấp)|thỏa thuận|cho ý kiến|cho phép|ghi lời chứng|không có căn cứ từ chối|gia hạn (thời|giấy|hiệu)|(có văn bản|thực hiện|thực hiện việc) xác nhận|xác nhận vào"));
    OFFICE.put(
        Action.PUBLISH,
        Folded.pattern(
            "công khai (danh|kết|thông|trên|tại)|công bố (công khai|thông tin|danh|hồ sơ)|niêm yết|đăng (tải|thông tin|báo|công báo)"));
    OFFICE.put(
        Action.RETURN_RESULT,
        Folded.pattern(
            "trả( lại)? kết quả|trả (giấy|thẻ|người|cho)|việc trả|được trả|cấp bằng|giao (cho )?người|trao (giấy|cho|quyết|kết)"));
    OFFICE.put(Action.ARCHIVE, Folded.pattern("lưu (hồ sơ|\\d|bản)|lưu trữ hồ sơ|ghi (vào )?sổ"));
  }

  private static final Wording NOTICE =
      Folded.pattern("thông báo|trả lời|hồi đáp|rõ lý do|từ chối và|phiếu từ chối");
  private static final Wording ASKS_TO_SUPPLEMENT =
      Folded.pattern(
          "(thông báo|trả lời)[^.;]{0,160}? (bổ sung|hoàn thiện|hoàn chỉnh|còn thiếu|sửa đổi)|(thông báo|trả lời) (tính (đầy đủ|hợp lệ)|về tính)|(chưa|không) (đầy đủ|hợp lệ|đúng)[^.;]{0,60} (thông báo|trả lời)");
  private static final Wording SIGN_OFF =
      Folded.pattern(
          "trình,? (chủ tịch|ủy ban|ubnd|lãnh đạo|bộ trưởng|giám đốc|thủ tướng|thủ trưởng|cấp|người|cơ quan|bộ|cục|hội đồng|sở|chính phủ)|báo cáo (chủ tịch|ủy ban|ubnd|bộ trưởng|lãnh đạo|thủ tướng)|ký duyệt|ký( và)? cấp");
  private static final Wording RECEIPT =
      Folded.pattern(
          "(cấp|nhận được|trao|gửi|lập|có|ra)( ngay)? (giấy|phiếu) (tiếp nhận|biên nhận|hẹn)");
  private static final Wording FEES =
      Folded.pattern(
          "(nộp|thu|thanh toán)( đủ| đầy đủ)?( các| khoản| tiền| nghĩa vụ){0,2}( nộp)? ?(phí|lệ phí|kinh phí)|thông báo nộp|nghĩa vụ (tài chính|nộp)");
  private static final Wording PRESENCE =
      Folded.pattern(
          "trước mặt|có mặt|điểm chỉ|làm chứng(?! từ)|phiên dịch|vân tay|sinh trắc|chụp ảnh|phỏng vấn|(dự|tham gia|tổ chức|kỳ|thi) (thi|sát hạch)|xuất trình hàng hóa|đưa xe|ký kết hợp đồng|minh mẫn");

  /** Names, time anchors, purposes and references: no verb in them is done here. */
  private static final Wording NO_ACTION =
      Folded.pattern(
          "(kể từ|từ) (ngày|khi|thời điểm|lúc) [^,;.:]{0,160}(?=[,;.:])|(kể từ|từ) (ngày|khi|thời điểm) (nhận|tiếp nhận)( được)?( đủ| đầy đủ)? hồ sơ( đầy đủ,?)?( hợp lệ)?"
              + "|(cơ quan|cán bộ|công chức|người|bộ phận|nơi|đơn vị|phiếu|giấy|thời điểm|thời gian|ngày|hệ thống)( thông tin)? (tiếp nhận|nhận)( và (hẹn )?trả kết quả| hồ sơ){0,3}(?= và hẹn trả kết quả| |,|\\)|\\.|;)( và hẹn trả kết quả)?"
              + "|(hẹn,?|thời gian|ngày|bộ phận) trả kết quả|(sau khi|khi) nhận( được)?( đủ| đầy đủ)? hồ sơ|giấy hẹn[^.;,]{0,30}"
              + "|(báo cáo|kết quả|phí|tổ|cơ quan|biên bản|nội dung|kết thúc|đơn vị|phòng|hoàn thành|quá trình|yêu cầu|người|đề án|tài liệu|phiếu|chứng thư)( việc)? (thẩm định|kiểm tra|thẩm tra|xác minh|đánh giá|rà soát)( thực (tế|địa)| hồ sơ| hiện trường){0,3}"
              + "|(đề nghị|xin|yêu cầu|đơn|thủ tục|hồ sơ|phương án|nhu cầu|để được|điều kiện|thẩm quyền|đủ điều kiện) (được |để )?(cấp( lại| mới| đổi)?( giấy (phép|chứng nhận|xác nhận|đăng ký))?|gia hạn( giấy (phép|chứng nhận))?|chấp thuận|công nhận|phê duyệt|xác nhận|quyết định|thẩm định|chứng thực|đăng ký)"
              + "|(người|cơ quan|nơi) (thực hiện|yêu cầu) chứng thực"
              + "|để (tổ chức |thực hiện )?(thẩm định|cho ý kiến|giải quyết|xem xét|thẩm tra|xử lý|trình)[^.;,]{0,60}"
              + "|(nhận được|căn cứ|theo|của|nội dung|tại) quyết định|quyết định (của|số|này|nêu trên)|ban hành kèm theo|(đã|được|đã được|do [^.;,]{0,40}) (ban hành|phê duyệt|thẩm định|chấp thuận|công nhận|cấp)"
              + "|(sửa đổi, )?bổ sung (bởi|tại|một số điều|theo (nghị|thông)|\\d)|nơi( đã)? nộp( hồ sơ)?|quyền khiếu nại[^.;]{0,80}|thông báo công khai|bằng quyết định|tờ trình|chứng nhận (đăng ký|quyền|đủ)|(kết quả|nội dung) (chấp thuận|phê duyệt|công nhận|giải quyết)|việc thông báo"
              + "|thời hạn (xác minh|thẩm định|giải quyết|kiểm tra)[^.;]{0,60}|xác nhận hồ sơ|giao (tiếp nhận( hồ sơ)?( giải quyết thủ tục hành chính)?|giải quyết thủ tục hành chính)|(đã|được|kết quả) khảo sát");

  /** What another is to decide. */
  private static final Wording SUBMITTED_FOR_DECISION =
      Folded.pattern(
          "(trình|báo cáo) (chủ tịch|ủy ban nhân dân|ubnd|lãnh đạo|bộ trưởng|giám đốc|thủ tướng|cấp có thẩm quyền|người có thẩm quyền|cơ quan|bộ |sở |cục |hội đồng)[^.;,]{0,60}( xem xét,?)? (quyết định|phê duyệt|ban hành|ký|chấp thuận|xét công nhận|công nhận|cấp)[^.;,]{0,40}");

  private static final char BLOT = '#';

  private StepActions() {}

  /** The actions in {@code text}, whose actor is {@code actor}. */
  static Set<Action> read(Folded text, @Nullable Actor actor) {
    Set<Action> found = EnumSet.noneOf(Action.class);
    Folded done = without(text, NO_ACTION, SUBMITTED_FOR_DECISION);
    (actor == Actor.APPLICANT ? APPLICANT : OFFICE)
        .forEach(
            (action, wording) -> {
              if (done.has(wording)) {
                found.add(action);
              }
            });
    if (text.has(FEES)) {
      found.add(Action.PAY);
    }
    if (actor != Actor.APPLICANT) {
      office(text, done, found);
    }
    if (actor == Actor.COORDINATING) {
      found.removeAll(Set.of(Action.NOTIFY, Action.CHECK));
      found.add(Action.CONSULT);
    }
    if (text.has(PRESENCE)) {
      found.add(Action.INTERVIEW_OR_PRESENCE);
    }
    return Set.copyOf(found);
  }

  private static void office(Folded text, Folded done, Set<Action> found) {
    if (notifies(done)) {
      found.add(Action.NOTIFY);
    }
    if (!found.contains(Action.PREPARE) && signsOff(text)) {
      found.add(Action.SIGN_OFF);
    }
    if (text.has(RECEIPT)) {
      found.add(Action.RECEIVE);
    }
  }

  private static boolean notifies(Folded done) {
    Hits notice = done.hits(NOTICE);
    Hits asks = done.hits(ASKS_TO_SUPPLEMENT);
    boolean asking = asks.find();
    while (notice.find()) {
      while (asking && asks.end() <= notice.start()) {
        asking = asks.find();
      }
      if (!asking || notice.start() < asks.start()) {
        return true;
      }
    }
    return false;
  }

  /** "trình Chủ tịch", "ký cấp", not "tờ trình Chủ tịch", "đăng ký cấp". */
  private static boolean signsOff(Folded text) {
    Hits hits = text.hits(SIGN_OFF);
    while (hits.find()) {
      boolean noun =
          text.text().startsWith("tờ ", Math.max(0, hits.start() - 3))
              || text.text().startsWith("đăng ", Math.max(0, hits.start() - 5));
      if (!noun) {
        return true;
      }
    }
    return false;
  }

  /** {@code text} with what the wordings find blotted out. */
  private static Folded without(Folded text, Wording... wordings) {
    StringBuilder rest = null;
    for (Wording wording : wordings) {
      Hits hits = text.hits(wording);
      while (hits.find()) {
        rest = rest == null ? new StringBuilder(text.text()) : rest;
        for (int i = hits.start(); i < hits.end(); i++) {
          rest.setCharAt(i, text.text().charAt(i) == ' ' ? ' ' : BLOT);
        }
      }
    }
    return rest == null ? text : Folded.of(rest.toString());
  }
}
