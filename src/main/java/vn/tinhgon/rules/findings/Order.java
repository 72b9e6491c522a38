package vn.tinhgon.rules.findings;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tinhgon.rules.Finding;

/** The order of findings: as the procedures were given, then as the places stand in each file. */
final class Order {

  private Order() {}

  static List<Finding> sort(List<Finding> findings, List<String> keys) {
    Map<String, Integer> positions = new HashMap<>();
    keys.forEach(k -> positions.put(k, positions.size()));
    return findings.stream()
        .sorted(
            Comparator.comparing((Finding f) -> positions.getOrDefault(f.procedure(), 0))
                .thenComparing(f -> natural(f.at()))
                .thenComparing(Finding::rule)
                .thenComparing(f -> f.message().vi()))
        .toList();
  }

  /** Pads numbers, so that /documents/10 comes after /documents/9. */
  private static String natural(String pointer) {
    StringBuilder key = new StringBuilder();
    for (String part : pointer.split("/", -1)) {
      boolean number = !part.isEmpty() && part.chars().allMatch(Character::isDigit);
      key.append('/').append(number ? String.format("%9s", part) : part);
    }
    return key.toString();
  }
}
