package vn.tinhgon.report.formats;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.tinhgon.model.Text;
import vn.tinhgon.report.Excuse;
import vn.tinhgon.report.Report;
import vn.tinhgon.report.TextSummary;
import vn.tinhgon.rules.Finding;
import vn.tinhgon.rules.Subject;

/** The report as Markdown: for a comment, a wiki, the summary of a GitHub job. */
public final class MarkdownReport {

  /** GitHub takes a summary of at most 1 MiB; some of it is left for what stands at the end. */
  private static final int MOST_BYTES = 900_000;

  private static final int MOST_UNREADABLE = 200;

  private static final Text HEADING =
      new Text("Rà soát thủ tục hành chính", "Review of procedures");
  private static final Text DATA =
      new Text(
          "Dữ liệu công khai cần sửa (không phải đề xuất đơn giản hóa)",
          "Published data to be corrected (nothing to simplify)");
  private static final Text WAIVERS = new Text("Miễn trừ cần xem lại", "Waivers to look at");
  private static final Text UNREADABLE = new Text("Không đọc được", "Unreadable");
  private static final Text NOT_ASSESSED =
      new Text(
          "Chưa đánh giá được (thiếu dữ liệu; im lặng không có nghĩa là đạt)",
          "Not assessed (data missing; silence is not a clean bill)");

  private final Report report;
  private final Locale language;
  private final StringBuilder out = new StringBuilder();
  private int bytes;
  private int left;

  private MarkdownReport(Report report, Locale language) {
    this.report = report;
    this.language = language;
  }

  /** The report in {@code language}; what does not fit into a job's summary is counted. */
  public static String render(Report report, Locale language) {
    return new MarkdownReport(report, language).render();
  }

  private String render() {
    TextSummary summary = new TextSummary(report, language);
    add("# " + HEADING.in(language) + "\n\n**" + escape(summary.counts()) + "**\n\n");
    summary.data().ifPresent(d -> add(escape(d) + "\n\n"));
    summary.apart().ifPresent(a -> add(escape(a) + "\n\n"));
    summary.remarks().forEach(r -> add(escape(r) + "\n\n"));
    unreadable(report.unreadable());
    grouped(report, Subject.PROCEDURE);
    if (report.about(Subject.DATA).stream().anyMatch(MarkdownReport::shown)) {
      add("## " + DATA.in(language) + "\n\n");
      grouped(report, Subject.DATA);
    }
    waivers(report.about(Subject.WAIVER));
    if (left > 0) {
      add(
          "> "
              + new Text(
                      "Còn "
                          + left
                          + " phát hiện không vừa trong báo cáo này; xem báo cáo đầy đủ ở dạng khác.",
                      left
                          + " more findings do not fit into this report; see the full report in another form.")
                  .in(language)
              + "\n\n");
    }
    notAssessed(report);
    summary.completeness().forEach(c -> add("- " + escape(c) + "\n"));
    summary.setup().forEach(l -> add("- " + escape(l) + "\n"));
    add("\n" + escape(summary.rules()) + "\n");
    return out.toString();
  }

  private void unreadable(List<Report.Unreadable> all) {
    if (all.isEmpty()) {
      return;
    }
    add("## " + UNREADABLE.in(language) + " (" + all.size() + ")\n\n");
    all.stream()
        .limit(MOST_UNREADABLE)
        .forEach(
            u ->
                add(
                    "- "
                        + code(FileName.path(u.file()) + ":" + u.line() + ":" + u.column())
                        + " "
                        + escape(u.message().in(language))
                        + "\n"));
    add(all.size() > MOST_UNREADABLE ? "- … +" + (all.size() - MOST_UNREADABLE) + "\n\n" : "\n");
  }

  private void grouped(Report report, Subject subject) {
    Map<String, List<Report.Placed>> byFile = new HashMap<>();
    report.about(subject).stream()
        .filter(MarkdownReport::shown)
        .forEach(f -> byFile.computeIfAbsent(f.file(), k -> new ArrayList<>()).add(f));
    for (Report.Reviewed procedure : report.procedures()) {
      List<Report.Placed> findings = byFile.getOrDefault(procedure.file(), List.of());
      if (!findings.isEmpty()) {
        procedure(procedure, findings);
      }
    }
  }

  /** What was known before is only counted: a summary is for what is to be done. */
  private static boolean shown(Report.Placed placed) {
    Excuse excuse = placed.excuse();
    return excuse == null || excuse.kind() != Excuse.Kind.KNOWN;
  }

  private void waivers(List<Report.Placed> faults) {
    add(faults.isEmpty() ? "" : "## " + WAIVERS.in(language) + "\n\n");
    for (Report.Placed fault : faults) {
      add(code(FileName.path(fault.file())) + "\n\n" + finding(fault) + "\n");
    }
  }

  private void procedure(Report.Reviewed procedure, List<Report.Placed> findings) {
    String head =
        "### "
            + escape(procedure.code() + " " + procedure.name())
            + "\n\n"
            + code(FileName.path(procedure.file()))
            + "\n\n";
    boolean headed = false;
    for (Report.Placed placed : findings) {
      String item = (headed ? "" : head) + finding(placed);
      if (bytes + length(item) > MOST_BYTES) {
        left++;
      } else {
        add(item);
        headed = true;
      }
    }
    add(headed ? "\n" : "");
  }

  private String finding(Report.Placed placed) {
    Finding f = placed.finding();
    StringBuilder item = new StringBuilder();
    item.append("- **").append(f.severity().label().in(language).toUpperCase(Locale.ROOT));
    item.append("** ").append(escape(f.title().in(language))).append(' ').append(rule(f.rule()));
    item.append(' ')
        .append(code(placed.line() + ":" + placed.column() + " " + f.at()))
        .append('\n');
    Plain.account(f, language)
        .lines()
        .forEach(l -> item.append("  - ").append(escape(l)).append('\n'));
    Excuse excuse = placed.excuse();
    if (excuse != null) {
      item.append("  - **")
          .append(escape(excuse.kind().label().in(language)))
          .append(":** ")
          .append(escape(excuse.why().in(language)))
          .append('\n');
    }
    f.evidence().stream()
        .limit(3)
        .forEach(e -> item.append("  - “").append(escape(e.quote())).append("”\n"));
    return item.toString();
  }

  private void notAssessed(Report report) {
    if (report.notAssessed().isEmpty()) {
      return;
    }
    Map<String, Integer> counts = new LinkedHashMap<>();
    report.notAssessed().forEach(n -> counts.merge(n.rule(), 1, Integer::sum));
    add("## " + NOT_ASSESSED.in(language) + "\n\n");
    add(new Text("| Luật | Số thủ tục |\n", "| Rule | Procedures |\n").in(language));
    add("| --- | ---: |\n");
    counts.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(e -> add("| " + code(e.getKey()) + " | " + e.getValue() + " |\n"));
    add("\n");
  }

  /** The rule's id, which leads to its page where that has an address. */
  private String rule(String id) {
    String page = report.page(id);
    return page == null ? code(id) : "[" + code(id) + "](<" + page + ">)";
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
