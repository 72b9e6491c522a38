package vn.tinhgon.report.formats;

import java.util.List;
import java.util.Locale;
import vn.tinhgon.model.Text;
import vn.tinhgon.report.Report;
import vn.tinhgon.report.TextSummary;
import vn.tinhgon.rules.Severity;
import vn.tinhgon.rules.Subject;

/**
 * Workflow commands that GitHub shows as annotations of the changed files ({@code ::error
 * file=…::…}).
 */
public final class GithubReport {

  /** GitHub drops, without a word, what a step annotates beyond this, level by level. */
  private static final int MOST = 10;

  private static final Text UNREADABLE = new Text("Không đọc được", "Unreadable");

  private final Report report;
  private final Locale language;
  private final StringBuilder out = new StringBuilder();

  private GithubReport(Report report, Locale language) {
    this.report = report;
    this.language = language;
  }

  /** The annotations in {@code language}, with a last line that says how many are left out. */
  public static String render(Report report, Locale language) {
    return new GithubReport(report, language).render();
  }

  private String render() {
    int left = unreadable(report.unreadable());
    for (Severity severity : Severity.values()) {
      int most = severity == Severity.VIOLATION ? errorsLeft(report) : MOST;
      List<Report.Placed> all =
          java.util.stream.Stream.of(Subject.values())
              .flatMap(s -> report.about(s).stream())
              .filter(f -> f.excuse() == null && f.finding().severity() == severity)
              .toList();
      all.stream().limit(most).forEach(this::finding);
      left += Math.max(0, all.size() - most);
    }
    if (left > 0) {
      out.append(
          new Text(
                  "tinhgon: còn "
                      + left
                      + " mục không hiện ở đây (GitHub chỉ hiện "
                      + MOST
                      + " mục mỗi mức); xem báo cáo đầy đủ\n",
                  "tinhgon: "
                      + left
                      + " more are not shown here (GitHub shows "
                      + MOST
                      + " of each level); see the full report\n")
              .in(language));
    }
    new TextSummary(report, language)
        .apart()
        .ifPresent(said -> out.append("tinhgon: ").append(said).append('\n'));
    return out.toString();
  }

  private static int errorsLeft(Report report) {
    return Math.max(0, MOST - report.unreadable().size());
  }

  private int unreadable(List<Report.Unreadable> all) {
    all.stream()
        .limit(MOST)
        .forEach(
            u ->
                command(
                    "error",
                    u.file(),
                    u.line(),
                    u.column(),
                    UNREADABLE.in(language),
                    Plain.line(u.message().in(language))));
    return Math.max(0, all.size() - MOST);
  }

  private void finding(Report.Placed placed) {
    command(
        switch (placed.finding().severity()) {
          case VIOLATION -> "error";
          case WARNING -> "warning";
          case SUGGESTION -> "notice";
        },
        placed.file(),
        placed.line(),
        placed.column(),
        Plain.title(placed.finding(), language) + " (" + placed.finding().rule() + ")",
        Plain.account(placed.finding(), language) + Plain.page(report, placed.finding(), language));
  }

  private void command(
      String level, String file, int line, int column, String title, String message) {
    out.append("::").append(level).append(" file=").append(property(FileName.path(file)));
    if (line > 0) {
      out.append(",line=").append(line).append(",col=").append(column);
    }
    out.append(",title=").append(property(title));
    out.append("::").append(data(message)).append('\n');
  }

  private static String data(String text) {
    return text.replace("%", "%25")
        .replace("\r", "%0D")
        .replace("\n", "%0A")
        .replaceAll("\\p{Cc}", "\uFFFD");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
