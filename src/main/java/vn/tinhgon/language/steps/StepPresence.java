package vn.tinhgon.language.steps;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.language.text.Folded;
import vn.tinhgon.language.text.Hits;
import vn.tinhgon.language.text.Wording;
import vn.tinhgon.model.Step.Action;
import vn.tinhgon.model.Step.Actor;
import vn.tinhgon.model.Step.Presence;

/**
 * Whether a step brings the applicant before the office.
 *
 * <ul>
 *   <li>Required: the words say so ("phải có mặt"), or it cannot be done otherwise (signing before
 *       the official, showing goods or a vehicle).
 *   <li>Possible: coming is one of the ways ("nộp trực tiếp hoặc …"), of handing in or of being
 *       given the result; a notice given "trực tiếp" is none.
 *   <li>No: what an office does by itself, and preparing papers.
 *   <li>Unstated: handing in without a word on how, and giving the result likewise.
 * </ul>
 */
public final class StepPresence {

  /**
   * What a step says of coming.
   *
   * @param presence whether the applicant must come
   * @param words the clause that says so; absent unless required
   * @param forced the clause that shows why it cannot be otherwise; absent where none does
   */
  record Read(Presence presence, @Nullable String words, @Nullable String forced) {}

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

  /** What cannot be done from afar, whatever the words say of coming. */
  private static final Wording ONLY_THERE =
      Folded.pattern(
          "(ký|điểm chỉ) trước mặt|(người(?! (thực hiện|tiếp nhận|có thẩm quyền|giải quyết))|bên)[^.;,]{0,60} phải (ký|điểm chỉ)|phải có người (phiên dịch|làm chứng)|phải điểm chỉ|xuất trình hàng hóa|hàng hóa do [^.;,]{0,40} xuất trình|(chủ xe )?đưa xe|minh mẫn|(thu nhận|lấy|in) (dấu )?vân tay|mống mắt(?! đã)|chụp ảnh|phỏng vấn|(dự|tham gia|tổ chức|kỳ) (thi|sát hạch)\\b");

  private static final Wording COMING =
      Folded.pattern(
          "trực tiếp(?! (quản lý|ký|sản xuất|nuôi|điều hành|sử dụng|chỉ đạo|phụ trách|liên quan|thực hiện|giảng))|thông qua bộ phận (một cửa|tiếp nhận)");
  private static final Wording NOTICE = Folded.pattern("(thông báo|trả lời|liên hệ|quản lý) $");
  private static final Wording ONLINE_ONLY =
      Folded.pattern("qua mạng|trực tuyến|tài khoản định danh");
  private static final Wording GIVES =
      Folded.pattern(
          "trả( lại)? kết quả|trả (giấy|cho|người)|nhận kết quả|(giao|trao) (cho )?(người|giấy)|niêm phong|kiểm dịch");

  private static final int BEFORE = 12;

  private StepPresence() {}

  /** What {@code text} says, whose actor and actions are known. */
  static Read read(Folded text, @Nullable Actor actor, Set<Action> actions) {
    String required = required(text);
    if (required != null) {
      return new Read(Presence.REQUIRED, required, forced(text));
    }
    Hits there = text.hits(ONLY_THERE);
    if (there.find() && !text.negated(there.start())) {
      String words = text.clause(there.start(), there.end());
      return new Read(Presence.REQUIRED, words, words);
    }
    if (mayCome(text)) {
      return new Read(Presence.POSSIBLE, null, null);
    }
    boolean stays =
        actor == Actor.APPLICANT
            ? actions.equals(Set.of(Action.PREPARE)) || text.has(ONLINE_ONLY)
            : !text.has(GIVES);
    return new Read(stays ? Presence.NO : Presence.UNSTATED, null, null);
  }

  /** The clause that shows why coming cannot be avoided; absent where none does. */
  public static @Nullable String forced(Folded text) {
    return text.has(FORCED) ? text.clause(FORCED) : null;
  }

  private static boolean mayCome(Folded text) {
    Hits m = text.hits(COMING);
    while (m.find()) {
      int from = Math.max(0, m.start() - BEFORE);
      if (!text.has(NOTICE, from, m.start())) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable String required(Folded text) {
    Hits m = text.hits(REQUIRED);
    while (m.find()) {
      Folded clause = Folded.of(text.clause(m.start(), m.end()));
      if (!text.negated(m.start()) && !clause.has(CHOICE) && !clause.has(MEETING)) {
        return clause.original();
      }
    }
    return null;
  }
}
