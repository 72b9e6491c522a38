package vn.tinhgon.report.explain;

import java.util.List;
import java.util.Locale;
import vn.tinhgon.rules.conditions.Condition;
import vn.tinhgon.rules.conditions.ConditionWords;
import vn.tinhgon.rules.engine.Why;

/** The conditions of a rule, apart from any procedure. */
public final class ConditionsText {

  private ConditionsText() {}

  /** The conditions in words, or as DRL where the rule has no words for them. */
  public static String render(Why why, Locale language) {
    Lines out = new Lines(language);
    out.line("");
    if (why.words().isEmpty()) {
      out.say(
          "Điều kiện, nguyên văn DRL (luật không có conditions.yaml):",
          "Conditions as DRL (the rule has no conditions.yaml):");
    } else {
      out.say("Phát hiện khi đủ các điều kiện:", "It finds something where all of this holds:");
    }
    List<Condition> conditions = why.when().conditions();
    for (int i = 0; i < conditions.size(); i++) {
      if (why.words().isEmpty()) {
        out.line("  " + (i + 1) + ". " + conditions.get(i).text().replaceAll("\\s+", " "));
        continue;
      }
      ConditionWords words = why.words().get(i);
      out.line("  " + (i + 1) + ". " + words.says().in(language));
      Judged.where(words).forEach(w -> out.line("       – " + w.says().in(language)));
      if (words.doubtful() != null) {
        out.line(
            "       "
                + out.in("hạ một bậc khi ", "a degree less grave where ")
                + words.doubtful().in(language));
      }
    }
    return out.toString();
  }
}
