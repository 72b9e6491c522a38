package vn.tinhgon.cli;

import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import vn.tinhgon.model.DocumentKind;
import vn.tinhgon.model.Procedure;
import vn.tinhgon.report.Report;
import vn.tinhgon.report.html.HtmlReport;

/** Keeps the procedures of a review for a report that shows them, if one is asked for. */
final class Pages implements Consumer<Procedure> {

  private final int most;
  private final List<DocumentKind> kinds;
  private final List<String> given;
  private final List<Procedure> procedures = new ArrayList<>();

  private Pages(int most, List<DocumentKind> kinds, List<String> given) {
    this.most = most;
    this.kinds = kinds;
    this.given = given;
  }

  /** For {@code outputs}; {@code given} is what is reviewed and {@code kinds} names papers. */
  static Pages of(List<Output<ReportFormat>> outputs, List<DocumentKind> kinds, List<Path> given) {
    boolean wanted = outputs.stream().anyMatch(o -> o.format() == ReportFormat.HTML);
    return new Pages(
        wanted ? HtmlReport.MOST_PAGES : 0, kinds, given.stream().map(Path::toString).toList());
  }

  @Override
  public void accept(Procedure procedure) {
    if (procedures.size() < most) {
      procedures.add(procedure);
    }
  }

  void html(Report report, Locale language, Writer out) {
    HtmlReport.write(report, procedures, kinds, given, language, out);
  }
}
