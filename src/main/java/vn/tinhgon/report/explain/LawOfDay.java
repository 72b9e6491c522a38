package vn.tinhgon.report.explain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Text;
import vn.tinhgon.rules.Citation;
import vn.tinhgon.rules.Law;
import vn.tinhgon.rules.Rule;

/**
 * Which provision a rule cites on a day: the first of its list that is in force.
 *
 * @param cited the provision; absent where none is in force
 * @param passed those before it, with the reason why each is passed over
 */
record LawOfDay(@Nullable Citation cited, List<Passed> passed) {

  /** A provision that is not cited on the day. */
  record Passed(Citation provision, Text because) {}

  static LawOfDay of(Rule rule, Map<String, Law> laws, LocalDate day) {
    List<Passed> passed = new ArrayList<>();
    for (Citation citation : rule.law()) {
      Law law = laws.get(citation.document());
      if (law != null && citation.inForce(day, law)) {
        return new LawOfDay(citation, List.copyOf(passed));
      }
      passed.add(new Passed(citation, because(citation, law, day)));
    }
    return new LawOfDay(null, List.copyOf(passed));
  }

  private static Text because(Citation citation, @Nullable Law law, LocalDate day) {
    LocalDate from = later(citation.from(), law == null ? null : law.from());
    LocalDate to = earlier(citation.to(), law == null ? null : law.to());
    if (from != null && day.isBefore(from)) {
      return new Text(
          "chưa có hiệu lực, có hiệu lực từ " + Law.day(from).vi(),
          "not yet in force, from " + Law.day(from).en());
    }
    if (to != null && day.isAfter(to)) {
      return new Text(
          "hết hiệu lực, đến hết ngày " + Law.day(to).vi(),
          "no longer in force, until " + Law.day(to).en());
    }
    return new Text("không có trong sổ văn bản", "not in the register of laws");
  }

  private static @Nullable LocalDate later(@Nullable LocalDate a, @Nullable LocalDate b) {
    return a == null ? b : b == null || a.isAfter(b) ? a : b;
  }

  private static @Nullable LocalDate earlier(@Nullable LocalDate a, @Nullable LocalDate b) {
    return a == null ? b : b == null || a.isBefore(b) ? a : b;
  }
}
