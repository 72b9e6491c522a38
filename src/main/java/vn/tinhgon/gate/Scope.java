package vn.tinhgon.gate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import vn.tinhgon.report.Report;
import vn.tinhgon.rules.Need;
import vn.tinhgon.rules.Rule;

/**
 * What a run can speak of: which procedures it reviewed with which rules. Of all else nobody can
 * say that a finding is gone.
 */
final class Scope {

  private final Set<String> rules = new HashSet<>();
  private final Set<String> across = new HashSet<>();
  private final Set<String> procedures = new HashSet<>();
  private final Set<String> notAssessed = new HashSet<>();

  /** The scope of {@code report}, of whose files only {@code inFull} were reviewed in full. */
  Scope(Report report, Predicate<String> inFull) {
    for (Rule rule : report.rules()) {
      rules.add(rule.id());
      if (rule.needs().contains(Need.OTHER_PROCEDURES)) {
        across.add(rule.id());
      }
    }
    report.procedures().stream()
        .filter(p -> inFull.test(p.file()))
        .forEach(p -> procedures.add(p.code()));
    report.notAssessed().forEach(n -> notAssessed.add(n.rule() + "\n" + n.code()));
  }

  /** Whether {@code rule} was assessed for the procedure of this code. */
  boolean assessed(String rule, String code) {
    return rules.contains(rule)
        && procedures.contains(code)
        && !notAssessed.contains(rule + "\n" + code);
  }

  /** Whether all procedures of these codes were reviewed. */
  boolean reviewed(List<String> codes) {
    return procedures.containsAll(codes);
  }

  /** Whether what {@code rule} finds hangs on which other procedures are given. */
  boolean lookAcross(String rule) {
    return across.contains(rule);
  }
}
