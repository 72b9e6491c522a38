package vn.tinhgon.rules.findings;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.rules.Severity;

/**
 * What an agency decided for its own reviews.
 *
 * @param agency its name; absent where not said
 * @param place the province or city it reviews for; absent where not said
 * @param severities the gravest that findings of a rule may be, by the rule's id
 * @param thresholds values that hold instead of the general ones, by rule id and name
 */
public record Decisions(
    @Nullable String agency,
    @Nullable String place,
    Map<String, Severity> severities,
    Map<String, Map<String, List<LocalValue>>> thresholds) {

  /** Where nothing was decided. */
  public static final Decisions NONE = new Decisions(null, null, Map.of(), Map.of());

  /**
   * A threshold by a decision of one's own.
   *
   * @param value the number
   * @param since first day
   * @param until last day; absent where no end is known
   * @param source number and title of the document that sets it
   */
  public record LocalValue(long value, LocalDate since, @Nullable LocalDate until, String source) {

    /** Whether it holds on {@code day}. */
    public boolean holdsOn(LocalDate day) {
      return !day.isBefore(since) && (until == null || !day.isAfter(until));
    }
  }
}
