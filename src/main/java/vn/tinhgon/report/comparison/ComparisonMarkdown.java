package vn.tinhgon.report.comparison;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.tinhgon.compare.Area;
import vn.tinhgon.compare.Change;
import vn.tinhgon.compare.Compared;
import vn.tinhgon.compare.Comparison;
import vn.tinhgon.compare.Effect;
import vn.tinhgon.compare.FindingChange;
import vn.tinhgon.compare.Measure;
import vn.tinhgon.compare.Piece;
import vn.tinhgon.model.Text;
import vn.tinhgon.report.Report;
import vn.tinhgon.report.formats.Markdown;

/** What new versions changed, as Markdown: for a comment, a wiki, the summary of a job. */
public final class ComparisonMarkdown {

  /** GitHub takes a summary of at most 1 MiB; some of it is left for what stands at the end. */
  private static final int MOST_BYTES = 900_000;

  private static final int MOST_UNREAD = 200;
  private static final int LONG = 400;

  private final Wording wording;
  private final Locale language;
  private final StringBuilder out = new StringBuilder();
  private int bytes;
  private int left;

  private ComparisonMarkdown(Locale language) {
    this.wording = new Wording(language);
    this.language = language;
  }

  /** The comparison in {@code language}; procedures that do not fit are counted. */
  public static String render(Comparison comparison, Locale language) {
    return new ComparisonMarkdown(language).render(comparison);
  }

  private String render(Comparison c) {
    add(
        "# "
            + wording.say("So sánh hai bản thủ tục hành chính: ", "Comparison of versions: ")
            + escape(wording.in(c.verdict().label()))
            + "\n\n**"
            + escape(wording.totals(c))
            + "**\n\n");
    unread(c.unread());
    for (Compared p : c.procedures()) {
      boolean silent = p.status() == Compared.Status.UNCHANGED && c.procedures().size() > 1;
      String text = silent ? "" : procedure(p);
      if (bytes + length(text) > MOST_BYTES) {
        left++;
      } else {
        add(text);
      }
    }
    if (left > 0) {
      add(
          "> "
              + wording.say(
                  "Còn " + left + " thủ tục không vừa trong báo cáo này; xem báo cáo dạng khác.",
                  left + " more procedures do not fit into this report; see another form.")
              + "\n\n");
    }
    add(
        escape(
                wording.say("Ngày rà soát ", "As of ")
                    + c.asOf()
                    + wording.say(", bộ luật ", ", rule book ")
                    + c.ruleBook()
                    + ". "
                    + Report.NOTICE.in(language))
            + "\n");
    return out.toString();
  }

  private void unread(List<Comparison.Unread> all) {
    if (all.isEmpty()) {
      return;
    }
    add("## " + wording.say("Không đọc được", "Unreadable") + " (" + all.size() + ")\n\n");
    all.stream()
        .limit(MOST_UNREAD)
        .forEach(
            u ->
                add(
                    "- "
                        + code(u.file() + ":" + u.line() + ":" + u.column())
                        + " "
                        + escape(u.message().in(language))
                        + "\n"));
    int more = all.size() - MOST_UNREAD;
    add(more > 0 ? "- … +" + more + "\n\n" : "\n");
  }

  private String procedure(Compared p) {
    StringBuilder item = new StringBuilder("## " + escape(p.code() + " " + p.name()) + "\n\n");
    String old = p.oldFile();
    String now = p.newFile();
    boolean both = old != null && now != null;
    boolean told = p.status() == Compared.Status.CHANGED;
    item.append(old == null ? "" : code(old));
    item.append(both ? " → " : "");
    item.append(now == null ? "" : code(now)).append("\n\n");
    item.append("**")
        .append(escape(told ? wording.verdict(p) : p.status().label().in(language)))
        .append("**\n\n");
    Text note = p.note();
    if (note != null) {
      item.append("> ").append(escape(wording.in(note))).append("\n\n");
    }
    for (Area area : Area.values()) {
      List<Change> changes = p.changes(area);
      if (!changes.isEmpty()) {
        item.append("### ").append(escape(wording.in(area.label()))).append("\n\n");
        changes.forEach(c -> change(c, item));
        item.append('\n');
      }
    }
    if (told) {
      findings(p, item);
      measures(p, item);
    }
    return item.toString();
  }

