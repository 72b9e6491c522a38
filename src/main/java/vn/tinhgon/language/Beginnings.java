package vn.tinhgon.language;

import java.util.Arrays;

/** Where in a text each wording may begin: a chain of places for each, in their order. */
final class Beginnings {

  /** The first and the last link of each wording's chain; 0 where it has none. */
  private final int[] first;

  private final int[] last;

  private int[] places = new int[16];
  private int[] next = new int[16];
  private int links = 1;

  /** Of {@code wordings} wordings. */
  Beginnings(int wordings) {
    this.first = new int[wordings];
    this.last = new int[wordings];
  }

  /** Whether the wording of this number was looked for. */
  boolean covers(int wording) {
    return wording < first.length;
  }

  void add(int wording, int place) {
    int before = last[wording];
    if (before != 0 && places[before] == place) {
      return;
    }
    if (links == places.length) {
      places = Arrays.copyOf(places, 2 * links);
      next = Arrays.copyOf(next, 2 * links);
    }
    places[links] = place;
    if (before == 0) {
      first[wording] = links;
    } else {
      next[before] = links;
    }
    last[wording] = links++;
  }

  /** The first link of the wording's chain; 0 where it can begin nowhere. */
  int first(int wording) {
    return first[wording];
  }

  /** The link after {@code link}; 0 where there is none. */
  int next(int link) {
    return next[link];
  }

  /** The place of {@code link}. */
  int place(int link) {
    return places[link];
  }
}
