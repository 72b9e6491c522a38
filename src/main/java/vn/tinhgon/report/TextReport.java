package vn.tinhgon.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.tinhgon.model.Evidence;
import vn.tinhgon.model.Text;
import vn.tinhgon.rules.Citation;
import vn.tinhgon.rules.Finding;
import vn.tinhgon.rules.Severity;
import vn.tinhgon.rules.Subject;

/** The report for a terminal: grouped by procedure, with the law and the proposal. */
public final class TextReport {

  private static final int NAME = 160;

  private static final Text DATA =
      new Text(
          "Dữ liệu công khai cần sửa (không phải đề xuất đơn giản hóa)",
          "Published data to be corrected (nothing to simplify)");

  private final Locale language;
  private final boolean colour;
  private final boolean showKnown;
  private final Report report;
  private final StringBuilder out = new StringBuilder();

  private TextReport(Report report, Locale language, boolean colour, boolean showKnown) {
    this.report = report;
    this.language = language;
    this.colour = colour;
    this.showKnown = showKnown;
  }

  /** The report in {@code language}, with ANSI colours if {@code colour}. */
  public static String render(Report report, Locale language, boolean colour) {
    return render(report, language, colour, false);
  }

  /** The same; what was known before is only counted, unless {@code showKnown}. */
  public static String render(Report report, Locale language, boolean colour, boolean showKnown) {
    return new TextReport(report, language, colour, showKnown).render();
  }

  private String render() {
    grouped(report, Subject.PROCEDURE);
    if (report.about(Subject.DATA).stream().anyMatch(this::shown)) {
      line(bold(DATA.in(language)));
      grouped(report, Subject.DATA);
    }
    waivers(report.about(Subject.WAIVER));
    notAssessed(report);
    unreadable(report);
    summary(report);
    return out.toString();
  }

  private void grouped(Report report, Subject subject) {
    Map<String, List<Report.Placed>> byFile = new LinkedHashMap<>();
    report.about(subject).stream()
        .filter(this::shown)
        .forEach(f -> byFile.computeIfAbsent(f.file(), k -> new ArrayList<>()).add(f));
    for (Report.Reviewed procedure : report.procedures()) {
      List<Report.Placed> findings = byFile.get(procedure.file());
      if (findings != null) {
        line(
            bold(OneLine.of(procedure.code()) + " " + shorten(procedure.name()))
                + dim("  " + OneLine.of(procedure.file())));
        findings.forEach(this::finding);
        line("");
      }
    }
  }

  private boolean shown(Report.Placed placed) {
    Excuse excuse = placed.excuse();
    return showKnown || excuse == null || excuse.kind() != Excuse.Kind.KNOWN;
  }

  private void waivers(List<Report.Placed> faults) {
    if (faults.isEmpty()) {
      return;
    }
    line(bold(say("Miễn trừ cần xem lại", "Waivers to look at")));
    for (Report.Placed fault : faults) {
      line("  " + dim(OneLine.of(fault.file())));
      finding(fault);
    }
    line("");
  }

  private void finding(Report.Placed placed) {
    Finding f = placed.finding();
    Excuse excuse = placed.excuse();
    line(
        "  "
            + severity(f.severity())
            + (excuse == null ? "" : " [" + excuse.kind().label().in(language) + "]")
            + "  "
            + f.title().in(language)
            + dim(
                "  "
                    + link(f.rule())
                    + "  "
                    + placed.line()
                    + ":"
                    + placed.column()
                    + "  "
                    + OneLine.of(f.at())));
    field(new Text("", ""), f.message().in(language));
    if (excuse != null) {
      field(excuse.kind().label(), excuse.why().in(language));
    }
    for (Evidence e : f.evidence()) {
      field(
          new Text("trích", "quoted"),
          "“" + shorten(e.quote()) + "” (" + e.reads().in(language) + ")");
    }
    placed.related().stream()
        .filter(r -> !r.file().equals(placed.file()))
        .forEach(
            r ->
                field(
                    new Text("liên quan", "related"),
                    r.file() + ":" + r.line() + "  “" + shorten(r.text()) + "”"));
    field(new Text("đề xuất", "proposal"), f.proposal().in(language));
    for (Citation c : f.law().stream().limit(1).toList()) {
      String others = f.law().size() > 1 ? " (+" + (f.law().size() - 1) + ")" : "";
      field(
          new Text("pháp lý", "law"),
          c.document() + ", " + c.article() + (c.quote() == null ? "" : ": " + c.quote()) + others);
    }
    f.notes().forEach(n -> field(new Text("lưu ý", "note"), n.in(language)));
    field(new Text("ai làm", "who acts"), f.whoActs().in(language));
  }

