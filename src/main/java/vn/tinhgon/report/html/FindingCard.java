package vn.tinhgon.report.html;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Json;
import vn.tinhgon.report.Excuse;
import vn.tinhgon.report.Report;
import vn.tinhgon.report.html.page.Say;
import vn.tinhgon.report.html.procedure.Quotes;
import vn.tinhgon.report.html.procedure.Ref;
import vn.tinhgon.rules.Citation;
import vn.tinhgon.rules.Finding;
import vn.tinhgon.rules.Subject;

/**
 * A finding as it is shown.
 *
 * @param anchor its id on the page
 * @param rule id of the rule
 * @param severity how grave it is, as styles and filters name it
 * @param grave the same in words
 * @param standing whether it stands, as styles and filters name it: stands, known, waived
 * @param excused what excuses it, in words; absent for one that stands
 * @param excuse why it need not be acted on now; absent for one that stands
 * @param title title of the rule
 * @param message what is found
 * @param quotes the words it was read from
 * @param proposal what to do
 * @param law provisions, the first to be cited first
 * @param notes what to know of that law
 * @param whoActs who can do it
 * @param related other places it concerns
 * @param spot id of the part it is about, without the procedure's own; absent where the quotes say
 *     where it is, or the page does not show it
 * @param place file, line and column
 * @param at JSON pointer
 * @param explained where its rule is explained on the page; absent for a waiver's fault, which is
 *     no rule's
 * @param page address of its rule's page; absent where the pages stand nowhere
 * @param fingerprint the same for the same finding, wherever its part stands in the file
 */
public record FindingCard(
    String anchor,
    String rule,
    String severity,
    String grave,
    String standing,
    @Nullable String excused,
    @Nullable String excuse,
    String title,
    String message,
    List<Quotes.Quote> quotes,
    String proposal,
    List<Citation> law,
    List<String> notes,
    String whoActs,
    List<Related> related,
    @Nullable String spot,
    String place,
    String at,
    @Nullable String explained,
    @Nullable String page,
    String fingerprint) {

  /**
   * Another place that the finding concerns.
   *
   * @param text what stands there
   * @param where the line, and the file if it is another
   */
  public record Related(String text, String where) {}

  static FindingCard of(Report.Placed placed, Report report, Quotes quotes, Say say) {
    Finding f = placed.finding();
    return new FindingCard(
        Ref.anchor(f),
        f.rule(),
        Json.name(f.severity()),
        say.first(f.severity().label()),
        standing(placed.excuse()),
        placed.excuse() == null ? null : say.first(placed.excuse().kind().label()),
        placed.excuse() == null ? null : say.it(placed.excuse().why()),
        say.it(f.title()),
        say.it(f.message()),
        quotes.of(placed),
        say.it(f.proposal()),
        f.law(),
        f.notes().stream().map(say::it).toList(),
        say.it(f.whoActs()),
        placed.related().stream().map(r -> related(r, placed, say)).toList(),
        quotes.spot(placed),
        placed.line() > 0
            ? placed.file() + ":" + placed.line() + ":" + placed.column()
            : placed.file(),
        f.at(),
        f.subject() == Subject.WAIVER ? null : RuleLine.anchor(f.rule()),
        f.subject() == Subject.WAIVER ? null : RuleLine.page(report, f.rule()),
        f.fingerprint());
  }

  private static Related related(Report.Related r, Report.Placed of, Say say) {
    if (r.file().equals(of.file())) {
      return new Related(r.text(), r.line() > 0 ? say.it("dòng ", "line ") + r.line() : r.at());
    }
    return new Related(r.text(), r.line() > 0 ? r.file() + ":" + r.line() : r.file());
  }

  static String standing(@Nullable Excuse excuse) {
    return excuse == null ? "stands" : Json.name(excuse.kind());
  }
}
