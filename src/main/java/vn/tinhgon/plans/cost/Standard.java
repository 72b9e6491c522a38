package vn.tinhgon.plans.cost;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a task takes, each time it is done.
 *
 * @param hours hours of work; absent where it takes none
 * @param services what is bought, in đồng
 * @param travel what getting there costs, in đồng
 * @param verified whether the figures were read in a source
 * @param source where they come from
 */
public record Standard(
    @Nullable BigDecimal hours, long services, long travel, boolean verified, String source) {

  /** Hours of work, 0 where it takes none. */
  BigDecimal time() {
    return hours == null ? BigDecimal.ZERO : hours;
  }
}
