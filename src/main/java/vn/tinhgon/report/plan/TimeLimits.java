package vn.tinhgon.report.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tinhgon.model.Channel;
import vn.tinhgon.model.Money;
import vn.tinhgon.model.Text;
import vn.tinhgon.plans.Action;
import vn.tinhgon.plans.Plan;
import vn.tinhgon.plans.cost.Saving;
import vn.tinhgon.rules.ActionKind;

/** What a plan makes of time limits. Limits are never added up: each is said by itself. */
final class TimeLimits {

  private static final Pattern LIMIT = Pattern.compile("(\\d+(?:,\\d+)?) (.+)");

  private TimeLimits() {}

  /** A sentence for each time limit that becomes shorter, or one that none does. */
  static List<String> of(Plan plan, Locale language) {
    Set<String> lines = new LinkedHashSet<>();
    for (Action action : plan.chosen()) {
      if (action.kind() == ActionKind.SHORTEN_DEADLINE && action.wordsAfter() != null) {
        lines.add(line(plan, action, language));
      }
    }
    if (lines.isEmpty()) {
      lines.add(
          new Text(
                  "* Thời gian giải quyết: phương án không thay đổi thời hạn.",
                  "* Time limit: the plan leaves it as it is.")
              .in(language));
    }
    return new ArrayList<>(lines);
  }

  private static String line(Plan plan, Action action, Locale language) {
    String way =
        plan.procedure().channels().stream()
            .filter(c -> c.at().equals(action.places().get(0)))
            .map(Channel::method)
            .findFirst()
            .map(m -> new Text(" nộp " + m.label().vi(), " " + m.label().en()).in(language))
            .orElse("");
    String before = String.valueOf(action.wordsBefore());
    String after = String.valueOf(action.wordsAfter());
    return new Text("* Thời gian giải quyết", "* Time limit").in(language)
        + way
        + new Text(": trước ", ": before ").in(language)
        + before
        + new Text("; sau ", "; after ").in(language)
        + after
        + saved(before, after, language)
        + ".";
  }

  /** What is saved, where both limits are in one unit. */
  private static String saved(String before, String after, Locale language) {
    Matcher was = LIMIT.matcher(before);
    Matcher will = LIMIT.matcher(after);
    if (!was.matches() || !will.matches() || !was.group(2).equals(will.group(2))) {
      return "";
    }
    BigDecimal from = new BigDecimal(was.group(1).replace(',', '.'));
    BigDecimal to = new BigDecimal(will.group(1).replace(',', '.'));
    BigDecimal percent =
        new Saving(from.movePointRight(3).longValue(), to.movePointRight(3).longValue()).percent();
    return new Text("; tiết kiệm ", "; saved ").in(language)
        + Money.number(from.subtract(to)).in(language)
        + " "
        + was.group(2)
        + (percent == null
            ? ""
            : new Text("; tỷ lệ ", "; ").in(language) + Money.percent(percent).in(language));
  }
}