  private void change(Change c, StringBuilder item) {
    String what = wording.in(c.what());
    item.append("- **").append(escape(wording.in(c.kind().label()))).append("** ");
    if (c.words().isEmpty()) {
      item.append(escape(Wording.shortened(what, LONG)));
    } else {
      item.append(what.startsWith("“") ? "" : escape(what) + ": ").append('“');
      item.append(
          wording.around(c.words()).stream().map(this::piece).collect(Collectors.joining(" ")));
      item.append('”');
    }
    if (!c.details().isEmpty()) {
      String details =
          c.details().stream()
              .map(d -> Wording.shortened(wording.in(d), LONG))
              .collect(Collectors.joining("; "));
      item.append(" (").append(escape(details)).append(')');
    }
    String lines = wording.lines(c);
    item.append(effect(c.own())).append(lines.isEmpty() ? "" : ", " + escape(lines)).append('\n');
    c.facets()
        .forEach(
            f ->
                item.append("  - ")
                    .append(escape(Wording.shortened(wording.facet(f), LONG)))
                    .append(effect(f.effect()))
                    .append('\n'));
  }

  private String piece(Piece piece) {
    String text = escape(piece.text());
    return switch (piece.kind()) {
      case SAME -> text;
      case DELETED -> "<del>" + text + "</del>";
      case INSERTED -> "<ins>" + text + "</ins>";
    };
  }

  private String effect(Effect effect) {
    String label = escape(wording.in(effect.label()));
    return switch (effect) {
      case HEAVIER -> " **▲ " + label + "**";
      case LIGHTER -> " **▼ " + label + "**";
      case UNCLEAR -> " *? " + label + "*";
      case NEUTRAL -> "";
    };
  }

  private void findings(Compared p, StringBuilder item) {
    List<String> assessments = wording.assessments(p);
    if (p.findings().isEmpty() && assessments.isEmpty()) {
      return;
    }
    item.append("### ").append(escape(wording.findings(p))).append("\n\n");
    for (FindingChange f : p.findings()) {
      item.append("- **").append(escape(wording.in(f.kind().label()))).append("** ");
      item.append(escape(wording.in(f.finding().severity().label()))).append(": ");
      item.append(escape(wording.in(f.finding().title()))).append(' ');
      item.append(code(f.finding().rule())).append(", ");
      item.append(wording.say("dòng ", "line ")).append(f.spot().line()).append('\n');
      item.append("  - ").append(escape(wording.in(f.finding().message()))).append('\n');
      String doubt = wording.doubt(f);
      item.append(doubt.isEmpty() ? "" : "  - " + escape(doubt) + "\n");
    }
    assessments.forEach(l -> item.append("- ").append(escape(l)).append('\n'));
    item.append('\n');
  }

  private void measures(Compared p, StringBuilder item) {
    item.append("### ").append(wording.say("Gánh nặng", "Burden")).append("\n\n");
    item.append(wording.say("| | Trước | Sau |\n", "| | Before | After |\n"));
    item.append("| --- | --- | --- |\n");
    for (Measure m : p.measures()) {
      String bold = Objects.equals(m.before(), m.after()) ? "" : "**";
      item.append("| ").append(escape(wording.in(m.name())));
      item.append(" | ").append(escape(wording.known(m.before())));
      item.append(" | ").append(bold).append(escape(wording.known(m.after()))).append(bold);
      item.append(" |\n");
    }
    item.append('\n');
  }

  private void add(String text) {
    out.append(text);
    bytes += length(text);
  }

  private static int length(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  private static String escape(String text) {
    return Markdown.escape(text);
  }

  private static String code(String text) {
    return Markdown.code(text);
  }
}
