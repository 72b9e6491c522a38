package vn.tinhgon.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.DocumentKind;

/** Finds the papers of the catalogue in a text: whole words, the longest name first. */
final class Kinds {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private final Map<String, DocumentKind> byId = new HashMap<>();
  private final Node root = new Node();

  /**
   * A paper named in a text.
   *
   * @param kind what it is
   * @param start where its name begins
   * @param end where it ends
   */
  record Hit(DocumentKind kind, int start, int end) {}

  private static final class Node {
    final Map<String, Node> next = new HashMap<>();
    @Nullable DocumentKind kind;
  }

  private record Word(int start, int end) {}

  Kinds(List<DocumentKind> catalogue) {
    for (DocumentKind kind : catalogue) {
      byId.put(kind.id(), kind);
      for (String phrase : kind.words()) {
        Node node = root;
        Matcher words = WORD.matcher(Folded.of(phrase).text());
        while (words.find()) {
          node = node.next.computeIfAbsent(words.group(), w -> new Node());
        }
        node.kind = kind;
      }
    }
  }

  /** Whether a database holds what papers of this kind say. */
  boolean held(String kind) {
    DocumentKind found = byId.get(kind);
    return found != null && found.holding() != null;
  }

  @Nullable DocumentKind kind(String id) {
    return byId.get(id);
  }

  List<Hit> find(Folded text) {
    List<Word> words = new ArrayList<>();
    Matcher m = WORD.matcher(text.text());
    while (m.find()) {
      words.add(new Word(m.start(), m.end()));
    }
    List<Hit> hits = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      int last = -1;
      DocumentKind kind = null;
      Node node = root;
      for (int j = i; j < words.size(); j++) {
        Node next = node.next.get(text.text().substring(words.get(j).start(), words.get(j).end()));
        if (next == null) {
          break;
        }
        node = next;
        if (node.kind != null) {
          kind = node.kind;
          last = j;
        }
      }
      if (kind == null) {
        i++;
        continue;
      }
      Hit hit = new Hit(kind, words.get(i).start(), words.get(last).end());
      if (!otherwise(text.text(), hit)) {
        hits.add(hit);
      }
      i = last + 1;
    }
    return hits;
  }

  /** Kinds of paper that a procedure itself grants, changes or takes back. */
  Set<String> granted(String name, List<String> results) {
    Set<String> granted = new HashSet<>();
    String folded = Folded.of(name).text();
    for (DocumentKind kind : byId.values()) {
      if (kind.granters() != null
          && kind.granters().stream().anyMatch(g -> folded.contains(Folded.of(g).text()))) {
        granted.add(kind.id());
      }
    }
    for (String result : results) {
      find(Folded.of(result)).forEach(h -> granted.add(h.kind().id()));
    }
    return granted;
  }

  private static boolean otherwise(String text, Hit hit) {
    String before = text.substring(Math.max(0, hit.start() - 40), hit.start()).strip();
    String after = text.substring(hit.end(), Math.min(text.length(), hit.end() + 40)).strip();
    return stands(hit.kind().notAfter(), w -> before.endsWith(" " + w) || before.equals(w))
        || stands(
            hit.kind().notBefore(),
            w -> after.startsWith(w + " ") || after.equals(w) || after.startsWith(w + ","));
  }

  private static boolean stands(List<String> words, Predicate<String> test) {
    return words.stream().map(w -> Folded.of(w).text()).anyMatch(test);
  }
}
