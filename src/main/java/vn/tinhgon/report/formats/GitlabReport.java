package vn.tinhgon.report.formats;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.tinhgon.model.Text;
import vn.tinhgon.report.Report;
import vn.tinhgon.rules.Severity;

/** The report as GitLab's code quality artifact. */
public final class GitlabReport {

  private static final Text UNREADABLE = new Text("Không đọc được: ", "Unreadable: ");

  private final Locale language;
  private final ArrayNode out = JsonNodeFactory.instance.arrayNode();
  private final Set<String> fingerprints = new HashSet<>();

  private GitlabReport(Locale language) {
    this.language = language;
  }

  /** What is left out, since the form cannot mark it; absent where nothing is. */
  public static Optional<Text> left(Report report) {
    long excused = report.findings().stream().filter(f -> f.excuse() != null).count();
    return excused == 0
        ? Optional.empty()
        : Optional.of(
            new Text(
                "GitLab: bỏ ra ngoài " + excused + " phát hiện đã biết hoặc được miễn trừ",
                "GitLab: " + excused + " findings that are known or waived are left out"));
  }

  /** The report in {@code language}, without what is known or waived. */
  public static String render(Report report, Locale language) {
    return new GitlabReport(language).render(report);
  }

  private String render(Report report) {
    report.findings().stream().filter(f -> f.excuse() == null).forEach(f -> finding(report, f));
    for (Report.Unreadable u : report.unreadable()) {
      String message = UNREADABLE.in(language) + Plain.line(u.message().in(language));
      issue(
          "input/unreadable",
          message,
          "blocker",
          hash(u.file() + "\n" + message),
          u.file(),
          u.line());
    }
    return out.toPrettyString() + "\n";
  }

  private void finding(Report report, Report.Placed placed) {
    issue(
        placed.finding().rule(),
        Plain.title(placed.finding(), language)
            + ": "
            + Plain.line(
                placed.finding().message().in(language)
                    + Plain.page(report, placed.finding(), language)),
        severity(placed.finding().severity()),
        placed.finding().fingerprint(),
        placed.file(),
        placed.line());
  }

  private static String severity(Severity severity) {
    return switch (severity) {
      case VIOLATION -> "critical";
      case WARNING -> "major";
      case SUGGESTION -> "minor";
    };
  }

  private void issue(
      String rule, String description, String severity, String fingerprint, String file, int line) {
    ObjectNode issue = out.addObject();
    issue.put("description", description);
    issue.put("check_name", rule);
    issue.put("fingerprint", own(fingerprint, file));
    issue.put("severity", severity);
    ObjectNode location = issue.putObject("location").put("path", FileName.path(file));
    location.putObject("lines").put("begin", Math.max(1, line));
  }

  /** GitLab shows one of those that share a fingerprint, as two files of one procedure do. */
  private String own(String fingerprint, String file) {
    String own = fingerprint;
    for (int n = 1; !fingerprints.add(own); n++) {
      own = hash(fingerprint + "\n" + FileName.path(file) + "\n" + n);
    }
    return own;
  }

  private static String hash(String text) {
    return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8))
        .toString()
        .replace("-", "");
  }
}
