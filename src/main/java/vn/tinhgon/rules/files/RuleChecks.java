package vn.tinhgon.rules.files;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tinhgon.model.Text;
import vn.tinhgon.rules.Flaw;
import vn.tinhgon.rules.Rule;
import vn.tinhgon.rules.RuleCase;

/** What every rule of a folder must have, the house's own and others alike. */
public final class RuleChecks {

  private static final Pattern ID =
      Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*/[a-z0-9]+(-[a-z0-9]+)*");

  private static final Pattern FORBIDDEN =
      Pattern.compile(
          "\\b(salience|modify|insert\\w*|update|retract|delete|eval|agenda-group|no-loop)\\b");

  private static final Pattern NUMBER = Pattern.compile("(?<![\\w$])\\d");

  private static final Pattern ONE_LINE =
      Pattern.compile("\\bthen\\s+findings\\.add\\(kcontext, \\$\\w+\\);\\s*end\\b");

  private static final Pattern WORDS_OR_COMMENT =
      Pattern.compile("\"(?:\\\\.|[^\"\\\\\n])*\"|//[^\n]*|/\\*.*?\\*/", Pattern.DOTALL);

  /** Rules that apply from this day on apply always. */
  private static final LocalDate ALWAYS = LocalDate.of(2019, 1, 1);

  private final Path folder;
  private final List<Flaw> flaws = new ArrayList<>();

  private RuleChecks(Path folder) {
    this.folder = folder;
  }

  /** What the rules of {@code folder} lack, in the order of their ids; empty if nothing. */
  public static List<Flaw> check(Path folder, RuleFiles files) {
    RuleChecks checks = new RuleChecks(folder);
    files
        .sources()
        .forEach(
            (id, drl) -> {
              Rule rule = files.catalogue().rules().get(id);
              List<RuleCase> cases = files.catalogue().cases().getOrDefault(id, List.of());
              checks.id(id);
              checks.onlyLooks(id, drl);
              if (rule != null) {
                checks.thresholds(rule, drl, cases);
                checks.days(rule, cases);
                checks.cases(rule, cases);
              }
            });
    return List.copyOf(checks.flaws);
  }

  private void id(String id) {
    if (!ID.matcher(id).matches()) {
      flaw(
          id,
          "rule.drl",
          0,
          "mã luật gồm chữ thường không dấu, số, gạch nối: nhom/ten-luat",
          "ids are lower-case letters, digits and hyphens: group/name-of-rule");
    }
  }

  private void onlyLooks(String id, String drl) {
    String code = blanked(drl);
    int when = Math.max(0, code.indexOf("when"));
    Matcher word = FORBIDDEN.matcher(code);
    if (word.find(when)) {
      flaw(
          id,
          "rule.drl",
          line(code, word.start()),
          "luật chỉ được xem, không dùng " + word.group(),
          "rules only look: no " + word.group());
    }
    Matcher number = NUMBER.matcher(code);
    if (number.find(when)) {
      flaw(
          id,
          "rule.drl",
          line(code, number.start()),
          "con số phải là ngưỡng (thresholds) trong rule.yaml",
          "a number belongs under thresholds in rule.yaml");
    }
    if (!ONE_LINE.matcher(code).find()) {
      flaw(
          id,
          "rule.drl",
          line(code, Math.max(0, code.lastIndexOf("then"))),
          "phần then phải là một dòng: findings.add(kcontext, $…);",
          "the then part is one line: findings.add(kcontext, $…);");
    }
  }

  /** {@code drl} with its quoted words and comments blanked out, each line where it was. */
  private static String blanked(String drl) {
    return WORDS_OR_COMMENT
        .matcher(drl)
        .replaceAll((MatchResult m) -> m.group().replaceAll("[^\n]", " "));
  }

  private static int line(String text, int index) {
    return 1 + (int) text.substring(0, index).chars().filter(c -> c == '\n').count();
  }

  private void thresholds(Rule rule, String drl, List<RuleCase> cases) {
    rule.thresholds()
        .forEach(
            (name, values) -> {
              if (!drl.contains("name == \"" + name + "\"")) {
                flaw(
                    rule.id(),
                    "rule.yaml",
                    0,
                    "ngưỡng " + name + " không được rule.drl dùng tới",
                    "threshold " + name + " is not used by rule.drl");
              }
              values.stream()
                  .map(Rule.DatedValue::from)
                  .filter(d -> d.isAfter(rule.since()))
                  .forEach(d -> testedAround(rule.id(), d, cases));
            });
  }

  private void days(Rule rule, List<RuleCase> cases) {
    Set<LocalDate> days = new TreeSet<>();
    rule.severity().stream().map(Rule.DatedSeverity::from).forEach(days::add);
    days.add(rule.since());
    days.stream().filter(d -> d.isAfter(ALWAYS)).forEach(d -> testedAround(rule.id(), d, cases));
  }

  private void testedAround(String id, LocalDate day, List<RuleCase> cases) {
    for (LocalDate each : List.of(day, day.minusDays(1))) {
      if (cases.stream().noneMatch(c -> c.day().equals(each))) {
        flaw(
            id,
            "cases.yaml",
            0,
            "cần ca thử ngày " + each + " (as-of): trước và sau " + day + " luật nói khác nhau",
            "no case as of " + each + ": the rule changes on " + day);
      }
    }
  }

  private void cases(Rule rule, List<RuleCase> cases) {
    for (boolean example : new boolean[] {false, true}) {
      String vi = example ? "cần một ví dụ (example: true)" : "cần một ca thử";
      String en = example ? "no example (example: true)" : "no case";
      if (cases.stream().noneMatch(c -> (c.example() || !example) && !c.finds().isEmpty())) {
        flaw(rule.id(), "cases.yaml", 0, vi + " có phát hiện", en + " that finds");
      }
      if (cases.stream()
          .noneMatch(c -> (c.example() || !example) && c.finds().isEmpty() && !c.notAssessed())) {
        flaw(rule.id(), "cases.yaml", 0, vi + " không phát hiện gì", en + " that does not find");
      }
    }
    Set<String> names = new HashSet<>();
    cases.stream()
        .map(RuleCase::name)
        .filter(n -> !names.add(n))
        .forEach(
            n ->
                flaw(
                    rule.id(),
                    "cases.yaml",
                    0,
                    "hai ca thử cùng tên “" + n + "”",
                    "two cases of one name: " + n));
    if (!rule.needs().isEmpty() && cases.stream().noneMatch(RuleCase::notAssessed)) {
      flaw(
          rule.id(),
          "cases.yaml",
          0,
          "luật có needs nên cần một ca thử not-assessed: true",
          "the rule has needs: no case with not-assessed: true");
    }
  }

  private void flaw(String id, String file, int line, String vi, String en) {
    flaws.add(new Flaw(id, folder.resolve(id).resolve(file).toString(), line, new Text(vi, en)));
  }
}
