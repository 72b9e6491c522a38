package vn.tinhgon.report.html;

import java.util.List;
import vn.tinhgon.model.Completeness.Verdict;
import vn.tinhgon.model.Text;
import vn.tinhgon.report.CompletenessByPublisher;
import vn.tinhgon.report.Report;
import vn.tinhgon.report.html.page.Say;
import vn.tinhgon.rules.Severity;
import vn.tinhgon.rules.Subject;

/**
 * A publisher in numbers.
 *
 * @param name its name; empty where unknown
 * @param procedures how many procedures of it were reviewed and count for completeness
 * @param complete how many have all parts a to g
 * @param violations findings about procedures, of each severity
 * @param warnings likewise
 * @param suggestions likewise
 * @param data findings about data
 */
public record AgencyLine(
    String name,
    int procedures,
    int complete,
    long violations,
    long warnings,
    long suggestions,
    long data) {

  static List<AgencyLine> of(Report report, Placing placing, Say say) {
    return CompletenessByPublisher.of(report).stream()
        .map(c -> line(c, report, placing, say))
        .toList();
  }

  private static AgencyLine line(
      CompletenessByPublisher of, Report report, Placing placing, Say say) {
    Text publisher = of.publisher();
    String name = publisher == null ? "" : say.it(publisher);
    List<Report.Placed> found =
        report.findings().stream().filter(f -> placing.publisher(f.file()).equals(name)).toList();
    return new AgencyLine(
        name,
        of.procedures(),
        of.verdicts().getOrDefault(Verdict.COMPLETE, 0),
        count(found, Severity.VIOLATION),
        count(found, Severity.WARNING),
        count(found, Severity.SUGGESTION),
        found.stream().filter(f -> f.finding().subject() == Subject.DATA).count());
  }

  private static long count(List<Report.Placed> found, Severity severity) {
    return found.stream()
        .filter(f -> f.finding().subject() == Subject.PROCEDURE)
        .filter(f -> f.finding().severity() == severity)
        .count();
  }
}
