package vn.tinhgon.rules.facts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.tinhgon.model.Document;
import vn.tinhgon.model.Evidence;
import vn.tinhgon.model.Part;
import vn.tinhgon.model.Procedure;
import vn.tinhgon.model.Step;
import vn.tinhgon.model.Text;

/**
 * A step at which the applicant must hand in or show a document of the dossier.
 *
 * @param procedure key of its procedure
 * @param at place of the step
 * @param position index of the step
 * @param document the document
 * @param step the step
 * @param quote the words that ask for it; empty where the file links the two
 * @param again whether it is asked for once more: an earlier step asked for it, or the words say so
 */
public record Request(
    String procedure,
    String at,
    int position,
    Document document,
    Step step,
    String quote,
    boolean again)
    implements Part {

  private static final Set<String> IDENTITY = Set.of("id-card", "passport");

  /** All requests of {@code procedure}'s steps for documents of its dossier. */
  public static List<Request> of(Procedure procedure) {
    List<Request> all = new ArrayList<>();
    Set<String> asked = new HashSet<>();
    for (Step step : procedure.steps()) {
      if (step.actor() != null
          && step.actor() != Step.Actor.APPLICANT
          && step.documents().stream().allMatch(d -> d.quote().isEmpty())) {
        continue;
      }
      for (Step.Demanded demanded : step.documents()) {
        for (Document document : procedure.documents()) {
          if (document.id().equals(demanded.document()) && !identityOnCollecting(document, step)) {
            all.add(
                new Request(
                    procedure.key(),
                    step.at(),
                    step.position(),
                    document,
                    step,
                    demanded.quote(),
                    !demanded.quote().isEmpty()
                        || !asked.add(step.caseId() + "\n" + document.id())));
          }
        }
      }
    }
    return List.copyOf(all);
  }

  @Override
  public List<Evidence> evidence() {
    return quote.isEmpty()
        ? List.of()
        : List.of(new Evidence(at, quote, new Text("yêu cầu nộp lại", "asks for it again")));
  }

  @Override
  public String words() {
    return document.name() + " " + step.text();
  }

  /** Showing who one is on collecting the result asks for no paper again. */
  private static boolean identityOnCollecting(Document document, Step step) {
    return step.actions().contains(Step.Action.RETURN_RESULT)
        && document.papers().stream().anyMatch(p -> IDENTITY.contains(p.kind()));
  }
}
