package vn.tinhgon.rules.conditions;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.kie.internal.builder.conf.LanguageLevelOption;

/**
 * The {@code when} of a rule, taken apart by Drools' own parser.
 *
 * @param head what stands before the rule in its file: package, imports, globals, functions
 * @param conditions its elements in order
 * @param where the name of the part that it reports ({@code $paper})
 */
public record When(String head, List<Condition> conditions, String where) {

  private static final Pattern BINDING = Pattern.compile("^\\$?\\w+\\s*:=?\\s*[\\w.]+(\\(\\))?$");
  private static final Pattern NAMED =
      Pattern.compile("^(\\$?\\w+\\s*:=?\\s*[\\w.]+)\\s*[^\\w.\\s(]");
  private static final Pattern REPORTED =
      Pattern.compile("findings\\.add\\(\\s*kcontext\\s*,\\s*(\\$\\w+)");

  /**
   * Takes the one rule of {@code drl} apart.
   *
   * @throws IllegalArgumentException if it is no rule that the compiler would take
   */
  public static When of(String drl) {
    DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
    PackageDescr file;
    try {
      file = parser.parse(false, drl);
    } catch (DroolsParserException e) {
      throw new IllegalArgumentException("no DRL", e);
    }
    if (file == null || parser.hasErrors() || file.getRules().size() != 1) {
      throw new IllegalArgumentException("no single rule: " + parser.getErrors());
    }
    RuleDescr rule = file.getRules().get(0);
    List<BaseDescr> elements = new ArrayList<>();
    flatten(rule.getLhs(), elements);
    List<Condition> conditions = new ArrayList<>();
    for (BaseDescr element : elements) {
      conditions.add(condition(element, drl, conditions.size() + 1));
    }
    Matcher reported = REPORTED.matcher(String.valueOf(rule.getConsequence()));
    Matcher start = Pattern.compile("(?m)^\\s*rule\\s+\"").matcher(drl);
    return new When(
        start.find() ? drl.substring(0, start.start()) : "",
        List.copyOf(conditions),
        reported.find() ? reported.group(1) : "");
  }

  private static void flatten(AndDescr and, List<BaseDescr> into) {
    for (BaseDescr element : and.getDescrs()) {
      if (element instanceof AndDescr inner) {
        flatten(inner, into);
      } else {
        into.add(element);
      }
    }
  }

  private static Condition condition(BaseDescr element, String drl, int number) {
    String text = text(element, drl);
    if (element instanceof PatternDescr pattern && plain(pattern, text)) {
      return of(Condition.Shape.PATTERN, text, pattern, drl, number);
    }
    if (element instanceof NotDescr || element instanceof ExistsDescr) {
      List<?> inner = ((ConditionalElementDescr) element).getDescrs();
      if (inner.size() == 1
          && inner.get(0) instanceof PatternDescr pattern
          && plain(pattern, text(pattern, drl))) {
        return of(
            element instanceof NotDescr ? Condition.Shape.NOT : Condition.Shape.EXISTS,
            text,
            pattern,
            drl,
            number);
      }
      return other(text, number);
    }
    return other(element instanceof OrDescr ? "( " + text + " )" : text, number);
  }

  private static Condition other(String text, int number) {
    return new Condition(
        Condition.Shape.OTHER, text, "", name(number), "", List.of(), List.of(), "");
  }

  private static Condition of(
      Condition.Shape shape, String text, PatternDescr pattern, String drl, int number) {
    List<String> bindings = new ArrayList<>();
    List<String> constraints = new ArrayList<>();
    int end = -1;
    for (BaseDescr each : pattern.getDescrs()) {
      String expression = ((ExprConstraintDescr) each).getExpression().strip();
      end = Math.max(end, each.getEndCharacter());
      if (BINDING.matcher(expression).matches()) {
        bindings.add(expression);
      } else {
        constraints.add(expression);
      }
    }
    String inner = text(pattern, drl);
    int from = end < 0 ? inner.indexOf('(') : end + 1 - pattern.getStartCharacter();
    String tail = inner.substring(inner.indexOf(')', from) + 1).strip();
    String name = pattern.getIdentifier() == null ? name(number) : pattern.getIdentifier();
    return new Condition(
        shape,
        text,
        pattern.getObjectType(),
        name,
        pattern.getIdentifier() == null ? name + " : " + inner : inner,
        List.copyOf(bindings),
        List.copyOf(constraints),
        tail);
  }

  /** Whether it is written as {@code $name : Type( constraints )}, with something after or not. */
  private static boolean plain(PatternDescr pattern, String text) {
    String type = Pattern.quote(pattern.getObjectType());
    return text.matches("(?s)(\\$?\\w+\\s*:=?\\s*)?" + type + "\\s*\\(.*")
        && pattern.getDescrs().stream()
            .allMatch(
                d ->
                    d instanceof ExprConstraintDescr e
                        && e.getType() == ExprConstraintDescr.Type.NAMED);
  }

  private static String text(BaseDescr descr, String drl) {
    return drl.substring(descr.getStartCharacter(), Math.min(drl.length(), descr.getEndCharacter()))
        .strip();
  }

  private static String name(int number) {
    return "$condition" + number;
  }

  /** What {@code constraint} binds besides constraining it; empty for most. */
  static String bound(String constraint) {
    Matcher named = NAMED.matcher(constraint);
    return named.find() ? named.group(1) : "";
  }
}
