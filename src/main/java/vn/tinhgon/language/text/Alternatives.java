package vn.tinhgon.language.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The alternatives of a wording, of which only those are tried that the first two characters of a
 * place allow: a regular expression tries them one after the other, and some wordings have
 * hundreds.
 */
final class Alternatives {

  /** A wording of more alternatives is not taken apart further. */
  private static final int MOST = 600;

  /** So few are tried one after the other. */
  private static final int FEW = 3;

  /** Finds nothing. */
  private static final String NOTHING = "(?!)";

  /** An alternative, and the beginnings of what it finds. */
  private record Alternative(String regex, Set<String> heads) {

    boolean mayBegin(char first, char second) {
      for (String head : heads) {
        if (head.charAt(0) == first && (head.length() == 1 || head.charAt(1) == second)) {
          return true;
        }
      }
      return heads.isEmpty();
    }
  }

  private final String regex;
  private final Map<Integer, Pattern> patterns = new ConcurrentHashMap<>();

  /** Taken apart when they are first asked for: a small review asks for few wordings. */
  private volatile @Nullable List<Alternative> all;

  /** Of {@code regex}, in the order in which they are to be tried. */
  Alternatives(String regex) {
    this.regex = regex;
  }

  private List<Alternative> all() {
    List<Alternative> known = all;
    if (known == null) {
      List<String> regexes = new ArrayList<>();
      for (String alternative : split(regex)) {
        distribute(alternative, regexes);
      }
      known = regexes.stream().map(a -> new Alternative(a, Heads.of(a))).toList();
      all = known;
    }
    return known;
  }

  /** Those that may stand where {@code first} and then {@code second} stand. */
  Pattern beginningWith(char first, char second) {
    List<Alternative> tried = all();
    boolean few = tried.size() <= FEW;
    Integer key = few ? 0 : first << Character.SIZE | second;
    Pattern known = patterns.get(key);
    if (known == null) {
      known = pattern(few ? tried : tried.stream().filter(a -> a.mayBegin(first, second)).toList());
      patterns.put(key, known);
    }
    return known;
  }

  private static Pattern pattern(List<Alternative> tried) {
    return Pattern.compile(
        tried.isEmpty()
            ? NOTHING
            : tried.stream()
                .map(a -> Wording.java(withoutGroups(a.regex())))
                .collect(Collectors.joining("|")));
  }

  /** {@code regex} without remembering what its groups find, which costs time. */
  private static String withoutGroups(String regex) {
    StringBuilder all = new StringBuilder();
    int[] depth = {0};
    for (int i = 0; i < regex.length(); ) {
      int end = next(regex, i, depth);
      all.append(regex, i, end);
      if (regex.charAt(i) == '(' && regex.charAt(end) != '?') {
        all.append("?:");
      }
      i = end;
    }
    return all.toString();
  }

  /** "(a|b) c" as "a c" and "b c". */
  private static void distribute(String alternative, List<String> to) {
    int open = opened(alternative);
    int close = open == 0 ? -1 : closing(alternative);
    boolean group = close > 0 && !quantified(alternative, close + 1) && to.size() < MOST;
    if (!group) {
      to.add(alternative);
      return;
    }
    String rest = alternative.substring(close + 1);
    for (String inner : split(alternative.substring(open, close))) {
      distribute(inner + rest, to);
    }
  }

  /** Where the inside of the group begins that {@code regex} begins with; 0 where it has none. */
  private static int opened(String regex) {
    return regex.startsWith("(?:") ? 3 : regex.startsWith("(") && !regex.startsWith("(?") ? 1 : 0;
  }

  private static boolean quantified(String regex, int at) {
    return at < regex.length() && "?*+{".indexOf(regex.charAt(at)) >= 0;
  }

  private static int closing(String regex) {
    int[] depth = {0};
    for (int i = 0; i < regex.length(); i = next(regex, i, depth)) {
      if (regex.charAt(i) == ')' && depth[0] == 1) {
        return i;
      }
    }
    throw new IllegalArgumentException("a group is not closed: " + regex);
  }

  /** The alternatives of {@code regex} outside groups. */
  static List<String> split(String regex) {
    List<String> all = new ArrayList<>();
    int[] depth = {0};
    int start = 0;
    for (int i = 0; i < regex.length(); i = next(regex, i, depth)) {
      if (regex.charAt(i) == '|' && depth[0] == 0) {
        all.add(regex.substring(start, i));
        start = i + 1;
      }
    }
    all.add(regex.substring(start));
    return all;
  }

  /** The place behind the character, escape or class at {@code i}; counts open groups. */
  private static int next(String regex, int i, int[] depth) {
    char c = regex.charAt(i);
    if (c == '\\') {
      return i + 2;
    }
    if (c == '[') {
      int end = i + 1;
      while (regex.charAt(end) != ']') {
        end += regex.charAt(end) == '\\' ? 2 : 1;
      }
      return end + 1;
    }
    depth[0] += c == '(' ? 1 : c == ')' ? -1 : 0;
    return i + 1;
  }
}
