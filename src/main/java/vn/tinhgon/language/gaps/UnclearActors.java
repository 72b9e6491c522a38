package vn.tinhgon.language.gaps;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.language.agencies.Parties;
import vn.tinhgon.language.agencies.Parties.Party;
import vn.tinhgon.language.text.Folded;
import vn.tinhgon.language.text.Wording;
import vn.tinhgon.model.Agency;
import vn.tinhgon.model.Agency.Role;
import vn.tinhgon.model.Procedure;
import vn.tinhgon.model.Step;
import vn.tinhgon.model.Step.Actor;
import vn.tinhgon.model.Unclear;
import vn.tinhgon.model.Unclear.Gap;

/**
 * Steps of the agency that do not say who acts, or say it by a phrase that fits any agency while
 * the procedure has several, or names none.
 */
public final class UnclearActors {

  /** "Bước 3:", "c)", "-", "2.1." and a heading's end. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:[^\\p{L}\\p{N}]*(?:bước \\d{1,2}|\\p{L}\\d?\\)|\\d{1,2}(?:\\.\\d{1,2}){0,2}[.)]))?[^\\p{L}\\p{N}]*");

  /** What an office does, as the first words of a step. */
  private static final Wording OFFICE_VERB =
      Folded.pattern(
          "^ *(tổ chức (thi|họp|kiểm tra|đánh giá|thẩm định|xét)|thẩm định|thẩm tra|xem xét|kiểm tra (hồ sơ|tính|thực tế|điều kiện|nội dung)|xác minh|giải quyết|quyết định|ra quyết định|ban hành|phê duyệt|cấp (giấy|chứng|phép|thẻ|bằng)|trả kết quả|công bố|công khai|phát (chứng|giấy|thẻ)|niêm yết|nghiên cứu hồ sơ|xử lý hồ sơ|lấy ý kiến|giám sát|đánh giá hồ sơ|xét duyệt)");

  private static final Pattern VAGUE =
      Pattern.compile(
          "(?:các )?(?:cơ quan|đơn vị|bộ phận|cấp)(?: nhà nước)? (?:có thẩm quyền|chức năng|liên quan|có liên quan|có trách nhiệm)(?! (?:được giao|cấp (?:tỉnh|xã)|của (?:bộ|sở|ubnd)|thuộc|quy định|theo|là))");

  private UnclearActors() {}

  static void find(Procedure procedure, List<Unclear> found) {
    boolean resolved = executing(procedure) == 1;
    boolean vagueBefore = false;
    for (Step step : procedure.steps()) {
      if (step.actor() == Actor.APPLICANT || step.agency() != null || resolved) {
        continue;
      }
      Folded text = Folded.of(step.text());
      List<Party> parties = Parties.in(text, 0, text.text().length());
      Matcher number = NUMBER.matcher(text.text());
      int start = number.lookingAt() ? number.end() : 0;
      String vague = vague(text, Parties.main(parties));
      if (parties.isEmpty()
          && procedure.steps().size() > 1
          && text.part(start, text.length()).has(OFFICE_VERB)) {
        found.add(unclear(step, Gap.NO_ACTOR, text.clause(start, start + 1)));
      } else if (vague != null && !vagueBefore) {
        vagueBefore = true;
        found.add(unclear(step, Gap.VAGUE_ACTOR, vague));
      }
    }
  }

  private static @Nullable String vague(Folded text, @Nullable Party main) {
    if (main == null || main.kind() == Parties.Kind.APPLICANT) {
      return null;
    }
    Matcher words = VAGUE.matcher(text.text()).region(main.start(), text.length());
    return words.lookingAt() ? text.clause(main.start(), words.end()) : null;
  }

  private static long executing(Procedure procedure) {
    return procedure.agencies().stream()
        .filter(a -> a.roles().contains(Role.EXECUTE) || a.roles().contains(Role.DECIDE))
        .map(Agency::name)
        .distinct()
        .count();
  }

  static Unclear unclear(Step step, Gap gap, String quote) {
    return new Unclear(step.procedure(), step.at(), gap, step.number(), quote);
  }
}
