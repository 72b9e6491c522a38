package vn.tinhgon.report.plan;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Document;
import vn.tinhgon.model.Money;
import vn.tinhgon.model.Text;
import vn.tinhgon.plans.Action;
import vn.tinhgon.plans.Plan;
import vn.tinhgon.rules.ActionKind;

/** Sentences about the actions of a plan. */
final class ActionWords {

  /** Actions whose sentence does not name what they are done to. */
  private static final Set<ActionKind> NAMED =
      EnumSet.of(
          ActionKind.MERGE_DOCUMENTS,
          ActionKind.ORDINARY_COPY,
          ActionKind.DROP_ORIGINAL,
          ActionKind.ELECTRONIC_FORM,
          ActionKind.ASK_THE_AGENCY);

  /** A shorter quotation says little of what it was taken from. */
  private static final int TELLING = 30;

  private final Plan plan;
  private final Locale language;

  ActionWords(Plan plan, Locale language) {
    this.plan = plan;
    this.language = language;
  }

  /** Whether the sentence of such actions does not name what they are done to. */
  static boolean unnamed(ActionKind kind) {
    return NAMED.contains(kind);
  }

  /** What is done, and to what where its sentence does not say. */
  String what(Action action) {
    String said = Words.brief(Words.sentence(action.what().in(language)));
    String object = NAMED.contains(action.kind()) ? object(action) : null;
    return object == null
        ? said
        : action.kind().label().in(language) + ": “" + Words.cut(object) + "”. " + said;
  }

  private @Nullable String object(Action action) {
    String words = action.wordsBefore();
    if (words != null && words.length() >= TELLING) {
      return words;
    }
    return plan.procedure().documents().stream()
        .filter(d -> d.at().equals(action.places().get(0)))
        .map(Document::name)
        .findFirst()
        .orElse(words);
  }

  /** Why, as sentences. */
  String reasons(Action action) {
    List<String> all =
        action.reasons().stream().map(r -> Words.brief(Words.sentence(r.in(language)))).toList();
    return String.join(" ", all);
  }

  /** What {@code action} spares besides those before it. */
  String saving(Action action) {
    Text remark = action.relief().remark();
    if (remark != null) {
      return " " + Words.sentence(Words.upper(remark.in(language)));
    }
    return plan.counted().stream()
        .filter(c -> c.action().equals(action) && c.perCase() > 0)
        .findFirst()
        .map(
            c ->
                say(" Tiết kiệm ", " Saves ")
                    + Money.dong(c.perCase()).in(language)
                    + say("/hồ sơ", " a case")
                    + (c.inAYear() == null
                        ? "."
                        : "; " + Money.dong(c.inAYear()).in(language) + say("/năm.", " a year.")))
        .orElse("");
  }

  private String say(String vi, String en) {
    return new Text(vi, en).in(language);
  }
}
