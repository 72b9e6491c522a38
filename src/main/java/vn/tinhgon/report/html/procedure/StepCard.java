package vn.tinhgon.report.html.procedure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Deadline;
import vn.tinhgon.model.Json;
import vn.tinhgon.model.Step;
import vn.tinhgon.report.html.page.Say;

/**
 * A step as it is drawn.
 *
 * @param id of the step, without the procedure's own
 * @param number as printed, or else its place from 1
 * @param who agency, or what part the actor has
 * @param actor what part the actor has, as styles name it
 * @param does what is done; empty where not readable
 * @param begins its first words
 * @param limits time limits, whose and how long
 * @param presence whether the applicant must come; absent where the step does not say
 * @param text what it says
 * @param refs the findings about it
 * @param beside whether it runs beside another step
 * @param apart whether its words are not in the other version that it stands beside
 */
public record StepCard(
    String id,
    int number,
    String who,
    String actor,
    String does,
    String begins,
    List<String> limits,
    @Nullable String presence,
    List<Piece> text,
    List<Ref> refs,
    boolean beside,
    boolean apart) {

  private static final int BEGINNING = 110;

  static StepCard of(Step s, Quotes quotes, boolean apart, Say say) {
    String id = Spot.id(s);
    return new StepCard(
        id,
        s.number(),
        who(s, say),
        actor(s),
        say.all(s.actions(), Step.Action::label),
        begins(s),
        limits(s, say),
        s.presence() == Step.Presence.UNSTATED || s.presence() == Step.Presence.NO
            ? null
            : say.it(s.presence().label()),
        quotes.in(id, s.text()),
        Ref.about(id, quotes, say),
        s.parallelWith() != null,
        apart);
  }

  /** Who acts: an agency, or what part the actor has. */
  static String who(Step s, Say say) {
    if (s.agency() != null && s.actor() != Step.Actor.APPLICANT) {
      return s.agency();
    }
    return s.actor() == null
        ? say.it("Chưa rõ ai thực hiện", "Unknown who acts")
        : say.first(s.actor().label());
  }

  private static String actor(Step s) {
    return s.actor() == null && s.agency() != null ? "agency" : Json.name(s.actor());
  }

  private static String begins(Step s) {
    String line = s.text().replaceAll("\\s+", " ").strip();
    if (line.length() <= BEGINNING) {
      return line;
    }
    int space = line.lastIndexOf(' ', BEGINNING);
    return line.substring(0, space > 0 ? space : BEGINNING) + " …";
  }

  private static List<String> limits(Step s, Say say) {
    List<String> limits = new ArrayList<>();
    limit(limits, say.it("Cơ quan: ", "Agency: "), s.agencyDeadline(), say);
    limit(limits, say.it("Người nộp: ", "Applicant: "), s.applicantDeadline(), say);
    return List.copyOf(limits);
  }

  private static void limit(List<String> limits, String whose, @Nullable Deadline d, Say say) {
    if (d != null) {
      limits.add(whose + say.it(d.words()));
    }
  }
}
