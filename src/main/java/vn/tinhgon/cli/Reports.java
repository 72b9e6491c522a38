package vn.tinhgon.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.report.JsonReport;
import vn.tinhgon.report.Report;
import vn.tinhgon.report.TextReport;
import vn.tinhgon.report.formats.CsvReport;
import vn.tinhgon.report.formats.GithubReport;
import vn.tinhgon.report.formats.GitlabReport;
import vn.tinhgon.report.formats.JUnitReport;
import vn.tinhgon.report.formats.MarkdownReport;
import vn.tinhgon.report.formats.SarifReport;
import vn.tinhgon.rules.Severity;

/**
 * The reports of one review.
 *
 * @param terminal where a report without a file goes
 * @param language language of all reports
 * @param failAt from which severity a finding fails the build; absent if none does
 * @param pages what a report with a page for each procedure shows of them
 * @param showKnown whether the text report shows what was known before, too
 */
record Reports(
    Terminal terminal, Locale language, @Nullable Severity failAt, Pages pages, boolean showKnown) {

  /** Renders {@code report} in each of {@code outputs}; {@code others} are files beside them. */
  void write(Report report, List<Output<ReportFormat>> outputs, Map<Path, String> others) {
    boolean told =
        outputs.stream().anyMatch(o -> o.file() == null && o.format() == ReportFormat.TEXT);
    if (!told) {
      report.remarks().forEach(remark -> terminal.complain(remark, language));
    }
    Output.writeAll(outputs, output -> content(report, output), terminal, others);
  }

  private WholeFiles.Content content(Report report, Output<ReportFormat> output) {
    return output.format() == ReportFormat.HTML
        ? out -> pages.html(report, language, out)
        : WholeFiles.text(render(report, output));
  }

  private String render(Report report, Output<ReportFormat> output) {
    return switch (output.format()) {
      case TEXT ->
          TextReport.render(
              report, language, output.file() == null && terminal.interactive(), showKnown);
      case JSON -> new JsonReport(language).render(report);
      case SARIF -> {
        SarifReport.cut(report).ifPresent(said -> terminal.complain(said, language));
        yield SarifReport.render(report, language);
      }
      case JUNIT -> JUnitReport.render(report, language, failAt);
      case GITHUB -> GithubReport.render(report, language);
      case GITLAB -> {
        GitlabReport.left(report).ifPresent(said -> terminal.complain(said, language));
        yield GitlabReport.render(report, language);
      }
      case MARKDOWN -> MarkdownReport.render(report, language);
      case CSV -> CsvReport.render(report, language);
      case HTML -> throw new IllegalStateException("a page is written piece by piece");
    };
  }
}
