package vn.tinhgon.language.steps;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tinhgon.language.text.Folded;
import vn.tinhgon.language.text.Wording;

/** The lines of a text, each with the mark it begins with. */
final class Lines {

  /**
   * A line of a text.
   *
   * @param start where it begins, its mark included
   * @param words where its words begin, behind the mark
   * @param end where it ends
   * @param mark what it begins with; empty where it begins with words
   * @param value number or letter of the mark, counted from 1; 0 for bullets
   */
  record Line(int start, int words, int end, String mark, int value) {

    boolean marked() {
      return !mark.isEmpty();
    }

    /** Whether a bullet, letter or number begins it that may stand for a step. */
    boolean listed() {
      return marked() && !star();
    }

    /** Whether it begins with an asterisk, which heads a case or a note rather than a step. */
    boolean star() {
      return mark.equals(STAR);
    }

    /** Whether nothing but the mark stands on the line. */
    boolean bare() {
      return words >= end;
    }

    /** Whether the words of this line begin with {@code pattern}. */
    boolean opens(Wording pattern, Folded text) {
      return text.opens(pattern, words, end);
    }

    /** Whether {@code pattern} is found in the words of this line. */
    boolean has(Wording pattern, Folded text) {
      return text.has(pattern, words, end);
    }

    /** Whether its last character but white space is {@code last}. */
    boolean endsWith(char last, Folded text) {
      int at = end - 1;
      while (at >= words && Character.isWhitespace(text.original().charAt(at))) {
        at--;
      }
      return at >= words && text.original().charAt(at) == last;
    }
  }

  static final String STEP = "bước";
  static final String LETTER = "a";
  private static final String STAR = "*";

  private static final String LETTERS = "abcdđeghiklmnopqrstuvxy";
  private static final List<String> NUMERALS =
      List.of("một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười");
  private static final List<String> ROMAN =
      List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x");

  /** "Bước 2:", "2.1.", "(ii)", "b)", "b1)", "-", "++"; bullets of symbol fonts are private use. */
  private static final Pattern MARK =
      Pattern.compile(
          "(?:[-+*•] {0,3})?bước ?(?<step>\\d{1,2}|[ivx]{1,4}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)(?![\\p{L}\\d])"
              + "|\\(?(?<number>\\d{1,2}(?:\\.\\d{1,2}){0,3})(?:[.)/]|(?<=\\.\\d) )(?!\\d)"
              + "|\\((?<roman>[ivx]{1,4})\\)"
              + "|\\(?(?<letter>[a-eđghik])(?<second>\\d?)(?:\\)|\\.(?= |$))"
              + "|(?<bullet>[-–—+*•◦●\\uE000-\\uF8FF]{1,4})\\)?"
              + "|\\(\\*\\)");

  private Lines() {}

  /** The lines that have words or a mark, in their order. */
  static List<Line> of(Folded text) {
    List<Line> lines = new ArrayList<>();
    String original = text.original();
    int from = 0;
    while (from <= original.length()) {
      int newline = original.indexOf('\n', from);
      int to = newline < 0 ? original.length() : newline;
      int start = skipSpace(text.text(), from, to);
      if (start < to) {
        lines.add(line(text, start, to));
      }
      from = to + 1;
    }
    return lines;
  }

  private static Line line(Folded text, int start, int end) {
    Matcher m = MARK.matcher(text.text()).region(start, end);
    if (!m.lookingAt()) {
      return new Line(start, start, end, "", 0);
    }
    int words = skipSpace(text.text(), m.end(), end);
    if (m.group("step") != null) {
      return new Line(start, words, end, STEP, number(m.group("step")));
    }
    if (m.group("number") != null) {
      String level = m.group("number").replaceAll("\\d+", "1");
      String last = m.group("number").substring(m.group("number").lastIndexOf('.') + 1);
      return new Line(start, words, end, level, Integer.parseInt(last));
    }
    if (m.group("roman") != null) {
      return new Line(start, words, end, "i", number(m.group("roman")));
    }
    if (m.group("letter") != null) {
      return m.group("second").isEmpty()
          ? new Line(start, words, end, LETTER, LETTERS.indexOf(m.group("letter")) + 1)
          : new Line(start, words, end, LETTER + "1", Integer.parseInt(m.group("second")));
    }
    String bullet = m.group("bullet") == null ? STAR : m.group("bullet");
    return new Line(
        start, words, end, bullet.replace('–', '-').replace('—', '-').replace('•', '*'), 0);
  }

  private static int number(String word) {
    return Character.isDigit(word.charAt(0))
        ? Integer.parseInt(word)
        : 1 + Math.max(NUMERALS.indexOf(word), ROMAN.indexOf(word));
  }

  private static int skipSpace(String text, int from, int to) {
    int at = from;
    while (at < to && text.charAt(at) == ' ') {
      at++;
    }
    return at;
  }
}
