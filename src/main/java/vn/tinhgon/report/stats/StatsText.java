package vn.tinhgon.report.stats;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Text;
import vn.tinhgon.report.OneLine;
import vn.tinhgon.report.Report;
import vn.tinhgon.rules.Law;
import vn.tinhgon.stats.Stats;

/** The counts for a terminal. */
public final class StatsText {

  private static final int MOST_ROWS = 15;
  private static final int WIDEST = 48;

  private final Locale language;
  private final StringBuilder out = new StringBuilder();

  private StatsText(Locale language) {
    this.language = language;
  }

  /** The counts in {@code language}. */
  public static String render(Stats stats, Locale language) {
    StatsText text = new StatsText(language);
    text.all(stats);
    return text.out.toString();
  }

  private void all(Stats stats) {
    line(
        say("Tình hình thủ tục hành chính, ngày ", "Administrative procedures on ")
            + Law.day(stats.asOf()).in(language)
            + ": "
            + stats.all().procedures()
            + say(" thủ tục", " procedures"));
    for (Table table : Tables.of(stats, language)) {
      table(table);
    }
    if (!stats.remarks().isEmpty()) {
      line("");
      line(say("Lưu ý về số liệu", "About the figures"));
      stats.remarks().forEach(r -> line("  - " + OneLine.of(r.in(language))));
    }
    line("");
    line(say("Bộ luật ", "Rules ") + stats.ruleBook() + ". " + Report.NOTICE.in(language));
  }

  private void table(Table table) {
    line("");
    line(OneLine.of(table.title()));
    List<List<@Nullable Object>> shown =
        table.rows().subList(0, Math.min(most(table), table.rows().size()));
    List<Integer> filled = new ArrayList<>();
    for (int c = 0; c < table.columns().size(); c++) {
      int column = c;
      if (shown.stream().anyMatch(r -> !cell(r.get(column)).isEmpty())) {
        filled.add(c);
      }
    }
    int[] widths = new int[table.columns().size()];
    for (int c : filled) {
      widths[c] = table.columns().get(c).length();
      for (List<@Nullable Object> row : shown) {
        widths[c] = Math.max(widths[c], Math.min(WIDEST, cell(row.get(c)).length()));
      }
    }
    row(table.columns(), filled, widths);
    shown.forEach(r -> row(r, filled, widths));
    int rest = table.rows().size() - shown.size();
    if (rest > 0) {
      line(
          "  … "
              + rest
              + say(
                  " dòng nữa: -f json, csv, xlsx hoặc html", " more: -f json, csv, xlsx or html"));
    }
    if (!table.note().isEmpty()) {
      line("  " + OneLine.of(table.note()));
    }
  }

  private static int most(Table table) {
    return table.id().startsWith("card") || table.id().equals("targets")
        ? table.rows().size()
        : MOST_ROWS;
  }

  private void row(List<? extends @Nullable Object> cells, List<Integer> columns, int[] widths) {
    StringBuilder row = new StringBuilder(" ");
    for (int n = 0; n < columns.size(); n++) {
      int c = columns.get(n);
      Object value = cells.get(c);
      boolean last = n == columns.size() - 1;
      String text = cell(value);
      String cut =
          last || text.length() <= widths[c] ? text : text.substring(0, widths[c] - 1) + "…";
      String blanks = " ".repeat(Math.max(0, widths[c] - cut.length()));
      boolean number = !(value instanceof String);
      row.append(' ').append(number ? blanks + cut : last ? cut : cut + blanks).append(' ');
    }
    line(row.toString().stripTrailing());
  }

  private String cell(@Nullable Object value) {
    if (value == null) {
      return "?";
    }
    if (value instanceof Table.Percent percent) {
      return (language.getLanguage().equals("en")
              ? percent.value().toPlainString()
              : percent.value().toPlainString().replace('.', ','))
          + "%";
    }
    return value instanceof Long number
        ? String.format(
            language.getLanguage().equals("en") ? Locale.ENGLISH : Locale.GERMANY, "%,d", number)
        : OneLine.of(value.toString());
  }

  private String say(String vi, String en) {
    return new Text(vi, en).in(language);
  }

  private void line(String text) {
    out.append(text).append('\n');
  }
}
