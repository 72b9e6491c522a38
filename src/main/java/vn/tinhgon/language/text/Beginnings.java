package vn.tinhgon.language.text;

import java.util.Arrays;

/** Where in a text each wording may begin. */
final class Beginnings {

  /** Where each wording's places begin among all places; one more than there are wordings. */
  private final int[] first;

  /** The places of the first wording in their order, then those of the second, and so on. */
  private final int[] places;

  private Beginnings(int[] first, int[] places) {
    this.first = first;
    this.places = places;
  }

  /** Whether the wording of this number was looked for. */
  boolean covers(int wording) {
    return wording + 1 < first.length;
  }

  /** Whether the wording begins nowhere. */
  boolean none(int wording) {
    return first[wording] == first[wording + 1];
  }

  /** The first of the wording's places that is not before {@code from}, to ask {@link #place}. */
  int from(int wording, int from) {
    int end = first[wording + 1];
    int start = first[wording];
    if (start == end || places[start] >= from) {
      return start;
    }
    int found = Arrays.binarySearch(places, start, end, from);
    return found < 0 ? -found - 1 : found;
  }

  /** The place numbered {@code i}; {@link Integer#MAX_VALUE} where the wording has no more. */
  int place(int wording, int i) {
    return i < first[wording + 1] ? places[i] : Integer.MAX_VALUE;
  }

  /** Takes places as a text is read. */
  static final class Collector {
    private final int[] counts;
    private int[] wordings = new int[64];
    private int[] places = new int[64];
    private int size;

    /** For {@code wordings} wordings. */
    Collector(int wordings) {
      this.counts = new int[wordings + 1];
    }

    /** Adds a place behind those added before. */
    void add(int wording, int place) {
      if (size == places.length) {
        wordings = Arrays.copyOf(wordings, 2 * size);
        places = Arrays.copyOf(places, 2 * size);
      }
      wordings[size] = wording;
      places[size++] = place;
      counts[wording]++;
    }

    Beginnings collected() {
      int before = 0;
      for (int w = 0; w < counts.length; w++) {
        int count = counts[w];
        counts[w] = before;
        before += count;
      }
      int[] first = counts.clone();
      int[] sorted = new int[size];
      for (int i = 0; i < size; i++) {
        sorted[counts[wordings[i]]++] = places[i];
      }
      return new Beginnings(first, sorted);
    }
  }
}
