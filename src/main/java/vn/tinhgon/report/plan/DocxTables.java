package vn.tinhgon.report.plan;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** The tables of a Word file: fixed widths, header rows that come again on each page. */
final class DocxTables {

  private static final int SMALL = 12;

  private final XWPFDocument document;
  private final int wide;

  /** Tables as wide as the text, in twentieths of a point. */
  DocxTables(XWPFDocument document, int wide) {
    this.document = document;
    this.wide = wide;
  }

  /** Adds {@code table}. */
  void add(Block.Table table) {
    XWPFTable made = made(table.rows().size() + 1, table.widths());
    row(made.getRow(0), table, table.header(), true);
    made.getRow(0).setRepeatHeader(true);
    for (int i = 0; i < table.rows().size(); i++) {
      row(made.getRow(i + 1), table, table.rows().get(i), false);
    }
    document.createParagraph();
  }

  /** Adds {@code halves}, without lines. */
  void add(Block.Halves halves) {
    XWPFTable made = made(1, List.of(40, 60));
    made.removeBorders();
    half(made.getRow(0).getCell(0), halves.left());
    half(made.getRow(0).getCell(1), halves.right());
    document.createParagraph();
  }

  private XWPFTable made(int rows, List<Integer> widths) {
    XWPFTable made = document.createTable(rows, widths.size());
    made.setWidth(wide);
    made.setWidthType(TableWidthType.DXA);
    made.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
    CTTblGrid grid =
        made.getCTTbl().getTblGrid() == null
            ? made.getCTTbl().addNewTblGrid()
            : made.getCTTbl().getTblGrid();
    for (int width : widths) {
      grid.addNewGridCol().setW(BigInteger.valueOf(wide * (long) width / 100));
    }
    for (XWPFTableRow row : made.getRows()) {
      for (int i = 0; i < widths.size(); i++) {
        XWPFTableCell cell = row.getCell(i);
        cell.setWidthType(TableWidthType.DXA);
        cell.setWidth(String.valueOf(wide * widths.get(i) / 100));
      }
    }
    return made;
  }

  private static void row(XWPFTableRow row, Block.Table table, List<String> cells, boolean header) {
    row.setCantSplitRow(true);
    for (int i = 0; i < cells.size(); i++) {
      List<String> lines = cells.get(i).lines().toList();
      for (int n = 0; n < Math.max(1, lines.size()); n++) {
        XWPFParagraph p = line(row.getCell(i), n);
        p.setAlignment(
            header
                ? ParagraphAlignment.CENTER
                : table.numbers().contains(i) ? ParagraphAlignment.RIGHT : ParagraphAlignment.LEFT);
        PlanDocx.run(p, lines.isEmpty() ? "" : lines.get(n), header, false).setFontSize(SMALL);
      }
    }
  }

  private static void half(XWPFTableCell cell, List<String> lines) {
    boolean list = lines.stream().anyMatch(l -> l.startsWith("-"));
    for (int i = 0; i < lines.size(); i++) {
      XWPFParagraph p = line(cell, i);
      String line = lines.get(i);
      boolean bold = line.startsWith("*");
      p.setAlignment(list ? ParagraphAlignment.LEFT : ParagraphAlignment.CENTER);
      PlanDocx.run(p, bold ? line.substring(1) : line, bold, false).setFontSize(SMALL);
    }
  }

  private static XWPFParagraph line(XWPFTableCell cell, int number) {
    XWPFParagraph p = number == 0 ? cell.getParagraphs().get(0) : cell.addParagraph();
    p.setStyle("TableText");
    return p;
  }
}
