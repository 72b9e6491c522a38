package vn.tinhgon.compare.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.compare.Assessment;
import vn.tinhgon.compare.FindingChange;
import vn.tinhgon.rules.Finding;

/**
 * Which findings the new version brings and cures. A finding is known again by its fingerprint, and
 * where its part was reworded, by its rule and that part.
 */
final class Findings {

  /** Where parts are that were dropped. */
  static final String NOWHERE = "-";

  private final Version before;
  private final Version after;
  private final Map<String, String> places;
  private final List<FindingChange> changes = new ArrayList<>();
  private int still;

  /**
   * Compares the findings of two versions.
   *
   * @param places the place of every old part, and where it is now; nothing where it was dropped
   */
  Findings(Version before, Version after, Map<String, String> places) {
    this.before = before;
    this.after = after;
    this.places = places;
    List<Finding> brought = new ArrayList<>(after.findings());
    List<Finding> cured = new ArrayList<>();
    for (Finding old : before.findings()) {
      if (!still(brought, f -> f.fingerprint().equals(old.fingerprint()))) {
        cured.add(old);
      }
    }
    for (Finding old : List.copyOf(cured)) {
      String now = now(old.at());
      if (still(brought, f -> f.rule().equals(old.rule()) && f.at().equals(now))) {
        cured.remove(old);
      }
    }
    for (Finding f : brought) {
      changes.add(change(FindingChange.Kind.BROUGHT, f, after, before));
    }
    for (Finding f : cured) {
      changes.add(change(FindingChange.Kind.CURED, f, before, after));
    }
  }

  private boolean still(List<Finding> brought, Predicate<Finding> same) {
    for (int i = 0; i < brought.size(); i++) {
      if (same.test(brought.get(i))) {
        brought.remove(i);
        still++;
        return true;
      }
    }
    return false;
  }

  private static FindingChange change(
      FindingChange.Kind kind, Finding finding, Version of, Version other) {
    boolean certain = !other.notAssessed().containsKey(finding.rule());
    return new FindingChange(kind, certain, finding, of.spot(finding.at()));
  }

  /** Where what stood at {@code at} is now; absent where its part was dropped. */
  private @Nullable String now(String at) {
    String part = at;
    while (true) {
      String found = places.get(part);
      if (found != null) {
        return found.equals(NOWHERE) ? null : found + at.substring(part.length());
      }
      int cut = part.lastIndexOf('/');
      if (cut < 0) {
        return null;
      }
      part = part.substring(0, cut);
    }
  }

  List<FindingChange> changes() {
    return List.copyOf(changes);
  }

  /** How many findings both versions have. */
  int still() {
    return still;
  }

  /** Rules that can be assessed on one version only. */
  List<Assessment> assessments() {
    Set<String> rules = new TreeSet<>(before.notAssessed().keySet());
    rules.addAll(after.notAssessed().keySet());
    List<Assessment> all = new ArrayList<>();
    for (String rule : rules) {
      boolean then = !before.notAssessed().containsKey(rule);
      boolean now = !after.notAssessed().containsKey(rule);
      if (then != now) {
        Version silent = now ? before : after;
        all.add(new Assessment(rule, now, silent.notAssessed().getOrDefault(rule, List.of())));
      }
    }
    return List.copyOf(all);
  }
}
