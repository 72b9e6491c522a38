package vn.tinhgon.language.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A text beside its normal form: lower case, one kind of space, tone marks where hóa, khỏe and ủy
 * have them. Both have the same length, so that what is found in one can be quoted from the other.
 */
public final class Folded {

  private static final Pattern NEGATION =
      Pattern.compile("(không|miễn|chẳng)( +(phải|cần|yêu cầu|bắt buộc))* *$");

  /** What goes on for longer is cut, lest looking at it for each of its words take for ever. */
  private static final int LONGEST_CLAUSE = 4000;

  /** Texts kept in normal form; a power of two. A procedure has some hundred. */
  private static final int KEPT = 1024;

  /**
   * The latest texts by hash. Readers ask for the same texts one after the other, each by itself.
   */
  private static final ThreadLocal<@Nullable Folded[]> LATEST =
      ThreadLocal.withInitial(() -> new Folded[KEPT]);

  /** oa, oe, uy with the tone mark on the second vowel, and with it on the first. */
  private static final String SECOND = "oáoàoảoãoạoéoèoẻoẽoẹuýuỳuỷuỹuỵ";

  private static final String FIRST = "óaòaỏaõaọaóeòeỏeõeọeúyùyủyũyụy";

  /** The text that this one is a part of; absent where it is whole. */
  private final @Nullable Folded whole;

  private final int offset;
  private final int length;

  /** Of a part made when they are asked for. */
  private @Nullable String original;

  private @Nullable String text;
  private @Nullable Beginnings beginnings;
  private @Nullable BitSet boundaries;

  private Folded(String original, String text) {
    this.whole = null;
    this.offset = 0;
    this.length = text.length();
    this.original = original;
    this.text = text;
  }

  private Folded(Folded whole, int offset, int length) {
    this.whole = whole;
    this.offset = offset;
    this.length = length;
  }

  /** {@code text} in normal form; made once for all readers of a procedure. */
  public static Folded of(String text) {
    Folded[] latest = LATEST.get();
    int slot = text.hashCode() & (KEPT - 1);
    Folded known = latest[slot];
    if (known == null || !known.original().equals(text)) {
      known = made(text);
      latest[slot] = known;
    }
    return known;
  }

  /**
   * The words in NFC without white space around them, of which {@link #of} gives this part again
   * instead of reading them anew.
   */
  public String kept() {
    int from = 0;
    int to = length;
    while (from < to && text().charAt(from) == ' ') {
      from++;
    }
    while (to > from && text().charAt(to - 1) == ' ') {
      to--;
    }
    Folded words = part(from, to);
    String kept = words.original();
    LATEST.get()[kept.hashCode() & (KEPT - 1)] = words;
    return kept;
  }

