package vn.tinhgon.rules.findings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Part;
import vn.tinhgon.model.Text;
import vn.tinhgon.rules.Catalogue;
import vn.tinhgon.rules.Finding;
import vn.tinhgon.rules.Rule;
import vn.tinhgon.rules.conditions.Condition;
import vn.tinhgon.rules.conditions.ConditionWords;
import vn.tinhgon.rules.conditions.Explanation.Fired;
import vn.tinhgon.rules.conditions.When;
import vn.tinhgon.rules.files.Template;

/** The facts behind each finding of a rule. */
public final class Chains {

  private static final Text UNSURE =
      new Text("bộ luật ghi dấu hiệu chưa chắc chắn", "the rule says that it is not certain here");

  private static final Text UNVERIFIED =
      new Text(
          "chưa căn cứ nào trong các căn cứ đang áp dụng được kiểm chứng từ văn bản gốc",
          "none of the provisions in force was verified in its text");

  private final Rule rule;
  private final When when;
  private final List<ConditionWords> words;
  private final Catalogue catalogue;

  /** The conditions of {@code when} and their {@code words}. */
  public Chains(Rule rule, When when, List<ConditionWords> words, Catalogue catalogue) {
    this.rule = rule;
    this.when = when;
    this.words = words;
    this.catalogue = catalogue;
  }

  /**
   * Each of {@code findings} with the one of {@code matches} that made it.
   *
   * @param some whether findings may be left over, since only some of the matches are asked for
   * @throws IllegalStateException if the engine and the conditions disagree
   */
  public List<Fired> of(
      List<Map<String, Object>> matches, List<Finding> findings, boolean some, LocalDate asOf) {
    List<Map<String, Object>> left = new ArrayList<>(matches);
    List<Fired> fired = new ArrayList<>();
    for (Finding finding : findings) {
      Map<String, Object> match =
          left.stream().filter(m -> made(m, finding)).findFirst().orElse(null);
      if (match != null) {
        left.removeIf(m -> m == match);
        fired.add(fired(finding, match, asOf));
      } else if (!some) {
        throw new IllegalStateException(rule.id() + ": no conditions made " + finding);
      }
    }
    if (!left.isEmpty()) {
      throw new IllegalStateException(
          rule.id() + ": the conditions hold " + left.size() + " times more than was found");
    }
    return List.copyOf(fired);
  }

  private boolean made(Map<String, Object> match, Finding finding) {
    return match.get(when.where()) instanceof Part part
        && part.at().equals(finding.at())
        && part.procedure().equals(finding.procedure())
        && Template.fill(rule.message(), Names.plain(match)).equals(finding.message());
  }

  private Fired fired(Finding finding, Map<String, Object> match, LocalDate asOf) {
    List<Object> parts = new ArrayList<>();
    for (Condition condition : when.conditions()) {
      Object part = match.get(condition.name());
      if (part != null) {
        parts.add(part);
      }
    }
    return new Fired(finding, List.copyOf(parts), lowered(finding, match, asOf));
  }

  private @Nullable Text lowered(Finding finding, Map<String, Object> match, LocalDate asOf) {
    if (finding.severity() == rule.severityOn(asOf)) {
      return null;
    }
    if (!Boolean.TRUE.equals(match.get("$doubtful"))) {
      return finding.law().stream().anyMatch(c -> Verified.is(c, catalogue.laws()))
          ? UNSURE
          : UNVERIFIED;
    }
    return words.stream()
        .map(ConditionWords::doubtful)
        .filter(java.util.Objects::nonNull)
        .findFirst()
        .orElse(UNSURE);
  }
}
