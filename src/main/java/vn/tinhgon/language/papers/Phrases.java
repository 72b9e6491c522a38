package vn.tinhgon.language.papers;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.language.text.Folded;

/**
 * Phrases of whole words, each with what it stands for: a trie over words, so that a look costs no
 * more than the longest phrase however many there are.
 *
 * @param <T> what a phrase stands for
 */
final class Phrases<T> {

  /** Punctuation that the words of one name may have between them. */
  private static final String INSIDE = ",-–/";

  private final Node<T> root = new Node<>();

  private static final class Node<T> {
    final Map<String, Node<T>> next = new HashMap<>();
    @Nullable T value;
  }

  /**
   * A phrase found.
   *
   * @param value what it stands for
   * @param last index of the word it ends with
   */
  record Match<T>(T value, int last) {}

  /** The words of a text and where they stand. */
  static final class Words {
    private final List<String> words = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();
    private final Folded text;

    Words(Folded text) {
      this.text = text;
      String folded = text.text();
      int i = 0;
      while (i < folded.length()) {
        int start = i;
        while (i < folded.length() && Character.isLetterOrDigit(folded.charAt(i))) {
          i++;
        }
        if (i > start) {
          words.add(folded.substring(start, i));
          starts.add(start);
        } else {
          i++;
        }
      }
    }

    int count() {
      return words.size();
    }

    int start(int i) {
      return starts.get(i);
    }

    int end(int i) {
      return starts.get(i) + words.get(i).length();
    }

    String word(int i) {
      return words.get(i);
    }

    /** Whether a clause begins with word {@code i}. */
    boolean begins(int i) {
      if (i == 0) {
        return true;
      }
      int gap = end(i - 1);
      return text.boundaryAfter(gap) < start(i)
          || text.text().substring(gap, start(i)).indexOf(':') >= 0;
    }

    /** Whether nothing but space and {@code others} stands between word {@code i} and the last. */
    boolean joined(int i, String others) {
      for (int at = i == 0 ? 0 : end(i - 1); at < start(i); at++) {
        char c = text.text().charAt(at);
        if (c != ' ' && others.indexOf(c) < 0) {
          return false;
        }
      }
      return i > 0;
    }
  }

  /** Adds {@code phrase}, to be read forwards. */
  void add(String phrase, T value) {
    put(new Words(Folded.of(phrase)).words, value);
  }

  /** Adds {@code phrase}, to be read backwards from its end. */
  void addBackwards(String phrase, T value) {
    List<String> words = new ArrayList<>(new Words(Folded.of(phrase)).words);
    Collections.reverse(words);
    put(words, value);
  }

  private void put(List<String> words, T value) {
    Node<T> node = root;
    for (String word : words) {
      node = node.next.computeIfAbsent(word, w -> new Node<>());
    }
    node.value = value;
  }

  /**
   * The longest phrase that begins at word {@code from} and stands for what {@code counts},
   * whatever commas stand in it.
   */
  @Nullable Match<T> at(Words words, int from, Predicate<T> counts) {
    Match<T> found = null;
    Node<T> node = root.next.get(words.words.get(from));
    for (int i = from; node != null; i++) {
      T value = node.value;
      if (value != null && counts.test(value)) {
        found = new Match<>(value, i);
      }
      boolean more = i + 1 < words.count() && words.joined(i + 1, INSIDE);
      node = more ? node.next.get(words.words.get(i + 1)) : null;
    }
    return found;
  }

  /** What the longest phrase stands for that follows word {@code i} with space between. */
  @Nullable T after(Words words, int i) {
    T found = null;
    Node<T> node = root;
    for (int at = i + 1; node != null && at < words.count() && words.joined(at, ""); at++) {
      node = node.next.get(words.words.get(at));
      found = node == null || node.value == null ? found : node.value;
    }
    return found;
  }

  /** What the longest phrase stands for that leads up to word {@code i} with space between. */
  @Nullable T before(Words words, int i) {
    T found = null;
    Node<T> node = root;
    for (int at = i; node != null && at > 0 && words.joined(at, ""); at--) {
      node = node.next.get(words.words.get(at - 1));
      found = node == null || node.value == null ? found : node.value;
    }
    return found;
  }
}
