package vn.tinhgon.language;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words to look for in normal forms, with their variants, as a regular expression. Made by {@link
 * Folded#pattern}, which says how one is written.
 */
final class Wording {

  /** {@code \b} for Vietnamese letters, at a fraction of what UNICODE_CHARACTER_CLASS costs. */
  private static final String WORD_EDGE =
      "(?:(?<![\\p{L}\\p{N}])(?=[\\p{L}\\p{N}])|(?<=[\\p{L}\\p{N}])(?![\\p{L}\\p{N}]))";

  private final Pattern pattern;

  Wording(String regex) {
    String folded =
        Folded.withToneMarksMoved(Normalizer.normalize(regex, Normalizer.Form.NFC).toCharArray())
            .replaceAll(" (?![*+?{])", " {1,9}")
            .replace("\\b", WORD_EDGE);
    this.pattern =
        Pattern.compile(beginsWithLetters(folded) ? "(?<!\\p{L})(?:" + folded + ")" : folded);
  }

  /** Looks in {@code text}, a normal form or a part of one. */
  Matcher matcher(CharSequence text) {
    return pattern.matcher(text);
  }

  /** Whether each alternative begins with a letter, be it in a group. */
  private static boolean beginsWithLetters(String regex) {
    int depth = 0;
    boolean begins = true;
    for (int i = 0; i < regex.length(); i++) {
      char c = regex.charAt(i);
      if (begins && c != '(' && !Character.isLetter(c)) {
        return false;
      }
      begins = begins && c == '(' || c == '|' && depth == 0;
      if (c == '\\') {
        i++;
      } else if (c == '(') {
        depth++;
      } else if (c == ')') {
        depth--;
      }
    }
    return true;
  }
}
