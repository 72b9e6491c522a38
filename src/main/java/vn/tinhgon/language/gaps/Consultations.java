package vn.tinhgon.language.gaps;

import java.util.List;
import vn.tinhgon.language.parts.TimeLimits;
import vn.tinhgon.language.parts.TimeLimits.Limit;
import vn.tinhgon.language.text.Clauses;
import vn.tinhgon.language.text.Folded;
import vn.tinhgon.language.text.Hits;
import vn.tinhgon.language.text.Wording;
import vn.tinhgon.model.Agency.Role;
import vn.tinhgon.model.Procedure;
import vn.tinhgon.model.Step;
import vn.tinhgon.model.Step.Actor;
import vn.tinhgon.model.Unclear;
import vn.tinhgon.model.Unclear.Gap;

/**
 * Asking other agencies for their opinion: by when they answer, and whether the procedure names
 * them. A limit may stand in a sentence further on, or in the step that is their answer.
 */
public final class Consultations {

  private static final Wording ASKS =
      Folded.pattern(
          "(gửi|có văn bản|gửi văn bản|gửi hồ sơ|tổ chức|tiến hành|thực hiện|phải|thì|và|để|,)( (văn bản|hồ sơ|phiếu))?,? (lấy|xin|đề nghị)( các)? ý kiến|(lấy|xin) ý kiến( (bằng văn bản|của|các|bộ|sở|cơ quan|ubnd|ủy ban|bằng))");

  private static final Wording NOT_AGENCIES =
      Folded.pattern(
          "^.{0,60}ý kiến[^.;]{0,40} (giám đốc|người|nhân dân|cộng đồng|cổ đông|thành viên|hội đồng thành|chủ sở hữu|lãnh đạo|chuyên gia|hộ|khách hàng|tổ chức, cá nhân|doanh nghiệp|nhà đầu tư|đối tượng|các bên|tập thể)");

  private static final Wording ANSWERED =
      Folded.pattern(
          "(có|cho|gửi|tham gia|trả lời|nhận được|phản hồi)[^.;]{0,30} ý kiến|được (lấy|xin|gửi lấy|hỏi) ý kiến|(có )?(văn bản |công văn )?trả lời|góp ý|phản hồi");

  private static final int LOOKED_AHEAD = 900;

  private Consultations() {}

  static void find(Procedure procedure, List<Unclear> found) {
    List<Step> steps = procedure.steps();
    boolean named =
        procedure.agencies().stream().anyMatch(a -> a.roles().contains(Role.COORDINATE));
    boolean unnamed = false;
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      Folded text = Folded.of(step.text());
      Hits asks = text.hits(ASKS);
      while (step.actor() != Actor.APPLICANT && asks.find()) {
        int from = Clauses.sentenceStart(text, asks.start());
        int to = Clauses.sentenceEnd(text, asks.end());
        if (text.part(asks.start(), to).has(NOT_AGENCIES) || text.negated(asks.start())) {
          continue;
        }
        if (!answersInTime(text, from) && !answeredLater(steps, i)) {
          found.add(
              UnclearActors.unclear(
                  step, Gap.OPEN_CONSULTATION, text.clause(asks.start(), asks.end())));
        }
        if (!named && !unnamed && procedure.states("agencies")) {
          unnamed = true;
          found.add(
              UnclearActors.unclear(
                  step, Gap.UNNAMED_PARTNER, text.clause(asks.start(), asks.end())));
        }
        break;
      }
    }
  }

  /** Whether a limit stands in the sentence that asks, or where the answer is spoken of. */
  private static boolean answersInTime(Folded text, int from) {
    int end = Math.min(text.length(), from + LOOKED_AHEAD);
    for (Limit limit : TimeLimits.in(text)) {
      if (limit.start() >= from && limit.start() < end) {
        return true;
      }
    }
    return false;
  }

  private static boolean answeredLater(List<Step> steps, int asking) {
    for (Step later : steps.subList(asking + 1, steps.size())) {
      Folded text = Folded.of(later.text());
      if (later.actor() == Actor.COORDINATING && later.agencyDeadline() != null) {
        return true;
      }
      for (Limit limit : TimeLimits.in(text)) {
        int from = Clauses.sentenceStart(text, limit.start());
        int to = Clauses.sentenceEnd(text, limit.end());
        if (text.part(from, to).has(ANSWERED)) {
          return true;
        }
      }
    }
    return false;
  }
}
