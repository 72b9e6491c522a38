package vn.tinhgon.report.html;

import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.portfolio.Drawing;
import vn.tinhgon.report.Tool;
import vn.tinhgon.report.html.page.Asset;
import vn.tinhgon.report.html.page.Say;
import vn.tinhgon.report.html.page.Template;
import vn.tinhgon.report.stats.Chart;
import vn.tinhgon.report.stats.Charts;
import vn.tinhgon.report.stats.Table;
import vn.tinhgon.report.stats.Tables;
import vn.tinhgon.stats.Stats;

/**
 * The counts as one web page with charts: it asks nothing of any network, has no script, and obeys
 * nothing that comes from a procedure.
 *
 * @param stats the counts
 * @param tables their tables
 * @param charts their charts; empty where this Java has no font to draw with
 * @param given what was counted, as it was typed
 * @param version of the program
 */
public record StatsPage(
    Stats stats, List<Table> tables, List<Chart> charts, List<String> given, String version) {

  private static final int WIDE = 40;
  private static final int SHORT = 14;

  /** Writes the page. */
  public static void write(Stats stats, List<String> given, Locale language, Writer out) {
    List<Table> tables = Tables.of(stats, language);
    StatsPage page =
        new StatsPage(
            stats, tables, Charts.of(tables, language), List.copyOf(given), Tool.version());
    Map<String, Object> model =
        Map.of(
            "say",
            new Say(language),
            "page",
            page,
            "style",
            Asset.style(language, "report.css"),
            "more",
            Asset.of("stats.css"));
    Template.write("stats.jte", model, out);
  }

  /** The charts of a table. */
  public List<Chart> charts(Table table) {
    return charts.stream().filter(c -> c.table().equals(table.id())).toList();
  }

  /** What stands in a cell. */
  public String cell(@Nullable Object value, Say say) {
    if (value == null) {
      return "?";
    }
    if (value instanceof Table.Percent percent) {
      return say.number(percent.value()) + "%";
    }
    if (value instanceof BigDecimal number) {
      return say.number(number);
    }
    return value instanceof Long number ? say.number(number.longValue()) : value.toString();
  }

  /** The links between procedures, drawn, where {@code table} tells of them; else absent. */
  public @Nullable LinkMap map(Table table) {
    Drawing drawing = stats.graph().drawing();
    boolean routes = !stats.graph().chains().isEmpty() || !stats.graph().circles().isEmpty();
    String where = routes ? "chains" : "results";
    return table.id().equals(where) && !drawing.nodes().isEmpty() ? LinkMap.of(drawing) : null;
  }

  /** How a text is set: short ones are never broken, long ones take room. */
  public String kind(@Nullable Object value) {
    int length = value instanceof String text ? text.length() : 0;
    return length > WIDE ? "t w" : length <= SHORT ? "t s" : "t";
  }

  /** What the arrows of a map say, in a row. */
  public String words(LinkMap map) {
    return map.arrows().stream().map(LinkMap.Curve::words).collect(Collectors.joining(". "));
  }

  /** Whether a cell is read as a text, not as a number. */
  public boolean text(@Nullable Object value) {
    return value instanceof String;
  }
}
