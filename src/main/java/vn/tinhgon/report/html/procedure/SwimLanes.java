package vn.tinhgon.report.html.procedure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.tinhgon.model.Json;
import vn.tinhgon.model.Procedure;
import vn.tinhgon.model.Step;
import vn.tinhgon.report.html.page.Say;

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

  /** Columns of a band that has another one beside it. */
  private static final int COLUMNS_BESIDE = 3;

  private static final List<String> ACTORS =
      Stream.of(Step.Actor.values()).map(Json::name).toList();

  /**
   * The steps of a case.
   *
   * @param name its name; empty for steps of all cases
   * @param steps in order
   * @param bands the same, drawn
   */
  public record OfCase(String name, List<StepCard> steps, List<Band> bands) {}

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
  public record Placed(StepCard card, int column, int row) {}

  /** The steps of {@code p}. */
  public static SwimLanes of(Procedure p, Quotes quotes, Say say) {
    return of(p, quotes, COLUMNS, step -> false, say);
  }

  /**
   * The steps of a version of a procedure that stands beside its other version.
   *
   * @param p the version
   * @param apart tells the steps whose words are not in the other one
   * @param say in what language
   */
  public static SwimLanes beside(Procedure p, Predicate<Step> apart, Say say) {
    return of(p, Quotes.NONE, COLUMNS_BESIDE, apart, say);
  }

  private static SwimLanes of(
      Procedure p, Quotes quotes, int columns, Predicate<Step> apart, Say say) {
    Map<String, List<Step>> byCase = new LinkedHashMap<>();
    for (Step step : p.steps()) {
      byCase.computeIfAbsent(step.caseId(), c -> new ArrayList<>()).add(step);
    }
    List<OfCase> cases = new ArrayList<>();
    byCase.forEach(
        (id, steps) -> {
          Map<Step, StepCard> cards = new LinkedHashMap<>();
          steps.forEach(s -> cards.put(s, StepCard.of(s, quotes, apart.test(s), say)));
          cases.add(
              new OfCase(
                  DocumentList.name(p, id, say),
                  List.copyOf(cards.values()),
                  bands(steps, cards, columns)));
        });
    int lanes = (int) p.steps().stream().map(s -> StepCard.who(s, say)).distinct().count();
    return new SwimLanes(List.copyOf(cases), lanes);
  }

  private static List<Band> bands(List<Step> steps, Map<Step, StepCard> cards, int most) {
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
    for (int from = 0; from < columns.size(); from += most) {
      bands.add(band(columns.subList(from, Math.min(columns.size(), from + most)), cards));
    }
    return List.copyOf(bands);
  }

  private static Band band(List<List<Step>> columns, Map<Step, StepCard> cards) {
    Map<String, Integer> rows = new LinkedHashMap<>();
    Map<String, StepCard> first = new LinkedHashMap<>();
    for (List<Step> column : columns) {
      Map<String, Integer> here = new LinkedHashMap<>();
      for (Step step : column) {
        StepCard card = card(cards, step);
        first.putIfAbsent(card.who(), card);
        here.merge(card.who(), 1, Integer::sum);
      }
      here.forEach((who, count) -> rows.merge(who, count, Math::max));
    }
    List<Lane> lanes = new ArrayList<>();
    int row = 1;
    for (StepCard card :
        first.values().stream().sorted(Comparator.comparing(SwimLanes::order)).toList()) {
      int taken = rows.getOrDefault(card.who(), 1);
      lanes.add(new Lane(card.who(), card.actor(), row, taken));
      row += taken;
    }
    List<Placed> placed = new ArrayList<>();
    for (int column = 0; column < columns.size(); column++) {
      Map<String, Integer> used = new LinkedHashMap<>();
      for (Step step : columns.get(column)) {
        StepCard card = card(cards, step);
        int below = used.merge(card.who(), 1, Integer::sum) - 1;
        placed.add(new Placed(card, column + 1, start(lanes, card.who()) + below));
      }
    }
    return new Band(columns.size(), List.copyOf(lanes), List.copyOf(placed));
  }

  private static int start(List<Lane> lanes, String who) {
    return lanes.stream().filter(l -> l.label().equals(who)).findFirst().map(Lane::row).orElse(1);
  }

  private static StepCard card(Map<Step, StepCard> cards, Step step) {
    StepCard card = cards.get(step);
    if (card == null) {
      throw new IllegalStateException("a step without a card: " + step);
    }
    return card;
  }

  /** Applicants above, then the desk, then agencies; what is not known below. */
  private static int order(StepCard card) {
    int place = ACTORS.indexOf(card.actor());
    return place < 0 ? ACTORS.size() : place;
  }
}
