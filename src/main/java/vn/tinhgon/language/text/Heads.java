package vn.tinhgon.language.text;

import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The letters that whatever a regular expression finds begins with. Where a part of the expression
 * has no letters of its own ("." or a wide class) they end before it; where there are none at all,
 * anything may be found. White space of any length counts as one space.
 */
public final class Heads {

  /** An expression of more beginnings is not followed further. */
  private static final int MOST = 400;

  /** Letters of a head that are looked at; few texts go on as it does for longer. */
  private static final int LONGEST = 16;

  /** A class of more characters than this has no letters of its own. */
  private static final int SMALL_CLASS = 12;

  private static final Pattern GROUP = Pattern.compile("\\?(:|=|!|<=|<!)");
  private static final Pattern CLASS = Pattern.compile("((?:[^\\]\\[\\\\]|\\\\p\\{\\w+}|\\\\.)+)]");

  /** What makes a class more than the letters it shows. */
  private static final Pattern SPAN = Pattern.compile("^\\^|.-.|\\\\[a-mo-zA-Z]");

  /** What is not a letter that stands for itself. */
  private static final BitSet SPECIAL = new BitSet();

  static {
    "()[]{}|?*+.^$\\".chars().forEach(SPECIAL::set);
  }

  /**
   * What a part of an expression may begin with.
   *
   * @param whole the letters of all that the part finds
   * @param begun the letters that something longer begins with
   */
  private record Part(Set<String> whole, Set<String> begun) {

    static final Part NOTHING = new Part(Set.of(""), Set.of());
    static final Part ANYTHING = new Part(Set.of(), Set.of(""));

    static Part of(String letters) {
      return new Part(Set.of(letters), Set.of());
    }

    Part or(Part other) {
      return new Part(union(whole, other.whole), union(begun, other.begun));
    }

    Part then(Part next) {
      if (whole.size() * (next.whole.size() + next.begun.size()) > MOST) {
        return new Part(Set.of(), union(whole, begun));
      }
      return new Part(joined(next.whole), union(begun, joined(next.begun)));
    }

    private Set<String> joined(Set<String> ends) {
      if (ends.isEmpty() || ends.equals(NOTHING.whole)) {
        return ends.isEmpty() ? ends : whole;
      }
      Set<String> all = new LinkedHashSet<>();
      for (String start : whole) {
        for (String end : ends) {
          boolean oneSpace = start.endsWith(" ") && end.startsWith(" ");
          all.add(start + (oneSpace ? end.substring(1) : end));
        }
      }
      return all;
    }

    /** The part repeated: a space stays one space, of anything else the first time is known. */
    Part repeated() {
      return whole.equals(Set.of(" ")) ? this : new Part(Set.of(), union(whole, begun));
    }

    private static Set<String> union(Set<String> a, Set<String> b) {
      if (a.isEmpty() || b.isEmpty()) {
        return a.isEmpty() ? b : a;
      }
      Set<String> all = new LinkedHashSet<>(a);
      all.addAll(b);
      return all;
    }
  }

  private final String regex;
  private int i;

  private Heads(String regex) {
    this.regex = regex;
  }

  /** The beginnings of what {@code regex} finds; empty where it may be anything. */
  public static Set<String> of(String regex) {
    Part part = new Heads(regex).alternatives();
    Set<String> all = Part.union(part.begun(), part.whole());
    return all.contains("") ? Set.of() : shortest(all);
  }

  /** The beginnings of what one of several expressions finds, none of which may be anything. */
  static Set<String> ofAny(Collection<Set<String>> several) {
    return shortest(several.stream().flatMap(Set::stream).collect(Collectors.toSet()));
  }

  /** As far as they tell much, and without those that begin with another. */
  private static Set<String> shortest(Set<String> all) {
    Set<String> heads = new TreeSet<>();
    all.forEach(h -> heads.add(h.substring(0, Math.min(h.length(), LONGEST))));
    Set<String> shortest = new LinkedHashSet<>();
    String last = null;
    // What begins with another stands right after it, and after what begins with it too.
    for (String head : heads) {
      if (last == null || !head.startsWith(last)) {
        shortest.add(head);
        last = head;
      }
    }
    return shortest;
  }

