package vn.tinhgon.gate;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Text;
import vn.tinhgon.report.Excuse;
import vn.tinhgon.report.Report;
import vn.tinhgon.rules.Finding;
import vn.tinhgon.rules.Severity;

/**
 * Judges what a review found: what was known before and what is waived is marked, and need not be
 * acted on now. A known finding that has become graver counts again.
 */
public final class Gate {

  private final @Nullable Baseline baseline;
  private final @Nullable Path baselineFile;
  private final Waivers waivers;
  private final List<Source> sources = new ArrayList<>();

  /** What a file knows: how grave each finding was, by fingerprint. */
  private record Source(Path file, Map<String, Severity> severities) {}

  /**
   * A gate; what is absent excuses nothing.
   *
   * @throws GateError if a file cannot be used
   */
  public Gate(@Nullable Path baselineFile, @Nullable Path earlierFile, Waivers waivers) {
    this.baselineFile = baselineFile;
    this.baseline = baselineFile == null ? null : Baseline.read(baselineFile);
    this.waivers = waivers;
    if (baselineFile != null && baseline != null) {
      sources.add(new Source(baselineFile, baseline.severities()));
    }
    if (earlierFile != null) {
      sources.add(new Source(earlierFile, EarlierReport.severities(earlierFile)));
    }
  }

  /**
   * What a review comes to.
   *
   * @param report the report with what is excused marked
   * @param left what is to stand in a baseline after it
   */
  public record Judgement(Report report, Baseline left) {

    /** The same with one more thing to know of the run. */
    public Judgement remark(Text remark) {
      return new Judgement(report.remark(remark), left);
    }
  }

  /**
   * Judges {@code found}.
   *
   * @param inFull whether a file was reviewed with all rules, not only for its links to others
   */
  public Judgement judge(Report found, Predicate<String> inFull) {
    Scope scope = new Scope(found, inFull);
    Set<String> known = new HashSet<>();
    sources.forEach(s -> known.addAll(s.severities().keySet()));
    List<Report.Placed> judged = new ArrayList<>();
    int worse = 0;
    for (Report.Placed placed : found.findings()) {
      Report.Placed one = judged(placed, found.asOf());
      judged.add(one);
      worse += one.excuse() == null && known.contains(one.finding().fingerprint()) ? 1 : 0;
    }
    List<Baseline.Known> gone = baseline == null ? List.of() : gone(baseline, found, scope);
    judged.addAll(waivers.faults(found, scope));
    List<Text> remarks = new ArrayList<>(found.remarks());
    remarks(gone.size(), worse, remarks);
    Report report =
        new Report(
            found.asOf(),
            found.ruleBook(),
            found.rules(),
            found.procedures(),
            List.copyOf(judged),
            found.notAssessed(),
            found.unreadable(),
            sources.isEmpty() ? null : Set.copyOf(known),
            List.copyOf(remarks),
            found.setup());
    return new Judgement(report, baseline == null ? Baseline.of(report) : baseline.without(gone));
  }

  private Report.Placed judged(Report.Placed found, LocalDate day) {
    Report.Placed waived = waivers.judged(found, day);
    if (waived.excuse() != null) {
      return waived;
    }
    return sources.stream()
        .filter(s -> knows(s, found.finding()))
        .findFirst()
        .map(
            s ->
                found.excused(
                    new Excuse(
                        Excuse.Kind.KNOWN,
                        new Text("đã có trong " + s.file(), "stands in " + s.file()))))
        .orElse(found);
  }

  private static boolean knows(Source source, Finding finding) {
    Severity before = source.severities().get(finding.fingerprint());
    return before != null && before.compareTo(finding.severity()) <= 0;
  }

  /** What the baseline has, and the run, which would have seen it, has not. */
  private static List<Baseline.Known> gone(Baseline baseline, Report found, Scope scope) {
    Set<String> now = new HashSet<>();
    found.findings().stream()
        .map(Report.Placed::finding)
        .map(Finding::fingerprint)
        .forEach(now::add);
    return baseline.findings().stream()
        .filter(
            k ->
                !now.contains(k.fingerprint())
                    && scope.assessed(k.rule(), k.procedure())
                    && scope.reviewed(k.others()))
        .toList();
  }

  private void remarks(int gone, int worse, List<Text> remarks) {
    if (gone > 0) {
      remarks.add(
          new Text(
              gone
                  + " phát hiện trong "
                  + baselineFile
                  + " không còn; thu gọn tệp: --baseline "
                  + baselineFile
                  + " --write-baseline "
                  + baselineFile,
              gone
                  + " findings in "
                  + baselineFile
                  + " are gone; shrink it: --baseline "
                  + baselineFile
                  + " --write-baseline "
                  + baselineFile));
    }
    if (worse > 0) {
      remarks.add(
          new Text(
              worse + " phát hiện đã biết nay nặng hơn trước nên được tính lại",
              worse + " known findings are graver than before and count again"));
    }
  }
}
