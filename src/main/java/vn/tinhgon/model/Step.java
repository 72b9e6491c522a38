package vn.tinhgon.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A step (trình tự thực hiện, NĐ 63/2010 Điều 3.2: the applicant's steps and the agency's).
 *
 * @param procedure key of its procedure
 * @param at its place; steps read from one text share it
 * @param position its index among the steps of the procedure
 * @param id referred to by {@code steps[].parallelWith}
 * @param text what it says
 * @param caseId the case it belongs to; empty for all
 * @param actor who acts; absent where neither stated nor readable
 * @param agency the agency that acts; absent where unknown or the applicant acts
 * @param actions what is done; empty where not readable
 * @param agencyDeadline the agency's time limit; absent where unknown
 * @param agencyDeadlineWords the words it was read from; absent where the file states it
 * @param applicantDeadline the applicant's time limit; absent where unknown
 * @param applicantDeadlineWords the words it was read from; absent where the file states it
 * @param presence whether the applicant must come in person
 * @param presenceWords the words that say so; absent where none do
 * @param presenceForced the words that show why presence cannot be avoided (fingerprints,
 *     interview, signing in a register, inspection on site); absent where none do
 * @param documents ids of the documents handed in or shown at this step; empty where unknown
 * @param parallelWith id of the step it runs beside; absent where it follows the one before
 */
public record Step(
    String procedure,
    String at,
    int position,
    String id,
    String text,
    String caseId,
    @Nullable Actor actor,
    @Nullable String agency,
    Set<Action> actions,
    @Nullable Deadline agencyDeadline,
    @Nullable String agencyDeadlineWords,
    @Nullable Deadline applicantDeadline,
    @Nullable String applicantDeadlineWords,
    Presence presence,
    @Nullable String presenceWords,
    @Nullable String presenceForced,
    List<Demanded> documents,
    @Nullable String parallelWith)
    implements Part {

  private static final int FIRST_WORDS = 8;

  /** "Bước 3", be it behind a mark of its own: "b) Bước 3", "1.2.3. Bước 3", "- Bước 3". */
  private static final Pattern PRINTED =
      Pattern.compile(
          "^\\s*(?:[-–+*•]|\\p{L}[.)]|\\d{1,2}(?:\\.\\d{1,2})*[.)]{1,2})?\\s*bước\\s*(\\d{1,2})\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** A document of the dossier that a step asks for, with the words that do. */
  public record Demanded(String document, String quote) {}

  /** Who acts in a step. */
  public enum Actor {
    APPLICANT(new Text("người nộp hồ sơ", "applicant")),
    ONE_STOP(new Text("bộ phận một cửa", "one-stop desk")),
    AGENCY(new Text("cơ quan giải quyết", "agency")),
    COORDINATING(new Text("cơ quan phối hợp", "coordinating agency")),
    LEADER(new Text("người có thẩm quyền", "deciding official"));

    private final Text label;

    Actor(Text label) {
      this.label = label;
    }

    /** What it is called. */
    public Text label() {
      return label;
    }
  }

  /** What is done in a step. */
  public enum Action {
    PREPARE(new Text("chuẩn bị hồ sơ", "prepare")),
    SUBMIT(new Text("nộp hồ sơ", "submit")),
    RECEIVE(new Text("tiếp nhận", "receive")),
    CHECK(new Text("kiểm tra hồ sơ", "check")),
    SUPPLEMENT(new Text("bổ sung hồ sơ", "supplement")),
    TRANSFER(new Text("chuyển hồ sơ", "transfer")),
    APPRAISE(new Text("thẩm định", "appraise")),
    CONSULT(new Text("lấy ý kiến", "consult")),
    INSPECT_SITE(new Text("kiểm tra thực địa", "inspect on site")),
    COUNCIL(new Text("họp hội đồng", "council meeting")),
    SIGN_OFF(new Text("trình ký", "put before whoever signs")),
    DECIDE(new Text("quyết định", "decide")),
    PAY(new Text("nộp phí, lệ phí", "pay")),
    NOTIFY(new Text("thông báo", "notify")),
    PUBLISH(new Text("công bố, công khai", "publish")),
    RETURN_RESULT(new Text("trả kết quả", "return the result")),
    INTERVIEW_OR_PRESENCE(new Text("có mặt, phỏng vấn", "interview or presence")),
    ARCHIVE(new Text("lưu trữ", "archive"));

    private final Text label;

    Action(Text label) {
      this.label = label;
    }

    /** What it is called. */
    public Text label() {
      return label;
    }
  }

  /** Whether the applicant must come in person. */
  public enum Presence {
    REQUIRED(new Text("phải đến trực tiếp", "must come in person")),
    POSSIBLE(new Text("có thể đến trực tiếp", "may come in person")),
    NO(new Text("không phải đến", "need not come")),
    UNSTATED(new Text("không nói", "unstated"));

    private final Text label;

    Presence(Text label) {
      this.label = label;
    }

    /** What it is called. */
    public Text label() {
      return label;
    }
  }

  /** Whether the applicant must come and nothing in the step shows why. */
  public boolean getNeedlesslyInPerson() {
    return presence == Presence.REQUIRED && presenceForced == null;
  }

  /** Its first words. */
  public String starts() {
    List<String> words = List.of(text.strip().split("\\s+", FIRST_WORDS + 1));
    return String.join(" ", words.subList(0, Math.min(FIRST_WORDS, words.size())));
  }

  /** The step's number: the one it prints ("Bước 3"), or else its place, counted from 1. */
  public int number() {
    Matcher printed = PRINTED.matcher(text);
    return printed.find() ? Integer.parseInt(printed.group(1)) : position + 1;
  }

  /**
   * The agency's time limit where the file states it; what was read from words may be of a case.
   */
  public @Nullable Deadline statedDeadline() {
    return agencyDeadlineWords == null ? agencyDeadline : null;
  }

  @Override
  public List<Evidence> evidence() {
    List<Evidence> evidence = new ArrayList<>();
    read(presenceWords, new Text("phải đến trực tiếp", "must come in person"), evidence);
    if (agencyDeadline != null) {
      read(agencyDeadlineWords, agencyDeadline.words(), evidence);
    }
    if (applicantDeadline != null) {
      read(applicantDeadlineWords, applicantDeadline.words(), evidence);
    }
    return List.copyOf(evidence);
  }

  private void read(@Nullable String words, Text reads, List<Evidence> evidence) {
    if (words != null && !words.equals(text)) {
      evidence.add(new Evidence(at, words, reads));
    }
  }

  @Override
  public String words() {
    return text;
  }
}
