package vn.tinhgon.model;

import java.util.ArrayList;
import java.util.List;

/**
 * A step at which the applicant must hand in or show a document of the dossier.
 *
 * @param procedure key of its procedure
 * @param at place of the step
 * @param position index of the step
 * @param document the document
 * @param step the step
 * @param quote the words that ask for it; empty where the file links the two
 * @param again whether the words themselves say that it is asked for once more
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

  /** All requests of {@code procedure}'s steps for documents of its dossier. */
  public static List<Request> of(Procedure procedure) {
    List<Request> all = new ArrayList<>();
    for (Step step : procedure.steps()) {
      for (Step.Demanded demanded : step.documents()) {
        for (Document document : procedure.documents()) {
          if (document.id().equals(demanded.document())) {
            all.add(
                new Request(
                    procedure.key(),
                    step.at(),
                    step.position(),
                    document,
                    step,
                    demanded.quote(),
                    !demanded.quote().isEmpty()));
          }
        }
      }
    }
    return List.copyOf(all);
  }

  /** Procedure and document, for joins. */
  public String getOf() {
    return procedure + "\n" + document.id();
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
}
