package vn.tinhgon.language.papers;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.language.text.Folded;
import vn.tinhgon.language.text.Hits;
import vn.tinhgon.language.text.Letters;
import vn.tinhgon.language.text.Wording;
import vn.tinhgon.model.Document;

/** What a row of the dossier is, and what makes two rows the same. */
public final class Rows {

  private static final Pattern BULLET =
      Pattern.compile(
          "^(?:[-+*•–—.:,;\\s\\uF000-\\uF0FF]|\\(?(?:[a-zđ]|[ivx]{1,4}|\\d{1,2}(?:\\.\\d{1,2}){0,2})[.)/]\\s*){1,8}");
  private static final Wording NOTE =
      Folded.pattern(
          "^(lưu ý|ghi chú|chú ý|số lượng hồ sơ|số lượng|số bộ|yêu cầu đối với|quy cách)\\b.*");

  /** A sentence about the dossier, which asks for nothing. */
  private static final Wording SENTENCE =
      Folded.pattern(
          "^(trường hợp|khi|hồ sơ|người|cá nhân|tổ chức|việc)[^.]{0,300} (thì|thực hiện theo quy định|có giá trị pháp lý|có trách nhiệm|giá trị pháp lý)");

  private static final Wording ASKS =
      Folded.pattern(
          "nộp|kèm|xuất trình|bổ sung|cung cấp|phải có|bản sao|bản chính|bản chụp|giấy (?!tờ theo)|tờ khai|đơn (đề|xin|đăng)|hợp đồng|quyết định|văn bản (đề|xác|chấp|thỏa|cam|về)");

  private static final Wording CASE_HEADING =
      Folded.pattern(
          "^(trường hợp|đối với|khi|nếu|hồ sơ đối với|hồ sơ đề nghị|áp dụng|dành cho|hồ sơ [^:]{0,80}(gồm|bao gồm))\\b.{0,400}:$");
  private static final Wording STANDS_FOR_CASE =
      Folded.pattern("^(trường hợp|đối với)\\b[^:]{0,160}$");
  private static final Wording VAGUE =
      Folded.pattern(
          "^(các |những |một số )?(loại )?(giấy tờ|tài liệu|văn bản|hồ sơ|chứng từ)(,? ?(giấy tờ|tài liệu|văn bản|hồ sơ|chứng từ|và)){0,6}"
              + " ((có )?liên quan khác|khác (có )?liên quan|khác|có liên quan)"
              + "( kèm theo| có liên quan| cần thiết| \\(?nếu có\\)?| \\(nếu có yêu cầu\\)| theo quy định( của pháp luật)?| khác){0,6}[ .;,)]*$");
  private static final Wording VAGUE_INSIDE =
      Folded.pattern(
          "(giấy tờ|tài liệu|văn bản|hồ sơ|chứng từ)( khác)? (có )?liên quan( khác)?( kèm theo)? \\(nếu có\\)|(giấy tờ|tài liệu|văn bản|hồ sơ) khác \\(nếu có\\)|v\\.v\\.?|theo yêu cầu (cụ thể )?của cơ quan (tiếp nhận|giải quyết|có thẩm quyền)");
  private static final Wording SEVERAL =
      Folded.pattern(
          "các (giấy tờ|tài liệu|văn bản|văn bằng|chứng chỉ)|gồm|một trong|(trả|hoàn) (lại|cho)|mỗi (loại|thứ|người)|[;\\n].{12,}|ảnh\\b|phim|đĩa|tờ khai hải quan|tờ khai hàng hóa|\\d bộ|bộ hồ sơ|\\+ ");
  private static final Wording SPECIFIC =
      Folded.pattern("điểm [a-zđ]|khoản \\d|điều \\d|thay thế|chứng minh");

  private Rows() {}

  /** A row of fewer characters that ends with a colon heads others. */
  private static final int LONGEST_HEADING = 201;

  /** A row of fewer characters that names a case and no paper stands for the case. */
  private static final int SHORT = 60;

  /** Letters of the longest list mark: "viii)". */
  private static final int LONGEST_MARK = 4;

  /** Whether {@code before}, the normal form of what stands before a name, is only a list mark. */
  static boolean onlyBullet(String before) {
    return bulletEnd(before + "x") == before.length();
  }

  /** The row's bullet or list mark; empty where it has none. */
  static String bullet(Folded row) {
    return row.original().substring(0, bulletEnd(row.text())).strip();
  }

  /** The row's words without bullet and closing punctuation. */
  public static Folded bare(Folded row) {
    return withoutEnd(row, " .;:,");
  }

  private static Folded withoutEnd(Folded row, String closing) {
    String text = row.text();
    int start = bulletEnd(text);
    int end = text.length();
    while (end > start && closing.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return row.part(start, end);
  }

  /** Where the bullet or list mark ends that {@code text} begins with; 0 where it has none. */
  private static int bulletEnd(String text) {
    int letters = 0;
    while (letters < text.length() && letters <= LONGEST_MARK && letter(text, letters)) {
      letters++;
    }
    boolean none =
        letters > LONGEST_MARK
            || letters > 0 && (letters == text.length() || ".)/".indexOf(text.charAt(letters)) < 0);
    Matcher m = none ? null : BULLET.matcher(text);
    return m != null && m.lookingAt() ? m.end() : 0;
  }

  private static boolean letter(String text, int i) {
    return Letters.letter(text.charAt(i));
  }

  /** What {@code row} is in a dossier. */
  public static Document.Row kind(Folded row, boolean zeroQuantity) {
    Folded words = withoutEnd(row, " ");
    boolean heading = words.length() <= LONGEST_HEADING && words.text().endsWith(":");
    if (heading || words.has(CASE_HEADING)) {
      return Document.Row.HEADING;
    }
    if (zeroQuantity || words.has(NOTE) || words.has(SENTENCE) && !words.has(ASKS)) {
      return Document.Row.NOTE;
    }
    return words.length() < SHORT && words.has(STANDS_FOR_CASE)
        ? Document.Row.HEADING
        : Document.Row.DOCUMENT;
  }

  /** Whether the row heads a sub-case, so that it cannot be told which rows belong together. */
  static boolean headsSubCase(Folded row, boolean zeroQuantity) {
    Folded words = withoutEnd(row, " ");
    return words.has(CASE_HEADING) || zeroQuantity && words.has(STANDS_FOR_CASE);
  }

  /** The words by which the row asks for no paper in particular; absent where it names one. */
  static @Nullable String vague(Folded row) {
    if (bare(row).has(VAGUE)) {
      return row.original().strip();
    }
    Hits inside = row.hits(VAGUE_INSIDE);
    while (inside.find()) {
      int from = Math.max(0, inside.start() - 60);
      if (!row.has(SPECIFIC, from, Math.min(row.length(), inside.end() + 60))) {
        return row.original().substring(inside.start(), inside.end()).strip();
      }
    }
    return null;
  }

  /** Whether the row lists several papers, or copies that are stamped and handed back. */
  static boolean several(Folded row) {
    return row.has(SEVERAL);
  }
}
