package vn.tinhgon.rules.findings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Text;
import vn.tinhgon.rules.Law;
import vn.tinhgon.rules.Rule;
import vn.tinhgon.rules.Severity;
import vn.tinhgon.rules.facts.Threshold;

/**
 * The rules as an agency's own decisions leave them, beside what the rules themselves say.
 *
 * @param decisions what was decided
 * @param stated the rules that decisions changed, as their files have them
 */
public record Local(Decisions decisions, Map<String, Rule> stated) {

  public static final Local NONE = new Local(Decisions.NONE, Map.of());

  /** {@code rules} under {@code decisions}; what they do not name stays as it is. */
  public static Map<String, Rule> apply(Map<String, Rule> rules, Decisions decisions) {
    Map<String, Rule> all = new TreeMap<>(rules);
    all.replaceAll((id, rule) -> apply(rule, decisions));
    return all;
  }

  private static Rule apply(Rule rule, Decisions decisions) {
    Severity most = decisions.severities().get(rule.id());
    List<Rule.DatedSeverity> severity =
        most == null
            ? rule.severity()
            : rule.severity().stream()
                .map(d -> new Rule.DatedSeverity(d.from(), lessGrave(d.is(), most)))
                .toList();
    Map<String, List<Rule.DatedValue>> thresholds = new TreeMap<>(rule.thresholds());
    decisions
        .thresholds()
        .getOrDefault(rule.id(), Map.of())
        .forEach(
            (name, values) ->
                values.stream()
                    .sorted(Comparator.comparing(Decisions.LocalValue::since))
                    .forEach(v -> thresholds.computeIfPresent(name, (n, old) -> during(old, v))));
    return rule.with(severity, thresholds);
  }

  /** The values of {@code old}, and {@code local} instead of them on the days on which it holds. */
  private static List<Rule.DatedValue> during(
      List<Rule.DatedValue> old, Decisions.LocalValue local) {
    List<Rule.DatedValue> all = new ArrayList<>();
    old.stream().filter(d -> d.from().isBefore(local.since())).forEach(all::add);
    all.add(new Rule.DatedValue(local.since(), local.value(), local.source()));
    if (local.until() != null) {
      LocalDate next = local.until().plusDays(1);
      old.stream()
          .filter(d -> !d.from().isAfter(next))
          .reduce((first, second) -> second)
          .ifPresent(d -> all.add(new Rule.DatedValue(next, d.value(), d.source())));
      old.stream().filter(d -> d.from().isAfter(next)).forEach(all::add);
    }
    return List.copyOf(all);
  }

  static Severity lessGrave(Severity a, Severity b) {
    return a.compareTo(b) >= 0 ? a : b;
  }

  /** {@code rule} as its own file has it. */
  public Rule stated(Rule rule) {
    return stated.getOrDefault(rule.id(), rule);
  }

  /**
   * What to know of a finding that own decisions had a part in.
   *
   * @param used the thresholds that the finding rests on
   * @param general how grave it is without them
   * @param now how grave it is
   */
  List<Text> notes(Rule rule, List<Threshold> used, LocalDate day, Severity general, Severity now) {
    List<Text> notes = new ArrayList<>();
    for (Threshold threshold : used) {
      Decisions.LocalValue value = value(rule.id(), threshold.name(), day);
      if (value != null) {
        notes.add(note(threshold.name(), value, stated(rule).thresholdOn(threshold.name(), day)));
      }
    }
    if (general != now) {
      notes.add(
          new Text(
              "cơ quan rà soát hạ mức độ từ " + general.label().vi() + " xuống " + now.label().vi(),
              "the reviewing agency lowered the severity from "
                  + general.label().en()
                  + " to "
                  + now.label().en()));
    }
    return List.copyOf(notes);
  }

  private Decisions.@Nullable LocalValue value(String rule, String name, LocalDate day) {
    Decisions.LocalValue found = null;
    for (Decisions.LocalValue value :
        decisions.thresholds().getOrDefault(rule, Map.of()).getOrDefault(name, List.of())) {
      if (value.holdsOn(day) && (found == null || value.since().isAfter(found.since()))) {
        found = value;
      }
    }
    return found;
  }

  private static Text note(String name, Decisions.LocalValue value, @Nullable Long general) {
    Text since = Law.day(value.since());
    return new Text(
        "ngưỡng "
            + name
            + " = "
            + value.value()
            + " theo "
            + value.source()
            + ", từ ngày "
            + since.vi()
            + (general == null ? "" : " (mức chung: " + general + ")"),
        "threshold "
            + name
            + " = "
            + value.value()
            + " by "
            + value.source()
            + ", since "
            + since.en()
            + (general == null ? "" : " (in general: " + general + ")"));
  }
}
