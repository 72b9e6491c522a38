package vn.tinhgon.language.steps;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.language.agencies.Parties;
import vn.tinhgon.language.agencies.Parties.Kind;
import vn.tinhgon.language.agencies.Parties.Party;
import vn.tinhgon.language.steps.Lines.Line;
import vn.tinhgon.language.steps.StepStarts.Start;
import vn.tinhgon.language.text.Clauses;
import vn.tinhgon.language.text.Folded;
import vn.tinhgon.language.text.Wording;

/**
 * Steps that are told in paragraphs.
 *
 * <ul>
 *   <li>The first paragraph in which someone hands in begins the first step; what only says who may
 *       apply stands before it.
 *   <li>A paragraph begins a step if it opens with its place in the order ("Trong thời hạn …", "Sau
 *       khi …"), with a channel or a complete dossier ("Trường hợp đăng ký qua mạng …", "Trường hợp
 *       hồ sơ đủ điều kiện …"), with an office's duty ("… có trách nhiệm …"), or if an office acts
 *       after the applicant, or the applicant after an office.
 *   <li>A paragraph on the same actor, or on an incomplete dossier, goes on with the step before.
 *   <li>Bullets between such paragraphs are steps, unless they list something.
 *   <li>A text of hardly any paragraphs is read by its sentences.
 * </ul>
 */
public final class ProseSteps {

  /**
   * A paragraph, a bullet or a sentence.
   *
   * @param line where it stands
   * @param bullet whether a mark begins it
   * @param paragraph where the paragraph begins that it is a sentence of; -1 where it is all of it
   */
  private record Unit(Line line, boolean bullet, int paragraph) {}

  private static final Wording SEQUENCE =
      Folded.pattern(
          "trong thời hạn|trong vòng|trong thời gian|chậm nhất|sau khi|sau thời hạn|ngay sau khi|sau \\d|trước khi|định kỳ|hằng năm|hàng năm|căn cứ|trên cơ sở|kể từ|tiếp theo|cuối cùng|công bố nội dung|khi ");
  private static final Wording CASE =
      Folded.pattern("(đối với|trường hợp|thủ tục|các trường hợp|khi|nếu)\\b");
  private static final Wording CHANNEL =
      Folded.pattern(
          "trường hợp (người nộp hồ sơ )?(đăng ký|nộp|gửi|hoàn trả|thực hiện|tiếp nhận)( hồ sơ)?( đăng ký)? (trực|qua|trên|bằng|theo|online)|trường hợp \\(?\\d|trường hợp trên môi trường");
  private static final Wording COMPLETE =
      Folded.pattern(
          "trường hợp (hồ sơ|thông tin|đơn)[^.;:,]{0,30} (đủ điều kiện|hợp lệ|đầy đủ|đáp ứng)");
  private static final Wording INCOMPLETE = Folded.pattern("không|chưa");
  private static final Wording DUTY = Folded.pattern("[^.;:]{0,90} có trách nhiệm ");
  private static final Wording HANDS_IN =
      Folded.pattern("nộp|gửi|lập|đăng ký|trình|xuất trình|khai|tiếp nhận|đề nghị");
  private static final Wording HANDS_OVER = Folded.pattern("nộp|gửi|lập");
  private static final Wording MAY =
      Folded.pattern(
          "(có thể|được) [^.;]{0,60}(sáp nhập|hợp nhất|chuyển đổi|xem xét|cấp lại|chia|tách)");
  private static final Wording NO_STEP =
      Folded.pattern(
          "[^.;:]{0,120} (được hoạt động|có quyền|chịu trách nhiệm|được hưởng|bị xóa tên|được công bố)");
  private static final Wording ACTS =
      Folded.pattern(
          "nộp|gửi|lập|tiếp nhận|thẩm định|kiểm tra|xem xét|thông báo|đăng ký|cấp|trả|quyết định|trình|báo cáo|khai|chuẩn bị|phê duyệt|ban hành|thực hiện|nhận (kết|giấy)");
  private static final Wording LIST_FOLLOWS =
      Folded.pattern("(gồm|sau đây|như sau|sau|hình thức|trong đó)[^.;:]{0,30}:? *$");

  /** Fewer paragraphs than this hold several steps each. */
  private static final int FEW = 4;

  /** A line of more characters that ends without a stop goes on in the next. */
  private static final int WRAPPED = 50;

  private static final int OPENING = 60;

  private final Folded text;
  private final List<Start> starts = new ArrayList<>();
  private @Nullable Kind last;
  private String lastSubject = "";
  private boolean listing;

  private ProseSteps(Folded text) {
    this.text = text;
  }

  static List<Start> of(Folded text, List<Line> lines) {
    List<Unit> units = units(text, lines);
    ProseSteps steps = new ProseSteps(text);
    for (int i = 0; i < units.size(); i++) {
      boolean heading =
          i + 1 < units.size()
              && units.get(i + 1).bullet()
              && !units.get(i).bullet()
              && units.get(i).line().endsWith(':', text);
      steps.read(units.get(i), heading);
    }
    return steps.starts.isEmpty() ? inSequence(text, units) : steps.starts;
  }

  /** Whether paragraphs tell several ways to hand in, each with its own steps. */
  static boolean channels(Folded text, List<Line> lines) {
    return lines.stream().filter(l -> !l.listed() && l.opens(CHANNEL, text)).count() > 1;
  }

