package vn.tinhgon.language.text;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Heads of wordings as a tree of letters that lies in one array: the letter of code {@code c} leads
 * from state {@code s} to state {@code base[s] + c}, if that was taken from {@code s}. So a step is
 * two look-ups, and the whole tree stays near the processor.
 */
final class HeadTree {

  private static final int ROOT = 0;
  private static final int FREE = -1;
  private static final int[] NONE = {};

  /** How far back room is looked for; what is left before is for branches of one letter. */
  private static final int LOOKED_BACK = 64;

  /** Codes of letters from 1; 0 for a letter that no head has. */
  private final char[] codes = new char[Letters.TABLE];

  private int letters;

  private int[] base = {0};
  private int[] from = {ROOT};

  /** Whether a head ends in each state, and the numbers of its wordings. */
  private boolean[] ends = {false};

  private int[][] wordings = {NONE};

  /** No state before this one is free, or may be taken. */
  private int free;

  /** The highest {@link #base}. */
  private int last;

  /** What follows letters of a head, while the tree grows. */
  private static final class Branch {
    final Map<Character, Branch> next = new TreeMap<>();
    int[] wordings = NONE;

    /** Adds {@code head} as far as its letters can have codes. */
    void add(String head, int wording) {
      Branch branch = this;
      for (int i = 0; i < head.length() && head.charAt(i) < Letters.TABLE; i++) {
        branch = branch.next.computeIfAbsent(head.charAt(i), c -> new Branch());
      }
      int[] before = branch.wordings;
      branch.wordings = Arrays.copyOf(before, before.length + 1);
      branch.wordings[before.length] = wording;
    }
  }

  /** Of wordings that have these heads; their numbers are those of the list. */
  HeadTree(List<Set<String>> heads) {
    Branch grown = new Branch();
    for (int number = 0; number < heads.size(); number++) {
      for (String head : heads.get(number)) {
        grown.add(head, number);
        head.chars().filter(c -> c < Letters.TABLE).forEach(c -> code((char) c));
      }
    }
    free = letters + 1;
    lay(grown, ROOT);
    reach(last + letters);
  }

  private void lay(Branch branch, int state) {
    wordings[state] = branch.wordings;
    ends[state] = branch.wordings.length > 0;
    if (branch.next.isEmpty()) {
      return;
    }
    int lowest = branch.next.size() == 1 ? 1 : Math.max(1, last - LOOKED_BACK);
    int at = Math.max(lowest, firstFree() - code(branch.next.keySet().iterator().next()));
    while (!fits(branch, at)) {
      at++;
    }
    base[state] = at;
    last = Math.max(last, at);
    for (char letter : branch.next.keySet()) {
      from[at + code(letter)] = state;
    }
    for (Map.Entry<Character, Branch> next : branch.next.entrySet()) {
      lay(next.getValue(), at + code(next.getKey()));
    }
  }

  private int code(char letter) {
    if (codes[letter] == 0) {
      codes[letter] = (char) ++letters;
    }
    return codes[letter];
  }

  private int firstFree() {
    reach(free);
    while (from[free] != FREE) {
      free++;
      reach(free);
    }
    return free;
  }

  private boolean fits(Branch branch, int at) {
    for (char letter : branch.next.keySet()) {
      reach(at + code(letter));
      if (from[at + code(letter)] != FREE) {
        return false;
      }
    }
    return true;
  }

  /** Makes room for {@code state}. */
  private void reach(int state) {
    int before = from.length;
    if (state < before) {
      return;
    }
    int size = 2 * state;
    base = Arrays.copyOf(base, size);
    from = Arrays.copyOf(from, size);
    ends = Arrays.copyOf(ends, size);
    wordings = Arrays.copyOf(wordings, size);
    Arrays.fill(from, before, size, FREE);
    Arrays.fill(wordings, before, size, NONE);
  }

  /** Tells {@code found} of the heads that stand in {@code text} at {@code start}. */
  void walk(char[] text, int start, Beginnings.Collector found) {
    int state = ROOT;
    int i = start;
    while (i < text.length) {
      char c = text[i++];
      int to = base[state] + (c < Letters.TABLE ? codes[c] : 0);
      if (from[to] != state) {
        return;
      }
      state = to;
      if (ends[state]) {
        for (int wording : wordings[state]) {
          found.add(wording, start);
        }
      }
      if (c == ' ') {
        while (i < text.length && text[i] == ' ') {
          i++;
        }
      }
    }
  }
}
