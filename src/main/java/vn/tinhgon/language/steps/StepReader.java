package vn.tinhgon.language.steps;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.tinhgon.language.agencies.AgencyNames;
import vn.tinhgon.language.agencies.Parties;
import vn.tinhgon.language.agencies.Parties.Party;
import vn.tinhgon.language.papers.Kinds;
import vn.tinhgon.language.text.Folded;
import vn.tinhgon.language.text.Hits;
import vn.tinhgon.language.text.Wording;
import vn.tinhgon.model.Deadline;
import vn.tinhgon.model.Document;
import vn.tinhgon.model.Paper;
import vn.tinhgon.model.Step;
import vn.tinhgon.model.Step.Action;
import vn.tinhgon.model.Step.Actor;
import vn.tinhgon.model.Step.Presence;

/**
 * What a step says of itself: who acts, what is done, by when, in person or not. One reader reads
 * the steps of one procedure in their order.
 */
public final class StepReader {

  private static final Wording AGAIN =
      Folded.pattern(
          "(nộp lại|xuất trình lại|gửi lại|cung cấp lại|nộp bổ sung lại)( bản (chính|giấy|gốc|sao))?( của)? ");

  /**
   * Handing in again what had to be corrected, or handing an old paper back, is no second demand;
   * nor is a carrier that no data can replace (a rubbing of a chassis number, a blank).
   */
  private static final Wording CORRECTED =
      Folded.pattern(
          "cập nhật|sửa đổi|bổ sung|chỉnh sửa|thay đổi|hoàn thiện|cũ|đã( được)? cấp|hư hỏng|bị hỏng|thu hồi|bản chà|phôi");

  private final Kinds kinds;
  private final StepActors actors = new StepActors();

  /** Reads papers in steps by {@code kinds}. */
  public StepReader(Kinds kinds) {
    this.kinds = kinds;
  }

  /** {@code step} with what its words say where the file leaves it open. */
  public Step read(Step step, List<Document> documents) {
    Folded text = Folded.of(step.text());
    List<Party> parties = Parties.in(text, 0, text.text().length());
    Actor read = actors.read(text, parties);
    Actor actor = step.actor() != null ? step.actor() : read;
    boolean applicants = actor == Actor.APPLICANT;
    Set<Action> actions = step.actions().isEmpty() ? StepActions.read(text, actor) : step.actions();
    String agency =
        step.agency() != null || applicants ? step.agency() : AgencyNames.first(text, parties);
    Deadline stated = step.agencyDeadline();
    StepDeadlines.Read limits = StepDeadlines.read(text, actor, parties);
    boolean readAgency = stated == null && !applicants;
    Deadline ownApplicant =
        step.applicantDeadline() == null && applicants ? stated : step.applicantDeadline();
    boolean readApplicant = ownApplicant == null;
    StepPresence.Read presence =
        step.presence() == Presence.UNSTATED
            ? StepPresence.read(text, actor, actions)
            : new StepPresence.Read(
                step.presence(),
                step.presenceWords(),
                step.presence() == Presence.REQUIRED ? StepPresence.forced(text) : null);
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
        readAgency ? limits.agency() : applicants ? null : stated,
        readAgency ? limits.agencyWords() : null,
        readApplicant ? limits.applicant() : ownApplicant,
        readApplicant ? limits.applicantWords() : null,
        presence.presence(),
        presence.words(),
        presence.forced(),
        step.documents().isEmpty() ? again(text, documents) : step.documents(),
        step.parallelWith());
  }

  /** Papers of the dossier that the step's words ask for once more. */
  private List<Step.Demanded> again(Folded text, List<Document> documents) {
    List<Step.Demanded> found = new ArrayList<>();
    Hits m = text.hits(AGAIN);
    while (m.find()) {
      if (text.negated(m.start()) || Folded.of(text.clause(m.start(), m.end())).has(CORRECTED)) {
        continue;
      }
      int end = Math.min(text.text().length(), m.end() + 80);
      for (Kinds.Hit hit : kinds.find(Folded.of(text.original().substring(m.end(), end)))) {
        for (Document document : documents) {
          boolean asks =
              document.papers().stream()
                  .anyMatch(
                      p ->
                          p.kind().equals(hit.kind().id())
                              && p.demand() == Paper.Demand.DEMANDED
                              && p.exempt() != Paper.Exempt.OWN_RESULT);
          if (hit.start() < 3 && asks && found.isEmpty()) {
            found.add(new Step.Demanded(document.id(), text.clause(m.start(), m.end())));
          }
        }
      }
    }
    return List.copyOf(found);
  }
}
