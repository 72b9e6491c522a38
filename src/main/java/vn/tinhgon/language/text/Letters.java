package vn.tinhgon.language.text;

/**
 * What the characters of a text are, from tables, since every character of a procedure is asked.
 */
public final class Letters {

  /** Beyond Latin letters and punctuation; what lies there is seldom met. */
  static final int TABLE = 0x2100;

  private static final char[] FOLDED = new char[TABLE];
  private static final boolean[] LETTER = new boolean[TABLE];

  static {
    for (char c = 0; c < TABLE; c++) {
      FOLDED[c] = foldedAnew(c);
      LETTER[c] = Character.isLetter(c);
    }
  }

  private Letters() {}

  /** {@code c} in lower case; a space for white space of any kind. */
  static char folded(char c) {
    return c < TABLE ? FOLDED[c] : foldedAnew(c);
  }

  /** Whether {@code c} belongs to a word. */
  public static boolean letter(char c) {
    return c < TABLE ? LETTER[c] : Character.isLetter(c);
  }

  private static char foldedAnew(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : Character.toLowerCase(c);
  }

  /** Whether {@code c} can neither take a mark nor be one, so that a text of such is in NFC. */
  static boolean composed(char c) {
    return c < 0x300 || c >= 0x1EA0 && c <= 0x1EF9 || c >= 0x2010 && c <= 0x2027;
  }
}
