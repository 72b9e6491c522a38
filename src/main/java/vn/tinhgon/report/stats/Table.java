package vn.tinhgon.report.stats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table of counts, the same in every format.
 *
 * @param id short name
 * @param title what it shows
 * @param note how to read it; empty where there is nothing to say
 * @param columns names of its columns
 * @param rows its cells: a text, a whole number, a {@link Percent}, or null for what is not known
 */
public record Table(
    String id, String title, String note, List<String> columns, List<List<@Nullable Object>> rows) {

  /**
   * A share in per cent.
   *
   * @param value per cent
   */
  public record Percent(java.math.BigDecimal value) {}

  /** An empty table. */
  static Table of(String id, String title, String note, String... columns) {
    return new Table(id, title, note, List.of(columns), new ArrayList<>());
  }

  /** Adds a row. */
  void row(@Nullable Object... cells) {
    rows.add(Collections.unmodifiableList(Arrays.asList(cells)));
  }

  static @Nullable Percent percent(java.math.@Nullable BigDecimal value) {
    return value == null ? null : new Percent(value);
  }
}
