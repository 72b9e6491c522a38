package vn.tinhgon.plans.cost;

import java.math.BigDecimal;
import java.math.RoundingMode;
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
    String source) {

  static Line of(String at, Task task, Text what, int quantity, Standard standard) {
    return new Line(
        at,
        task,
        what,
        quantity,
        standard.time(),
        standard.services(),
        standard.travel(),
        0,
        standard.verified(),
        standard.source());
  }

  /** The same task, done {@code other} times. */
  Line times(int other) {
    return new Line(at, task, what, other, hours, services, travel, fees, verified, source);
  }

  /** All hours of work. */
  public BigDecimal time() {
    return hours.multiply(BigDecimal.valueOf(quantity));
  }

  /**
   * What it costs, in whole đồng: hours times {@code wage}, half a đồng and more rounded up, and
   * what is paid.
   *
   * @throws ArithmeticException if that is more than can be counted
   */
  public long cost(long wage) {
    long work =
        time()
            .multiply(BigDecimal.valueOf(wage))
            .setScale(0, RoundingMode.HALF_UP)
            .longValueExact();
    long paid = Math.addExact(Math.addExact(services, travel), fees);
    return Math.addExact(work, Math.multiplyExact(paid, (long) quantity));
  }
}
