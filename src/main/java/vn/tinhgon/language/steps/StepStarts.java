package vn.tinhgon.language.steps;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tinhgon.language.steps.Lines.Line;
import vn.tinhgon.language.text.Folded;
import vn.tinhgon.language.text.Wording;

/**
 * Where the steps of one text begin.
 *
 * <ul>
 *   <li>"Bước 1", "Bước 2" are steps wherever they stand, except in a reference ("thực hiện tiếp
 *       Bước 3"). A letter alone on the line above ("a)") belongs to the step below it; any other
 *       heading, and what stands before the first step, belong to no step.
 *   <li>Else the phases "Nộp hồ sơ TTHC" and "Giải quyết TTHC" are, whatever is listed below them.
 *   <li>Else the outermost marks are ({@link ListedSteps}).
 *   <li>Else paragraphs are, and sentences where there are hardly any ({@link ProseSteps}).
 * </ul>
 */
public final class StepStarts {

  /**
   * Where a step begins.
   *
   * @param at position in the text
   * @param branch whether another branch begins with it: a case or a channel of its own
   */
  record Start(int at, boolean branch) {}

  private static final String WORD = "bước";

  private static final Pattern STEP =
      Pattern.compile(
          "bước {0,3}(?<number>\\d{1,2}|[ivx]{1,4}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)(?![\\p{L}\\d])");

  /** Behind such a word "Bước 3" is a reference, be it on the next line. */
  private static final Pattern REFERENCE =
      Pattern.compile(
          "(?<!\\p{L})(tiếp|theo|tại|đến|từ|về|sang|của|như|và|các|ở|với|kể|hiện|xong)[ ,]*$");

  /** "Bước 2 điểm a khoản này" is one as well. */
  private static final Pattern REFERENCE_GOES_ON =
      Pattern.compile(" {1,3}(điểm|khoản|nêu|trên|này|ở|tại)(?!\\p{L})");

  /** Headings of the record's fields that were typed into this one. */
  private static final Wording FIELD =
      Folded.pattern(
          "(trình tự|cách thức|thành phần|thời hạn)( thực hiện| giải quyết| nộp hồ sơ| hồ sơ)?:? *$");

  private static final Wording HANDING_IN =
      Folded.pattern("(nộp|gửi) hồ sơ( tthc| thủ tục hành chính)\\b");
  private static final Wording HANDLING =
      Folded.pattern("giải quyết( hồ sơ)? (tthc|thủ tục hành chính)\\b");

  /** The longest of 1,334 real procedures has fewer; more is no list of steps. */
  private static final int MOST_LINES = 2_000;

  private static final int LOOKED_BACK = 15;

  private StepStarts() {}

  /** The steps in {@code text}, in their order; empty where it tells none or one. */
  static List<Start> of(Folded text) {
    List<Line> lines = own(text, Lines.of(text));
    if (lines.size() > MOST_LINES) {
      return List.of();
    }
    List<Start> starts = numbered(text, lines);
    if (starts.size() < 2) {
      starts = phases(text, lines);
    }
    if (starts.size() < 2) {
      starts = ListedSteps.of(text, lines);
    }
    return starts.size() < 2 ? List.of() : starts;
  }

  /** Without the headings of the record's fields, and without what stands in other fields. */
  private static List<Line> own(Folded text, List<Line> lines) {
    List<Line> own = new ArrayList<>();
    for (Line line : lines) {
      if (!line.marked() || !line.opens(FIELD, text)) {
        own.add(line);
      } else if (!own.isEmpty() && !text.text().startsWith("trình tự", line.words())) {
        break;
      }
    }
    return own;
  }

  private static List<Start> numbered(Folded text, List<Line> lines) {
    List<Start> found = new ArrayList<>();
    Matcher m = STEP.matcher(text.text());
    int line = 0;
    int at = text.text().indexOf(WORD);
    while (at >= 0 && found.size() <= MOST_LINES) {
      if (!m.region(at, text.length()).lookingAt()) {
        at = text.text().indexOf(WORD, at + 1);
        continue;
      }
      at = text.text().indexOf(WORD, m.end());
      while (line < lines.size() && lines.get(line).end() <= m.start()) {
        line++;
      }
      if (line < lines.size() && begins(text, lines.get(line), m)) {
        boolean first = List.of("1", "i", "một").contains(m.group("number"));
        found.add(new Start(withMark(text, lines, line, m.start()), first && !found.isEmpty()));
      }
    }
    return found;
  }

  private static boolean begins(Folded text, Line line, Matcher m) {
    String rest = text.text();
    if (REFERENCE_GOES_ON.matcher(rest).region(m.end(), rest.length()).lookingAt()) {
      return false;
    }
    int before = m.start() - 1;
    while (before >= 0 && rest.charAt(before) == ' ') {
      before--;
    }
    if (before < 0) {
      return true;
    }
    boolean onNewLine = before < line.start();
    char last = rest.charAt(before);
    boolean referred =
        REFERENCE.matcher(rest.substring(Math.max(0, before - LOOKED_BACK), before + 1)).find();
    boolean opens = !Character.isLetterOrDigit(last) && ",(\"“/".indexOf(last) < 0;
    return !referred && (onNewLine || opens);
  }

  /** A letter or bullet before "Bước", on its line or alone on the line above, belongs to it. */
  private static int withMark(Folded text, List<Line> lines, int index, int start) {
    Line line = lines.get(index);
    boolean lettered = line.mark().equals(Lines.LETTER) && line.words() == start;
    if (!lettered
        && text.text().substring(line.start(), start).chars().anyMatch(Character::isLetter)) {
      return start;
    }
    Line above = index > 0 ? lines.get(index - 1) : null;
    return above != null && above.marked() && above.bare() ? above.start() : line.start();
  }

  private static List<Start> phases(Folded text, List<Line> lines) {
    List<Start> starts = new ArrayList<>();
    boolean handling = false;
    boolean handingIn = false;
    for (Line line : lines) {
      boolean in = line.opens(HANDING_IN, text);
      boolean out = line.opens(HANDLING, text);
      if (in || out) {
        starts.add(new Start(line.start(), false));
      }
      handingIn |= in;
      handling |= out;
    }
    return handling && handingIn ? starts : List.of();
  }
}