  private void notAssessed(Report report) {
    if (report.notAssessed().isEmpty()) {
      return;
    }
    line(
        bold(
            say(
                "Chưa đánh giá được (thiếu dữ liệu; im lặng không có nghĩa là đạt)",
                "Not assessed (data missing; silence is not a clean bill)")));
    Map<String, Integer> procedures = new TreeMap<>();
    Map<String, Set<String>> needs = new TreeMap<>();
    for (Report.NotAssessed n : report.notAssessed()) {
      procedures.merge(n.rule(), 1, Integer::sum);
      n.needs()
          .forEach(
              need ->
                  needs
                      .computeIfAbsent(n.rule(), k -> new TreeSet<>())
                      .add(need.label().in(language)));
    }
    procedures.forEach(
        (rule, count) ->
            line(
                "  "
                    + rule
                    + ": "
                    + count
                    + "/"
                    + report.procedures().size()
                    + " "
                    + say("thủ tục; cần biết: ", "procedures; needs: ")
                    + needs.getOrDefault(rule, Set.of()).stream()
                        .collect(Collectors.joining("; "))));
    line("");
  }

  private void unreadable(Report report) {
    if (report.unreadable().isEmpty()) {
      return;
    }
    line(bold(say("Không đọc được", "Unreadable")));
    for (Report.Unreadable u : report.unreadable()) {
      String where = u.line() > 0 ? u.file() + ":" + u.line() + ":" + u.column() : u.file();
      line("  " + OneLine.of(where + ": " + u.message().in(language)));
    }
    line("");
  }

  private void summary(Report report) {
    TextSummary summary = new TextSummary(report, language);
    line(bold(summary.counts()));
    summary.data().ifPresent(this::line);
    summary.apart().ifPresent(this::line);
    summary.remarks().forEach(this::line);
    summary.completeness().forEach(this::line);
    summary.setup().forEach(l -> line(indent(l)));
    line(dim(summary.rules()));
    if (!report.findings().isEmpty()) {
      line(dim(say("Xem một luật: tinhgon rules MÃ", "About a rule: tinhgon rules ID")));
    }
  }

  private static String indent(String text) {
    return text.startsWith("  ") ? "  " + OneLine.of(text) : OneLine.of(text);
  }

  private void field(Text name, String value) {
    String label = name.in(language);
    line("      " + (label.isEmpty() ? "" : dim(label + ": ")) + OneLine.of(value));
  }

  private String severity(Severity severity) {
    String label = severity.label().in(language).toUpperCase(Locale.ROOT);
    return switch (severity) {
      case VIOLATION -> paint("1;31", label);
      case WARNING -> paint("1;33", label);
      case SUGGESTION -> paint("1;36", label);
    };
  }

  private String say(String vi, String en) {
    return new Text(vi, en).in(language);
  }

  /** The rule's id, which a terminal opens as a link where its page has an address. */
  private String link(String rule) {
    String page = report.page(rule);
    return colour && page != null
        ? "\u001B]8;;" + page + "\u001B\\" + rule + "\u001B]8;;\u001B\\"
        : rule;
  }

  private String bold(String text) {
    return paint("1", text);
  }

  private String dim(String text) {
    return paint("2", text);
  }

  private String paint(String code, String text) {
    return colour ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
  }

  private void line(String text) {
    out.append(text).append('\n');
  }

  private static String shorten(String text) {
    String flat = OneLine.of(text);
    return flat.length() <= NAME ? flat : flat.substring(0, NAME - 1).strip() + "…";
  }
}
