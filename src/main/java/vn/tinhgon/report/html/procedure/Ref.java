package vn.tinhgon.report.html.procedure;

import java.util.List;
import vn.tinhgon.model.Json;
import vn.tinhgon.report.Report;
import vn.tinhgon.report.html.page.Say;
import vn.tinhgon.rules.Finding;

/**
 * A link from a part of a procedure to a finding about it.
 *
 * @param anchor id of the finding on the page
 * @param severity how grave it is, as styles and filters name it
 * @param title what is found
 */
public record Ref(String anchor, String severity, String title) {

  private static Ref to(Report.Placed placed, Say say) {
    Finding finding = placed.finding();
    return new Ref(anchor(finding), Json.name(finding.severity()), say.it(finding.title()));
  }

  /** The links from the part {@code spot}. */
  static List<Ref> about(String spot, Quotes quotes, Say say) {
    return quotes.about(spot).stream().map(f -> to(f, say)).toList();
  }

  /** Where {@code finding} stands on the page. */
  public static String anchor(Finding finding) {
    return "f-" + finding.fingerprint();
  }
}
