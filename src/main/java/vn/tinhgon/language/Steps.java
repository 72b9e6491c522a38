package vn.tinhgon.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tinhgon.model.Step;

/** One text that tells several steps, as those steps. */
final class Steps {

  /** "Bước 2:", not "thực hiện tiếp Bước 2". */
  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?<![\\p{L}])bước +(\\d{1,2}|[ivx]{1,4}|một|hai|ba|bốn|năm|sáu)(?![\\p{L}\\d])",
          Pattern.UNICODE_CHARACTER_CLASS);

  /** Where the numbers begin anew, another branch (a case, a channel) begins. */
  private static final Wording FIRST = Folded.pattern("^bước (1|i|một)\\b");

  private static final Wording REFERENCE =
      Folded.pattern("(tiếp|theo|tại|đến|từ|về|sang|của|như|và|,) *$");
  private static final Pattern LETTERED =
      Pattern.compile("(?<=^|[\\n.;])[ \\t]{0,20}[-+*]?[ \\t]{0,20}([a-eđ])[).][ \\t]");
  private static final Pattern COUNTED =
      Pattern.compile("(?<=^|[\\n])[ \\t]{0,20}(\\d{1,2})[).][ \\t]");

  /** The longest of 2,642 real procedures tells 14; a text of more marks than this tells none. */
  private static final int MOST_STEPS = 200;

  private Steps() {}

  /** The steps that {@code step}'s text tells; itself where it tells one. */
  static List<Step> split(Step step) {
    List<Integer> starts = starts(step.text());
    if (starts.size() < 2 || starts.size() > MOST_STEPS) {
      return List.of(step);
    }
    List<Step> steps = new ArrayList<>();
    int branch = 0;
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1) : step.text().length();
      String text = step.text().substring(starts.get(i), end).strip();
      branch += i > 0 && FIRST.matcher(Folded.of(text).text()).find() ? 1 : 0;
      steps.add(
          new Step(
              step.procedure(),
              step.at(),
              i,
              step.id() + "." + (i + 1),
              text,
              branch == 0 ? step.caseId() : step.caseId() + "#" + branch,
              null,
              null,
              step.actions(),
              null,
              null,
              Step.Presence.UNSTATED,
              null,
              null,
              List.of(),
              null));
    }
    return steps;
  }

  private static List<Integer> starts(String text) {
    String folded = Folded.of(text).text();
    List<Integer> numbered = new ArrayList<>();
    Matcher m = NUMBERED.matcher(folded);
    while (m.find()) {
      String before = folded.substring(Math.max(0, m.start() - 12), m.start());
      if (startsLine(text, m.start()) || !REFERENCE.matcher(before).find()) {
        numbered.add(m.start());
      }
    }
    if (numbered.size() > 1) {
      return numbered;
    }
    List<Integer> lettered = inOrder(LETTERED.matcher(text.toLowerCase(Locale.ROOT)), 'a');
    return lettered.size() > 1 ? lettered : inOrder(COUNTED.matcher(text), '1');
  }

  /** Marks count as long as each follows the one before: a, b, c or 1, 2, 3. */
  private static List<Integer> inOrder(Matcher m, char first) {
    List<Integer> starts = new ArrayList<>();
    int expected = first == 'a' ? 'a' : 1;
    while (m.find()) {
      int mark = first == 'a' ? m.group(1).charAt(0) : Integer.parseInt(m.group(1));
      if (mark == expected) {
        starts.add(m.start(1));
        expected++;
      }
    }
    return starts;
  }

  private static boolean startsLine(String text, int at) {
    for (int i = at - 1; i >= 0; i--) {
      if (text.charAt(i) == '\n') {
        return true;
      }
      if (!Character.isWhitespace(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