  private static Folded made(String text) {
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
  public static Wording pattern(String regex) {
    return new Wording(regex);
  }

  /** Words to look for, of which the parts in parentheses can be asked for. */
  public static Wording groups(String regex) {
    return Wording.grouped(regex);
  }

  /** The text in NFC. */
  public String original() {
    if (original == null) {
      original = cut(whole().original());
    }
    return original;
  }

  /** The normal form. */
  public String text() {
    if (text == null) {
      text = cut(whole().text());
    }
    return text;
  }

  /** The normal form of the whole text that this is a part of. */
  String wholeText() {
    return whole().text();
  }

  private String cut(String from) {
    return from.substring(offset, offset + length);
  }

  private Folded whole() {
    return whole == null ? this : whole;
  }

  /** How many characters it has. */
  public int length() {
    return length;
  }

  /** Where it stands in the text that {@link #beginnings} are about. */
  int offset() {
    return offset;
  }

  /** Whether its first word is not whole. */
  boolean cutsWord() {
    return offset > 0 && length > 0 && Letters.letter(whole().text().charAt(offset - 1));
  }

  /** Where wordings may begin, that of {@code number} among them, in the whole text. */
  Beginnings beginnings(int number) {
    Folded all = whole();
    Beginnings known = all.beginnings;
    if (known == null || !known.covers(number)) {
      known = Vocabulary.in(all.text());
      all.beginnings = known;
    }
    return known;
  }

  /** Whether {@code wording} stands anywhere in it. */
  public boolean has(Wording wording) {
    int number = wording.number();
    boolean none =
        number != Wording.UNNUMBERED
            && !wording.atStartToo()
            && !cutsWord()
            && beginnings(number).none(number);
    return !none && hits(wording).find();
  }

  /** Whether {@code wording} stands between two places. */
  public boolean has(Wording wording, int from, int to) {
    return part(from, to).has(wording);
  }

  /** Whether {@code wording} stands at {@code from} and ends by {@code to}. */
  public boolean opens(Wording wording, int from, int to) {
    return part(from, to).hits(wording).opens();
  }

  /** The places where {@code wording} stands. */
  public Hits hits(Wording wording) {
    return new Hits(wording, this);
  }

  /** Whether "không" stands right before position {@code start}. */
  public boolean negated(int start) {
    return NEGATION.matcher(text().substring(Math.max(0, start - 16), start)).find();
  }

  /** The words that {@code wording} finds first, from the original; empty where it finds none. */
  public String first(Wording wording) {
    Hits m = hits(wording);
    return m.find() ? original().substring(m.start(), m.end()).strip() : "";
  }

  /**
   * The clause around what {@code wording} finds first, from the original; empty where it finds
   * none.
   */
  public String clause(Wording wording) {
    Hits m = hits(wording);
    return m.find() ? clause(m.start(), m.end()) : "";
  }

  /** The clause around a stretch of text, from the original, in whole words, about 240 letters. */
  public String clause(int start, int end) {
    int from = Math.max(boundaryBefore(start), start - 120);
    int to = Math.min(boundaryAfter(end), end + 120);
    while (from < start && insideWord(from)) {
      from++;
    }
    while (to > end && insideWord(to)) {
      to--;
    }
    return original().substring(from, to).strip();
  }

  private boolean insideWord(int i) {
    return i > 0
        && i < length
        && Character.isLetterOrDigit(text().charAt(i - 1))
        && Character.isLetterOrDigit(text().charAt(i));
  }

  /** The words, of letters and digits, in normal form. */
  public List<String> words() {
    List<String> words = new ArrayList<>();
    String all = text();
    int start = 0;
    for (int i = 0; i <= length; i++) {
      if (i == length || !Character.isLetterOrDigit(all.charAt(i))) {
        if (i > start) {
          words.add(all.substring(start, i));
        }
        start = i + 1;
      }
    }
    return words;
  }

  /** The stretch from {@code from} to {@code to}. */
  public Folded part(int from, int to) {
    return new Folded(whole(), offset + from, to - from);
  }

  /** Where the clause begins that position {@code i} is in. */
  public int boundaryBefore(int i) {
    return 1 + (i == 0 ? -1 : boundaries().previousSetBit(i - 1));
  }

  /** Where the clause ends that position {@code i} is in. */
  public int boundaryAfter(int i) {
    int found = boundaries().nextSetBit(i);
    return found < 0 ? length : found;
  }

  private BitSet boundaries() {
    BitSet known = boundaries;
    if (known == null) {
      known = new BitSet(length);
      int last = -1;
      for (int i = 0; i < length; i++) {
        if (boundary(i) || i - last > LONGEST_CLAUSE) {
          known.set(i);
          last = i;
        }
      }
      boundaries = known;
    }
    return known;
  }

  private boolean boundary(int i) {
    char c = original().charAt(i);
    if (c == ';' || c == '\n') {
      return true;
    }
    boolean beforeSpace = i + 1 >= length || text().charAt(i + 1) == ' ';
    if (c == '.') {
      return beforeSpace;
    }
    return (c == '-' || c == '+') && beforeSpace && (i == 0 || text().charAt(i - 1) == ' ');
  }
}
