package vn.tinhgon.compare.parts;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tinhgon.compare.Effect;
import vn.tinhgon.compare.Piece;
import vn.tinhgon.language.papers.ContentWords;

/** Two wordings of one text. */
final class Words {

  /**
   * Longer texts are shown as replaced, lest comparing them take for ever; the longest step of
   * 1,334 real procedures has some 1,700 words.
   */
  private static final int MOST_WORDS = 4000;

  /** Fewer words that are the same between two changes belong to one change. */
  private static final int SHORTEST_SAME = 2;

  /** Words by which texts are judged alike; what follows adds nothing. */
  private static final int LOOKED_AT = 300;

  private Words() {}

  /**
   * The words that both have, and those that only one has, in order; empty where they differ in
   * spelling, punctuation and spacing at most.
   */
  static List<Piece> diff(String before, String after) {
    if (ContentWords.alike(before, after)) {
      return List.of();
    }
    List<String> a = tokens(before);
    List<String> b = tokens(after);
    if (a.size() > MOST_WORDS || b.size() > MOST_WORDS) {
      List<Piece> whole = new ArrayList<>();
      flush(whole, new ArrayList<>(a), new ArrayList<>(b));
      return List.copyOf(whole);
    }
    List<Piece> pieces = new ArrayList<>();
    List<String> deleted = new ArrayList<>();
    List<String> inserted = new ArrayList<>();
    int from = 0;
    for (AbstractDelta<String> delta : DiffUtils.diff(plain(a), plain(b)).getDeltas()) {
      int start = delta.getSource().getPosition();
      int end = start + delta.getSource().size();
      int to = delta.getTarget().getPosition();
      List<String> same = a.subList(from, start);
      if (from > 0 && same.size() < SHORTEST_SAME) {
        deleted.addAll(same);
        inserted.addAll(b.subList(to - same.size(), to));
      } else {
        flush(pieces, deleted, inserted);
        add(pieces, Piece.Kind.SAME, same);
      }
      deleted.addAll(a.subList(start, end));
      inserted.addAll(b.subList(to, to + delta.getTarget().size()));
      from = end;
    }
    flush(pieces, deleted, inserted);
    add(pieces, Piece.Kind.SAME, a.subList(from, a.size()));
    return List.copyOf(pieces);
  }

  private static void flush(List<Piece> pieces, List<String> deleted, List<String> inserted) {
    add(pieces, Piece.Kind.DELETED, deleted);
    add(pieces, Piece.Kind.INSERTED, inserted);
    deleted.clear();
    inserted.clear();
  }

  /** What other words mean: a person has to look, unless they mean nothing by themselves. */
  static Effect effect(String before, String after) {
    return ContentWords.sameButForGeneric(before, after) ? Effect.NEUTRAL : Effect.UNCLEAR;
  }

  /** How much of two texts is the same words in the same order, from 0 to 1. */
  static double likeness(String before, String after) {
    List<String> a = few(ContentWords.of(before));
    List<String> b = few(ContentWords.of(after));
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    double most = 2.0 * common(a, b) / (a.size() + b.size());
    return most < 0.3 ? most : 2.0 * inOrder(a, b) / (a.size() + b.size());
  }

  private static int common(List<String> a, List<String> b) {
    Map<String, Integer> left = new HashMap<>();
    a.forEach(w -> left.merge(w, 1, Integer::sum));
    int common = 0;
    for (String word : b) {
      Integer n = left.get(word);
      if (n != null && n > 0) {
        left.put(word, n - 1);
        common++;
      }
    }
    return common;
  }

  /** Length of the longest common subsequence. */
  private static int inOrder(List<String> a, List<String> b) {
    int[] row = new int[b.size() + 1];
    for (String word : a) {
      int diagonal = 0;
      for (int j = 1; j <= b.size(); j++) {
        int above = row[j];
        row[j] = word.equals(b.get(j - 1)) ? diagonal + 1 : Math.max(above, row[j - 1]);
        diagonal = above;
      }
    }
    return row[b.size()];
  }

  private static List<String> few(List<String> words) {
    return words.size() <= LOOKED_AT ? words : words.subList(0, LOOKED_AT);
  }

  private static List<String> tokens(String text) {
    String flat = text.strip();
    return flat.isEmpty() ? List.of() : List.of(flat.split("\\s+"));
  }

  /** The tokens as they are compared: those of marks alone as they are. */
  private static List<String> plain(List<String> tokens) {
    return tokens.stream()
        .map(
            token -> {
              String plain = String.join(" ", ContentWords.all(token));
              return plain.isEmpty() ? token : plain;
            })
        .toList();
  }

  private static void add(List<Piece> pieces, Piece.Kind kind, List<String> tokens) {
    if (!tokens.isEmpty()) {
      pieces.add(new Piece(kind, String.join(" ", tokens)));
    }
  }
}
