package vn.tinhgon.language.text;

import java.util.List;
import java.util.regex.Pattern;

/** Where the clauses and sentences of a text begin and end. */
public final class Clauses {

  /** A line that ends with a stop. */
  public static final Pattern STOP = Pattern.compile("[.;:!?]\\s{0,9}$");

  private static final List<String> SUBJECTS =
      List.of("người ", "doanh nghiệp ", "tổ chức", "cá nhân", "hộ kinh doanh", "công dân");

  /** Longer sentences are read as if they ended here, so that long texts cost no more. */
  private static final int LONGEST = 1_500;

  private Clauses() {}

  /** The first letter from position {@code from} on, behind bullets and marks. */
  public static int skipMarks(Folded text, int from, int to) {
    int at = from;
    while (at < to && !Character.isLetter(text.text().charAt(at))) {
      at++;
    }
    return at;
  }

  /** The first place from {@code from} to {@code to} that is no space. */
  public static int skipSpace(Folded text, int from, int to) {
    int at = from;
    while (at < to && text.text().charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  /** Where the clause after position {@code from} begins; {@code to} where there is none. */
  public static int nextClause(Folded text, int from, int to) {
    for (int at = from; at < to; at++) {
      if (opensClause(text, at)) {
        return at + 1;
      }
    }
    return to;
  }

  /** Where the sentence that position {@code i} is in begins. */
  public static int sentenceStart(Folded text, int i) {
    for (int at = i - 1; at >= Math.max(0, i - LONGEST); at--) {
      if (endsSentence(text, at)) {
        return at + 1;
      }
    }
    return Math.max(0, i - LONGEST);
  }

  /** Where the sentence that position {@code i} is in ends. */
  public static int sentenceEnd(Folded text, int i) {
    int to = Math.min(text.text().length(), i + LONGEST);
    for (int at = i; at < to; at++) {
      if (endsSentence(text, at)) {
        return at;
      }
    }
    return to;
  }

  /** The end of the sentence at {@code from}: a full stop, or a gap where a line break was lost. */
  public static int sentenceBreak(Folded text, int from, int to) {
    for (int at = from; at < to; at++) {
      boolean stop = text.original().charAt(at) == '.' && spaceAfter(text, at);
      boolean gap =
          at + 2 < to
              && text.text().startsWith("  ", at)
              && Character.isUpperCase(text.original().charAt(at + 2));
      if (stop || gap) {
        return at + 1;
      }
    }
    return to;
  }

  private static boolean endsSentence(Folded text, int at) {
    char c = text.original().charAt(at);
    return c == ';' || c == '\n' || c == '.' && spaceAfter(text, at);
  }

  private static boolean opensClause(Folded text, int at) {
    char c = text.original().charAt(at);
    if (c == ',' || c == ':' || c == '\n' || c == ')' || c == ';') {
      return true;
    }
    if (c == '.') {
      return spaceAfter(text, at);
    }
    if (c == '-' || c == '+' || c == '–') {
      return at > 0 && text.text().charAt(at - 1) == ' ';
    }
    return c == ' ' && (behindThen(text.text(), at) || lostLineBreak(text, at));
  }

  private static boolean behindThen(String text, int at) {
    return at >= 4 && text.startsWith("thì", at - 3) && text.charAt(at - 4) == ' ';
  }

  /** "… dịch vụ bưu chính Người nộp hồ sơ …": a capital where only a new line could have one. */
  private static boolean lostLineBreak(Folded text, int at) {
    int next = at + 1;
    return at > 0
        && next < text.text().length()
        && Character.isUpperCase(text.original().charAt(next))
        && Character.isLowerCase(text.original().charAt(at - 1))
        && SUBJECTS.stream().anyMatch(w -> text.text().startsWith(w, next));
  }

  private static boolean spaceAfter(Folded text, int at) {
    return at + 1 >= text.text().length() || text.text().charAt(at + 1) == ' ';
  }
}
