package vn.tinhgon.stats;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Percent;

/**
 * How many are so, are not so, and of how many it is not known.
 *
 * @param yes how many are so
 * @param no how many are not
 * @param unknown of how many it is not known
 */
public record Share(long yes, long no, long unknown) {

  /** None counted. */
  public static final Share NONE = new Share(0, 0, 0);

  /** This and one more. */
  public Share and(Answer answer) {
    return switch (answer) {
      case YES -> new Share(yes + 1, no, unknown);
      case NO -> new Share(yes, no + 1, unknown);
      case UNKNOWN -> new Share(yes, no, unknown + 1);
      case NOT_ASKED -> this;
    };
  }

  /** Both together. */
  public Share and(Share other) {
    return new Share(yes + other.yes, no + other.no, unknown + other.unknown);
  }

  /** How many were counted. */
  public long all() {
    return yes + no + unknown;
  }

  /** Of how many it is known. */
  public long known() {
    return yes + no;
  }

  /** Per cent of those of which it is known; absent where it is known of none. */
  public @Nullable BigDecimal percent() {
    return percent(yes, known());
  }

  /** Per cent if none of the unknown were so; absent where nothing was counted. */
  public @Nullable BigDecimal least() {
    return percent(yes, all());
  }

  /** Per cent if all of the unknown were so; absent where nothing was counted. */
  public @Nullable BigDecimal most() {
    return percent(yes + unknown, all());
  }

  private static @Nullable BigDecimal percent(long part, long whole) {
    return Percent.of(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
  }
}
