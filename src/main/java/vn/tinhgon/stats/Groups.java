package vn.tinhgon.stats;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.tinhgon.model.Text;

/** Procedures sorted by what they have in common. */
final class Groups {

  private Groups() {}

  /** The procedures of each of {@code names}; names are the same in the language of record. */
  static Map<Text, List<Counted>> of(List<Counted> all, Function<Counted, List<Text>> names) {
    Map<String, Text> byWord = new HashMap<>();
    Map<Text, List<Counted>> groups = new LinkedHashMap<>();
    for (Counted one : all) {
      for (Text name : names.apply(one)) {
        Text same = byWord.computeIfAbsent(name.vi(), vi -> name);
        groups.computeIfAbsent(same, k -> new ArrayList<>()).add(one);
      }
    }
    return groups;
  }

  /** The same counted, the most first, the unknown last. */
  static List<Group> by(List<Counted> all, Function<Counted, List<Text>> names) {
    List<Group> groups = new ArrayList<>();
    of(all, names).forEach((name, members) -> groups.add(Group.of(name, members)));
    groups.sort(
        Comparator.comparing((Group g) -> -g.procedures())
            .thenComparing(g -> g.name() == null ? "" : g.name().vi()));
    List<Counted> rest = all.stream().filter(c -> names.apply(c).isEmpty()).toList();
    if (!rest.isEmpty()) {
      groups.add(Group.of(null, rest));
    }
    return List.copyOf(groups);
  }
}
