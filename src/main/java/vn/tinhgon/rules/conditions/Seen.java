package vn.tinhgon.rules.conditions;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Part;
import vn.tinhgon.model.Procedure;

/**
 * The matches of probes: what each bound, told apart by the facts themselves and not by what they
 * say, and only those about the place that was asked for.
 *
 * @param matches by the name of the probe, what each of its matches bound
 * @param broken probes that cannot be run by themselves
 */
public record Seen(Map<String, List<Map<String, Object>>> matches, Set<String> broken) {

  /** The same, without the matches that are about other places than {@code at} and below it. */
  public Seen about(@Nullable String at) {
    if (at == null) {
      return this;
    }
    Map<String, List<Map<String, Object>>> kept = new TreeMap<>();
    matches.forEach((name, all) -> kept.put(name, all.stream().filter(m -> at(m, at)).toList()));
    return new Seen(kept, broken);
  }

  /** Whether a match is about {@code at}, or about no place in particular. */
  private static boolean at(Map<String, Object> match, String at) {
    boolean placed = false;
    for (Object value : match.values()) {
      if (value instanceof Part part && !(part instanceof Procedure) && !part.at().isEmpty()) {
        placed = true;
        if (part.at().equals(at) || part.at().startsWith(at + "/")) {
          return true;
        }
      }
    }
    return !placed;
  }

  /** What the matches of {@code probe} bound. */
  public List<Map<String, Object>> of(String probe) {
    return matches.getOrDefault(probe, List.of());
  }

  /** The facts bound to {@code name} in the matches of {@code probe}, each once. */
  public List<Object> parts(String probe, String name) {
    Set<Object> parts = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Object> ordered = new ArrayList<>();
    for (Map<String, Object> match : of(probe)) {
      Object part = match.get(name);
      if (part != null && parts.add(part)) {
        ordered.add(part);
      }
    }
    return ordered;
  }
}
