package vn.tinhgon.language;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A text beside its normal form: lower case, one kind of space, tone marks where hóa, khỏe and ủy
 * have them. Both have the same length, so that what is found in one can be quoted from the other.
 */
final class Folded {

  private static final Pattern NEGATION =
      Pattern.compile("(không|miễn|chẳng)( +(phải|cần|yêu cầu|bắt buộc))* *$");

  /** oa, oe, uy with the tone mark on the second vowel, and with it on the first. */
  private static final String SECOND = "oáoàoảoãoạoéoèoẻoẽoẹuýuỳuỷuỹuỵ";

  private static final String FIRST = "óaòaỏaõaọaóeòeỏeõeọeúyùyủyũyụy";

  private final String original;
  private final String text;
  private @Nullable Beginnings beginnings;

  private Folded(String original, String text) {
    this.original = original;
    this.text = text;
  }

  static Folded of(String text) {
    String nfc = composed(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
    char[] chars = nfc.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      chars[i] = Letters.folded(chars[i]);
    }
    return new Folded(nfc, withToneMarksMoved(chars));
  }

  /** Whether nothing in {@code text} can be composed; what the files hold mostly is. */
  private static boolean composed(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!Letters.composed(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  static String withToneMarksMoved(char[] chars) {
    for (int i = 0; i + 1 < chars.length; i++) {
      if (chars[i] == 'o' || chars[i] == 'u') {
        moveToneMark(chars, i);
      }
    }
    return new String(chars);
  }

  private static void moveToneMark(char[] chars, int i) {
    boolean open = i + 2 == chars.length || !Letters.letter(chars[i + 2]);
    boolean qu = i > 0 && chars[i - 1] == 'q';
    if (!open || qu) {
      return;
    }
    for (int p = 0; p < SECOND.length(); p += 2) {
      if (chars[i] == SECOND.charAt(p) && chars[i + 1] == SECOND.charAt(p + 1)) {
        chars[i] = FIRST.charAt(p);
        chars[i + 1] = FIRST.charAt(p + 1);
        return;
      }
    }
  }

  /**
   * Words to look for; a space in them stands for white space, up to nine characters of it, so that
   * a long run of spaces costs no more than other text. What begins with a letter is looked for at
   * the beginnings of words only, which is right and four times as fast.
   */
  static Wording pattern(String regex) {
    return new Wording(regex);
  }

  /** The text in NFC. */
  String original() {
    return original;
  }

  /** The normal form. */
  String text() {
    return text;
  }

  /** Where wordings may begin, that of {@code number} among them. */
  Beginnings beginnings(int number) {
    Beginnings known = beginnings;
    if (known == null || !known.covers(number)) {
      known = Vocabulary.in(text);
      beginnings = known;
    }
    return known;
  }

  boolean has(Wording wording) {
    return hits(wording).find();
  }

  /** The places where {@code wording} stands. */
  Hits hits(Wording wording) {
    return new Hits(wording, this);
  }

  /** Whether "không" stands right before position {@code start}. */
  boolean negated(int start) {
    return NEGATION.matcher(text.substring(Math.max(0, start - 16), start)).find();
  }

  /** The words that {@code wording} finds first, from the original; empty where it finds none. */
  String first(Wording wording) {
    Hits m = hits(wording);
    return m.find() ? original.substring(m.start(), m.end()).strip() : "";
  }

  /**
   * The clause around what {@code wording} finds first, from the original; empty where it finds
   * none.
   */
  String clause(Wording wording) {
    Hits m = hits(wording);
    return m.find() ? clause(m.start(), m.end()) : "";
  }

  /** The clause around a stretch of text, from the original, at most 240 characters. */
  String clause(int start, int end) {
    int from = Math.max(boundaryBefore(start), start - 120);
    int to = Math.min(boundaryAfter(end), end + 120);
    return original.substring(from, to).strip();
  }

  /** The stretch from {@code from} to {@code to}. */
  Folded part(int from, int to) {
    return new Folded(original.substring(from, to), text.substring(from, to));
  }

  /** Where the clause begins that position {@code i} is in. */
  int boundaryBefore(int i) {
    for (int at = i - 1; at >= 0; at--) {
      if (boundary(at)) {
        return at + 1;
      }
    }
    return 0;
  }

  /** Where the clause ends that position {@code i} is in. */
  int boundaryAfter(int i) {
    for (int at = i; at < text.length(); at++) {
      if (boundary(at)) {
        return at;
      }
    }
    return text.length();
  }

  private boolean boundary(int i) {
    char c = original.charAt(i);
    if (c == ';' || c == '\n') {
      return true;
    }
    boolean beforeSpace = i + 1 >= text.length() || text.charAt(i + 1) == ' ';
    if (c == '.') {
      return beforeSpace;
    }
    return (c == '-' || c == '+') && beforeSpace && (i == 0 || text.charAt(i - 1) == ' ');
  }
}
