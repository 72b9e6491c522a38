package vn.tinhgon.model;

import java.math.BigDecimal;

/**
 * A time limit (thời hạn). Calendar days and working days are different units and are never
 * converted into each other: the law does not say how (5 working days ≈ 7 days serves ranking
 * only).
 *
 * @param amount how many, above zero; may have a fraction ("0,5 ngày")
 * @param timeUnit of what
 */
public record Deadline(BigDecimal amount, TimeUnit timeUnit) {

  /** Unit of a time limit. */
  public enum TimeUnit {
    HOUR(new Text("giờ", "hours")),
    WORKING_HOUR(new Text("giờ làm việc", "working hours")),
    DAY(new Text("ngày", "days")),
    WORKING_DAY(new Text("ngày làm việc", "working days")),
    MONTH(new Text("tháng", "months"));

    private final Text label;

    TimeUnit(Text label) {
      this.label = label;
    }

    /** What the unit is called. */
    public Text label() {
      return label;
    }
  }

  /** The limit in thousandths of its unit, exact for up to three decimals; for rule joins. */
  public long thousandths() {
    return amount.movePointRight(3).longValue();
  }

  /** As people write it: {@code 15 ngày làm việc}. */
  public Text words() {
    String number = amount.stripTrailingZeros().toPlainString();
    return new Text(
        number.replace('.', ',') + " " + timeUnit.label().vi(),
        number + " " + timeUnit.label().en());
  }
}
