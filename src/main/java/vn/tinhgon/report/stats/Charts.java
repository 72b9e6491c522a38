package vn.tinhgon.report.stats;

import java.awt.Color;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.HorizontalBarChart;
import org.knowm.xchart.HorizontalBarChartBuilder;
import org.knowm.xchart.style.Styler;
import vn.tinhgon.report.OneLine;
import vn.tinhgon.report.stats.Table.Percent;

/** Charts of the tables, drawn by XChart as SVG. */
public final class Charts {

  private static final int WIDTH = 900;
  private static final int BAR = 28;
  private static final int MARGIN = 90;
  private static final int MOST_BARS = 15;
  private static final int LONGEST = 44;
  private static final int TICKS = 80;
  private static final Color YES = new Color(0x0b4f8a);
  private static final Color NO = new Color(0xc96a00);
  private static final Color UNKNOWN = new Color(0xa9b0ba);

  private final Words words;

  private Charts(Words words) {
    this.words = words;
  }

  /**
   * The charts of {@code tables}; none where this Java cannot draw letters, because it has no font.
   */
  public static List<Chart> of(List<Table> tables, Locale language) {
    System.setProperty("java.awt.headless", "true");
    Charts charts = new Charts(new Words(language));
    List<Chart> all = new ArrayList<>();
    try {
      for (Table table : tables) {
        switch (table.id()) {
          case "overview" -> all.add(charts.shares(table));
          case "publisher", "field" -> all.add(charts.bars(table, 1));
          case "missing" -> all.add(charts.bars(table, 1));
          case "targets" -> charts.known(table, 4, all);
          case "papers" -> all.add(charts.bars(table, 2));
          case "results" -> all.add(charts.bars(table, 3));
          case "savings-year", "savings-case", "actions-year" -> all.add(charts.bars(table, 2));
          case "action-kinds" -> charts.known(table, 3, all);
          case "rules" -> all.add(charts.bars(table, 5));
          default -> {
            // A table that is read, not looked at.
          }
        }
      }
      return List.copyOf(all);
    } catch (NullPointerException | LinkageError | InternalError noFonts) {
      return List.of();
    } catch (RuntimeException e) {
      if (String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("font")) {
        return List.of();
      }
      throw e;
    }
  }

  private Chart shares(Table table) {
    CategoryChart chart =
        new CategoryChartBuilder().width(WIDTH).height(420).xAxisTitle("").build();
    chart.getStyler().setStacked(true).setAvailableSpaceFill(0.6);
    chart.getStyler().setXAxisLabelRotation(18);
    Svg.style(chart.getStyler(), words.grouping());
    chart.getStyler().setLegendPosition(Styler.LegendPosition.OutsideS);
    chart.getStyler().setLegendLayout(Styler.LegendLayout.Horizontal);
    chart.getStyler().setSeriesColors(new Color[] {YES, NO, UNKNOWN});
    List<String> names = table.rows().stream().map(r -> label(table, r)).toList();
    for (int column = 1; column <= 3; column++) {
      int c = column;
      chart.addSeries(
          table.columns().get(c), names, table.rows().stream().map(r -> number(r.get(c))).toList());
    }
    return chart(table, Svg.source(chart), words(table, 1, 2, 3));
  }

  private Chart bars(Table table, int column) {
    return bars(table, table.rows(), column);
  }

  /** Only the rows of which {@code column} is known. */
  private void known(Table table, int column, List<Chart> all) {
    List<List<@Nullable Object>> known = new ArrayList<>();
    for (List<@Nullable Object> row : table.rows()) {
      if (row.get(column) instanceof Percent || row.get(column) instanceof Long) {
        known.add(row);
      }
    }
    if (!known.isEmpty()) {
      all.add(bars(table, known, column));
    }
  }

  private Chart bars(Table table, List<? extends List<?>> rows, int column) {
    Map<String, Number> values = new LinkedHashMap<>();
    for (List<?> row : rows) {
      if (values.size() < MOST_BARS) {
        String first = label(table, row);
        String label = first;
        for (int n = 2; values.containsKey(label); n++) {
          label = first + " (" + n + ")";
        }
        values.put(label, number(row.get(column)));
      }
    }
    HorizontalBarChart chart =
        new HorizontalBarChartBuilder().width(WIDTH).height(MARGIN + BAR * values.size()).build();
    Svg.style(chart.getStyler(), words.grouping());
    chart.getStyler().setLegendVisible(false);
    chart.getStyler().setLabelsVisible(false).setAvailableSpaceFill(0.7);
    // The names stand at the other axis, and yet this is how near to each other they may be.
    chart.getStyler().setXAxisTickMarkSpacingHint(1);
    chart.getStyler().setXAxisTicksVisible(false).setPlotGridVerticalLinesVisible(false);
    if (!whole(table, column)) {
      chart.getStyler().setXAxisTicksVisible(true).setXAxisMin(0.0).setXAxisMax(100.0);
      chart.getStyler().setXAxisTickMarkSpacingHint(TICKS);
      chart.getStyler().setXAxisDecimalPattern("#,##0'%'");
    }
    chart.getStyler().setSeriesColors(new Color[] {YES});
    // A number does not fit into a short bar, and XChart clips the last letter of a long name.
    List<String> names =
        values.entrySet().stream().map(e -> shown(table, column, e) + " – " + e.getKey()).toList();
    List<Number> numbers = new ArrayList<>(values.values());
    chart.addSeries(table.columns().get(column), numbers, names);
    String alt =
        values.entrySet().stream()
            .map(e -> e.getKey() + ": " + shown(table, column, e))
            .collect(Collectors.joining("; "));
    return chart(table, Svg.source(chart), table.columns().get(column) + ": " + alt);
  }

  private static boolean whole(Table table, int column) {
    return table.rows().stream().noneMatch(r -> r.get(column) instanceof Percent);
  }

  private String shown(Table table, int column, Map.Entry<String, Number> bar) {
    return bar.getValue() instanceof BigDecimal percent && !whole(table, column)
        ? words.percent(percent)
        : words.number(bar.getValue().longValue());
  }

  private static Chart chart(Table table, String source, String words) {
    return new Chart(table.id(), table.title(), words, source);
  }

  private String words(Table table, int... columns) {
    return table.rows().stream()
        .map(
            r ->
                label(table, r)
                    + ": "
                    + IntStream.of(columns)
                        .mapToObj(
                            c ->
                                table.columns().get(c).toLowerCase(Locale.ROOT)
                                    + " "
                                    + number(r.get(c)))
                        .collect(Collectors.joining(", ")))
        .collect(Collectors.joining("; "));
  }

  /** Codes say little, so that their names follow. */
  private String label(Table table, List<?> row) {
    Object first = row.get(0);
    String name = OneLine.of(first == null ? words.name(null) : first.toString());
    String whole =
        table.id().startsWith("savings") || table.id().startsWith("actions")
            ? name + " " + OneLine.of(String.valueOf(row.get(1)))
            : name;
    return whole.length() <= LONGEST ? whole : whole.substring(0, LONGEST - 1) + "…";
  }

  private static Number number(Object value) {
    if (value instanceof Percent percent) {
      return percent.value();
    }
    return value instanceof Long number ? number : BigDecimal.ZERO;
  }
}
