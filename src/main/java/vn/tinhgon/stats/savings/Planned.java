package vn.tinhgon.stats.savings;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Text;
import vn.tinhgon.plans.Action;
import vn.tinhgon.plans.Plan;
import vn.tinhgon.plans.cost.Cost;
import vn.tinhgon.plans.cost.Saving;
import vn.tinhgon.rules.ActionKind;
import vn.tinhgon.rules.ActionKind.Purpose;

/**
 * What is kept of a plan to rank it.
 *
 * @param code code of the procedure
 * @param name its name
 * @param perCase what a case costs before and after; absent where nobody can tell
 * @param aYear what a year costs; absent where the number of cases is not known either
 * @param cases cases a year; absent where unknown
 * @param actions what it does to simplify
 */
record Planned(
    String code,
    String name,
    @Nullable Saving perCase,
    @Nullable Saving aYear,
    @Nullable Long cases,
    List<Done> actions) {

  /**
   * An action of a plan, by itself.
   *
   * @param kind what is done
   * @param what the same as a sentence
   * @param perCase what a case costs before and after; absent where nobody can tell
   * @param aYear what a year costs; absent where the number of cases is not known either
   * @param more whether it also spares what nobody can put a number on
   */
  record Done(
      ActionKind kind, Text what, @Nullable Saving perCase, @Nullable Saving aYear, boolean more) {}

  /** Keeps of {@code plan} what is needed; {@code known} cases go before those of the file. */
  static Planned of(Plan plan, @Nullable Long known) {
    Cost cost = plan.before();
    Saving each = plan.perCase();
    return new Planned(
        plan.procedure().code(),
        plan.procedure().name(),
        each,
        known == null ? plan.inAYear() : yearly(each, known),
        known == null ? cases(cost) : known,
        plan.chosen().stream()
            .filter(a -> a.kind().purpose() == Purpose.SIMPLIFY)
            .map(a -> done(a, cost, known))
            .toList());
  }

  private static Done done(Action action, @Nullable Cost cost, @Nullable Long known) {
    long spared = action.relief().perCase();
    Long sparedYear = action.relief().inAYear();
    Long whole = cost == null ? null : cost.inAYear();
    Saving each = cost == null ? null : new Saving(cost.perCase(), cost.perCase() - spared);
    Saving year =
        known != null
            ? yearly(each, known)
            : whole == null || sparedYear == null ? null : new Saving(whole, whole - sparedYear);
    return new Done(action.kind(), action.what(), each, year, action.relief().more());
  }

  private static @Nullable Saving yearly(@Nullable Saving each, long cases) {
    return each == null ? null : Saving.yearly(each.before(), each.after(), BigDecimal.ONE, cases);
  }

  /** To the whole case; absent where unknown. */
  private static @Nullable Long cases(@Nullable Cost cost) {
    Cost.Volume volume = cost == null ? null : cost.perYear();
    return volume == null
        ? null
        : volume
            .timesAYear()
            .multiply(BigDecimal.valueOf(volume.applicants()))
            .setScale(0, RoundingMode.HALF_UP)
            .longValueExact();
  }

  /** The whole plan, as it is ranked. */
  Savings.One whole(Saving saving) {
    return new Savings.One(
        code,
        name,
        null,
        actions.stream().map(Done::kind).distinct().toList(),
        saving,
        cases,
        actions.stream().anyMatch(Done::more));
  }

  /** One of its actions, as it is ranked. */
  Savings.One single(Done done, Saving saving) {
    return new Savings.One(
        code, name, done.what(), List.of(done.kind()), saving, cases, done.more());
  }
}
