package vn.tinhgon.plans.cost;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Money;
import vn.tinhgon.model.Text;

/**
 * A task that a case takes, with all its figures known.
 *
 * @param at place of the part of the procedure that asks for it
 * @param task what is done
 * @param what of what: the document, the fee
 * @param quantity how often
 * @param hours hours of work each time
 * @param services what is bought each time, in đồng
 * @param travel what getting there costs each time, in đồng
 * @param fees what is paid to the state each time, in đồng
 * @param verified whether the figures were read in a source
 * @param source where the figures come from
 * @param wage what an hour of those who do it is worth; absent for that of the whole reckoning
 */
public record Line(
    String at,
    Task task,
    Text what,
    int quantity,
    BigDecimal hours,
    long services,
    long travel,
    long fees,
    boolean verified,
    String source,
    @Nullable Wage wage) {

  static Line of(
      String at, Task task, Text what, int quantity, Standard standard, @Nullable Wage wage) {
    return new Line(
        at,
        task,
        what,
        quantity,
        standard.time(),
        standard.bought(),
        standard.going(),
        0,
        standard.verified() && (wage == null || wage.verified()),
        standard.source() + (wage == null ? "" : "; " + hour(wage)),
        wage);
  }

  private static String hour(Wage wage) {
    return (wage.staff() == null ? "" : wage.staff().label().vi() + ": ")
        + Money.dong(wage.value()).vi()
        + "/giờ, năm "
        + wage.year()
        + " ("
        + wage.source()
        + ")";
  }

  /** The same task, done {@code other} times. */
  Line times(int other) {
    return new Line(at, task, what, other, hours, services, travel, fees, verified, source, wage);
  }

  /** What is left where the file states hours, services or travel of all tasks together. */
  Line without(boolean work, boolean bought, boolean going) {
    return new Line(
        at,
        task,
        what,
        quantity,
        work ? BigDecimal.ZERO : hours,
        bought ? 0 : services,
        going ? 0 : travel,
        fees,
        verified,
        source,
        wage);
  }

  /** All hours of work. */
  public BigDecimal time() {
    return hours.multiply(BigDecimal.valueOf(quantity));
  }

  /**
   * What it costs, in whole đồng: hours times the wage, half a đồng and more rounded up, and what
   * is paid.
   *
   * @param general the wage of the whole reckoning, for lines that have none of their own
   * @throws ArithmeticException if that is more than can be counted
   */
  public long cost(long general) {
    long work =
        time()
            .multiply(BigDecimal.valueOf(wage == null ? general : wage.value()))
            .setScale(0, RoundingMode.HALF_UP)
            .longValueExact();
    long paid = Math.addExact(Math.addExact(services, travel), fees);
    return Math.addExact(work, Math.multiplyExact(paid, (long) quantity));
  }
}
