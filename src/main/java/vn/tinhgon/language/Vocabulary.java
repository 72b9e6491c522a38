package vn.tinhgon.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The heads of all wordings as one tree of letters, so that one pass over a text tells where each
 * of them may begin.
 */
final class Vocabulary {

  private static final List<Entry> ENTRIES = new ArrayList<>();
  private static Vocabulary latest = new Vocabulary(List.of());

  private final Node[] atWords = new Node[Letters.TABLE];
  private final Node[] anywhere = new Node[Letters.TABLE];
  private final int size;

  /** What follows letters of a head. */
  private static final class Node {
    char[] letters = {};
    Node[] next = {};

    /** The numbers of the wordings of which a head ends here. */
    int[] wordings = {};

    @Nullable Node next(char c) {
      for (int i = 0; i < letters.length; i++) {
        if (letters[i] == c) {
          return next[i];
        }
      }
      return null;
    }

    Node add(char c) {
      Node found = next(c);
      if (found != null) {
        return found;
      }
      letters = Arrays.copyOf(letters, letters.length + 1);
      letters[letters.length - 1] = c;
      next = Arrays.copyOf(next, next.length + 1);
      next[next.length - 1] = new Node();
      return next[next.length - 1];
    }
  }

  /** A wording's heads, and whether they are looked for at the beginnings of words only. */
  private record Entry(Set<String> heads, boolean atWords) {}

  private Vocabulary(List<Entry> entries) {
    this.size = entries.size();
    for (int number = 0; number < size; number++) {
      Entry entry = entries.get(number);
      for (String head : entry.heads()) {
        add(head, number, entry.atWords() ? atWords : anywhere);
      }
    }
  }

  private static void add(String head, int number, Node[] roots) {
    char first = head.charAt(0);
    if (roots[first] == null) {
      roots[first] = new Node();
    }
    Node node = roots[first];
    for (int i = 1; i < head.length(); i++) {
      node = node.add(head.charAt(i));
    }
    node.wordings = Arrays.copyOf(node.wordings, node.wordings.length + 1);
    node.wordings[node.wordings.length - 1] = number;
  }

  /** Whether a wording of these heads can be looked for; a run of spaces would be walked often. */
  static boolean takes(Set<String> heads) {
    return !heads.isEmpty()
        && heads.stream().allMatch(h -> h.charAt(0) != ' ' && h.charAt(0) < Letters.TABLE);
  }

  /** Adds a wording of these heads; its number. */
  static synchronized int add(Set<String> heads, boolean atWords) {
    ENTRIES.add(new Entry(heads, atWords));
    return ENTRIES.size() - 1;
  }

  /** Of all wordings that were made until now: classes make theirs when they are first used. */
  private static synchronized Vocabulary latest() {
    if (latest.size < ENTRIES.size()) {
      latest = new Vocabulary(ENTRIES);
    }
    return latest;
  }

  /** Where the wordings that there are may begin in {@code text}, a normal form. */
  static Beginnings in(String text) {
    Vocabulary vocabulary = latest();
    Beginnings.Collector found = new Beginnings.Collector(vocabulary.size);
    vocabulary.look(text.toCharArray(), found);
    return found.collected();
  }

  private void look(char[] text, Beginnings.Collector found) {
    boolean inWord = false;
    for (int i = 0; i < text.length; i++) {
      char c = text[i];
      if (c < Letters.TABLE) {
        if (!inWord && atWords[c] != null) {
          walk(atWords[c], text, i, found);
        }
        if (anywhere[c] != null) {
          walk(anywhere[c], text, i, found);
        }
      }
      inWord = Letters.letter(c);
    }
  }

  private static void walk(Node root, char[] text, int start, Beginnings.Collector found) {
    Node node = root;
    int i = start + 1;
    while (true) {
      for (int wording : node.wordings) {
        found.add(wording, start);
      }
      if (i == text.length) {
        return;
      }
      char c = text[i++];
      while (c == ' ' && i < text.length && text[i] == ' ') {
        i++;
      }
      Node next = node.next(c);
      if (next == null) {
        return;
      }
      node = next;
    }
  }
}
