package vn.tinhgon.stats;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Text;
import vn.tinhgon.rules.Law;
import vn.tinhgon.stats.cuts.Cuts;

/**
 * What the counts are held against.
 *
 * @param place the province or city; absent for the whole country
 * @param samePlace whether two names are of one place
 * @param targets targets of all days and places
 * @param indices what agencies are scored by; empty where no cards are asked for
 * @param applied the rules that were run
 */
public record Scope(
    @Nullable String place,
    BiPredicate<String, String> samePlace,
    List<Target> targets,
    List<ScoreCard.Index> indices,
    Set<String> applied) {

  /**
   * How far {@code all} reach the targets that hold on {@code day}.
   *
   * @param cuts what became shorter and cheaper; absent where no earlier procedures were given
   */
  List<Attainment> attainments(List<Counted> all, LocalDate day, @Nullable Cuts cuts) {
    return targets.stream()
        .filter(t -> t.holdsOn(day) && here(t))
        .filter(t -> t.publisher() == null || has(all, t.publisher()))
        .map(t -> Attainment.of(t, all, applied, cuts))
        .toList();
  }

  /** Says that no target of the place is known on {@code day}; absent where there is one. */
  @Nullable Text placeless(LocalDate day) {
    if (place == null
        || targets.stream().anyMatch(t -> t.place() != null && t.holdsOn(day) && here(t))) {
      return null;
    }
    String known =
        targets.stream()
            .map(Target::place)
            .filter(Objects::nonNull)
            .distinct()
            .sorted()
            .collect(Collectors.joining(", "));
    return new Text(
        "không biết chỉ tiêu nào của “"
            + place
            + "” vào ngày "
            + Law.day(day).vi()
            + "; nơi có chỉ tiêu đã biết, có thể của ngày khác: "
            + known,
        "no target of \""
            + place
            + "\" is known on "
            + Law.day(day).en()
            + "; places with known targets, maybe of other days: "
            + known);
  }

  private boolean here(Target target) {
    return target.place() == null || place != null && samePlace.test(target.place(), place);
  }

  private static boolean has(List<Counted> all, String publisher) {
    return all.stream()
        .anyMatch(c -> c.publisher() != null && publisher.equals(c.publisher().vi()));
  }

  /** A card for every publisher, the one with most procedures first. */
  List<ScoreCard> cards(List<Counted> all, @Nullable Integer year, LocalDate day) {
    List<ScoreCard> cards = new ArrayList<>();
    if (indices.isEmpty()) {
      return cards;
    }
    Groups.of(all, c -> c.publisher() == null ? List.<Text>of() : List.of(c.publisher()))
        .forEach((agency, its) -> cards.add(card(agency, its, year, day)));
    cards.sort(
        Comparator.comparing((ScoreCard c) -> -c.procedures())
            .thenComparing(c -> c.agency() == null ? "" : c.agency().vi()));
    List<Counted> rest = all.stream().filter(c -> c.publisher() == null).toList();
    if (!rest.isEmpty()) {
      cards.add(card(null, rest, year, day));
    }
    return List.copyOf(cards);
  }

  /** The card of {@code agency}, whose procedures are {@code its} with its own cases. */
  public ScoreCard card(
      @Nullable Text agency, List<Counted> its, @Nullable Integer year, LocalDate day) {
    return ScoreCard.of(
        agency, its, indices.stream().filter(i -> !day.isBefore(i.from())).toList(), year, applied);
  }
}
