package vn.tinhgon.rules.files;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Text;
import vn.tinhgon.rules.BadRule;
import vn.tinhgon.rules.Rule;

/** Whether a {@code rule.yaml} that could be read says all that it must. */
final class RuleFields {

  private final Path file;

  private RuleFields(Path file) {
    this.file = file;
  }

  /**
   * Checks {@code rule}, read from {@code file}.
   *
   * @throws BadRule if a field that every rule has is missing or empty
   */
  static void check(Path file, Rule rule) {
    RuleFields fields = new RuleFields(file);
    fields.both("title", rule.title());
    fields.given("severity", rule.severity());
    fields.given("since", rule.since());
    fields.given("acts", rule.acts());
    fields.given("law", rule.law());
    fields.both("message", rule.message());
    fields.both("proposal", rule.proposal());
    fields.both("why", rule.why());
    fields.both("exceptions", rule.exceptions());
    if (rule.severity().isEmpty()) {
      throw fields.missing("severity");
    }
    rule.severity()
        .forEach(s -> fields.whole("severity", s, s == null || s.from() == null || s.is() == null));
    rule.law()
        .forEach(
            c -> fields.whole("law", c, c == null || c.document() == null || c.article() == null));
    for (Map.Entry<String, List<Rule.DatedValue>> values : rule.thresholds().entrySet()) {
      fields.given(values.getKey(), values.getValue());
      values
          .getValue()
          .forEach(
              v ->
                  fields.whole(
                      values.getKey(), v, v == null || v.from() == null || v.source() == null));
    }
  }

  private void whole(String name, @Nullable Object value, boolean half) {
    if (value == null || half) {
      throw missing(name);
    }
  }

  private void both(String name, @Nullable Text text) {
    given(name, text);
    if (text == null || text.vi() == null || text.en() == null) {
      throw new BadRule(
          file.toString(),
          RuleFiles.lineOf(RuleFiles.text(file), name),
          new Text("“" + name + "” cần cả vi và en", "\"" + name + "\" needs both vi and en"));
    }
  }

  private void given(String name, @Nullable Object value) {
    if (value == null) {
      throw missing(name);
    }
  }

  private BadRule missing(String name) {
    return new BadRule(
        file.toString(),
        RuleFiles.lineOf(RuleFiles.text(file), name),
        new Text(
            "thiếu trường “" + name + "”, hoặc một phần của nó",
            "the field \"" + name + "\", or a part of it, is missing"));
  }
}
