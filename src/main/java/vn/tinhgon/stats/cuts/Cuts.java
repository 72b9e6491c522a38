package vn.tinhgon.stats.cuts;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Deadline;
import vn.tinhgon.model.Deadline.TimeUnit;
import vn.tinhgon.model.Percent;
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
 * @param unreadable how many of the earlier ones could not be read, or not wholly
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
    long unreadable,
    List<TimeCut> times,
    YearCut aYear,
    CaseCut aCase,
    List<Pair> pairs) {

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

    /** The cut per cent of the total; below zero where limits grew. */
    public @Nullable BigDecimal percent() {
      return Cuts.percent(totalThen, totalNow);
    }

    /** Whether that is {@code goal} per cent or more. */
    public boolean reaches(int goal) {
      return Percent.reached(totalThen.subtract(totalNow), totalThen, goal);
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

    /** The cut per cent; absent where nothing is compared. */
    public @Nullable BigDecimal percent() {
      return Cuts.percent(new BigDecimal(then), new BigDecimal(now));
    }

    /** Whether that is {@code goal} per cent or more. */
    public boolean reaches(int goal) {
      return Percent.reached(new BigDecimal(then.subtract(now)), new BigDecimal(then), goal);
    }
  }

  /**
   * What a case costs. Cases of different procedures are not added up: the cuts are averaged.
   *
   * @param procedures how many are compared
   * @param sum their cuts per cent added up, not rounded
   * @param median the median; absent where there are none
   */
  public record CaseCut(long procedures, BigDecimal sum, @Nullable BigDecimal median) {

    /** The mean of their cuts per cent; absent where there are none. */
    public @Nullable BigDecimal mean() {
      return Percent.of(sum, BigDecimal.valueOf(procedures * 100));
    }

    /** Whether that is {@code goal} per cent or more. */
    public boolean reaches(int goal) {
      return sum.compareTo(BigDecimal.valueOf(procedures * goal)) >= 0;
    }
  }

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

  /** The cut per cent; absent where there was nothing to cut. */
  public static @Nullable BigDecimal percent(BigDecimal then, BigDecimal now) {
    return Percent.of(then.subtract(now), then);
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
