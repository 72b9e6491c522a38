package vn.tinhgon.language.steps;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.tinhgon.language.agencies.Parties;
import vn.tinhgon.language.steps.Lines.Line;
import vn.tinhgon.language.steps.StepStarts.Start;
import vn.tinhgon.language.text.Folded;
import vn.tinhgon.language.text.Wording;

/**
 * Steps that are told by the outermost marks of a text: letters or numbers in their order, or
 * bullets.
 *
 * <ul>
 *   <li>What is listed with other marks below a step, and lines without a mark, belong to it.
 *   <li>A paragraph before the first mark that acts is a step as well; a heading is not.
 *   <li>Where every mark of that kind heads a case ("a) Đối với …", "1. Trường hợp …"), the steps
 *       are those below, and each case is a branch.
 *   <li>Bullets behind a note ("Lưu ý:") tell no steps.
 *   <li>Marks that only list something within paragraphs leave the steps to the paragraphs.
 * </ul>
 */
public final class ListedSteps {

  private static final Wording CASE =
      Folded.pattern("(đối với|trường hợp|thủ tục|các trường hợp|khi|nếu)\\b");
  private static final Wording PROCEDURE = Folded.pattern("trình tự( thực hiện)? ?:? ?$");
  private static final Wording NOTE = Folded.pattern("(các )?(lưu ý|ghi chú|chú ý|ghi rõ)\\b");
  private static final Wording ACTS =
      Folded.pattern(
          "nộp|gửi|lập|tiếp nhận|thẩm định|kiểm tra|xem xét|thông báo|đăng ký|cấp|trả|quyết định|xuất trình|trình|báo cáo|khai|chuẩn bị|phê duyệt|ban hành|thực hiện");

  private ListedSteps() {}

  static List<Start> of(Folded text, List<Line> lines) {
    if (ProseSteps.channels(text, lines)) {
      return ProseSteps.of(text, lines);
    }
    Set<String> tried = new HashSet<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.star()) {
        break;
      }
      if (!line.listed() || line.mark().equals(Lines.STEP) || !tried.add(line.mark())) {
        continue;
      }
      List<Integer> siblings = siblings(text, lines, i);
      if (siblings.size() > 1) {
        return proseTells(text, lines, siblings)
            ? ProseSteps.of(text, lines)
            : marked(text, lines, siblings);
      }
    }
    return ProseSteps.of(text, lines);
  }

  static boolean note(Folded text, Line line) {
    return line.opens(NOTE, text);
  }

  /** Indices of the lines that have the mark of line {@code first}, in order where numbered. */
  private static List<Integer> siblings(Folded text, List<Line> lines, int first) {
    List<Integer> found = new ArrayList<>();
    String mark = lines.get(first).mark();
    int expected = 1;
    for (int i = first; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (!found.isEmpty() && line.marked() && line.value() == 0 && note(text, line)) {
        break;
      }
      if (line.mark().equals(mark) && (line.value() == 0 || line.value() == expected)) {
        found.add(i);
        expected++;
      }
    }
    return found;
  }

  private static List<Start> marked(Folded text, List<Line> lines, List<Integer> siblings) {
    List<Start> starts = new ArrayList<>();
    for (Line line : lines.subList(0, siblings.get(0))) {
      if (starts.isEmpty() && !line.endsWith(':', text) && acts(text, line)) {
        starts.add(new Start(line.start(), false));
      }
    }
    boolean cases =
        siblings.stream()
            .allMatch(i -> lines.get(i).opens(CASE, text) || lines.get(i).has(PROCEDURE, text));
    for (int s = 0; s < siblings.size(); s++) {
      int from = siblings.get(s);
      int to = s + 1 < siblings.size() ? siblings.get(s + 1) : lines.size();
      List<Integer> below = cases ? ofCase(text, lines.subList(from, to)) : List.of();
      if (below.size() > 1) {
        boolean branch = !starts.isEmpty();
        for (int at : below) {
          starts.add(new Start(at, branch && at == below.get(0)));
        }
      } else {
        starts.add(new Start(lines.get(from).start(), false));
      }
    }
    return starts;
  }

  /** The steps of one case: its heading's line, if it acts, and what stands below. */
  private static List<Integer> ofCase(Folded text, List<Line> section) {
    List<Integer> starts = new ArrayList<>();
    Line heading = section.get(0);
    if (acts(text, heading) && !heading.endsWith(':', text)) {
      starts.add(heading.start());
    }
    List<Line> below = section.subList(1, section.size());
    for (Line line : below) {
      String mark = below.get(0).mark();
      if (mark.isEmpty() ? ProseSteps.inSequence(text, line) : line.mark().equals(mark)) {
        starts.add(line.start());
      }
    }
    return starts;
  }

  private static boolean proseTells(Folded text, List<Line> lines, List<Integer> siblings) {
    boolean before = lines.subList(0, siblings.get(0)).stream().anyMatch(l -> acts(text, l));
    boolean sequence =
        lines.stream().anyMatch(l -> l.star() || !l.marked() && ProseSteps.inSequence(text, l));
    long acting = siblings.stream().filter(i -> acts(text, lines.get(i))).count();
    return before && sequence && acting * 2 <= siblings.size();
  }

  private static boolean acts(Folded text, Line line) {
    return line.has(ACTS, text) && !Parties.in(text, line.words(), line.end()).isEmpty();
  }
}
