package vn.tinhgon.language;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words to look for in normal forms, with their variants, as a regular expression. Made by {@link
 * Folded#pattern}, which says how one is written.
 */
final class Wording {

  /** {@code \b} for Vietnamese letters, at a fraction of what UNICODE_CHARACTER_CLASS costs. */
  private static final String WORD_EDGE =
      "(?:(?<![\\p{L}\\p{N}])(?=[\\p{L}\\p{N}])|(?<=[\\p{L}\\p{N}])(?![\\p{L}\\p{N}]))";

  private static final String AT_WORD = "(?<!\\p{L})";

  /** The number of a wording that may begin with anything. */
  static final int UNNUMBERED = -1;

  private final Pattern pattern;
  private final boolean atStart;
  private final int number;

  /** What a text begins with where the wording stands at its start; empty where anything may. */
  private final String firstLetters;

  Wording(String regex) {
    String folded =
        Folded.withToneMarksMoved(Normalizer.normalize(regex, Normalizer.Form.NFC).toCharArray());
    List<String> alternatives = alternatives(folded);
    this.pattern = Pattern.compile(java(folded, alternatives));
    this.atStart = alternatives.stream().allMatch(a -> a.startsWith("^"));
    Set<String> heads = Heads.of(folded);
    this.firstLetters = firstLetters(heads);
    boolean numbered = !atStart && alternatives.stream().allMatch(Wording::canBeLookedUp);
    this.number = numbered ? Vocabulary.add(heads) : UNNUMBERED;
  }

  /** What begins with a letter is looked for at the beginnings of words. */
  private static String java(String folded, List<String> alternatives) {
    if (alternatives.stream().allMatch(Wording::beginsWithLetter)) {
      return AT_WORD + "(?:" + java(folded) + ")";
    }
    return alternatives.stream()
        .map(a -> beginsWithLetter(a) ? AT_WORD + java(a) : java(a))
        .collect(Collectors.joining("|"));
  }

  private static String java(String folded) {
    return folded.replaceAll(" (?![*+?{])", " {1,9}").replace("\\b", WORD_EDGE);
  }

  /**
   * Whether all that {@code alternative} finds begins with letters at the beginning of a word, or
   * all with something else. A space is none: a run of spaces would be looked through for each.
   */
  private static boolean canBeLookedUp(String alternative) {
    String firsts = firstLetters(Heads.of(alternative));
    boolean letter = beginsWithLetter(alternative);
    return !firsts.isEmpty()
        && firsts.chars().allMatch(c -> c != ' ' && Letters.letter((char) c) == letter);
  }

  private static String firstLetters(Set<String> heads) {
    return heads.stream().map(h -> h.substring(0, 1)).collect(Collectors.joining());
  }

  /** Looks in {@code text}, a normal form or a part of one. */
  Matcher matcher(CharSequence text) {
    return pattern.matcher(text);
  }

  /** Its number in the vocabulary, or {@link #UNNUMBERED}. */
  int number() {
    return number;
  }

  /** Whether {@code text} begins as the wording does; asked where it stands at the start only. */
  boolean mayBegin(Folded text) {
    return firstLetters.isEmpty()
        || text.length() > 0 && firstLetters.indexOf(text.text().charAt(0)) >= 0;
  }

  /** Whether it can stand at the beginning of a text only. */
  boolean atStart() {
    return atStart;
  }

  private static boolean beginsWithLetter(String regex) {
    int i = 0;
    while (i < regex.length() && regex.charAt(i) == '(') {
      i++;
    }
    return i == regex.length() || Character.isLetter(regex.charAt(i));
  }

  /** The alternatives outside groups. */
  private static List<String> alternatives(String regex) {
    List<String> all = new ArrayList<>();
    int depth = 0;
    int start = 0;
    boolean inClass = false;
    for (int i = 0; i < regex.length(); i++) {
      char c = regex.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '[' || c == ']') {
        inClass = c == '[';
      } else if (!inClass && c == '(') {
        depth++;
      } else if (!inClass && c == ')') {
        depth--;
      } else if (!inClass && c == '|' && depth == 0) {
        all.add(regex.substring(start, i));
        start = i + 1;
      }
    }
    all.add(regex.substring(start));
    return all;
  }
}
