package vn.tinhgon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** So many of so many, with those that are wrong. */
final class Share {
  private final String name;
  private final List<String> wrong = new ArrayList<>();
  private int hits;
  private int all;

  Share(String name) {
    this.name = name;
  }

  void add(boolean hit, boolean right, String what) {
    all++;
    hits += hit ? 1 : 0;
    if (!right) {
      wrong.add(what);
    }
  }

  double value() {
    return all == 0 ? 1 : (double) hits / all;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT, "%s: %d of %d = %.3f; wrong: %s", name, hits, all, value(), wrong);
  }
}