  /** Whether the line opens with its place in the order of steps. */
  static boolean inSequence(Folded text, Line line) {
    return line.opens(SEQUENCE, text);
  }

  /** Where nobody hands in, every paragraph with a place in the order is a step. */
  private static List<Start> inSequence(Folded text, List<Unit> units) {
    List<Start> starts = new ArrayList<>();
    for (Unit unit : units) {
      if (starts.isEmpty() || inSequence(text, unit.line())) {
        starts.add(new Start(unit.line().start(), false));
      }
    }
    return starts;
  }

  /** Reads the next unit; one that only heads the bullets behind it begins no step. */
  private void read(Unit unit, boolean heading) {
    Line line = unit.line();
    List<Party> parties = Parties.in(text, line.words(), line.end());
    Party subject = Parties.main(parties);
    String name =
        subject == null
            ? ""
            : text.text().substring(subject.start(), Math.min(line.end(), subject.start() + 9));
    boolean mayOnly = line.has(MAY, text) && !line.has(HANDS_OVER, text);
    boolean channel = !starts.isEmpty() && line.opens(CHANNEL, text);
    boolean bare = heading && parties.isEmpty();
    if (starts.isEmpty() && line.has(HANDS_IN, text) && !mayOnly && !bare) {
      starts.add(new Start(unit.paragraph() < 0 ? line.start() : unit.paragraph(), false));
    } else if (!starts.isEmpty() && !bare && (channel || begins(unit, parties, name))) {
      starts.add(new Start(line.start(), channel));
    }
    if (subject != null && !mayOnly) {
      last = subject.kind();
    }
    lastSubject = name.isEmpty() ? lastSubject : name;
    int tail = Math.max(line.words(), line.end() - OPENING);
    listing = text.has(LIST_FOLLOWS, tail, line.end()) || listing && unit.bullet();
  }

  private boolean begins(Unit unit, List<Party> parties, String name) {
    Line line = unit.line();
    boolean incomplete =
        text.has(INCOMPLETE, line.words(), Math.min(line.end(), line.words() + OPENING));
    if (unit.bullet()) {
      return !listing && !(line.opens(CASE, text) && incomplete);
    }
    boolean duty =
        line.opens(DUTY, text)
            && (unit.paragraph() < 0 || !name.isEmpty() && !name.equals(lastSubject));
    return line.star() && !ListedSteps.note(text, line)
        || inSequence(text, line) && !parties.isEmpty()
        || line.opens(COMPLETE, text) && !incomplete
        || duty
        || changesHands(line, Parties.main(parties));
  }

  private boolean changesHands(Line line, @Nullable Party subject) {
    return subject != null
        && last != null
        && office(subject.kind()) != office(last)
        && line.has(ACTS, text)
        && !line.opens(CASE, text)
        && !line.opens(NO_STEP, text);
  }

  private static boolean office(Kind kind) {
    return kind != Kind.APPLICANT && kind != Kind.BODY && kind != Kind.OTHER;
  }

  /** Paragraphs, hard-wrapped lines joined; their sentences where there are hardly any. */
  private static List<Unit> units(Folded text, List<Line> lines) {
    List<Line> paragraphs = new ArrayList<>();
    for (Line line : lines) {
      int last = paragraphs.size() - 1;
      if (last >= 0 && !line.marked() && goesOn(text, paragraphs.get(last), line)) {
        Line begun = paragraphs.get(last);
        paragraphs.set(
            last, new Line(begun.start(), begun.words(), line.end(), begun.mark(), begun.value()));
      } else {
        paragraphs.add(line);
      }
    }
    boolean sentences = paragraphs.size() < FEW && paragraphs.stream().noneMatch(Line::listed);
    List<Unit> units = new ArrayList<>();
    for (Line paragraph : paragraphs) {
      if (sentences) {
        split(text, paragraph, units);
      } else {
        units.add(new Unit(paragraph, paragraph.listed(), -1));
      }
    }
    return units;
  }

  private static void split(Folded text, Line paragraph, List<Unit> units) {
    int from = paragraph.words();
    int end = Clauses.sentenceBreak(text, from, paragraph.end());
    int begun = paragraph.start();
    while (from < paragraph.end()) {
      int next = Clauses.skipSpace(text, end, paragraph.end());
      int to = next < paragraph.end() ? end : paragraph.end();
      units.add(
          new Unit(
              new Line(begun, from, to, begun == from ? "" : paragraph.mark(), 0),
              false,
              begun == paragraph.start() ? -1 : paragraph.start()));
      from = next;
      begun = next;
      end = Clauses.sentenceBreak(text, from, paragraph.end());
    }
  }

  private static boolean goesOn(Folded text, Line before, Line line) {
    if (Character.isLowerCase(text.original().charAt(line.start()))) {
      return true;
    }
    boolean opens = line.opens(CASE, text) || line.opens(SEQUENCE, text);
    Matcher stop = Clauses.STOP.matcher(text.original()).region(before.words(), before.end());
    int lineBreak = text.original().lastIndexOf('\n', before.end() - 1);
    int length = before.end() - Math.max(before.words(), lineBreak);
    return !opens && length > WRAPPED && !stop.find();
  }
}
