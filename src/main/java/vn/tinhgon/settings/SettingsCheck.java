package vn.tinhgon.settings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Near;
import vn.tinhgon.model.Text;
import vn.tinhgon.procedures.Fault;
import vn.tinhgon.procedures.Place;
import vn.tinhgon.rules.Rule;
import vn.tinhgon.rules.Severity;
import vn.tinhgon.rules.engine.RuleBook;
import vn.tinhgon.rules.findings.Decisions;

/** Whether settings fit the rules they speak of. */
public final class SettingsCheck {

  private final Settings settings;
  private final RuleBook book;
  private final List<Fault> faults = new ArrayList<>();

  private SettingsCheck(Settings settings, RuleBook book) {
    this.settings = settings;
    this.book = book;
  }

  /**
   * Checks {@code settings} against the rules of {@code book}.
   *
   * @throws BadSettings if they name rules, groups or thresholds that are not there, make a rule
   *     graver, or give two values for one day
   */
  public static void check(Settings settings, RuleBook book) {
    if (settings.file() == null) {
      return;
    }
    SettingsCheck check = new SettingsCheck(settings, book);
    check.names("only");
    check.names("skip");
    check.severities();
    check.thresholds();
    if (!check.faults.isEmpty()) {
      check.faults.sort(
          Comparator.comparing((Fault f) -> f.place().line())
              .thenComparing(f -> f.place().column()));
      throw new BadSettings(check.faults);
    }
  }

  private void names(String key) {
    Collection<String> known = new TreeSet<>(book.rules().keySet());
    book.rules().values().forEach(r -> known.add(r.group()));
    List<String> names = settings.list(key);
    for (int i = 0; i < names.size(); i++) {
      if (!known.contains(names.get(i))) {
        unknown("/" + key + "/" + i, "luật hay nhóm", "rule or group", names.get(i), known);
      }
    }
  }

  private void severities() {
    settings
        .decisions()
        .severities()
        .forEach(
            (id, severity) -> {
              String at = "/severities/" + YamlTree.escape(id);
              Rule rule = rule(at, id);
              if (rule != null
                  && rule.severity().stream().noneMatch(d -> d.is().compareTo(severity) <= 0)) {
                fault(at, raised(id, severity, gravest(rule)));
              }
            });
  }

  private static Severity gravest(Rule rule) {
    return rule.severity().stream()
        .map(Rule.DatedSeverity::is)
        .min(Comparator.naturalOrder())
        .orElse(Severity.SUGGESTION);
  }

  private static Text raised(String id, Severity to, Severity from) {
    return new Text(
        id
            + " nặng nhất là "
            + from.label().vi()
            + ", không nâng lên "
            + to.label().vi()
            + " được: chỉ được hạ; muốn nghiêm hơn hãy đặt fail-on",
        id
            + " is at most a "
            + from.label().en()
            + " and cannot be made a "
            + to.label().en()
            + ": severities may only be lowered; to be stricter set fail-on");
  }

  private void thresholds() {
    settings
        .decisions()
        .thresholds()
        .forEach(
            (id, byName) -> {
              String at = "/thresholds/" + YamlTree.escape(id);
              Rule rule = rule(at, id);
              if (rule != null) {
                byName.forEach(
                    (name, values) ->
                        threshold(at + "/" + YamlTree.escape(name), rule, name, values));
              }
            });
  }

  private void threshold(String at, Rule rule, String name, List<Decisions.LocalValue> values) {
    Collection<String> known = rule.thresholds().keySet();
    if (!known.contains(name)) {
      unknown(at, "ngưỡng của " + rule.id(), "threshold of " + rule.id(), name, known);
    }
    for (int i = 0; i < values.size(); i++) {
      LocalDate since = values.get(i).since();
      LocalDate until = values.get(i).until();
      if (until != null && until.isBefore(since)) {
        fault(
            at + "/" + i,
            new Text("until trước since: " + until, "until is before since: " + until));
      }
      for (int j = 0; j < i; j++) {
        if (values.get(j).since().equals(since)) {
          fault(
              at + "/" + i,
              new Text(
                  "hai giá trị cùng từ ngày " + since + "; hãy giữ một",
                  "two values since " + since + "; keep one"));
        }
      }
    }
  }

  private @Nullable Rule rule(String at, String id) {
    Rule rule = book.rule(id);
    if (rule == null) {
      unknown(at, "luật", "rule", id, book.rules().keySet());
    }
    return rule;
  }

  private void unknown(
      String at, String whatVi, String whatEn, String name, Collection<String> known) {
    Text near =
        known.isEmpty()
            ? new Text("", "")
            : new Text(
                "; có phải “" + Near.to(name, known) + "”?",
                "; did you mean \"" + Near.to(name, known) + "\"?");
    fault(
        at,
        new Text(
            "không có " + whatVi + " “" + name + "”" + near.vi(),
            "there is no " + whatEn + " \"" + name + "\"" + near.en()));
  }

  private void fault(String at, Text message) {
    Place place = settings.place(at);
    faults.add(new Fault(String.valueOf(settings.file()), place, message));
  }
}
