package vn.tinhgon.rules.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.rules.conditions.Condition;
import vn.tinhgon.rules.conditions.ConditionWords;
import vn.tinhgon.rules.conditions.Explanation.Check;
import vn.tinhgon.rules.conditions.Explanation.Near;
import vn.tinhgon.rules.conditions.Explanation.Value;
import vn.tinhgon.rules.conditions.Probes;
import vn.tinhgon.rules.conditions.Seen;
import vn.tinhgon.rules.files.Template;
import vn.tinhgon.rules.findings.Names;

/**
 * The parts that a condition could have been about and that fail it, constraint by constraint,
 * those that satisfy most of it first.
 */
final class NearMisses {

  private static final Pattern STRING = Pattern.compile("\"(\\\\.|[^\"])*\"");
  private static final Pattern PROPERTY = Pattern.compile("(?<![\\w$.])[a-z]\\w*");

  private final Condition condition;
  private final @Nullable ConditionWords words;
  private final int number;

  NearMisses(Condition condition, @Nullable ConditionWords words, int number) {
    this.condition = condition;
    this.words = words;
    this.number = number;
  }

  /** A part with all that was bound beside it. */
  private record Candidate(Map<String, Object> bound, Object part, Set<Integer> holding) {}

  List<Near> of(Seen seen) {
    IdentityHashMap<Object, Integer> ids = new IdentityHashMap<>();
    List<Set<List<Integer>>> holding = new ArrayList<>();
    for (int c = 0; c < condition.constraints().size(); c++) {
      Set<List<Integer>> keys = new LinkedHashSet<>();
      seen.of(Probes.near(number, c)).forEach(m -> keys.add(key(m, ids)));
      holding.add(keys);
    }
    IdentityHashMap<Object, Candidate> best = new IdentityHashMap<>();
    List<Object> order = new ArrayList<>();
    for (Map<String, Object> match : seen.of(Probes.near(number))) {
      Object part = match.get(condition.name());
      if (part == null || twice(match, part)) {
        continue;
      }
      List<Integer> key = key(match, ids);
      Set<Integer> held = new LinkedHashSet<>();
      for (int c = 0; c < holding.size(); c++) {
        if (holding.get(c).contains(key)) {
          held.add(c);
        }
      }
      Candidate before = best.get(part);
      if (before == null) {
        order.add(part);
      }
      if (before == null || held.size() > before.holding().size()) {
        best.put(part, new Candidate(match, part, held));
      }
    }
    return order.stream()
        .map(best::get)
        .map(c -> near(c, seen.broken()))
        .sorted(Comparator.comparingLong(Near::holding).reversed())
        .toList();
  }

  /** Whether {@code part} stands for itself and for an earlier condition at once. */
  private boolean twice(Map<String, Object> match, Object part) {
    return match.entrySet().stream()
        .anyMatch(e -> e.getValue() == part && !e.getKey().equals(condition.name()));
  }

  /** The facts of a match themselves: what two of them say may be the same. */
  private static List<Integer> key(
      Map<String, Object> match, IdentityHashMap<Object, Integer> ids) {
    List<Integer> key = new ArrayList<>();
    match.forEach(
        (name, value) -> {
          if (value instanceof Record) {
            key.add(ids.computeIfAbsent(value, v -> ids.size()));
          }
        });
    return key;
  }

  private Near near(Candidate candidate, Set<String> broken) {
    List<Check> checks = new ArrayList<>();
    for (int c = 0; c < condition.constraints().size(); c++) {
      String drl = condition.constraints().get(c);
      ConditionWords.Constraint said =
          words == null || words.where().isEmpty() ? null : words.where().get(c);
      boolean alone = !broken.contains(Probes.near(number, c));
      checks.add(
          new Check(
              drl,
              said == null ? null : said.says(),
              alone ? candidate.holding().contains(c) : null,
              said == null || said.read() == null
                  ? values(drl, candidate.part())
                  : said.read().stream().map(path -> follow(path, candidate)).toList(),
              said == null || said.than() == null ? null : follow(said.than(), candidate)));
    }
    return new Near(candidate.part(), List.copyOf(checks));
  }

  private static Value follow(String path, Candidate candidate) {
    String name = path.substring(path.lastIndexOf('.') + 1);
    Map<String, Object> bound = new HashMap<>(Names.plain(candidate.bound()));
    bound.put("it", candidate.part());
    return new Value(name, Template.follow(bound, path));
  }

  /** The properties that a constraint looks at. */
  private static List<Value> values(String drl, Object part) {
    List<Value> values = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>();
    Matcher names = PROPERTY.matcher(STRING.matcher(drl).replaceAll("\"\""));
    while (names.find()) {
      if (seen.add(names.group()) && Template.has(part, names.group())) {
        values.add(new Value(names.group(), Template.property(part, names.group())));
      }
    }
    return List.copyOf(values);
  }
}
