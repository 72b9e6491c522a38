package vn.tinhgon.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** The known name that a mistyped one is nearest to. */
public final class Near {

  private Near() {}

  /** The nearest of {@code names}, which must not be empty, by Levenshtein distance. */
  public static String to(String typed, Collection<String> names) {
    return names.stream()
        .min(Comparator.comparingInt((String n) -> distance(typed, n)).thenComparing(n -> n))
        .orElseThrow();
  }

  /** The nearest of {@code names} where it is near enough to have been meant; absent otherwise. */
  public static Optional<String> among(String typed, Collection<String> names) {
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(to(typed, names))
            .filter(n -> distance(typed, n) <= Math.max(2, n.length() / 3));
  }

  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
