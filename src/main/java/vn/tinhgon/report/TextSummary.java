package vn.tinhgon.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.tinhgon.model.Completeness.Element;
import vn.tinhgon.model.Completeness.Verdict;
import vn.tinhgon.model.Text;
import vn.tinhgon.rules.Severity;
import vn.tinhgon.rules.Subject;

/** What sums a report up in sentences: at the end of the one for a terminal, and in others. */
public final class TextSummary {

  /** More publishers than this are only in the report for machines. */
  private static final int MOST_PUBLISHERS = 20;

  private final Report report;
  private final Locale language;

  /** Sums {@code report} up in {@code language}. */
  public TextSummary(Report report, Locale language) {
    this.report = report;
    this.language = language;
  }

  /** Procedures, and what was found about them. */
  public String counts() {
    return report.procedures().size()
        + say(" thủ tục, ", " procedures, ")
        + report.standing(Subject.PROCEDURE).size()
        + say(" phát hiện: ", " findings: ")
        + bySeverity(Subject.PROCEDURE);
  }

  /** What was found about their data; absent where nothing was. */
  public Optional<String> data() {
    int found = report.standing(Subject.DATA).size();
    return found == 0
        ? Optional.empty()
        : Optional.of(
            say("Dữ liệu (tính riêng): ", "Data (counted apart): ")
                + found
                + say(" phát hiện: ", " findings: ")
                + bySeverity(Subject.DATA));
  }

  /** What is not counted above; absent where all is. */
  public Optional<String> apart() {
    List<String> parts = new ArrayList<>();
    for (Excuse.Kind kind : Excuse.Kind.values()) {
      if (report.excused(kind) > 0) {
        parts.add(report.excused(kind) + " " + kind.label().in(language));
      }
    }
    int waivers = report.about(Subject.WAIVER).size();
    if (waivers > 0) {
      parts.add(waivers + say(" miễn trừ cần xem lại", " waivers to look at"));
    }
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(
            say("Không tính vào số trên: ", "Not counted above: ") + String.join(", ", parts));
  }

  /** What to know of the run. */
  public List<String> remarks() {
    return report.remarks().stream().map(r -> OneLine.of(r.in(language))).toList();
  }

  /** How complete the procedures are, over all and by publisher. */
  public List<String> completeness() {
    List<CompletenessByPublisher> all = CompletenessByPublisher.of(report);
    return all.stream().limit(MOST_PUBLISHERS).map(this::completeness).toList();
  }

  /** Who reviews, by which settings, and what these change; empty where nothing was set. */
  public List<String> setup() {
    Report.Setup setup = report.setup();
    List<String> lines = new ArrayList<>();
    if (setup.agency() != null) {
      lines.add(say("Cơ quan rà soát: ", "Reviewing agency: ") + setup.agency());
    }
    if (setup.file() != null) {
      lines.add(say("Cấu hình: ", "Settings: ") + setup.file());
    }
    setup.changes().forEach(c -> lines.add("  " + c.in(language)));
    return lines;
  }

  /** The day, the rules, and who decides. */
  public String rules() {
    return say("Ngày rà soát ", "As of ")
        + report.asOf()
        + say(", bộ luật ", ", rule book ")
        + report.ruleBook()
        + " ("
        + report.rules().size()
        + say(" luật). ", " rules). ")
        + Report.NOTICE.in(language);
  }

  private String completeness(CompletenessByPublisher of) {
    String publisher =
        of.publisher() == null
            ? say("cơ quan công bố chưa rõ", "publisher unknown")
            : of.publisher().in(language);
    String unknown =
        count(of.verdicts(), Verdict.UNKNOWN) == 0
            ? ""
            : say("; chưa biết ", "; unknown ") + count(of.verdicts(), Verdict.UNKNOWN);
    String missing =
        of.missing().entrySet().stream()
            .map(e -> point(e.getKey()) + " " + e.getValue())
            .collect(Collectors.joining(", "));
    return say("Đủ bộ phận a–g (NĐ 63/2010 Điều 8.2), ", "All parts a–g (Decree 63/2010, 8.2), ")
        + publisher
        + ": "
        + count(of.verdicts(), Verdict.COMPLETE)
        + "/"
        + of.procedures()
        + unknown
        + (missing.isEmpty() ? "" : say("; thiếu ", "; missing ") + missing);
  }

  private String point(Element element) {
    return element.point() + " (" + element.label().in(language) + ")";
  }

  private static int count(Map<Verdict, Integer> verdicts, Verdict verdict) {
    return verdicts.getOrDefault(verdict, 0);
  }

  private String bySeverity(Subject subject) {
    return Arrays.stream(Severity.values())
        .map(s -> report.count(subject, s) + " " + s.label().in(language))
        .collect(Collectors.joining(", "));
  }

  private String say(String vi, String en) {
    return new Text(vi, en).in(language);
  }
}
