package vn.tinhgon.stats.savings;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Text;
import vn.tinhgon.plans.cost.Saving;
import vn.tinhgon.rules.ActionKind;
import vn.tinhgon.stats.cuts.Cuts;

/**
 * What the plans of many procedures save. What is saved a year and what is saved a case are ranked
 * apart and never added up with each other.
 *
 * @param procedures what the plans of procedures save
 * @param actions what single actions save, each by itself: actions about one thing overlap
 * @param kinds the same by kind of action, those that save most first
 * @param known how many procedures cost so much a year, plan or none
 * @param before what these cost a year, in đồng
 * @param after what they would cost
 * @param uncosted how many procedures cost nobody knows what
 * @param unsaved how many have a plan that saves nothing that is known
 * @param unplanned how many have no plan, nothing to simplify being found
 */
public record Savings(
    Ranking procedures,
    Ranking actions,
    List<OfKind> kinds,
    long known,
    BigInteger before,
    BigInteger after,
    long uncosted,
    long unsaved,
    long unplanned) {

  /**
   * Those that save most, in order.
   *
   * @param aYear by đồng saved a year, where the number of cases is known
   * @param ofYear how many there are of these, also beyond those that are kept
   * @param aCase by đồng saved a case, where the number of cases is not known
   * @param ofCase how many there are of these
   */
  public record Ranking(List<One> aYear, long ofYear, List<One> aCase, long ofCase) {}

  /**
   * A procedure, or an action in it.
   *
   * @param code code of the procedure
   * @param name its name
   * @param what what is done, for an action; absent for a whole plan
   * @param kinds the kinds of action
   * @param saving cost before and after, a year or a case
   * @param cases how many cases a year that is of; absent where unknown
   * @param more whether it also spares what nobody can put a number on
   */
  public record One(
      String code,
      String name,
      @Nullable Text what,
      List<ActionKind> kinds,
      Saving saving,
      @Nullable Long cases,
      boolean more) {}

  /**
   * All actions of a kind that are part of plans.
   *
   * @param kind the kind
   * @param actions how many
   * @param procedures in how many procedures
   * @param aYear what those save a year of which it is known, in đồng
   * @param ofYear how many that are
   * @param ofCase how many save something a case, the cases being unknown
   * @param uncounted how many save nothing that is known
   */
  public record OfKind(
      ActionKind kind,
      long actions,
      long procedures,
      BigInteger aYear,
      long ofYear,
      long ofCase,
      long uncounted) {}

  /** What is saved a year by procedures whose cases are known, in đồng. */
  public BigInteger saved() {
    return before.subtract(after);
  }

  /** The same per cent; absent where nothing is known to cost anything. */
  public @Nullable BigDecimal percent() {
    return Cuts.percent(new BigDecimal(before), new BigDecimal(after));
  }
}
