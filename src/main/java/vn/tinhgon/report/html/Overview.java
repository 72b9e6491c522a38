package vn.tinhgon.report.html;

import java.util.List;
import vn.tinhgon.report.Report;

/**
 * What stands before the findings: whose run it was, what it came to, and by what to filter.
 *
 * @param report the review
 * @param version version of the program
 * @param given what was given to be reviewed
 * @param subjects what findings are about
 * @param severities how grave they are
 * @param standings whether they stand
 * @param rules the rules that found something
 * @param publishers publishers of procedures with findings
 * @param fields fields of procedures with findings
 * @param agencies each publisher in numbers
 * @param applied each rule that was applied, with what it says and what it came to
 * @param apart what is not counted among the findings, in words; empty where all is
 * @param remarks what to know of the run
 * @param pages how many procedures are shown with a page of their own
 */
public record Overview(
    Report report,
    String version,
    List<String> given,
    Facet subjects,
    Facet severities,
    Facet standings,
    Facet rules,
    Facet publishers,
    Facet fields,
    List<AgencyLine> agencies,
    List<RuleLine> applied,
    String apart,
    List<String> remarks,
    int pages) {

  /**
   * With more pages than this a browser opens the report slowly unless it may leave them folded.
   */
  private static final int FEW = 150;

  /**
   * Whether the procedures' pages are folded: the script unfolds one when it is opened, and without
   * a script they all stand open. The browser's own search does not look into folded ones.
   */
  public boolean folded() {
    return pages > FEW;
  }
}
