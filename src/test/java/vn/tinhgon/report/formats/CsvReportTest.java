package vn.tinhgon.report.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The table for spreadsheets. */
class CsvReportTest {

  private static List<List<String>> rows(String csv) throws IOException {
    assertEquals('\uFEFF', csv.charAt(0), "Excel needs the mark");
    try (MappingIterator<List<String>> rows =
        new CsvMapper()
            .readerForListOf(String.class)
            .with(CsvParser.Feature.WRAP_AS_ARRAY)
            .readValues(csv.substring(1))) {
      return rows.readAll();
    }
  }

  @Test
  void aRowForEachFindingAndWhatWasUnreadable() throws IOException {
    List<List<String>> rows = rows(CsvReport.render(Hostile.report(), Locale.ROOT));
    assertEquals(4, rows.size());
    rows.forEach(row -> assertEquals(21, row.size(), row.toString()));
    assertEquals("Mức độ", rows.get(0).get(0));
    assertEquals(List.of("vi phạm", "thủ tục"), rows.get(1).subList(0, 2));
    assertEquals(List.of("cảnh báo", "dữ liệu"), rows.get(2).subList(0, 2));
    assertEquals(List.of("3", "5", "/documents/0"), rows.get(1).subList(8, 11));
    assertEquals("không đọc được", rows.get(3).get(0));
    assertEquals("bad<\"&>.json", rows.get(3).get(7));
    assertEquals(
        "Severity", rows(CsvReport.render(Hostile.report(), Locale.ENGLISH)).get(0).get(0));
  }

  @Test
  void noCellIsAFormula() throws IOException {
    for (List<String> row : rows(CsvReport.render(Hostile.report(), Locale.ROOT))) {
      for (String cell : row) {
        assertFalse(cell.matches("(?s)^[=+\\-@\\t\\r\\n＝＋－＠].*"), cell);
        assertFalse(cell.matches("(?s).*[\\p{Cc}].*"), cell);
      }
    }
  }

  @Test
  void everySignOfAFormulaIsDisarmed() {
    for (String sign : List.of("=", "+", "-", "@", "\t=", "\r", "\n+", " =", "＝", "＠")) {
      assertTrue(CsvReport.cell(sign + "1").startsWith("'"), sign);
    }
    assertEquals("1=1", CsvReport.cell("1=1"));
    assertEquals("", CsvReport.cell(""));
  }
}
