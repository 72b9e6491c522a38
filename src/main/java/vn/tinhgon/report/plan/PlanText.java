package vn.tinhgon.report.plan;

import java.util.List;
import java.util.Locale;
import vn.tinhgon.plans.Proposals;
import vn.tinhgon.report.Report;

/** Plans for a terminal: what they say, without the decision around them. */
public final class PlanText {

  private PlanText() {}

  /** The text in {@code language}. */
  public static String render(Proposals proposals, Locale language) {
    StringBuilder out = new StringBuilder(Report.NOTICE.in(language)).append('\n');
    for (Block block : PlanPaper.contents(proposals, language)) {
      if (block instanceof Block.Heading heading) {
        out.append(heading.level() < 4 ? "\n" : "").append(plain(heading.text())).append('\n');
      } else if (block instanceof Block.Paragraph paragraph) {
        out.append("      ").append(plain(paragraph.text())).append('\n');
      } else if (block instanceof Block.Item item) {
        out.append("  ".repeat(item.level()))
            .append("- ")
            .append(plain(item.identified()))
            .append('\n');
      } else if (block instanceof Block.Table table) {
        table(table, out);
      }
    }
    return out.toString().stripLeading();
  }

  private static void table(Block.Table table, StringBuilder out) {
    out.append("  ").append(plain(String.join(" | ", table.header()))).append('\n');
    for (List<String> row : table.rows()) {
      out.append("  ").append(plain(String.join(" | ", row))).append('\n');
    }
  }

  /** Control characters would steer the terminal. */
  private static String plain(String text) {
    return text.replaceAll("[\\p{Cntrl}]+", " ");
  }
}
