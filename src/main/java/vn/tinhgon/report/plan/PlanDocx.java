package vn.tinhgon.report.plan;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import vn.tinhgon.report.Report;

/**
 * Plans as a Word file, set as official papers are (NĐ 30/2020/NĐ-CP, Phụ lục I): A4, margins of
 * 20, 20, 30 and 15 mm, Times New Roman 14, page numbers on top in the middle from the second page
 * on. The notice stands at the foot of each page.
 */
public final class PlanDocx {

  private static final BigInteger WIDE = BigInteger.valueOf(11906);
  private static final BigInteger HIGH = BigInteger.valueOf(16838);
  private static final BigInteger MM_20 = BigInteger.valueOf(1134);
  private static final BigInteger MM_30 = BigInteger.valueOf(1701);
  private static final BigInteger MM_15 = BigInteger.valueOf(850);
  private static final int TEXT_WIDTH = 11906 - 1701 - 850;
  private static final int FIRST_LINE = 567;
  private static final int SMALL = 12;
  private static final int FOOT = 10;

  private final XWPFDocument document;

  private PlanDocx(XWPFDocument document) {
    this.document = document;
  }

  /**
   * Writes the Word file of {@code blocks}.
   *
   * @throws IOException if {@code out} does not take it
   */
  public static void write(List<Block> blocks, Locale language, OutputStream out)
      throws IOException {
    try (XWPFDocument document = new XWPFDocument()) {
      DocxStyles.add(document);
      PlanDocx docx = new PlanDocx(document);
      docx.page(Report.NOTICE.in(language));
      blocks.forEach(docx::add);
      document
          .getProperties()
          .getCoreProperties()
          .setTitle("Phương án đơn giản hóa thủ tục hành chính");
      document.write(out);
    }
  }

  private void page(String notice) {
    CTSectPr section = document.getDocument().getBody().addNewSectPr();
    CTPageSz size = section.addNewPgSz();
    size.setW(WIDE);
    size.setH(HIGH);
    CTPageMar margins = section.addNewPgMar();
    margins.setTop(MM_20);
    margins.setBottom(MM_20);
    margins.setLeft(MM_30);
    margins.setRight(MM_15);
    margins.setHeader(BigInteger.valueOf(567));
    margins.setFooter(BigInteger.valueOf(454));
    section.addNewTitlePg();
    XWPFHeader numbers = document.createHeader(HeaderFooterType.DEFAULT);
    XWPFParagraph number = numbers.createParagraph();
    number.setAlignment(ParagraphAlignment.CENTER);
    number.getCTP().addNewFldSimple().setInstr("PAGE");
    document.createHeader(HeaderFooterType.FIRST).createParagraph();
    for (HeaderFooterType type : List.of(HeaderFooterType.DEFAULT, HeaderFooterType.FIRST)) {
      XWPFFooter footer = document.createFooter(type);
      XWPFParagraph foot = footer.createParagraph();
      foot.setAlignment(ParagraphAlignment.CENTER);
      run(foot, notice, false, true).setFontSize(FOOT);
    }
  }

  private void add(Block block) {
    if (block instanceof Block.Heading heading) {
      XWPFParagraph p = document.createParagraph();
      p.setStyle("Heading" + heading.level());
      run(p, heading.text(), false, false);
    } else if (block instanceof Block.Paragraph paragraph) {
      paragraph(paragraph);
    } else if (block instanceof Block.Item item) {
      XWPFParagraph p = document.createParagraph();
      p.setStyle("ListParagraph");
      p.setIndentationLeft(item.level() == 1 ? 0 : FIRST_LINE);
      p.setIndentationFirstLine(FIRST_LINE);
      run(p, (item.level() == 1 ? "- " : "+ ") + item.text(), false, false);
    } else if (block instanceof Block.Table table) {
      table(table);
    } else if (block instanceof Block.Halves halves) {
      halves(halves);
    } else {
      document.createParagraph().createRun().addBreak(BreakType.PAGE);
    }
  }

