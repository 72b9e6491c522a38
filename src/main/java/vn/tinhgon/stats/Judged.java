package vn.tinhgon.stats;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.tinhgon.plans.Action;
import vn.tinhgon.plans.Plan;
import vn.tinhgon.rules.Finding;
import vn.tinhgon.rules.Severity;
import vn.tinhgon.rules.Subject;

/** What the rules say of procedures, and what their plans ask to do. */
final class Judged {

  private final Map<String, Set<String>> found = new HashMap<>();
  private final Map<String, Set<String>> unassessed = new HashMap<>();
  private final Map<String, Map<Severity, Integer>> severities = new HashMap<>();
  private final Map<String, List<Counted.Asked>> asked = new HashMap<>();
  private final Map<String, Finding> first = new HashMap<>();
  private final Map<String, Map<Severity, Integer>> byRule = new HashMap<>();

  void found(Finding finding) {
    found.computeIfAbsent(finding.procedure(), k -> new HashSet<>()).add(finding.rule());
    first.putIfAbsent(finding.rule(), finding);
    byRule
        .computeIfAbsent(finding.rule(), k -> new EnumMap<>(Severity.class))
        .merge(finding.severity(), 1, Integer::sum);
    if (finding.subject() == Subject.PROCEDURE) {
      severities
          .computeIfAbsent(finding.procedure(), k -> new EnumMap<>(Severity.class))
          .merge(finding.severity(), 1, Integer::sum);
    }
  }

  void unassessed(String rule, String procedure) {
    unassessed.computeIfAbsent(procedure, k -> new HashSet<>()).add(rule);
  }

  /** Of what excludes each other one thing is asked. */
  void planned(Plan plan) {
    asked.put(
        plan.procedure().key(),
        plan.options().stream()
            .map(o -> o.chosen() == null ? o.actions().get(0) : o.chosen())
            .map(Objects::requireNonNull)
            .map(Judged::asked)
            .toList());
  }

  private static Counted.Asked asked(Action action) {
    return new Counted.Asked(action.kind(), Set.copyOf(action.rules()));
  }

  /** {@code one} with what was found in it. */
  Counted of(Counted one) {
    return one.judged(
        found.getOrDefault(one.key(), Set.of()),
        unassessed.getOrDefault(one.key(), Set.of()),
        severities.getOrDefault(one.key(), Map.of()),
        asked.getOrDefault(one.key(), List.of()));
  }

  /** Findings by rule, the most frequent first. */
  List<Stats.RuleCount> rules() {
    return first.values().stream()
        .map(
            f ->
                new Stats.RuleCount(
                    f.rule(),
                    f.title(),
                    f.subject() == Subject.DATA,
                    count(found, f.rule()),
                    Objects.requireNonNull(byRule.get(f.rule())),
                    count(unassessed, f.rule())))
        .sorted(
            Comparator.comparing((Stats.RuleCount r) -> -r.total())
                .thenComparing(Stats.RuleCount::rule))
        .toList();
  }

  private static long count(Map<String, Set<String>> rules, String rule) {
    return rules.values().stream().filter(ids -> ids.contains(rule)).count();
  }
}
