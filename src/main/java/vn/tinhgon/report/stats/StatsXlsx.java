package vn.tinhgon.report.stats;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Text;
import vn.tinhgon.report.Report;
import vn.tinhgon.rules.Law;
import vn.tinhgon.stats.Stats;

/**
 * The counts as a workbook (XLSX), a sheet for each table, streamed to disk as it is made. Numbers
 * are numbers; texts are texts and never formulas, whatever they begin with. The notice stands on
 * every sheet and at the foot of every printed page.
 */
public final class StatsXlsx {

  private static final int WIDEST = 44;
  private static final int NARROWEST = 8;
  private static final int HEAD_WIDTH = 16;
  private static final int MOST_LINES = 25;
  private static final float LINE = 15.75f;
  private static final int LETTER = 256;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int HEAD = 4;

  private final SXSSFWorkbook book;
  private final SheetStyles styles;
  private final Words words;
  private final SheetNames names = new SheetNames();

  private StatsXlsx(SXSSFWorkbook book, Words words) {
    this.book = book;
    this.styles = new SheetStyles(book);
    this.words = words;
  }

  /**
   * Writes the workbook in {@code language}.
   *
   * @throws IOException if it cannot be written
   */
  public static void write(Stats stats, Locale language, OutputStream out) throws IOException {
    try (SXSSFWorkbook book = new SXSSFWorkbook()) {
      StatsXlsx xlsx = new StatsXlsx(book, new Words(language));
      xlsx.about(stats);
      for (Table table : Tables.of(stats, language)) {
        xlsx.table(table);
      }
      book.write(out);
    }
  }

  private void about(Stats stats) {
    Sheet sheet = sheet(words.say("Thông tin", "About"));
    sheet.setColumnWidth(0, 100 * LETTER);
    int row = 0;
    text(
        sheet.createRow(row++),
        0,
        words.say("Tình hình thủ tục hành chính", "Administrative procedures"),
        styles.title());
    for (String line :
        List.of(
            words.say("Ngày: ", "As of: ") + Law.day(stats.asOf()).in(words.language()),
            words.say("Số thủ tục: ", "Procedures: ") + stats.all().procedures(),
            words.say("Bộ luật: ", "Rules: ") + stats.ruleBook(),
            words.say("Ô trống là chưa rõ.", "An empty cell is not known."))) {
      text(sheet.createRow(row++), 0, line, styles.plain());
    }
    text(sheet.createRow(row++), 0, notice(), styles.note());
    row++;
    for (Text remark : stats.remarks()) {
      text(sheet.createRow(row++), 0, remark.in(words.language()), styles.text());
    }
  }

  private void table(Table table) {
    Sheet sheet = sheet(table.title());
    int last = table.columns().size() - 1;
    int[] widths = new int[last + 1];
    for (int c = 0; c <= last; c++) {
      widths[c] = width(table, c);
      sheet.setColumnWidth(c, widths[c] * LETTER);
    }
    int all = IntStream.of(widths).sum();
    across(sheet, 0, last, all, table.title(), styles.title());
    across(sheet, 1, last, all, table.note(), styles.note());
    across(sheet, 2, last, all, notice(), styles.note());
    Row heads = sheet.createRow(HEAD - 1);
    for (int c = 0; c <= last; c++) {
      text(heads, c, table.columns().get(c), table.number(c) ? styles.numbers() : styles.head());
    }
    height(heads, new ArrayList<>(table.columns()), widths);
    for (int r = 0; r < table.rows().size(); r++) {
      Row row = sheet.createRow(HEAD + r);
      List<@Nullable Object> cells = table.rows().get(r);
      for (int c = 0; c <= last; c++) {
        cell(row, c, cells.get(c));
      }
      height(row, cells, widths);
    }
    sheet.createFreezePane(1, HEAD);
    sheet.setAutoFilter(new CellRangeAddress(HEAD - 1, HEAD - 1 + table.rows().size(), 0, last));
    sheet.setRepeatingRows(new CellRangeAddress(HEAD - 1, HEAD - 1, 0, last));
  }

  private Sheet sheet(String title) {
    Sheet sheet = book.createSheet(names.name(title));
    sheet.getPrintSetup().setLandscape(true);
    sheet.getPrintSetup().setPaperSize(org.apache.poi.ss.usermodel.PrintSetup.A4_PAPERSIZE);
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setFitHeight((short) 0);
    sheet.getFooter().setLeft(notice());
    sheet.getFooter().setRight("&P/&N");
    return sheet;
  }

  private String notice() {
    return Report.NOTICE.in(words.language());
  }

  /** A line over all columns, so that it is printed whole. */
  private static void across(
      Sheet sheet, int line, int last, int width, String text, CellStyle style) {
    Row row = sheet.createRow(line);
    text(row, 0, text, style);
    if (last > 0) {
      sheet.addMergedRegion(new CellRangeAddress(line, line, 0, last));
    }
    row.setHeightInPoints(LINE * lines(text, width) * (line == 0 ? 1.2f : 1));
  }

  /** Rows are as high as their texts: not all programs see to that. */
  private void height(Row row, List<@Nullable Object> cells, int[] widths) {
    int most = 1;
    for (int c = 0; c < widths.length; c++) {
      if (cells.get(c) instanceof String text) {
        most = Math.max(most, lines(text, widths[c]));
      }
    }
    row.setHeightInPoints(LINE * most);
  }

  /** A little more than the letters take, as words are not broken. */
  private static int lines(String text, int width) {
    return Math.min(MOST_LINES, 1 + text.length() * 9 / (8 * width));
  }

  private int width(Table table, int column) {
    int head = table.columns().get(column).length();
    int longest = Math.min(head + 2, HEAD_WIDTH);
    for (List<@Nullable Object> row : table.rows()) {
      longest = Math.max(longest, words.cell(row.get(column)).length() + 3);
    }
    return Math.min(WIDEST, Math.max(NARROWEST, longest));
  }

  private void cell(Row row, int column, @Nullable Object value) {
    if (value instanceof Table.Percent percent) {
      number(row, column, percent.value().divide(HUNDRED).doubleValue(), styles.percent());
    } else if (value instanceof BigDecimal number) {
      number(row, column, number.doubleValue(), styles.decimal());
    } else if (value instanceof Long number) {
      number(row, column, number, styles.whole());
    } else if (value != null) {
      text(row, column, value.toString(), styles.text());
    }
  }

  private static void number(Row row, int column, double number, CellStyle style) {
    Cell cell = row.createCell(column);
    cell.setCellValue(number);
    cell.setCellStyle(style);
  }

  private static void text(Row row, int column, String text, CellStyle style) {
    if (!text.isEmpty()) {
      Cell cell = row.createCell(column);
      cell.setCellValue(SheetNames.fit(text));
      cell.setCellStyle(style);
    }
  }
}
