package vn.tinhgon.report.plan;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The styles of a Word file of plans, so that whoever edits it changes one thing in one place. */
final class DocxStyles {

  private static final String FONT = "Times New Roman";
  private static final BigInteger SIZE = BigInteger.valueOf(28);
  private static final int FIRST_LINE = 567;

  private final XWPFStyles styles;

  private DocxStyles(XWPFStyles styles) {
    this.styles = styles;
  }

  /** Adds them to {@code document}. */
  static void add(XWPFDocument document) {
    XWPFStyles styles = document.createStyles();
    CTFonts font = CTFonts.Factory.newInstance();
    font.setAscii(FONT);
    font.setHAnsi(FONT);
    font.setCs(FONT);
    font.setEastAsia(FONT);
    styles.setDefaultFonts(font);
    DocxStyles all = new DocxStyles(styles);
    all.style("Normal", "Normal", 0, STJc.LEFT, 0, false, 0);
    all.style("BodyText", "Body Text", 0, STJc.BOTH, FIRST_LINE, false, 80);
    all.style("ListParagraph", "List Paragraph", 0, STJc.BOTH, 0, false, 80);
    all.style("TableText", "Table Text", 0, STJc.LEFT, 0, false, 20);
    all.style("Title", "Title", 0, STJc.CENTER, 0, true, 80);
    all.style("Subtitle", "Subtitle", 0, STJc.CENTER, 0, false, 80);
    for (int level = 1; level <= 4; level++) {
      all.style(
          "Heading" + level,
          "heading " + level,
          level,
          level < 3 ? STJc.CENTER : STJc.BOTH,
          level < 3 ? 0 : FIRST_LINE,
          true,
          120);
    }
  }

  private void style(
      String id, String name, int level, STJc.Enum align, int first, boolean bold, int around) {
    CTStyle style = CTStyle.Factory.newInstance();
    style.setStyleId(id);
    style.addNewName().setVal(name);
    style.addNewQFormat();
    style.setType(STStyleType.PARAGRAPH);
    if (id.equals("Normal")) {
      style.setDefault(true);
    } else {
      style.addNewBasedOn().setVal("Normal");
    }
    CTPPrGeneral paragraph = style.addNewPPr();
    if (level > 0) {
      paragraph.addNewKeepNext();
    }
    CTSpacing spacing = paragraph.addNewSpacing();
    spacing.setBefore(BigInteger.valueOf(around));
    spacing.setAfter(BigInteger.valueOf(around));
    if (first > 0) {
      paragraph.addNewInd().setFirstLine(BigInteger.valueOf(first));
    }
    paragraph.addNewJc().setVal(align);
    if (level > 0) {
      paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1));
    }
    CTRPr run = style.addNewRPr();
    CTFonts font = run.addNewRFonts();
    font.setAscii(FONT);
    font.setHAnsi(FONT);
    font.setCs(FONT);
    if (bold) {
      run.addNewB();
    }
    if (id.equals("Subtitle")) {
      run.addNewI();
    }
    run.addNewSz().setVal(SIZE);
    run.addNewSzCs().setVal(SIZE);
    styles.addStyle(new XWPFStyle(style));
  }
}
