package vn.tinhgon.plans;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.plans.cost.Saving;
import vn.tinhgon.rules.ActionKind;
import vn.tinhgon.rules.ActionKind.Purpose;

/**
 * Many plans at once. Savings of a year are added up only where the number of cases is known;
 * savings of a case are of unlike things, and are never added.
 *
 * @param procedures how many procedures were looked at
 * @param simplified how many have a plan that simplifies
 * @param mended how many have only what is to be put right or clarified
 * @param yearKnown of how many that are simplified it is known what a year costs
 * @param caseKnown of how many others it is known only what a case costs
 * @param inAYear what the former save in a year; absent where there are none
 * @param kinds what each kind of action does, those that save most in a year first, then a case
 */
public record Summary(
    int procedures,
    int simplified,
    int mended,
    int yearKnown,
    int caseKnown,
    @Nullable Saving inAYear,
    List<Kind> kinds) {

  /**
   * What the chosen actions of one kind spare.
   *
   * @param kind the kind
   * @param actions how many there are
   * @param procedures in how many procedures
   * @param inAYear đồng a year of those that spare something known, where the number of cases is
   *     known; absent where there are none
   * @param averageCase đồng a case, the average of those that spare something known; absent where
   *     there are none
   * @param silent how many spare nothing that is known
   */
  public record Kind(
      ActionKind kind,
      int actions,
      int procedures,
      @Nullable Long inAYear,
      @Nullable Long averageCase,
      int silent) {}

  /** Of how many that are simplified nothing of the cost is known. */
  public int costUnknown() {
    return simplified - yearKnown - caseKnown;
  }

  /** The summary of {@code proposals}. */
  public static Summary of(Proposals proposals) {
    List<Plan> plans = proposals.simplifying();
    List<Saving> years = new ArrayList<>();
    int cases = 0;
    Map<ActionKind, Sum> sums = new EnumMap<>(ActionKind.class);
    for (Plan plan : plans) {
      Saving year = plan.inAYear();
      if (year != null) {
        years.add(year);
      } else if (plan.perCase() != null) {
        cases++;
      }
      for (Action action : plan.chosen()) {
        if (action.kind().purpose() == Purpose.SIMPLIFY) {
          sums.computeIfAbsent(action.kind(), k -> new Sum()).add(plan, action);
        }
      }
    }
    Saving year =
        years.stream()
            .reduce(
                (a, b) ->
                    new Saving(
                        Math.addExact(a.before(), b.before()), Math.addExact(a.after(), b.after())))
            .orElse(null);
    List<Kind> kinds = new ArrayList<>();
    sums.forEach((kind, sum) -> kinds.add(sum.of(kind)));
    kinds.sort(
        Comparator.comparingLong((Kind k) -> k.inAYear() == null ? 0 : -k.inAYear())
            .thenComparingLong(k -> k.averageCase() == null ? 0 : -k.averageCase())
            .thenComparingInt(k -> -k.actions()));
    return new Summary(
        proposals.procedures(),
        plans.size(),
        proposals.plans().size() - plans.size(),
        years.size(),
        cases,
        year,
        List.copyOf(kinds));
  }

  /** Adds up the actions of one kind. */
  private static final class Sum {
    private final Set<String> procedures = new HashSet<>();
    private final List<Long> cases = new ArrayList<>();
    private @Nullable Long year;
    private int actions;

    void add(Plan plan, Action action) {
      actions++;
      procedures.add(plan.procedure().key());
      for (Plan.Counted counted : plan.counted()) {
        if (counted.action().equals(action)) {
          if (counted.perCase() > 0) {
            cases.add(counted.perCase());
          }
          if (counted.inAYear() != null && counted.inAYear() > 0) {
            year = Math.addExact(year == null ? 0 : year, counted.inAYear());
          }
        }
      }
    }

    Kind of(ActionKind kind) {
      Long average = null;
      if (!cases.isEmpty()) {
        BigDecimal sum =
            cases.stream().map(BigDecimal::valueOf).reduce(BigDecimal.ZERO, BigDecimal::add);
        average =
            sum.divide(BigDecimal.valueOf(cases.size()), 0, RoundingMode.HALF_UP).longValueExact();
      }
      return new Kind(kind, actions, procedures.size(), year, average, actions - cases.size());
    }
  }
}