  private void paragraph(Block.Paragraph paragraph) {
    XWPFParagraph p = document.createParagraph();
    boolean title = paragraph.style() == Block.Style.TITLE;
    p.setStyle(title ? "Title" : "BodyText");
    run(
        p,
        paragraph.text(),
        paragraph.style() == Block.Style.BOLD,
        paragraph.style() == Block.Style.ITALIC);
  }

  private void table(Block.Table table) {
    XWPFTable made = document.createTable(table.rows().size() + 1, table.header().size());
    made.setWidth(TEXT_WIDTH);
    made.getCTTbl()
        .getTblPr()
        .addNewTblLayout()
        .setType(org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType.FIXED);
    for (int i = 0; i < table.widths().size(); i++) {
      if (made.getCTTbl().getTblGrid() == null) {
        made.getCTTbl().addNewTblGrid();
      }
      made.getCTTbl().getTblGrid().addNewGridCol().setW(BigInteger.valueOf(width(table, i)));
    }
    row(made.getRow(0), table, table.header(), true);
    made.getRow(0).setRepeatHeader(true);
    for (int i = 0; i < table.rows().size(); i++) {
      row(made.getRow(i + 1), table, table.rows().get(i), false);
    }
    document.createParagraph();
  }

  private static int width(Block.Table table, int column) {
    return TEXT_WIDTH * table.widths().get(column) / 100;
  }

  private static void row(XWPFTableRow row, Block.Table table, List<String> cells, boolean header) {
    row.setCantSplitRow(header);
    for (int i = 0; i < cells.size(); i++) {
      XWPFTableCell cell = row.getCell(i);
      cell.setWidth(String.valueOf(width(table, i)));
      List<String> lines = cells.get(i).lines().toList();
      for (int n = 0; n < Math.max(1, lines.size()); n++) {
        XWPFParagraph p = n == 0 ? cell.getParagraphs().get(0) : cell.addParagraph();
        p.setStyle("TableText");
        p.setAlignment(header ? ParagraphAlignment.CENTER : ParagraphAlignment.LEFT);
        run(p, lines.isEmpty() ? "" : lines.get(n), header, false).setFontSize(SMALL);
      }
    }
  }

  private void halves(Block.Halves halves) {
    XWPFTable made = document.createTable(1, 2);
    made.removeBorders();
    made.setWidth(TEXT_WIDTH);
    half(made.getRow(0).getCell(0), halves.left(), TEXT_WIDTH * 2 / 5);
    half(made.getRow(0).getCell(1), halves.right(), TEXT_WIDTH * 3 / 5);
    document.createParagraph();
  }

  private static void half(XWPFTableCell cell, List<String> lines, int width) {
    cell.setWidthType(org.apache.poi.xwpf.usermodel.TableWidthType.DXA);
    cell.setWidth(String.valueOf(width));
    cell.getCTTc().getTcPr().getTcW().setType(STTblWidth.DXA);
    for (int i = 0; i < lines.size(); i++) {
      XWPFParagraph p = i == 0 ? cell.getParagraphs().get(0) : cell.addParagraph();
      p.setStyle("TableText");
      String line = lines.get(i);
      boolean bold = line.startsWith("*");
      boolean list = line.startsWith("-") || line.endsWith("hận:") || line.equals("*To:");
      p.setAlignment(list ? ParagraphAlignment.LEFT : ParagraphAlignment.CENTER);
      run(p, bold ? line.substring(1) : line, bold, false).setFontSize(SMALL);
    }
  }

  /** Characters that XML knows none of become the replacement character. */
  private static XWPFRun run(XWPFParagraph paragraph, String text, boolean bold, boolean italic) {
    XWPFRun run = paragraph.createRun();
    String clean =
        text.codePoints()
            .map(
                c ->
                    c < 0x20
                        ? ' '
                        : c >= 0xD800 && c <= 0xDFFF || c == 0xFFFE || c == 0xFFFF ? 0xFFFD : c)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    run.setText(clean);
    if (bold) {
      run.setBold(true);
    }
    if (italic) {
      run.setItalic(true);
    }
    return run;
  }
}
