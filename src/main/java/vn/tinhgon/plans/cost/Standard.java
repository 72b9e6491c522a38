package vn.tinhgon.plans.cost;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Staff;

/**
 * What a task takes, each time it is done.
 *
 * @param hours hours of work; absent where it takes none
 * @param services what is bought, in đồng; absent where nothing is
 * @param travel what getting there costs, in đồng; absent where it costs nothing
 * @param staff who does it; absent where unknown
 */
public record Standard(
    @Nullable Figure hours,
    @Nullable Figure services,
    @Nullable Figure travel,
    @Nullable Staff staff) {

  /**
   * A number and where it comes from.
   *
   * @param value the number, 0 or more; money is whole đồng
   * @param verified whether it was read in a source
   * @param source where it comes from
   */
  public record Figure(BigDecimal value, boolean verified, String source) {}

  /** Where all its figures come from, each source once. */
  public String source() {
    Set<String> sources = new LinkedHashSet<>();
    figures().forEach(f -> sources.add(f.source()));
    return String.join("; ", sources);
  }

  /** Whether all its figures were read in a source. */
  public boolean verified() {
    return figures().stream().allMatch(Figure::verified);
  }

  /** The same, {@code own} figures in place of these; absent ones leave these. */
  Standard under(Standard own) {
    return new Standard(
        own.hours == null ? hours : own.hours,
        own.services == null ? services : own.services,
        own.travel == null ? travel : own.travel,
        own.staff == null ? staff : own.staff);
  }

  /** Hours of work, 0 where it takes none. */
  BigDecimal time() {
    return hours == null ? BigDecimal.ZERO : hours.value();
  }

  /** What is bought, in đồng. */
  long bought() {
    return services == null ? 0 : services.value().longValueExact();
  }

  /** What getting there costs, in đồng. */
  long going() {
    return travel == null ? 0 : travel.value().longValueExact();
  }

  private List<Figure> figures() {
    return Stream.of(hours, services, travel).filter(Objects::nonNull).toList();
  }
}
