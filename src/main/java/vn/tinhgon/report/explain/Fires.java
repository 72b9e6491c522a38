package vn.tinhgon.report.explain;

import java.time.LocalDate;
import java.util.Locale;
import vn.tinhgon.model.Evidence;
import vn.tinhgon.report.OneLine;
import vn.tinhgon.rules.Catalogue;
import vn.tinhgon.rules.Citation;
import vn.tinhgon.rules.Finding;
import vn.tinhgon.rules.Law;
import vn.tinhgon.rules.Rule;
import vn.tinhgon.rules.conditions.Explanation.Fired;

/** A finding of an explanation: what it says, how grave it is and why, on which law it rests. */
final class Fires {

  private final Catalogue catalogue;
  private final Rule rule;
  private final LocalDate day;
  private final Lines out;

  Fires(Catalogue catalogue, Rule rule, LocalDate day, Lines out) {
    this.catalogue = catalogue;
    this.rule = rule;
    this.day = day;
    this.out = out;
  }

  void lines(int number, Fired fired, Explained explained) {
    Finding finding = fired.finding();
    Locale language = out.language();
    out.line(
        out.in("Phát hiện ", "Finding ")
            + number
            + ": "
            + finding.severity().label().in(language).toUpperCase(Locale.ROOT)
            + "  "
            + (explained.procedure() == null ? finding.procedure() + " " : "")
            + out.lineOf(explained.places().line(finding.procedure(), finding.at()))
            + " "
            + finding.at());
    out.line("  " + OneLine.of(finding.message().in(language)));
    for (Evidence evidence : finding.evidence()) {
      out.line(
          "  "
              + out.in("trích: ", "quoted: ")
              + PartWords.quoted(evidence.quote())
              + " ("
              + evidence.reads().in(language)
              + ")");
    }
    severity(fired, language);
    law();
    finding.notes().forEach(n -> out.line("  " + out.in("lưu ý: ", "note: ") + n.in(language)));
  }

  private void severity(Fired fired, Locale language) {
    Rule.DatedSeverity in = null;
    for (Rule.DatedSeverity dated : rule.severity()) {
      in = day.isBefore(dated.from()) ? in : dated;
    }
    String stated = rule.severityOn(day).label().in(language);
    String since =
        in == null ? "" : out.in(" (từ ", " (from ") + Law.day(in.from()).in(language) + ")";
    out.line(
        "  "
            + out.in("mức độ: ", "severity: ")
            + (fired.lowered() == null
                ? stated + since
                : out.in("luật đặt ", "the rule says ")
                    + stated
                    + since
                    + out.in(", ở đây hạ một bậc vì ", ", here a degree less because ")
                    + fired.lowered().in(language)));
  }

  private void law() {
    LawOfDay law = LawOfDay.of(rule, catalogue.laws(), day);
    Citation cited = law.cited();
    if (cited != null) {
      out.line(
          "  "
              + out.in("pháp lý: ", "law: ")
              + cited.document()
              + ", "
              + cited.article()
              + (cited.quote() == null ? "" : ": " + cited.quote())
              + out.in(
                  " [căn cứ đầu tiên trong danh sách của luật còn hiệu lực ngày này]",
                  " [the first of the rule's list in force on this day]"));
    }
    law.passed()
        .forEach(
            p ->
                out.line(
                    "    "
                        + out.in("không dẫn ", "not cited: ")
                        + p.provision().document()
                        + ", "
                        + p.provision().article()
                        + ": "
                        + p.because().in(out.language())));
  }
}
