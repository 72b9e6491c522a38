package vn.tinhgon.stats.savings;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.plans.Plan;
import vn.tinhgon.plans.cost.Saving;
import vn.tinhgon.rules.ActionKind;
import vn.tinhgon.stats.savings.Planned.Done;
import vn.tinhgon.stats.savings.Savings.OfKind;
import vn.tinhgon.stats.savings.Savings.One;
import vn.tinhgon.stats.savings.Savings.Ranking;

/** Counts what plans save, plan by plan. Of each only small facts are kept. */
public final class SavingsCount {

  /** More than these no list is read for. */
  private static final int MOST = 200;

  private static final Comparator<One> MOST_FIRST =
      Comparator.comparingLong((One o) -> -o.saving().saved()).thenComparing(One::code);

  private final Map<String, Planned> plans = new LinkedHashMap<>();

  /**
   * Counts {@code plan}, in place of an earlier one of the same procedure.
   *
   * @param cases cases a year from elsewhere, which go before those of the file; absent where there
   *     are none
   */
  public void take(Plan plan, @Nullable Long cases) {
    plans.put(plan.procedure().key(), Planned.of(plan, cases));
  }

  /** What they save. */
  public Savings savings() {
    BigInteger before = BigInteger.ZERO;
    BigInteger after = BigInteger.ZERO;
    List<One> years = new ArrayList<>();
    List<One> cases = new ArrayList<>();
    long known = 0;
    long uncosted = 0;
    long unsaved = 0;
    long unplanned = 0;
    for (Planned plan : plans.values()) {
      Saving year = plan.aYear();
      Saving each = plan.perCase();
      if (year != null) {
        known++;
        before = before.add(BigInteger.valueOf(year.before()));
        after = after.add(BigInteger.valueOf(year.after()));
      }
      if (plan.actions().isEmpty()) {
        unplanned++;
      } else if (each == null) {
        uncosted++;
      } else if (each.saved() <= 0) {
        unsaved++;
      } else if (year != null) {
        years.add(plan.whole(year));
      } else {
        cases.add(plan.whole(each));
      }
    }
    return new Savings(
        ranking(years, cases),
        actions(),
        kinds(),
        known,
        before,
        after,
        uncosted,
        unsaved,
        unplanned);
  }

  private Ranking actions() {
    List<One> years = new ArrayList<>();
    List<One> cases = new ArrayList<>();
    for (Planned plan : plans.values()) {
      for (Done done : plan.actions()) {
        Saving year = done.aYear();
        Saving each = done.perCase();
        if (year != null && year.saved() > 0) {
          years.add(plan.single(done, year));
        } else if (each != null && each.saved() > 0) {
          cases.add(plan.single(done, each));
        }
      }
    }
    return ranking(years, cases);
  }

  private static Ranking ranking(List<One> years, List<One> cases) {
    return new Ranking(best(years), years.size(), best(cases), cases.size());
  }

  private static List<One> best(List<One> all) {
    return all.stream().sorted(MOST_FIRST).limit(MOST).toList();
  }

  private List<OfKind> kinds() {
    Map<ActionKind, OfKind> kinds = new EnumMap<>(ActionKind.class);
    for (Planned plan : plans.values()) {
      Set<ActionKind> seen = new HashSet<>();
      for (Done done : plan.actions()) {
        OfKind was =
            kinds.getOrDefault(
                done.kind(), new OfKind(done.kind(), 0, 0, BigInteger.ZERO, 0, 0, 0));
        kinds.put(done.kind(), and(was, done, seen.add(done.kind())));
      }
    }
    return kinds.values().stream()
        .sorted(
            Comparator.comparing(OfKind::aYear)
                .thenComparing(OfKind::ofCase)
                .thenComparing(OfKind::actions)
                .reversed()
                .thenComparing(OfKind::kind))
        .toList();
  }

  private static OfKind and(OfKind was, Done done, boolean first) {
    Saving year = done.aYear();
    Saving each = done.perCase();
    boolean yearly = year != null && year.saved() > 0;
    boolean casewise = !yearly && each != null && each.saved() > 0;
    return new OfKind(
        was.kind(),
        was.actions() + 1,
        was.procedures() + (first ? 1 : 0),
        year != null && yearly ? was.aYear().add(BigInteger.valueOf(year.saved())) : was.aYear(),
        was.ofYear() + (yearly ? 1 : 0),
        was.ofCase() + (casewise ? 1 : 0),
        was.uncounted() + (yearly || casewise ? 0 : 1));
  }
}
