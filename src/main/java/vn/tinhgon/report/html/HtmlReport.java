package vn.tinhgon.report.html;

import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import vn.tinhgon.model.DocumentKind;
import vn.tinhgon.model.Procedure;
import vn.tinhgon.model.Text;
import vn.tinhgon.report.Report;
import vn.tinhgon.report.TextSummary;
import vn.tinhgon.report.Tool;
import vn.tinhgon.report.html.page.Asset;
import vn.tinhgon.report.html.page.Say;
import vn.tinhgon.report.html.page.Template;
import vn.tinhgon.rules.Subject;

/**
 * The report as one web page: it asks nothing of any network, can be read without its script, and
 * obeys nothing that comes from a procedure.
 */
public final class HtmlReport {

  /** More pages of procedures than this no browser opens at ease; the others are only listed. */
  public static final int MOST_PAGES = 3000;

  private HtmlReport() {}

  /**
   * Writes the page.
   *
   * @param report the review
   * @param complete the procedures that get a page of their own, their words understood; what was
   *     reviewed and is not among them is listed with its findings
   * @param kinds names the kinds of paper
   * @param given what was given to be reviewed, as it was typed
   * @param language language of the page
   * @param out where it is written to, procedure by procedure
   */
  public static void write(
      Report report,
      List<Procedure> complete,
      List<DocumentKind> kinds,
      List<String> given,
      Locale language,
      Writer out) {
    Say say = new Say(language);
    Map<String, Text> names =
        kinds.stream().collect(Collectors.toMap(DocumentKind::id, DocumentKind::name));
    Placing placing = new Placing(report, complete, names, say);
    Map<String, Object> model =
        Map.of(
            "say", say,
            "overview", overview(report, complete.size(), given, placing, say),
            "procedures", placing.about(Subject.PROCEDURE),
            "data", placing.about(Subject.DATA),
            "waivers", placing.waivers(),
            "clean", placing.clean(),
            "cleanCount", placing.cleanCount(),
            "style", Asset.style(say.language(), "report.css"),
            "script", Asset.of("report.js"));
    Template.write("report.jte", model, out);
  }

  private static Overview overview(
      Report report, int pages, List<String> given, Placing placing, Say say) {
    TextSummary summary = new TextSummary(report, say.language());
    return new Overview(
        report,
        Tool.version(),
        List.copyOf(given),
        Facet.subjects(report, say),
        Facet.severities(report, say),
        Facet.standings(report, say),
        Facet.rules(report, say),
        Facet.ofProcedures(
            "publisher",
            say.it("Cơ quan công bố", "Publisher"),
            report,
            placing::publisher,
            say.it("(chưa rõ)", "(unknown)")),
        Facet.ofProcedures(
            "field",
            say.it("Lĩnh vực", "Field"),
            report,
            placing::field,
            say.it("(chưa rõ)", "(unknown)")),
        AgencyLine.of(report, placing, say),
        RuleLine.of(report, say),
        summary.apart().orElse(""),
        summary.remarks(),
        pages);
  }
}
