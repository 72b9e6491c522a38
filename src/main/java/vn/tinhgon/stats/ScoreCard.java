package vn.tinhgon.stats;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Text;

/**
 * What procedures decide of the scores of an agency.
 *
 * @param agency the agency; absent for procedures of which it is not known
 * @param procedures how many it has
 * @param year the year of its cases; absent where there are none
 * @param lines the parts of each index, in order
 */
public record ScoreCard(
    @Nullable Text agency, long procedures, @Nullable Integer year, List<Line> lines) {

  /**
   * What agencies are scored by ({@code rules/_data/score-cards.yaml}).
   *
   * @param index its number or short name
   * @param title its title
   * @param from first day
   * @param verified whether its text was read
   * @param note what to know of it
   * @param parts its parts
   */
  public record Index(
      String index, Text title, LocalDate from, boolean verified, Text note, List<Part> parts) {}

  /**
   * A part of an index.
   *
   * @param number its number; empty where not known
   * @param title what it asks
   * @param measure what measures it; absent where procedures cannot tell
   * @param bestFrom per cent from which it gets all its points; absent where unknown
   * @param why why procedures cannot tell; absent with a measure
   */
  public record Part(
      String number,
      Text title,
      @Nullable Measure measure,
      @JsonProperty("best-from") @Nullable Integer bestFrom,
      @Nullable Text why) {}

  /**
   * A part of an index and what it comes to.
   *
   * @param index the index
   * @param part the part
   * @param measured what it comes to; absent where procedures cannot tell
   */
  public record Line(Index index, Part part, @Nullable Measured measured) {}

  /** The card of the agency that has {@code its} procedures. */
  static ScoreCard of(
      @Nullable Text agency,
      Collection<Counted> its,
      List<Index> indices,
      @Nullable Integer year,
      Set<String> applied) {
    return new ScoreCard(
        agency,
        its.size(),
        year,
        indices.stream()
            .flatMap(
                index ->
                    index.parts().stream()
                        .map(part -> new Line(index, part, measured(part, its, year, applied))))
            .toList());
  }

  private static @Nullable Measured measured(
      Part part, Collection<Counted> its, @Nullable Integer year, Set<String> applied) {
    Measure measure = part.measure();
    return measure == null ? null : Measured.of(measure, its, year, applied).summed();
  }
}
