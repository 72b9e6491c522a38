package vn.tinhgon.plans.cost;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Percent;

/**
 * The benefit of a change: what it costs before and after (Thông tư 02/2017/TT-VPCP Điều 27 khoản
 * 1). All in whole đồng.
 *
 * @param before cost before
 * @param after cost after
 */
public record Saving(long before, long after) {

  /**
   * The saving in a year.
   *
   * @param before cost of a case before
   * @param after cost of a case after
   * @param timesAYear how often one applicant does it in a year
   * @param applicants how many applicants in a year
   * @throws ArithmeticException if that is more than can be counted
   */
  public static Saving yearly(long before, long after, BigDecimal timesAYear, long applicants) {
    return new Saving(
        inAYear(before, timesAYear, applicants), inAYear(after, timesAYear, applicants));
  }

  /**
   * What a case costs, times a year, times applicants; half a đồng and more is rounded up, once.
   *
   * @throws ArithmeticException if that is more than can be counted
   */
  static long inAYear(long cost, BigDecimal timesAYear, long applicants) {
    return BigDecimal.valueOf(cost)
        .multiply(timesAYear)
        .multiply(BigDecimal.valueOf(applicants))
        .setScale(0, RoundingMode.HALF_UP)
        .longValueExact();
  }

  /** What is saved; below zero where it costs more. */
  public long saved() {
    return Math.subtractExact(before, after);
  }

  /** What is saved per cent of what it cost, to two places; absent where it cost nothing. */
  public @Nullable BigDecimal percent() {
    return percent(BigDecimal.valueOf(before), BigDecimal.valueOf(after));
  }

  /** The cut from {@code before} to {@code after} per cent; absent where before is nothing. */
  static @Nullable BigDecimal percent(BigDecimal before, BigDecimal after) {
    return Percent.of(before.subtract(after), before);
  }
}
