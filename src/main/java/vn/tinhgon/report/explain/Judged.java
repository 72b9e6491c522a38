package vn.tinhgon.report.explain;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Part;
import vn.tinhgon.model.Text;
import vn.tinhgon.rules.conditions.ConditionWords;
import vn.tinhgon.rules.conditions.Explanation.Check;
import vn.tinhgon.rules.conditions.Explanation.Looked;
import vn.tinhgon.rules.conditions.Explanation.Near;
import vn.tinhgon.rules.conditions.Explanation.Value;

/** What was seen of a condition, in words. */
final class Judged {

  /** How a sign's sort is named: one of another sort is no near miss but another thing. */
  private static final List<String> SORTS = List.of("kind", "gap", "type");

  private final InWords values;
  private final Locale language;

  Judged(InWords values, Locale language) {
    this.values = values;
    this.language = language;
  }

  /** What {@code looked} asks for: its words, or its DRL where it has none. */
  String says(Looked looked) {
    if (looked.words() != null) {
      return looked.words().says().in(language);
    }
    return looked.condition().text().replaceAll("\\s+", " ").strip();
  }

  /** The parts that come near: all, but for signs of another sort. */
  static List<Near> near(Looked looked) {
    return looked.near().stream()
        .filter(n -> n.checks().stream().noneMatch(Judged::another))
        .toList();
  }

  private static boolean another(Check check) {
    return Boolean.FALSE.equals(check.holds())
        && check.values().stream()
            .anyMatch(v -> SORTS.contains(v.name()) && v.value() instanceof Enum<?>);
  }

  /** What {@code check} asks for. */
  String says(Check check) {
    return check.says() == null ? check.drl() : check.says().in(language);
  }

  /** What was read for {@code check}; empty where its mark says it all. */
  String read(Check check) {
    boolean worded = check.says() != null;
    List<Value> told =
        check.values().stream().filter(v -> !worded || !(v.value() instanceof Boolean)).toList();
    boolean holds = Boolean.TRUE.equals(check.holds());
    if (told.stream().anyMatch(v -> !absent(v)) || holds) {
      told = told.stream().filter(v -> !absent(v)).toList();
    }
    if (told.isEmpty()) {
      return "";
    }
    String read =
        told.stream()
            .map(v -> (worded ? "" : v.name() + " = ") + values.value(v.name(), v.value()))
            .distinct()
            .collect(Collectors.joining("; "));
    Value than = check.than();
    return read
        + (than == null || holds
            ? ""
            : new Text("; so với: ", "; beside: ").in(language)
                + values.value(than.name(), than.value()));
  }

  private static boolean absent(Value value) {
    Object is = value.value();
    return is == null || is.equals("") || is instanceof Collection<?> several && several.isEmpty();
  }

  /** The constraints of {@code words} that say more than the sentence above them. */
  static List<ConditionWords.Constraint> where(ConditionWords words) {
    boolean same =
        words.where().size() == 1
            && SORTS.stream().anyMatch(s -> words.where().get(0).drl().startsWith(s + " == "));
    return same ? List.of() : words.where();
  }

  /** The words that {@code part} was read from; empty where the file states it. */
  static @Nullable String evidence(Object part) {
    if (!(part instanceof Part of) || of.evidence().isEmpty()) {
      return null;
    }
    return of.evidence().stream()
        .limit(2)
        .map(e -> PartWords.quoted(e.quote()))
        .distinct()
        .collect(Collectors.joining(", "));
  }
}
