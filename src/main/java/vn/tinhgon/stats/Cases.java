package vn.tinhgon.stats;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Procedure;

/**
 * The cases of a year. A share has "unknown" for the cases of which it is not known.
 *
 * @param year the year
 * @param received cases received
 * @param onTime which were settled on time
 * @param online which were handed in online
 * @param satisfied whose applicants were satisfied
 */
public record Cases(int year, long received, Share onTime, Share online, Share satisfied) {

  /** Of what a file states; absent where it does not say how many cases there were. */
  static @Nullable Cases of(Procedure.@Nullable Statistics s) {
    Long dossiers = s == null ? null : s.dossiers();
    if (s == null || dossiers == null) {
      return null;
    }
    BigDecimal satisfaction = s.satisfaction();
    return new Cases(
        s.year(),
        dossiers,
        share(s.onTime(), dossiers),
        share(s.online(), dossiers),
        share(
            satisfaction == null
                ? null
                : satisfaction
                    .multiply(BigDecimal.valueOf(dossiers))
                    .setScale(0, RoundingMode.HALF_UP)
                    .longValue(),
            dossiers));
  }

  /**
   * Part of {@code whole}; all unknown where the part is absent. A part above its whole is no count
   * of anything, so it is unknown too.
   */
  public static Share share(@Nullable Long part, long whole) {
    return part == null || part > whole ? new Share(0, 0, whole) : new Share(part, whole - part, 0);
  }

  /** Both together; they are of one year. */
  public Cases and(Cases other) {
    return new Cases(
        year,
        received + other.received,
        onTime.and(other.onTime),
        online.and(other.online),
        satisfied.and(other.satisfied));
  }
}
