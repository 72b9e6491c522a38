package vn.tinhgon.report.stats;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Text;
import vn.tinhgon.report.Report;
import vn.tinhgon.report.formats.CsvReport;
import vn.tinhgon.stats.Stats;

/**
 * The counts as one long table for spreadsheets, a figure in each line: table, line, figure, value.
 * No cell is taken for a formula; an empty value is unknown.
 */
public final class StatsCsv {

  private StatsCsv() {}

  /** The counts in {@code language}. */
  public static String render(Stats stats, Locale language) {
    List<List<Object>> rows = new ArrayList<>();
    rows.add(
        List.of(
            new Text("Bảng", "Table").in(language),
            new Text("Dòng", "Line").in(language),
            new Text("Mục", "Item").in(language),
            new Text("Chỉ số", "Figure").in(language),
            new Text("Giá trị", "Value").in(language)));
    for (Table table : Tables.of(stats, language)) {
      long line = 0;
      for (List<@Nullable Object> row : table.rows()) {
        line++;
        for (int c = 1; c < row.size(); c++) {
          rows.add(
              List.of(
                  CsvReport.cell(table.title()),
                  line,
                  CsvReport.cell(String.valueOf(row.get(0)).strip()),
                  CsvReport.cell(table.columns().get(c)),
                  value(row.get(c))));
        }
      }
    }
    for (Text sentence :
        List.of(new Text("Ngày: " + stats.asOf(), "As of: " + stats.asOf()), Report.NOTICE)) {
      rows.add(List.of("", "", "", "", CsvReport.cell(sentence.in(language))));
    }
    stats.remarks().forEach(r -> rows.add(List.of("", "", "", "", CsvReport.cell(r.in(language)))));
    return CsvReport.table(rows);
  }

  private static Object value(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    return value instanceof Table.Percent percent
        ? percent.value()
        : value instanceof Long || value instanceof BigDecimal
            ? value
            : CsvReport.cell(value.toString().strip());
  }
}
