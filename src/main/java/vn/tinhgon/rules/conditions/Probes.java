package vn.tinhgon.rules.conditions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * DRL made from a rule's own text that tells which of its conditions hold: for each condition a
 * rule that fires where all up to it hold, and for its single constraints rules that leave out the
 * others.
 */
public final class Probes {

  private Probes() {}

  /** Name of the rule that fires where the conditions up to {@code number}, from 1, hold. */
  public static String holds(int number) {
    return "holds " + number;
  }

  /**
   * Name of the rule that fires for every part that condition {@code number} could be about, where
   * the conditions before it hold.
   */
  public static String near(int number) {
    return "near " + number;
  }

  /** Name of the rule that fires for those of {@link #near} that satisfy one constraint, from 0. */
  public static String near(int number, int constraint) {
    return "near " + number + " " + constraint;
  }

  /** Name of the rule that fires for every part that keeps denial {@code number} from holding. */
  public static String against(int number) {
    return "against " + number;
  }

  /** The rules for all conditions of {@code when}, each a DRL text of its own, by name. */
  public static Map<String, String> drl(When when) {
    Map<String, String> rules = new TreeMap<>();
    List<String> before = new ArrayList<>();
    for (int i = 0; i < when.conditions().size(); i++) {
      Condition condition = when.conditions().get(i);
      int number = i + 1;
      if (condition.apart()) {
        put(rules, when, near(number), before, pattern(condition, -1));
        for (int c = 0; c < condition.constraints().size(); c++) {
          put(rules, when, near(number, c), before, pattern(condition, c));
        }
      }
      if (condition.shape() == Condition.Shape.NOT) {
        put(rules, when, against(number), before, condition.pattern());
      }
      boolean named = condition.shape() == Condition.Shape.PATTERN;
      String whole = named ? condition.pattern() : condition.text();
      put(rules, when, holds(number), before, whole);
      before.add(whole);
    }
    return rules;
  }

  private static void put(
      Map<String, String> rules, When when, String name, List<String> before, String last) {
    rules.put(
        name,
        when.head()
            + "\nrule \""
            + name
            + "\"\nwhen\n  "
            + String.join("\n  ", before)
            + "\n  "
            + last
            + "\nthen\nend\n");
  }

  /** The condition's pattern with one of its constraints, or none. */
  private static String pattern(Condition condition, int constraint) {
    List<String> parts = new ArrayList<>();
    String kept = constraint < 0 ? "" : condition.constraints().get(constraint);
    for (String each : condition.constraints()) {
      String bound = When.bound(each);
      if (!bound.isEmpty() && !each.equals(kept)) {
        parts.add(bound);
      }
    }
    parts.addAll(condition.bindings());
    if (!kept.isEmpty()) {
      parts.add(kept);
    }
    return condition.name()
        + " : "
        + condition.type()
        + "( "
        + String.join(", ", parts)
        + " ) "
        + condition.tail();
  }
}
