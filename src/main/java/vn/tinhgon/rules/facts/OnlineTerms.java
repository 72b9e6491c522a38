package vn.tinhgon.rules.facts;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Text;

/**
 * What online services are called on the day of the review ({@code rules/_data/online-terms.yaml}):
 * levels 3 and 4 before, partial and full after.
 *
 * @param from first day of these words
 * @param full a service that can be used online from end to end
 * @param otherwise what else is allowed, as a sentence's end
 * @param portal where it belongs
 * @param source where the words are from
 */
public record OnlineTerms(LocalDate from, Text full, Text otherwise, Text portal, String source) {

  /** Those of {@code all}, in the order of their days, that hold on {@code day}. */
  public static @Nullable OnlineTerms on(LocalDate day, List<OnlineTerms> all) {
    return all.stream().filter(t -> !day.isBefore(t.from())).reduce((a, b) -> b).orElse(null);
  }
}
