package vn.tinhgon.report.plan;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.tinhgon.model.Text;
import vn.tinhgon.report.Report;

/** Plans as one page that works offline and prints as official papers are set. */
public final class PlanHtml {

  private static final String STYLE =
      """
      @page { size: A4; margin: 20mm 15mm 20mm 30mm;
        @top-center { content: counter(page); font: 13pt "Times New Roman", "Liberation Serif", Tinos, serif; }
        @bottom-center { content: "NOTICE"; font: italic 10pt "Times New Roman", "Liberation Serif", Tinos, serif; } }
      @page :first { @top-center { content: none; } }
      body { font: 14pt/1.35 "Times New Roman", "Liberation Serif", Tinos, serif; max-width: 48em; margin: 2em auto; padding: 0 1em; color: #000; background: #fff; }
      h1, h2, h3, h4 { font-size: 14pt; margin: 1em 0 .4em; break-after: avoid; }
      h2, .title, .subtitle { text-align: center; } .title { font-weight: bold; } .italic, .subtitle { font-style: italic; }
      p { margin: .3em 0; } .plain, .italic, li { text-align: justify; overflow-wrap: anywhere; }
      ul { list-style: "- "; margin: .2em 0; padding-left: 1.2em; } ul ul { list-style: "+ "; }
      .wide { overflow-x: auto; margin: .6em 0; }
      table { border-collapse: collapse; table-layout: fixed; width: 100%; min-width: 38em; font-size: 12pt; }
      th, td { border: 1px solid #000; padding: .2em .4em; vertical-align: top; text-align: left; overflow-wrap: break-word; }
      th { text-align: center; } .number { text-align: right; }
      thead { display: table-header-group; } tr { break-inside: avoid; }
      .halves { display: flex; gap: 1em; margin: 1em 0; font-size: 13pt; break-inside: avoid; } .halves > div { flex: 3; text-align: center; }
      .halves > div + div { flex: 5; } .halves > .list { text-align: left; }
      .break { break-before: page; border: 0; margin: 0; } .notice { border: 1px solid; padding: .4em; margin: 1em 0; text-align: center; }
      .hint { font-size: 11pt; color: #444; }
      @media screen and (max-width: 600px) { body, .halves, h2, h3, h4 { font-size: 12pt; } body { margin: 0 auto; } .halves { flex-direction: column; gap: 1em; } .plain, .italic, li { text-align: left; } table { font-size: 11pt; } }
      @media print { body { max-width: none; margin: 0; padding: 0; } table { min-width: 0; } .wide { overflow: visible; } .notice, .hint { display: none; } }
      """;

  private static final Text HINT =
      new Text(
          "Xem từng thủ tục trước và sau, kèm sơ đồ trình tự: tinhgon propose TỆP --apply THƯ-MỤC, rồi tinhgon compare TỆP THƯ-MỤC/TỆP -f html=so-sanh.html. Mã trong ngoặc vuông dùng để ghi quyết định cho --choose.",
          "To see a procedure before and after, with the lanes of its steps: tinhgon propose FILE --apply FOLDER, then tinhgon compare FILE FOLDER/FILE -f html=compare.html. The codes in brackets are for decisions (--choose).");

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
    out.append(STYLE.replace("NOTICE", Report.NOTICE.in(language)))
        .append("</style></head><body>\n");
    out.append("<p class=\"notice\">").append(escape(Report.NOTICE.in(language))).append("</p>\n");
    out.append("<p class=\"hint\">").append(escape(HINT.in(language))).append("</p>\n");
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
      return "<li>" + escape(item.identified()) + "</li>\n";
    }
    if (block instanceof Block.Table table) {
      return table(table);
    }
    if (block instanceof Block.Halves halves) {
      boolean list = halves.left().stream().anyMatch(l -> l.startsWith("-"));
      return "<div class=\"halves\">"
          + (list ? "<div class=\"list\">" : "<div>")
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

  private static String table(Block.Table table) {
    StringBuilder out = new StringBuilder("<div class=\"wide\"><table><colgroup>");
    table.widths().forEach(w -> out.append("<col style=\"width:").append(w).append("%\">"));
    out.append("</colgroup><thead>").append(row(table, table.header(), "th"));
    out.append("</thead><tbody>\n");
    table.rows().forEach(r -> out.append(row(table, r, "td")));
    return out.append("</tbody></table></div>\n").toString();
  }

  private static String row(Block.Table table, List<String> cells, String tag) {
    StringBuilder out = new StringBuilder("<tr>");
    for (int i = 0; i < cells.size(); i++) {
      boolean number = tag.equals("td") && table.numbers().contains(i);
      out.append('<').append(tag).append(number ? " class=\"number\">" : ">");
      out.append(escape(cells.get(i)).replace("\n", "<br>"));
      out.append("</").append(tag).append('>');
    }
    return out.append("</tr>\n").toString();
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
