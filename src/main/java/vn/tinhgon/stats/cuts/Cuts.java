package vn.tinhgon.stats.cuts;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Deadline;
import vn.tinhgon.model.Deadline.TimeUnit;
import vn.tinhgon.model.Text;

/**
 * What became shorter and cheaper since an earlier version of the same procedures. Time limits are
 * compared within a unit only; costs at the same wages and standard times, so that only what is
 * asked for makes a difference.
 *
 * @param earlier how many procedures there were
 * @param matched how many are there still
 * @param added how many there were not
 * @param gone how many are not there any more; whether they were repealed is not known
 * @param times time limits, unit by unit
 * @param aYear what all cases of a year cost, of procedures whose cases are known
 * @param aCase what a case costs
 * @param pairs the procedures of both, in the order of their codes
 */
public record Cuts(
    long earlier,
    long matched,
    long added,
    long gone,
    List<TimeCut> times,
    YearCut aYear,
    CaseCut aCase,
    List<Pair> pairs) {

  private static final int DECIMALS = 1;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /**
   * Time limits in one unit.
   *
   * @param timeUnit the unit
   * @param procedures how many are compared in it
   * @param totalThen their limits added up, as they were
   * @param totalNow as they are
   * @param medianThen the median as it was
   * @param medianNow as it is
   */
  public record TimeCut(
      TimeUnit timeUnit,
      long procedures,
      BigDecimal totalThen,
      BigDecimal totalNow,
      BigDecimal medianThen,
      BigDecimal medianNow) {

    /** The cut per cent of the total, rounded down; below zero where limits grew. */
    public @Nullable BigDecimal percent() {
      return Cuts.percent(totalThen, totalNow);
    }
  }

  /**
   * What a year costs, at the same number of cases.
   *
   * @param procedures how many are compared
   * @param then đồng a year as it was
   * @param now as it is
   */
  public record YearCut(long procedures, BigInteger then, BigInteger now) {

    /** The cut per cent, rounded down; absent where nothing is compared. */
    public @Nullable BigDecimal percent() {
      return Cuts.percent(new BigDecimal(then), new BigDecimal(now));
    }
  }

  /**
   * What a case costs. Cases of different procedures are not added up: the cuts are averaged.
   *
   * @param procedures how many are compared
   * @param mean the mean of their cuts per cent; absent where there are none
   * @param median the median
   */
  public record CaseCut(long procedures, @Nullable BigDecimal mean, @Nullable BigDecimal median) {}

  /**
   * A procedure as it was and as it is.
   *
   * @param code its code
   * @param name its name as it is
   * @param limitThen the time limit as it was; absent where there is none to compare
   * @param limitNow as it is
   * @param noTime why the limits are not compared; absent where they are
   * @param costThen đồng a case as it was, as far as known; absent where nobody can tell
   * @param costNow as it is
   * @param noCost why the costs are not compared; absent where they are
   * @param casesAYear cases a year, the same for both; absent where unknown
   */
  public record Pair(
      String code,
      String name,
      @Nullable Deadline limitThen,
      @Nullable Deadline limitNow,
      @Nullable Text noTime,
      @Nullable Long costThen,
      @Nullable Long costNow,
      @Nullable Text noCost,
      @Nullable BigDecimal casesAYear) {

    /** The cut of the time limit per cent; absent where the limits are not compared. */
    public @Nullable BigDecimal timePercent() {
      return noTime != null || limitThen == null || limitNow == null
          ? null
          : percent(limitThen.amount(), limitNow.amount());
    }

    /** The cut of the cost of a case per cent; absent where the costs are not compared. */
    public @Nullable BigDecimal costPercent() {
      return noCost != null || costThen == null || costNow == null
          ? null
          : percent(BigDecimal.valueOf(costThen), BigDecimal.valueOf(costNow));
    }
  }

  /** Per cent with one decimal, rounded down, so that no cut reads as more than it is. */
  public static @Nullable BigDecimal percent(BigDecimal then, BigDecimal now) {
    return then.signum() == 0
        ? null
        : then.subtract(now).multiply(HUNDRED).divide(then, DECIMALS, RoundingMode.FLOOR);
  }

  /** How many limits are not compared. */
  public long timesApart() {
    return pairs.stream().filter(p -> p.noTime() != null).count();
  }

  /** How many costs are not compared. */
  public long costsApart() {
    return pairs.stream().filter(p -> p.noCost() != null).count();
  }
}
