package vn.tinhgon.report.formats;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.tinhgon.model.Evidence;
import vn.tinhgon.model.Text;
import vn.tinhgon.report.Excuse;
import vn.tinhgon.report.Report;
import vn.tinhgon.rules.ActionKind;
import vn.tinhgon.rules.Citation;
import vn.tinhgon.rules.Finding;
import vn.tinhgon.rules.Need;
import vn.tinhgon.rules.Severity;
import vn.tinhgon.rules.Subject;
import vn.tinhgon.rules.engine.RuleBook;

/** A report in which every word that comes from a procedure means harm. */
final class Hostile {

  static final String WORDS =
      "=1+1 <script>alert(\"1\")</script> ]]> & 'x' %0A::error::y \n::warning::z\r\n|`[a](http://b) ![c](1) \u0000\u001b[31m\uD800";

  static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  private static final Text TEXT = new Text(WORDS, WORDS);

  private static final List<Severity> SEVERITIES =
      List.of(Severity.WARNING, Severity.SUGGESTION, Severity.VIOLATION);

  private Hostile() {}

  static Report report() {
    return report(
        List.of(
            placed(Severity.VIOLATION, Subject.PROCEDURE, true, "a", 3, WORDS),
            placed(Severity.WARNING, Subject.DATA, false, "b", 0, WORDS)));
  }

  /** So many findings, about the same words. */
  static Report many(int findings, String words) {
    List<Report.Placed> all = new ArrayList<>();
    for (int n = 0; n < findings; n++) {
      Severity severity = SEVERITIES.get(n % SEVERITIES.size());
      all.add(placed(severity, Subject.PROCEDURE, true, "f" + n, 1, words));
    }
    return report(all);
  }

  /** One known, one waived, one that is new, for reasons that mean harm too. */
  static Report excused() {
    Report all =
        report(
            List.of(
                placed(Severity.VIOLATION, Subject.PROCEDURE, true, "a", 3, WORDS)
                    .excused(new Excuse(Excuse.Kind.KNOWN, TEXT)),
                placed(Severity.WARNING, Subject.DATA, true, "b", 4, WORDS)
                    .excused(new Excuse(Excuse.Kind.WAIVED, TEXT)),
                placed(Severity.WARNING, Subject.PROCEDURE, true, "c", 5, WORDS),
                placed(Severity.WARNING, Subject.WAIVER, true, "d", 6, WORDS)));
    return new Report(
        all.asOf(),
        all.ruleBook(),
        all.rules(),
        all.procedures(),
        all.findings(),
        all.notAssessed(),
        all.unreadable(),
        Set.of("a", "c"),
        List.of(TEXT),
        Report.Setup.NONE);
  }

  static Report report(List<Report.Placed> findings) {
    return new Report(
        DAY,
        "0123456789ab",
        List.copyOf(RuleBook.bundled().rules().values()),
        List.of(
            new Report.Reviewed("./thư mục/a,b:%.json", WORDS, WORDS, TEXT, null),
            new Report.Reviewed("clean.json", "2", "=2", null, null)),
        findings,
        List.of(
            new Report.NotAssessed(
                "simplify/vague-condition",
                WORDS,
                "./thư mục/a,b:%.json",
                List.of(Need.CONDITIONS))),
        List.of(new Report.Unreadable("bad<\"&>.json", 1, 2, TEXT)));
  }

  private static Report.Placed placed(
      Severity severity,
      Subject subject,
      boolean failsBuild,
      String fingerprint,
      int line,
      String words) {
    Text text = new Text(words, words);
    Finding finding =
        new Finding(
            "simplify/vague-document",
            subject,
            severity,
            failsBuild,
            new Text("Tên", "Title"),
            "key",
            words,
            "/documents/0",
            text,
            text,
            List.of(new Evidence("/documents/0", words, text)),
            List.of(),
            List.of(new Citation("63/2010/NĐ-CP", "Điều 8", words, null, null, null)),
            List.of(text),
            text,
            ActionKind.DROP_DOCUMENT,
            words,
            fingerprint);
    return new Report.Placed(
        finding,
        "./thư mục/a,b:%.json",
        line,
        line == 0 ? 0 : 5,
        List.of(new Report.Related("other file.json", "/steps/0", 7, words)));
  }
}
