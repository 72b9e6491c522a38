package vn.tinhgon.report.plan;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.tinhgon.report.Report;

/** Plans as one page that works offline and prints as official papers are set. */
public final class PlanHtml {

  private static final String STYLE =
      """
      @page { size: A4; margin: 20mm 15mm 20mm 30mm; }
      body { font: 14pt/1.35 "Times New Roman", "Liberation Serif", Tinos, serif; max-width: 48em; margin: 2em auto; padding: 0 1em; color: #000; background: #fff; }
      h1, h2, h3, h4 { font-size: 14pt; margin: 1em 0 .4em; break-after: avoid; }
      .title { text-align: center; font-weight: bold; } .italic { font-style: italic; }
      p { margin: .3em 0; text-align: justify; } p.title { text-align: center; }
      li { text-align: justify; } table { border-collapse: collapse; width: 100%; font-size: 12pt; margin: .6em 0; }
      th, td { border: 1px solid #000; padding: .2em .4em; vertical-align: top; text-align: left; overflow-wrap: anywhere; }
      .halves { display: flex; gap: 2em; } .halves > div { flex: 1; text-align: center; }
      .break { break-before: page; border: 0; } .notice { border: 1px solid; padding: .4em; margin: 1em 0; }
      @media print { .notice { position: fixed; bottom: -12mm; left: 0; right: 0; border: 0; font-size: 10pt; text-align: center; margin: 0; } }
      """;

  private PlanHtml() {}

  /**
   * The page of {@code blocks}; the notice stands on top, and at the foot of each page in print.
   */
  public static String render(List<Block> blocks, Locale language) {
    StringBuilder out = new StringBuilder();
    String lang = language.getLanguage().equals("en") ? "en" : "vi";
    out.append("<!doctype html>\n<html lang=\"").append(lang).append("\"><head>");
    out.append("<meta charset=\"utf-8\">");
    out.append(
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">");
    out.append("<meta name=\"viewport\" content=\"width=device-width\">");
    out.append("<title>Phương án đơn giản hóa thủ tục hành chính</title><style>");
    out.append(STYLE).append("</style></head><body>\n");
    out.append("<p class=\"notice\">").append(escape(Report.NOTICE.in(language))).append("</p>\n");
    int open = 0;
    for (Block block : blocks) {
      int level = block instanceof Block.Item item ? item.level() : 0;
      for (; open < level; open++) {
        out.append("<ul>\n");
      }
      for (; open > level; open--) {
        out.append("</ul>\n");
      }
      out.append(one(block));
    }
    out.append("</ul>\n".repeat(open));
    return out.append("</body></html>\n").toString();
  }

  private static String one(Block block) {
    if (block instanceof Block.Heading heading) {
      String tag = "h" + heading.level();
      return "<" + tag + ">" + escape(heading.text()) + "</" + tag + ">\n";
    }
    if (block instanceof Block.Paragraph paragraph) {
      String style = paragraph.style().name().toLowerCase(Locale.ROOT);
      return "<p class=\"" + style + "\">" + escape(paragraph.text()) + "</p>\n";
    }
    if (block instanceof Block.Item item) {
      return "<li>" + escape(item.text()) + "</li>\n";
    }
    if (block instanceof Block.Table table) {
      return "<table><thead>"
          + row(table.header(), "th")
          + "</thead><tbody>\n"
          + table.rows().stream().map(r -> row(r, "td")).collect(Collectors.joining())
          + "</tbody></table>\n";
    }
    if (block instanceof Block.Halves halves) {
      return "<div class=\"halves\"><div>"
          + half(halves.left())
          + "</div><div>"
          + half(halves.right())
          + "</div></div>\n";
    }
    return "<hr class=\"break\">\n";
  }

  private static String half(List<String> lines) {
    return lines.stream()
        .map(
            line ->
                line.startsWith("*") ? "<b>" + escape(line.substring(1)) + "</b>" : escape(line))
        .collect(Collectors.joining("<br>"));
  }

  private static String row(List<String> cells, String tag) {
    return "<tr>"
        + cells.stream()
            .map(c -> "<" + tag + ">" + escape(c).replace("\n", "<br>") + "</" + tag + ">")
            .collect(Collectors.joining())
        + "</tr>\n";
  }

  private static String escape(String text) {
    return text.codePoints()
        .map(c -> c < 0x20 && c != '\n' || c >= 0xD800 && c <= 0xDFFF || c == 0x7F ? 0xFFFD : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString()
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
