package vn.tinhgon.report.plan;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
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
  private static final int FOOT = 10;

  private final XWPFDocument document;
  private final DocxTables tables;

  private PlanDocx(XWPFDocument document) {
    this.document = document;
    this.tables = new DocxTables(document, TEXT_WIDTH);
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
      tables.add(table);
    } else if (block instanceof Block.Halves halves) {
      tables.add(halves);
    } else {
      XWPFParagraph p = document.createParagraph();
      p.setPageBreak(true);
    }
  }

  private void paragraph(Block.Paragraph paragraph) {
    XWPFParagraph p = document.createParagraph();
    Block.Style style = paragraph.style();
    p.setStyle(
        style == Block.Style.TITLE
            ? "Title"
            : style == Block.Style.SUBTITLE ? "Subtitle" : "BodyText");
    run(p, paragraph.text(), style == Block.Style.BOLD, style == Block.Style.ITALIC);
  }

  /** Characters that XML knows none of become the replacement character. */
  static XWPFRun run(XWPFParagraph paragraph, String text, boolean bold, boolean italic) {
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
