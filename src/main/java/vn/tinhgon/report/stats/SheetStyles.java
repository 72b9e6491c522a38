package vn.tinhgon.report.stats;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/**
 * How cells of a workbook look; texts are marked as such, so that they stay texts when they are
 * edited.
 *
 * @param title of a sheet
 * @param note below it
 * @param head of a column of texts
 * @param numbers head of a column of numbers
 * @param plain text that is not broken
 * @param text text
 * @param whole whole number
 * @param decimal number with decimals
 * @param percent share
 */
record SheetStyles(
    CellStyle title,
    CellStyle note,
    CellStyle head,
    CellStyle numbers,
    CellStyle plain,
    CellStyle text,
    CellStyle whole,
    CellStyle decimal,
    CellStyle percent) {

  private static final String TIMES = "Times New Roman";
  private static final short SIZE = 12;
  private static final short TITLE = 14;

  SheetStyles(Workbook book) {
    this(
        quoted(font(book, TITLE, true, false)),
        wrapped(quoted(font(book, SIZE, false, true))),
        head(book, HorizontalAlignment.LEFT),
        head(book, HorizontalAlignment.RIGHT),
        quoted(font(book, SIZE, false, false)),
        wrapped(quoted(font(book, SIZE, false, false))),
        format(book, "#,##0"),
        format(book, "#,##0.###"),
        format(book, "0.00%"));
  }

  private static CellStyle font(Workbook book, short size, boolean bold, boolean italic) {
    Font font = book.createFont();
    font.setFontName(TIMES);
    font.setFontHeightInPoints(size);
    font.setBold(bold);
    font.setItalic(italic);
    CellStyle style = book.createCellStyle();
    style.setFont(font);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    return style;
  }

  private static CellStyle quoted(CellStyle style) {
    style.setQuotePrefixed(true);
    return style;
  }

  private static CellStyle wrapped(CellStyle style) {
    style.setWrapText(true);
    style.setIndention((short) 1);
    return style;
  }

  private static CellStyle head(Workbook book, HorizontalAlignment side) {
    CellStyle style = wrapped(quoted(font(book, SIZE, true, false)));
    style.setAlignment(side);
    style.setFillForegroundColor(IndexedColors.PALE_BLUE.getIndex());
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    return style;
  }

  private static CellStyle format(Workbook book, String format) {
    CellStyle style = font(book, SIZE, false, false);
    style.setDataFormat(book.createDataFormat().getFormat(format));
    return style;
  }
}
