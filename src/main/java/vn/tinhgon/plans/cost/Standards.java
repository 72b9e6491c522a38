package vn.tinhgon.plans.cost;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Level;

/**
 * Standard times and prices, and wages by year ({@code rules/_data/compliance-cost.yaml}).
 *
 * @param wages wages by year; a year may have several, from different sources
 * @param tasks what a task takes; a task that is missing is unknown
 * @param zones what the way to an office and back takes, by its level; a missing level is unknown
 * @param fillIn kinds of document that the applicant fills in
 * @param picture kinds of document that are a picture
 * @param unknown kinds of document that take work whose extent nobody knows, by that work
 */
public record Standards(
    List<Wage> wages,
    Map<Task, Standard> tasks,
    Map<Level, Standard> zones,
    @JsonProperty("fill-in") Set<String> fillIn,
    Set<String> picture,
    Map<Task, Set<String>> unknown) {

  private static final String FILE = "rules/_data/compliance-cost.yaml";

  /** Those that ship with the program. Reads a file each time. */
  public static Standards bundled() {
    try (InputStream in = Standards.class.getClassLoader().getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is missing");
      }
      return YAMLMapper.builder(new YAMLFactory())
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build()
          .readValue(in, Standards.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The wage on {@code day}: that of the last year before its year. Where sources of one year
   * differ it is the low middle of them, as khoản 2 of Điều 27 wants a low average. Absent where no
   * earlier year is known.
   */
  public @Nullable Wage wageOn(LocalDate day) {
    int year = wages.stream().mapToInt(Wage::year).filter(y -> y < day.getYear()).max().orElse(0);
    List<Wage> of =
        wages.stream()
            .filter(w -> w.year() == year)
            .sorted(Comparator.comparingLong(Wage::value))
            .toList();
    return of.isEmpty() ? null : of.get((of.size() - 1) / 2);
  }

  /**
   * The work of unknown extent that a document of {@code kind} takes; absent where it takes none.
   */
  @Nullable Task unknownWork(String kind) {
    return unknown.entrySet().stream()
        .filter(e -> e.getValue().contains(kind))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(null);
  }
}
