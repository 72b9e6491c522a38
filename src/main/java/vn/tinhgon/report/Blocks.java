package vn.tinhgon.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.tinhgon.report.RulePages.Form;

/** A simple page, in parts that Markdown and HTML both have. */
final class Blocks {

  private enum Kind {
    HEADING,
    PARAGRAPH,
    ITEM,
    LINK,
    CODE
  }

  private record Block(Kind kind, String text, String target) {}

  private final String title;
  private final List<Block> blocks = new ArrayList<>();

  Blocks(String title) {
    this.title = title;
  }

  void heading(String text) {
    blocks.add(new Block(Kind.HEADING, text, ""));
  }

  void paragraph(String text) {
    blocks.add(new Block(Kind.PARAGRAPH, text, ""));
  }

  void items(List<String> texts) {
    texts.forEach(t -> blocks.add(new Block(Kind.ITEM, t, "")));
  }

  void link(String target, String name, String text) {
    blocks.add(new Block(Kind.LINK, name + "\n" + text, target));
  }

  void code(String text) {
    blocks.add(new Block(Kind.CODE, text, ""));
  }

  String render(Form form, Locale language) {
    return form == Form.HTML ? html(language) : markdown();
  }

  private String markdown() {
    StringBuilder out = new StringBuilder("# " + plain(title) + "\n");
    Kind before = Kind.HEADING;
    for (Block b : blocks) {
      boolean list = b.kind() == Kind.ITEM || b.kind() == Kind.LINK;
      out.append(list && before == b.kind() ? "" : "\n");
      out.append(
          switch (b.kind()) {
            case HEADING -> "## " + plain(b.text());
            case PARAGRAPH -> plain(b.text());
            case ITEM -> "- " + plain(b.text());
            case LINK -> {
              String[] parts = b.text().split("\n", 2);
              yield "- [`" + parts[0] + "`](" + b.target() + ") " + plain(parts[1]);
            }
            case CODE -> b.text().lines().map(l -> "    " + l).collect(Collectors.joining("\n"));
          });
      out.append('\n');
      before = b.kind();
    }
    return out.toString();
  }

  private static String plain(String text) {
    return OneLine.of(text)
        .replaceAll("([\\\\`*_\\[\\]#|~])", "\\\\$1")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;");
  }

  private String html(Locale language) {
    StringBuilder out = new StringBuilder("<!DOCTYPE html>\n<html lang=\"");
    out.append(language.getLanguage().equals("en") ? "en" : "vi");
    out.append("\">\n<head>\n<meta charset=\"utf-8\">\n");
    out.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    out.append("<title>").append(escape(title)).append("</title>\n<style>\n");
    out.append("body{font:1rem/1.5 sans-serif;max-width:50rem;margin:2rem auto;padding:0 1rem}\n");
    out.append(
        "pre{overflow-x:auto;background:#f4f4f4;padding:.5rem}\n</style>\n</head>\n<body>\n");
    out.append("<h1>").append(escape(title)).append("</h1>\n");
    boolean open = false;
    for (Block b : blocks) {
      boolean list = b.kind() == Kind.ITEM || b.kind() == Kind.LINK;
      out.append(list && !open ? "<ul>\n" : !list && open ? "</ul>\n" : "");
      open = list;
      out.append(
          switch (b.kind()) {
            case HEADING -> "<h2>" + escape(b.text()) + "</h2>";
            case PARAGRAPH -> "<p>" + escape(b.text()) + "</p>";
            case ITEM -> "<li>" + escape(b.text()) + "</li>";
            case LINK -> {
              String[] parts = b.text().split("\n", 2);
              yield "<li><a href=\""
                  + escape(b.target())
                  + "\">"
                  + escape(parts[0])
                  + "</a> "
                  + escape(parts[1])
                  + "</li>";
            }
            case CODE -> "<pre>" + escape(b.text()) + "</pre>";
          });
      out.append('\n');
    }
    return out + (open ? "</ul>\n" : "") + "</body>\n</html>\n";
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
