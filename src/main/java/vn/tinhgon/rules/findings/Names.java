package vn.tinhgon.rules.findings;

import java.util.LinkedHashMap;
import java.util.Map;
import org.kie.api.runtime.rule.Match;

/** What a match bound, by name: with the dollar sign as DRL has it, or without as templates do. */
public final class Names {

  private Names() {}

  /** As DRL names it. */
  public static Map<String, Object> bound(Match match) {
    Map<String, Object> bound = new LinkedHashMap<>();
    for (String id : match.getDeclarationIds()) {
      bound.put(id, match.getDeclarationValue(id));
    }
    return bound;
  }

  /** As templates name it. */
  public static Map<String, Object> plain(Map<String, Object> bound) {
    Map<String, Object> plain = new LinkedHashMap<>();
    bound.forEach((name, value) -> plain.put(name.replaceFirst("^\\$", ""), value));
    return plain;
  }
}
