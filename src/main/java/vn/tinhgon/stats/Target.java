package vn.tinhgon.stats;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Text;

/**
 * A dated target of administrative reform ({@code rules/_data/targets.yaml}).
 *
 * @param id short name
 * @param from first day
 * @param to last day
 * @param place the province or city that it is for; absent for all
 * @param publisher the agency whose procedures it is for; absent for all
 * @param title what is to be reached
 * @param measure what measures it; absent where procedures cannot tell
 * @param atLeast per cent to be reached; absent without a measure
 * @param baseYear the year that a cut is measured against; absent where no cut is asked for
 * @param why why procedures cannot tell; absent with a measure
 * @param document number of the document that sets it; absent where unknown
 * @param source how it was read
 * @param verified whether the text of the document was read
 */
public record Target(
    String id,
    LocalDate from,
    LocalDate to,
    @Nullable String place,
    @Nullable String publisher,
    Text title,
    @Nullable Measure measure,
    @JsonProperty("at-least") @Nullable Integer atLeast,
    @JsonProperty("base-year") @Nullable Integer baseYear,
    @Nullable Text why,
    @Nullable String document,
    Text source,
    boolean verified) {

  /** Whether it is to be reached on {@code day}. */
  public boolean holdsOn(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  /** Where it holds. */
  public Text scope() {
    if (publisher != null) {
      return new Text(publisher, publisher);
    }
    return place == null ? new Text("cả nước", "nationwide") : new Text(place, place);
  }
}
