package vn.tinhgon.report.stats;

import java.util.Locale;
import vn.tinhgon.report.OneLine;
import vn.tinhgon.report.Report;
import vn.tinhgon.rules.Law;
import vn.tinhgon.stats.Stats;

/** The counts for a terminal. */
public final class StatsText {

  private static final int MOST_ROWS = 15;

  private final Words words;
  private final int width;
  private final StringBuilder out = new StringBuilder();

  private StatsText(Locale language, int width) {
    this.words = new Words(language);
    this.width = width;
  }

  /** The counts in {@code language}, in lines of {@code width} letters where that can be. */
  public static String render(Stats stats, Locale language, int width) {
    StatsText text = new StatsText(language, width);
    text.all(stats, language);
    return text.out.toString();
  }

  private void all(Stats stats, Locale language) {
    line(
        words.say("Tình hình thủ tục hành chính, ngày ", "Administrative procedures on ")
            + Law.day(stats.asOf()).in(language)
            + ": "
            + stats.all().procedures()
            + words.say(" thủ tục", " procedures"));
    for (Table table : Tables.of(stats, language)) {
      table(table);
    }
    if (!stats.remarks().isEmpty()) {
      line("");
      line(words.say("Lưu ý về số liệu", "About the figures"));
      stats.remarks().forEach(r -> line("  - " + OneLine.of(r.in(language))));
    }
    line("");
    line(words.say("Bộ luật ", "Rules ") + stats.ruleBook() + ". " + Report.NOTICE.in(language));
  }

  private void table(Table table) {
    line("");
    line(OneLine.of(table.title()));
    Columns columns = new Columns(table, most(table), width, words);
    columns.lines().forEach(this::line);
    int rest = table.rows().size() - columns.rows();
    if (rest > 0) {
      line(
          "  … "
              + words.number(rest)
              + words.say(
                  " dòng nữa: -f json, csv, xlsx hoặc html", " more: -f json, csv, xlsx or html"));
    }
    if (!table.note().isEmpty()) {
      Columns.broken(OneLine.of(table.note()), width - 2).forEach(l -> line("  " + l));
    }
  }

  private static int most(Table table) {
    return table.id().startsWith("card") || table.id().equals("targets")
        ? table.rows().size()
        : MOST_ROWS;
  }

  private void line(String text) {
    out.append(text).append('\n');
  }
}
