package vn.tinhgon.report.plan;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.tinhgon.model.Text;
import vn.tinhgon.plans.Action;
import vn.tinhgon.plans.Plan;
import vn.tinhgon.report.plan.Block.Item;
import vn.tinhgon.report.plan.Block.Paragraph;
import vn.tinhgon.report.plan.Block.Style;
import vn.tinhgon.rules.ActionKind;
import vn.tinhgon.rules.Citation;

/** What a plan does, why, and on what ground; the same thing done to several parts is said once. */
final class ContentBlocks {

  /** Actions whose sentence says the words that change. */
  private static final Set<ActionKind> SPOKEN =
      EnumSet.of(ActionKind.FEWER_COPIES, ActionKind.SHORTEN_DEADLINE);

  private final ActionWords words;
  private final Locale language;
  private final boolean grounds;
  private final List<Block> blocks = new ArrayList<>();
  private final Set<Citation> quoted = new HashSet<>();
  private final Set<Text> noted = new HashSet<>();

  private ContentBlocks(Plan plan, Locale language, boolean grounds) {
    this.words = new ActionWords(plan, language);
    this.language = language;
    this.grounds = grounds;
  }

  /**
   * The blocks of {@code options} of {@code plan}.
   *
   * @param grounds whether what they rest on and what they spare is said too
   */
  static List<Block> of(Plan plan, List<Plan.Option> options, boolean grounds, Locale language) {
    ContentBlocks made = new ContentBlocks(plan, language, grounds);
    for (List<Plan.Option> same : together(options)) {
      if (same.size() == 1) {
        made.option(same.get(0));
      } else {
        made.several(same.stream().map(o -> o.actions().get(0)).toList());
      }
    }
    return List.copyOf(made.blocks);
  }

  /** Options without alternatives that do the same on the same ground, put together. */
  private static List<List<Plan.Option>> together(List<Plan.Option> options) {
    Map<String, List<Plan.Option>> groups = new LinkedHashMap<>();
    for (Plan.Option option : options) {
      Action chosen = option.chosen();
      String key =
          chosen == null || option.actions().size() > 1 || chosen.decision() != null
              ? "alone " + groups.size()
              : chosen.kind() + chosen.what().vi() + chosen.law() + chosen.amends();
      groups.computeIfAbsent(key, k -> new ArrayList<>()).add(option);
    }
    return List.copyOf(groups.values());
  }

  private void option(Plan.Option option) {
    Action chosen = option.chosen();
    if (chosen != null) {
      action(chosen);
    }
    for (Action other : option.actions()) {
      if (other.equals(chosen)) {
        continue;
      }
      if (other.decision() != null && !other.open()) {
        String reason = other.decision().reason();
        item(
            chosen == null ? 1 : 2,
            Words.upper(other.decision().verdict().label().in(language))
                + ": "
                + words.what(other)
                + (reason == null ? "" : " " + say("Lý do: ", "Reason: ") + Words.sentence(reason)),
            other.id());
      } else {
        item(
            2,
            say("Phương án khác, thay cho phương án trên: ", "Alternative, instead of the above: ")
                + words.what(other),
            other.id());
      }
    }
  }

  private void several(List<Action> actions) {
    Action first = actions.get(0);
    Map<String, String> said = new LinkedHashMap<>();
    for (Action action : actions) {
      said.merge(words.reasons(action) + saving(action), action.id(), (a, b) -> a + ", " + b);
    }
    if (said.size() == 1) {
      item(1, words.what(first), String.join("", said.values()));
      plain(say("Lý do: ", "Reason: ") + String.join("", said.keySet()));
    } else {
      each(first, said);
    }
    ground(first);
    Set<Text> conditions = new LinkedHashSet<>();
    actions.forEach(a -> conditions.addAll(a.conditions()));
    notes(conditions);
  }

  private void each(Action first, Map<String, String> said) {
    String label =
        ActionWords.unnamed(first.kind())
            ? Words.sentence(first.kind().label().in(language)) + " "
            : "";
    item(1, label + Words.sentence(first.what().in(language)), "");
    said.forEach((text, ids) -> item(2, text, ids));
  }

  private void action(Action action) {
    item(1, words.what(action), action.id());
    plain(say("Lý do: ", "Reason: ") + words.reasons(action));
    if (action.wordsAfter() != null
        && action.wordsBefore() != null
        && !SPOKEN.contains(action.kind())) {
      plain(
          say("Lời văn: ", "Words: ")
              + "“"
              + action.wordsBefore()
              + "” → “"
              + action.wordsAfter()
              + "”.");
    }
    ground(action);
    notes(action.conditions());
    String saved = saving(action);
    if (!saved.isEmpty()) {
      plain(saved.strip());
    }
  }

  private void ground(Action action) {
    if (!grounds || action.law().isEmpty()) {
      return;
    }
    Citation first = action.law().get(0);
    String quote = quoted.add(first) ? first.quote() : null;
    plain(
        say("Căn cứ: ", "Ground: ")
            + Words.cited(first).in(language)
            + (quote == null ? "" : " (" + quote + ")")
            + ".");
  }

  /** What was said before is not said again. */
  private void notes(Iterable<Text> conditions) {
    if (grounds) {
      for (Text condition : conditions) {
        if (noted.add(condition)) {
          plain(say("Lưu ý: ", "Note: ") + Words.sentence(condition.in(language)));
        }
      }
    }
  }

  private String saving(Action action) {
    return grounds ? words.saving(action) : "";
  }

  private void item(int level, String text, String ids) {
    blocks.add(new Item(level, text, ids));
  }

  private void plain(String text) {
    blocks.add(new Paragraph(text, Style.PLAIN));
  }

  private String say(String vi, String en) {
    return new Text(vi, en).in(language);
  }
}
