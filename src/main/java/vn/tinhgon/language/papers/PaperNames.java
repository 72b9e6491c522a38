package vn.tinhgon.language.papers;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tinhgon.language.text.Folded;

/**
 * Names of papers in one normal form, by which the result of one procedure is known again in the
 * dossier of another: without what stands around a name (number of a bullet, form of the copy, form
 * number, who granted it and when), without punctuation.
 *
 * <ul>
 *   <li>A result may name several papers; notices, refusals and records of what the agency itself
 *       did ("Văn bản từ chối", "Thông báo …") are none that another procedure asks for.
 *   <li>A row of a dossier is known by what it begins with; where it can be told only from the
 *       result's own name where that ends, all ends that are possible are given, the longest first.
 *   <li>Names shorter than {@link #SHORTEST} say too little.
 * </ul>
 */
public final class PaperNames {

  /** Shorter names ("Quyết định", "Giấy phép") are of any paper. */
  private static final int SHORTEST = 18;

  /** Ends that are tried in one row; behind them stand terms, not the name. */
  private static final int MOST_ENDS = 6;

  /** Papers named in one result; real ones name up to seven. */
  private static final int MOST_NAMES = 20;

  private static final int LOOKED_AT = 400;

  private static final Pattern NEXT_PAPER =
      Pattern.compile("[;\\n]|(?i) hoặc (?=giấy|quyết|chứng|văn|thẻ|bằng)");

  private static final Pattern BULLET =
      Pattern.compile(
          "[\\s\\-+*•–.…“\"]*(?:\\(?(?:[a-zđ]|\\d{1,2})(?:\\.\\d{1,2}){0,3}[.)/]\\s*)?(?:(?:trường hợp|đối với|nếu)[^:;]{0,160}:\\s*)?[\\s\\-+]*");

  /** The form of a copy, and how many. */
  private static final Pattern COPY =
      Pattern.compile(
          "(?:(?:các|những|một|\\d{1,2}|\\(\\d{1,2}\\)) )*(?:bản )?(?:(?:bản )?(?:sao|chính|gốc|chụp|photo(?:copy)?|scan|điện tử|kèm theo)(?: y)?(?:,|/| hoặc)? ?)+"
              + "(?:\\([^)]{0,80}\\) ?)?(?:(?:có|được|đã|hợp lệ|hợp pháp|công chứng|chứng thực|từ sổ gốc|còn hiệu lực|còn giá trị|để đối chiếu|theo quy định|của)(?:,|/| hoặc)? )*");

  /** What a paper that is granted is called. */
  private static final Pattern NOUN =
      Pattern.compile(
          "(?:giấy (?:phép|chứng|xác nhận|đăng ký|chấp thuận|ủy quyền|công nhận)|quyết định|chứng (?:chỉ|nhận|thư)|văn bản (?:chấp thuận|thỏa thuận|xác nhận|cho phép|công nhận|thẩm định|phê duyệt|đồng ý|thông báo kết quả)|thẻ|bằng|kết quả thẩm định|thông báo kết quả|phiếu (?:xác nhận|lý lịch)|biên bản|trích lục|sổ|hộ chiếu|mã số)");

  private static final Pattern NO_RESULT =
      Pattern.compile(
          "từ chối|lý do|không (?:đủ|chấp|được|đáp|cấp)|yêu cầu bổ sung|sửa đổi, bổ sung hồ sơ|tiếp nhận hồ sơ");

  /** Where the name of a result ends. */
  private static final Pattern RESULT_END =
      Pattern.compile(
          "[(:.\"”]|,? (?:theo (?:mẫu|quy định|quyết|phụ lục|nghị|thông)|mẫu (?:số)?|kèm theo|ban hành|có thời hạn|được (?:cấp|điều|gia|ký|phê)|(?:do|của) (?:cơ quan|ubnd|ủy ban|sở|bộ|cục|chi cục|chủ tịch|giám đốc|thủ tướng|bộ trưởng))");

  private static final Pattern ROW_END =
      Pattern.compile(
          "$|[;:.()]|,(?= (?:giấy|quyết|chứng|văn bản|thẻ|bằng|trừ|trường|đối|nếu|có|còn|do|bản|trong|khi|được|đã|kèm|hoặc|các))| -| (?:hoặc|và|do|đã|được|còn|của|đối với|theo|cấp|tại|kèm|trong|nếu|trước|khi|có|cho|này|phù hợp|trừ|thể hiện|bản|với|mẫu|ban hành|\\[)(?= )");

  private static final Pattern FOREIGN =
      Pattern.compile(
          "nước ngoài|(?:của|tại|do) (?:các )?nước|nước (?:xuất|nhập|sở)|quốc gia (?:xuất|nhập|nơi)|tương đương");

  private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private PaperNames() {}

  /** The papers that a procedure gives whose result is called {@code result}. */
  public static List<String> given(String result) {
    Set<String> names = new LinkedHashSet<>();
    for (String part : NEXT_PAPER.split(result, MOST_NAMES)) {
      String text = begin(folded(part));
      if (!NOUN.matcher(text).lookingAt() || NO_RESULT.matcher(text).find()) {
        continue;
      }
      Matcher end = RESULT_END.matcher(text);
      String name = plain(end.find() ? text.substring(0, end.start()) : text);
      if (name.length() >= SHORTEST) {
        names.add(name);
      }
    }
    return List.copyOf(names);
  }

  /**
   * A paper that a row asks for.
   *
   * @param quote the words that do
   * @param names the names that it may go by, the longest first
   */
  public record Asked(String quote, List<String> names) {}

  /** What a row may ask for: the papers that it lists. */
  public static List<Asked> asked(String row) {
    List<Asked> papers = new ArrayList<>();
    for (String part : NEXT_PAPER.split(row, MOST_NAMES)) {
      List<String> names = names(begin(folded(part)));
      if (!names.isEmpty()) {
        papers.add(new Asked(part.strip(), names));
      }
    }
    return List.copyOf(papers);
  }

  /** The longest name first; none where the text names no grant, or one of another state. */
  private static List<String> names(String text) {
    if (!NOUN.matcher(text).lookingAt() || FOREIGN.matcher(text).find()) {
      return List.of();
    }
    List<String> names = new ArrayList<>();
    Matcher end = ROW_END.matcher(text);
    while (names.size() < MOST_ENDS && end.find()) {
      String name = plain(text.substring(0, end.start()));
      if (name.length() >= SHORTEST && !names.contains(name)) {
        names.add(0, name);
      }
    }
    return List.copyOf(names);
  }

  /** {@code text} as the names are written: lower case, words with one space between them. */
  public static String plain(String text) {
    return NOT_WORD.matcher(Folded.of(text).text()).replaceAll(" ").strip();
  }

  private static String folded(String text) {
    String all = Folded.of(text).text();
    return all.substring(0, Math.min(all.length(), LOOKED_AT)).replaceAll("[ \\t\\x{A0}]+", " ");
  }

  private static String begin(String text) {
    Matcher bullet = BULLET.matcher(text);
    String rest = bullet.lookingAt() ? text.substring(bullet.end()) : text;
    Matcher copy = COPY.matcher(rest);
    return copy.lookingAt() ? rest.substring(copy.end()).strip() : rest.strip();
  }
}
