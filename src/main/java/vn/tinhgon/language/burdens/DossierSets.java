package vn.tinhgon.language.burdens;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.language.text.Folded;
import vn.tinhgon.language.text.Hits;
import vn.tinhgon.language.text.Wording;
import vn.tinhgon.model.Document;
import vn.tinhgon.model.Evidence;
import vn.tinhgon.model.Procedure;
import vn.tinhgon.model.Step;
import vn.tinhgon.model.Text;

/**
 * The number of sets of a dossier, where only the words say it. Sets that an agency passes on to
 * another are not the applicant's, and sets of drawings are no dossier.
 */
public final class DossierSets {

  private static final Wording SETS =
      Folded.groups(
          "bộ( hồ sơ( chính thức)?(?! (thiết kế|bản vẽ|kỹ thuật))| gồm|(?= ?([.,;:()]|$)))");

  /** The group of {@link #SETS} that stands for "chính thức". */
  private static final int PROPER = 2;

  /** "02", "02 (hai)", "hai (02)" or "hai", where it ends right before the sets. */
  private static final Wording NUMBER =
      Folded.groups(
          "\\b((một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) ?\\((0?\\d{1,2})\\)|(0?\\d{1,2})( \\(\\p{L}{1,5}\\))?|(hai|ba|bốn|sáu|bảy|tám|chín|mười)) *$");

  /** The longest number in words and digits. */
  private static final int LONGEST_NUMBER = 24;

  private static final Map<String, Integer> NUMERALS =
      Map.of("hai", 2, "ba", 3, "bốn", 4, "sáu", 6, "bảy", 7, "tám", 8, "chín", 9, "mười", 10);

  private static final Wording ASKED =
      Folded.groups("(nộp|lập|chuẩn bị|số lượng)\\b|(gửi|kèm|hồ sơ gồm)\\b");

  /** From the verb to the number; more lies between them where the verb has another object. */
  private static final int NEAR = 60;

  private static final Wording APPLICANT =
      Folded.pattern(
          "(người|công dân|cá nhân|tổ chức|doanh nghiệp|nhà đầu tư|chủ|thương nhân|hợp tác xã|hộ|cơ sở|công ty|đơn vị|nhà thầu|ban trù bị|đối tượng|bên)\\b");

  private static final Pattern AGENCY =
      Pattern.compile(
          "(?<!\\p{L})(?:Ủy ban|Uỷ ban|UBND|Sở|Bộ(?! hồ)|Tổng cục|Cục|Chi cục|Vụ|Phòng|Văn phòng|Trung tâm|Công an|Ban [Qq]uản lý(?! dự)"
              + "|Kho bạc|Cảng vụ|Ngân hàng Nhà nước|Chủ tịch|Hội đồng|Thanh tra|Tòa án|Thuế|Hải quan|[Cc]ơ quan(?!,| đề nghị))(?!\\p{L})");

  /** Words before a name that keep it from being who acts. */
  private static final Wording OBLIQUE =
      Folded.pattern("\\b(nơi|của|tại|đến|cho|tới|về|với|do|theo|từ|bởi|đối với|giữa|trên) *$");

  private static final Wording TOLD =
      Folded.pattern("\\b(yêu cầu|đề nghị|hướng dẫn|thông báo|để)( các| những)? *$");

  /** How far before a name the word may stand that says what part it plays. */
  private static final int BEFORE = 20;

  /** How far before a number the words are read that say whose sets they are. */
  private static final int LEAD = 400;

  /** So many places are enough to show it. */
  private static final int SHOWN = 3;

  /** No real text names more. */
  private static final int MOST = 40;

  private DossierSets() {}

  /**
   * The number, if all words agree on one, or those that speak of the dossier proper ("bộ hồ sơ
   * chính thức", after one to look at first) do; else absent.
   */
  public static @Nullable Integer read(Procedure procedure) {
    Set<Integer> found = new HashSet<>();
    for (Asked asked : all(procedure)) {
      found.add(asked.sets());
    }
    return found.size() == 1 ? found.iterator().next() : null;
  }

  /** The words that ask for the sets. */
  static List<Evidence> evidence(Procedure procedure) {
    return all(procedure).stream()
        .limit(SHOWN)
        .map(
            a ->
                new Evidence(
                    a.at(),
                    a.text().clause(a.start(), a.end()),
                    new Text(a.sets() + " bộ", a.sets() + " sets")))
        .toList();
  }

  /** Words that ask for so many sets. */
  private record Asked(String at, Folded text, int start, int end, int sets, boolean proper) {}

  private static List<Asked> all(Procedure procedure) {
    List<Asked> found = new ArrayList<>();
    for (Step step : procedure.steps()) {
      collect(step.at(), Folded.of(step.text()), found);
    }
    for (Document document : procedure.documents()) {
      collect(document.at(), Folded.of(document.name()), found);
    }
    List<Asked> proper = found.stream().filter(Asked::proper).toList();
    return proper.isEmpty() ? found : proper;
  }

  private static void collect(String at, Folded text, List<Asked> found) {
    Hits sets = text.hits(SETS);
    int asked = 0;
    while (asked < MOST && sets.find()) {
      int from = Math.max(0, sets.start() - LONGEST_NUMBER);
      Hits number = text.part(from, sets.start()).hits(NUMBER);
      // "Bộ" is a ministry.
      if (!number.find() || text.original().charAt(sets.start()) == 'B') {
        continue;
      }
      asked++;
      int start = from + number.start();
      Folded lead = text.part(Math.max(0, start - LEAD), start);
      int end = lead.text().length();
      int count = count(number);
      if (count > 0 && ofApplicant(lead.part(lead.boundaryBefore(end), end))) {
        found.add(new Asked(at, text, start, sets.end(), count, sets.group(PROPER) != null));
      }
    }
  }

  private static int count(Hits number) {
    String digits = number.group(3) != null ? number.group(3) : number.group(4);
    return digits != null ? Integer.parseInt(digits) : NUMERALS.getOrDefault(number.group(6), 0);
  }

  /** Whether it is the applicant who hands in what these words lead up to. */
  private static boolean ofApplicant(Folded before) {
    Hits verb = before.hits(ASKED);
    int end = -1;
    int start = 0;
    boolean own = false;
    while (verb.find()) {
      start = verb.start();
      end = verb.end();
      own = verb.group(1) != null;
    }
    if (end < 0 || before.text().length() - end > NEAR) {
      return false;
    }
    Folded subjects = before.part(0, start);
    int agency = agency(subjects);
    int applicant = -1;
    Hits m = subjects.hits(APPLICANT);
    while (m.find()) {
      if (!precedes(OBLIQUE, subjects, m.start())) {
        applicant = m.start();
      }
    }
    if (applicant > agency) {
      return agency < 0 || precedes(TOLD, subjects, applicant);
    }
    return agency < 0 && own;
  }

  private static int agency(Folded subjects) {
    int last = -1;
    Matcher m = AGENCY.matcher(subjects.original());
    while (m.find()) {
      if (!precedes(OBLIQUE, subjects, m.start())) {
        last = m.start();
      }
    }
    return last;
  }

  private static boolean precedes(Wording wording, Folded text, int at) {
    return wording.matcher(text.text().substring(Math.max(0, at - BEFORE), at)).find();
  }
}
