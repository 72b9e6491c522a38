package vn.tinhgon.language.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The heads of all wordings as one tree of letters, so that one pass over a text tells where each
 * of them may begin.
 */
public final class Vocabulary {

  private static final List<Set<String>> HEADS = new ArrayList<>();
  private static Vocabulary latest = new Vocabulary(List.of());

  private final HeadTree tree;
  private final int size;

  private Vocabulary(List<Set<String>> heads) {
    this.size = heads.size();
    this.tree = new HeadTree(heads);
  }

  /** Adds a wording of these heads; its number. */
  static synchronized int add(Set<String> heads) {
    HEADS.add(heads);
    return HEADS.size() - 1;
  }

  /** Of all wordings that were made until now: classes make theirs when they are first used. */
  private static synchronized Vocabulary latest() {
    if (latest.size < HEADS.size()) {
      latest = new Vocabulary(HEADS);
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

  /** Heads of letters are looked for at the beginnings of words only. */
  private void look(char[] text, Beginnings.Collector found) {
    boolean inWord = false;
    for (int i = 0; i < text.length; i++) {
      boolean letter = Letters.letter(text[i]);
      if (!(inWord && letter)) {
        tree.walk(text, i, found);
      }
      inWord = letter;
    }
  }
}
