package vn.tinhgon.portfolio;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which results are asked for by which rows, by hashed names: one pass over each. */
final class Links {

  /** Consents and appraisals, which serve to get something else. */
  private static final Pattern INTERIM =
      Pattern.compile(
          "(văn bản|quyết định|giấy) (chấp thuận|phê duyệt|thỏa thuận|thẩm định|xác nhận|thông báo kết quả|đồng ý)|kết quả thẩm định|thông báo kết quả|giấy xác nhận");

  private Links() {}

  /**
   * The links between {@code given} and {@code asked}; one for a paper that a procedure asks for.
   */
  static List<Link> between(List<Given> given, List<Asked> asked) {
    Map<String, List<Given>> byKey = new HashMap<>();
    given.forEach(g -> byKey.computeIfAbsent(g.key(), k -> new ArrayList<>(1)).add(g));
    Map<String, Set<String>> users = new HashMap<>();
    Map<String, Link> links = new LinkedHashMap<>();
    for (Asked row : asked) {
      Given giver = giver(row, byKey);
      if (giver != null) {
        users.computeIfAbsent(giver.key(), k -> new HashSet<>()).add(row.procedure());
        links.putIfAbsent(
            row.procedure() + "\n" + giver.key(), new Link(giver, row, 0, false, false));
      }
    }
    Set<String> pairs = new HashSet<>();
    links.values().forEach(l -> pairs.add(l.given().procedure() + "\n" + l.asked().procedure()));
    return links.values().stream()
        .map(
            l ->
                new Link(
                    l.given(),
                    l.asked(),
                    users.getOrDefault(l.given().key(), Set.of()).size(),
                    INTERIM.matcher(l.given().key()).lookingAt(),
                    pairs.contains(l.asked().procedure() + "\n" + l.given().procedure())))
        .toList();
  }

  /** Of several that give it the one that grants it first, in the same field if there is one. */
  private static @Nullable Given giver(Asked row, Map<String, List<Given>> byKey) {
    for (String key : row.keys()) {
      List<Given> givers = byKey.getOrDefault(key, List.of());
      if (!givers.isEmpty()) {
        return givers.stream()
            .filter(g -> g.by().first() && !g.by().code().equals(row.by().code()))
            .min(
                Comparator.comparing(
                        (Given g) -> !String.valueOf(g.by().field()).equals(row.by().field()))
                    .thenComparing(g -> g.by().code()))
            .orElse(null);
      }
    }
    return null;
  }
}
