package vn.tinhgon.report.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Deadline;
import vn.tinhgon.model.Json;
import vn.tinhgon.model.Procedure;
import vn.tinhgon.model.Step;

/**
 * The steps of a procedure, drawn in lanes: a row for each agency or person that acts, a column for
 * each step; steps that run beside each other share a column. Long rows are broken into bands.
 *
 * @param cases the cases that have steps; one without a name where there are no cases
 * @param lanes how many act
 */
public record SwimLanes(List<OfCase> cases, int lanes) {

  /** Columns of a band; more do not fit side by side on a desk's screen or a sheet of paper. */
  private static final int COLUMNS = 5;

  private static final int BEGINNING = 110;

  private static final List<String> ACTORS =
      Stream.of(Step.Actor.values()).map(Json::name).toList();

  /**
   * The steps of a case.
   *
   * @param name its name; empty for steps of all cases
   * @param steps in order
   * @param bands the same, drawn
   */
  public record OfCase(String name, List<Card> steps, List<Band> bands) {}

  /**
   * Columns side by side.
   *
   * @param columns how many
   * @param lanes who acts in them
   * @param cards their steps, in order
   */
  public record Band(int columns, List<Lane> lanes, List<Placed> cards) {}

  /**
   * Who acts.
   *
   * @param label agency, or what part the actor has
   * @param actor what part the actor has, as styles name it; "unknown" where it is not known
   * @param row its first row, from 1
   * @param rows how many it takes: more than one where its own steps run beside each other
   */
  public record Lane(String label, String actor, int row, int rows) {}

  /**
   * A step where it is drawn.
   *
   * @param card the step
   * @param column from 1
   * @param row from 1
   */
  public record Placed(Card card, int column, int row) {}

  /**
   * A step.
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
   */
  public record Card(
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
      boolean beside) {}

  /** The steps of {@code p}. */
  public static SwimLanes of(Procedure p, Quotes quotes, Say say) {
    Map<String, List<Step>> byCase = new LinkedHashMap<>();
    for (Step step : p.steps()) {
      byCase.computeIfAbsent(step.caseId(), c -> new ArrayList<>()).add(step);
    }
    List<OfCase> cases = new ArrayList<>();
    byCase.forEach(
        (id, steps) -> {
          Map<Step, Card> cards = new LinkedHashMap<>();
          steps.forEach(s -> cards.put(s, card(s, quotes, say)));
          cases.add(
              new OfCase(
                  DocumentList.name(p, id, say), List.copyOf(cards.values()), bands(steps, cards)));
        });
    int lanes = (int) p.steps().stream().map(s -> who(s, say)).distinct().count();
    return new SwimLanes(List.copyOf(cases), lanes);
  }

  private static List<Band> bands(List<Step> steps, Map<Step, Card> cards) {
    Map<String, Integer> columnOf = new LinkedHashMap<>();
    List<List<Step>> columns = new ArrayList<>();
    for (Step step : steps) {
      Integer beside = step.parallelWith() == null ? null : columnOf.get(step.parallelWith());
      if (beside == null) {
        columns.add(new ArrayList<>());
      }
      int column = beside == null ? columns.size() - 1 : beside;
      columns.get(column).add(step);
      columnOf.put(step.id(), column);
    }
    List<Band> bands = new ArrayList<>();
    for (int from = 0; from < columns.size(); from += COLUMNS) {
      bands.add(band(columns.subList(from, Math.min(columns.size(), from + COLUMNS)), cards));
    }
    return List.copyOf(bands);
  }

  private static Band band(List<List<Step>> columns, Map<Step, Card> cards) {
    Map<String, Integer> rows = new LinkedHashMap<>();
    Map<String, Card> first = new LinkedHashMap<>();
    for (List<Step> column : columns) {
      Map<String, Integer> here = new LinkedHashMap<>();
      for (Step step : column) {
        Card card = card(cards, step);
        first.putIfAbsent(card.who(), card);
        here.merge(card.who(), 1, Integer::sum);
      }
      here.forEach((who, count) -> rows.merge(who, count, Math::max));
    }
    List<Lane> lanes = new ArrayList<>();
    int row = 1;
    for (Card card :
        first.values().stream().sorted(Comparator.comparing(SwimLanes::order)).toList()) {
      int taken = rows.getOrDefault(card.who(), 1);
      lanes.add(new Lane(card.who(), card.actor(), row, taken));
      row += taken;
    }
    List<Placed> placed = new ArrayList<>();
    for (int column = 0; column < columns.size(); column++) {
      Map<String, Integer> used = new LinkedHashMap<>();
      for (Step step : columns.get(column)) {
        Card card = card(cards, step);
        int below = used.merge(card.who(), 1, Integer::sum) - 1;
        placed.add(new Placed(card, column + 1, start(lanes, card.who()) + below));
      }
    }
    return new Band(columns.size(), List.copyOf(lanes), List.copyOf(placed));
  }

  private static int start(List<Lane> lanes, String who) {
    return lanes.stream().filter(l -> l.label().equals(who)).findFirst().map(Lane::row).orElse(1);
  }

  private static Card card(Map<Step, Card> cards, Step step) {
    Card card = cards.get(step);
    if (card == null) {
      throw new IllegalStateException("a step without a card: " + step);
    }
    return card;
  }

  /** Applicants above, then the desk, then agencies; what is not known below. */
  private static int order(Card card) {
    int place = ACTORS.indexOf(card.actor());
    return place < 0 ? ACTORS.size() : place;
  }

  private static Card card(Step s, Quotes quotes, Say say) {
    String id = Spot.id(s);
    return new Card(
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
        s.parallelWith() != null);
  }

  private static String who(Step s, Say say) {
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
