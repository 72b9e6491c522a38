package vn.tinhgon.report.stats;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.stats.Share;

/**
 * A table of counts, the same in every format.
 *
 * @param id short name
 * @param title what it shows
 * @param note how to read it; empty where there is nothing to say
 * @param columns names of its columns
 * @param rows its cells: a text, a whole number, a number with decimals, a {@link Percent}, or null
 *     for what is not known
 */
public record Table(
    String id, String title, String note, List<String> columns, List<List<@Nullable Object>> rows) {

  /**
   * A share in per cent.
   *
   * @param value per cent
   */
  public record Percent(BigDecimal value) {}

  /** An empty table. */
  static Table of(String id, String title, String note, String... columns) {
    return new Table(id, title, note, List.of(columns), new ArrayList<>());
  }

  /** Adds a row. */
  void row(@Nullable Object... cells) {
    rows.add(Collections.unmodifiableList(Arrays.asList(cells)));
  }

  /** Whether a column holds numbers. */
  public boolean number(int column) {
    return rows.stream().map(r -> r.get(column)).anyMatch(v -> v != null && !(v instanceof String));
  }

  static @Nullable Percent percent(@Nullable BigDecimal value) {
    return value == null ? null : new Percent(value);
  }

  /** A share; from its least to its most where it is not known of all. */
  static @Nullable Object range(Share share, Locale language) {
    BigDecimal least = share.least();
    BigDecimal most = share.most();
    if (least == null || most == null || share.known() == 0) {
      return null;
    }
    Words words = new Words(language);
    return share.unknown() == 0
        ? new Percent(least)
        : words.number(least) + "–" + words.percent(most);
  }
}
