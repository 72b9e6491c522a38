package vn.tinhgon.report.plan;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.tinhgon.report.Report;
import vn.tinhgon.report.formats.Markdown;

/** Plans as Markdown. */
public final class PlanMarkdown {

  private PlanMarkdown() {}

  /** The text of {@code blocks}, the notice on top. */
  public static String render(List<Block> blocks, Locale language) {
    StringBuilder out = new StringBuilder();
    out.append("> ").append(text(Report.NOTICE.in(language))).append("\n\n");
    for (Block block : blocks) {
      out.append(one(block));
    }
    return out.toString();
  }

  private static String one(Block block) {
    if (block instanceof Block.Heading heading) {
      return "\n" + "#".repeat(heading.level()) + " " + text(heading.text()) + "\n\n";
    }
    if (block instanceof Block.Paragraph paragraph) {
      String text = text(paragraph.text());
      return switch (paragraph.style()) {
            case PLAIN -> text;
            case ITALIC, SUBTITLE -> "*" + text + "*";
            case BOLD, TITLE -> "**" + text + "**";
          }
          + "\n\n";
    }
    if (block instanceof Block.Item item) {
      return "  ".repeat(item.level() - 1) + "- " + text(item.identified()) + "\n\n";
    }
    if (block instanceof Block.Table table) {
      return "\n"
          + row(table.header())
          + row(marks(table))
          + table.rows().stream()
              .map(r -> row(r.stream().map(PlanMarkdown::cell).toList()))
              .collect(Collectors.joining())
          + "\n";
    }
    if (block instanceof Block.Halves halves) {
      StringBuilder out = new StringBuilder();
      halves.left().forEach(line -> out.append(half(line)));
      halves.right().forEach(line -> out.append(half(line)));
      return out.toString();
    }
    return "---\n\n";
  }

  /** Numbers stand right. */
  private static List<String> marks(Block.Table table) {
    return IntStream.range(0, table.header().size())
        .mapToObj(i -> table.numbers().contains(i) ? "---:" : "---")
        .toList();
  }

  private static String half(String line) {
    return line.startsWith("*") ? "**" + text(line.substring(1)) + "**\n\n" : text(line) + "\n\n";
  }

  private static String row(List<String> cells) {
    return "| " + String.join(" | ", cells) + " |\n";
  }

  private static String cell(String text) {
    return text.lines().map(PlanMarkdown::text).collect(Collectors.joining("<br>"));
  }

  private static String text(String text) {
    return Markdown.escape(text);
  }
}
