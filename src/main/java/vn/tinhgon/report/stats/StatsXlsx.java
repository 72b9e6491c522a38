package vn.tinhgon.report.stats;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Text;
import vn.tinhgon.report.OneLine;
import vn.tinhgon.report.Report;
import vn.tinhgon.report.Tool;
import vn.tinhgon.rules.Law;
import vn.tinhgon.stats.Stats;

/**
 * The counts as a workbook (XLSX), a sheet for each table. Numbers are numbers; texts are texts and
 * never formulas, whatever they begin with.
 */
public final class StatsXlsx {

  private static final String TIMES = "Times New Roman";
  private static final int LONGEST_NAME = 31;
  private static final int LONGEST_TEXT = 32_000;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int HEAD = 3;

  private StatsXlsx() {}

  /** The workbook in {@code language}. */
  public static byte[] render(Stats stats, Locale language) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(out, "TinhGon", version())) {
      book.setGlobalDefaultFont(TIMES, 12);
      Set<String> names = new HashSet<>();
      about(book.newWorksheet(name(say(language, "Thông tin", "About"), names)), stats, language);
      for (Table table : Tables.of(stats, language)) {
        sheet(book.newWorksheet(name(table.title(), names)), table);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** The format wants digits only. */
  private static String version() {
    String version = Tool.version().replaceAll("[^0-9.].*", "");
    String[] parts = version.split("\\.", 0);
    return parts.length >= 2
        ? parts[0] + "." + String.format("%4s", parts[1]).replace(' ', '0')
        : "0.0001";
  }

  private static void about(Worksheet sheet, Stats stats, Locale language) {
    sheet.value(0, 0, say(language, "Tình hình thủ tục hành chính", "Administrative procedures"));
    sheet.style(0, 0).bold().fontSize(14).set();
    sheet.value(1, 0, say(language, "Ngày: ", "As of: ") + Law.day(stats.asOf()).in(language));
    sheet.value(2, 0, say(language, "Số thủ tục: ", "Procedures: ") + stats.all().procedures());
    sheet.value(3, 0, say(language, "Bộ luật: ", "Rules: ") + stats.ruleBook());
    sheet.value(4, 0, Report.NOTICE.in(language));
    sheet.style(4, 0).italic().set();
    sheet.value(5, 0, say(language, "Ô trống là chưa rõ.", "An empty cell is not known."));
    int row = 7;
    for (Text remark : stats.remarks()) {
      sheet.value(row++, 0, text(remark.in(language)));
    }
    sheet.width(0, 100);
  }

  private static void sheet(Worksheet sheet, Table table) {
    sheet.value(0, 0, text(table.title()));
    sheet.style(0, 0).bold().fontSize(14).set();
    sheet.value(1, 0, text(table.note()));
    sheet.style(1, 0).italic().set();
    for (int c = 0; c < table.columns().size(); c++) {
      sheet.value(HEAD - 1, c, table.columns().get(c));
      sheet.width(c, width(table, c));
    }
    sheet
        .range(HEAD - 1, 0, HEAD - 1, table.columns().size() - 1)
        .style()
        .bold()
        .wrapText(true)
        .fillColor("DDE6F0")
        .set();
    for (int r = 0; r < table.rows().size(); r++) {
      List<@Nullable Object> row = table.rows().get(r);
      for (int c = 0; c < row.size(); c++) {
        cell(sheet, HEAD + r, c, row.get(c));
      }
    }
    sheet.freezePane(1, HEAD);
    sheet.setAutoFilter(HEAD - 1, 0, HEAD - 1 + table.rows().size(), table.columns().size() - 1);
  }

  private static double width(Table table, int column) {
    int longest = table.columns().get(column).length();
    for (List<@Nullable Object> row : table.rows()) {
      if (row.get(column) instanceof String text) {
        longest = Math.max(longest, Math.min(60, text.length()));
      }
    }
    return Math.min(62, Math.max(10, longest + 2));
  }

  private static void cell(Worksheet sheet, int row, int column, @Nullable Object value) {
    if (value instanceof Table.Percent percent) {
      sheet.value(row, column, percent.value().divide(HUNDRED));
      sheet.style(row, column).format("0.0%").set();
    } else if (value instanceof Long number) {
      sheet.value(row, column, number);
      sheet.style(row, column).format("#,##0").set();
    } else if (value != null) {
      sheet.value(row, column, text(value.toString()));
      sheet.style(row, column).wrapText(true).verticalAlignment("top").set();
    }
  }

  /** Without characters that a workbook may not hold, and no longer than a cell may be. */
  private static String text(String text) {
    String line = OneLine.of(text).replaceAll("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF]", "");
    return line.length() <= LONGEST_TEXT ? line : line.substring(0, LONGEST_TEXT - 1) + "…";
  }

  /** A name that a sheet may have and no other has. */
  private static String name(String title, Set<String> names) {
    String plain = OneLine.of(title.replaceAll("[\\[\\]:*?/\\\\']", " "));
    String name = cut(plain, "");
    for (int n = 2; !names.add(name.toLowerCase(Locale.ROOT)); n++) {
      name = cut(plain, " " + n);
    }
    return name;
  }

  private static String cut(String plain, String end) {
    int most = LONGEST_NAME - end.length();
    return (plain.length() <= most ? plain : plain.substring(0, most)).strip() + end;
  }

  private static String say(Locale language, String vi, String en) {
    return new Text(vi, en).in(language);
  }
}
