package vn.tinhgon.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Per cent, to two places, half rounded up; whether a goal is reached is told before rounding. */
public final class Percent {

  private static final int PLACES = 2;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Percent() {}

  /** {@code part} of {@code whole}; absent where there is no whole. */
  public static @Nullable BigDecimal of(BigDecimal part, BigDecimal whole) {
    return whole.signum() == 0
        ? null
        : part.multiply(HUNDRED).divide(whole, PLACES, RoundingMode.HALF_UP);
  }

  /** Whether {@code part} is {@code percent} of {@code whole} or more. */
  public static boolean reached(BigDecimal part, BigDecimal whole, int percent) {
    return part.multiply(HUNDRED).compareTo(whole.multiply(BigDecimal.valueOf(percent))) >= 0;
  }
}