  private Part alternatives() {
    Part all = sequence();
    while (more() && regex.charAt(i) == '|') {
      i++;
      all = all.or(sequence());
    }
    return all;
  }

  private Part sequence() {
    Part all = Part.NOTHING;
    while (more() && regex.charAt(i) != '|' && regex.charAt(i) != ')') {
      all = all.then(quantified(atom()));
    }
    return all;
  }

  private Part atom() {
    char c = regex.charAt(i++);
    return switch (c) {
      case '(' -> group();
      case '[' -> characterClass();
      case '\\' -> escape();
      case '.' -> Part.ANYTHING;
      case '^', '$' -> Part.NOTHING;
      default -> Part.of(letters());
    };
  }

  /** The letters from the one before to the next that is something else or may be repeated. */
  private String letters() {
    int start = i - 1;
    while (more() && !SPECIAL.get(regex.charAt(i))) {
      i++;
    }
    boolean lastRepeated = more() && "?*+{".indexOf(regex.charAt(i)) >= 0;
    if (lastRepeated && i - start > 1) {
      i--;
    }
    return regex.substring(start, i);
  }

  /** A group; what is only looked at ahead or behind finds nothing of its own. */
  private Part group() {
    boolean looks = false;
    if (regex.charAt(i) == '?') {
      Matcher kind = GROUP.matcher(regex).region(i, regex.length());
      if (!kind.lookingAt()) {
        throw new IllegalArgumentException("no such group in wordings: " + regex);
      }
      looks = !kind.group().equals("?:");
      i = kind.end();
    }
    Part inner = alternatives();
    i++;
    return looks ? Part.NOTHING : inner;
  }

  private Part characterClass() {
    Matcher letters = CLASS.matcher(regex).region(i, regex.length());
    if (!letters.lookingAt()) {
      throw new IllegalArgumentException("no such class in wordings: " + regex);
    }
    i = letters.end();
    String all = letters.group(1).replaceAll("\\\\([^\\p{L}\\p{N}])", "$1").replace("\\n", "\n");
    if (SPAN.matcher(letters.group(1)).find() || all.length() > SMALL_CLASS) {
      return Part.ANYTHING;
    }
    return all.chars()
        .mapToObj(c -> Part.of(Character.toString(c)))
        .reduce(Part::or)
        .orElse(Part.ANYTHING);
  }

  private Part escape() {
    char c = regex.charAt(i++);
    if (c == 'p') {
      i = regex.indexOf('}', i) + 1;
      return Part.ANYTHING;
    }
    if (c == 'd') {
      return "0123456789"
          .chars()
          .mapToObj(d -> Part.of(Character.toString(d)))
          .reduce(Part::or)
          .orElseThrow();
    }
    if (c == 'b') {
      return Part.NOTHING;
    }
    return Character.isLetterOrDigit(c) ? Part.ANYTHING : Part.of(String.valueOf(c));
  }

  private Part quantified(Part part) {
    if (!more()) {
      return part;
    }
    Part all = part;
    switch (regex.charAt(i)) {
      case '?' -> {
        i++;
        all = part.or(Part.NOTHING);
      }
      case '*' -> {
        i++;
        all = part.repeated().or(Part.NOTHING);
      }
      case '+' -> {
        i++;
        all = part.repeated();
      }
      case '{' -> {
        all = part.repeated();
        all = regex.charAt(i + 1) == '0' ? all.or(Part.NOTHING) : all;
        i = regex.indexOf('}', i) + 1;
      }
      default -> {
        return part;
      }
    }
    if (more() && (regex.charAt(i) == '?' || regex.charAt(i) == '+')) {
      i++;
    }
    return all;
  }

  private boolean more() {
    return i < regex.length();
  }
}
