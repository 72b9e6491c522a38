package vn.tinhgon.language;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Document;

/** What a row of the dossier is, and what makes two rows the same. */
final class Rows {

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
  private static final Pattern HEADING = Pattern.compile(".{0,200}:$");
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
          "các (giấy tờ|tài liệu|văn bản|văn bằng|chứng chỉ)|gồm|một trong|(trả|hoàn) (lại|cho)|mỗi (loại|thứ|người)|[;\\n].{12,}|\\bảnh\\b|phim|đĩa|tờ khai hải quan|tờ khai hàng hóa|\\d bộ|bộ hồ sơ|\\+ ");
  private static final Wording SPECIFIC =
      Folded.pattern("điểm [a-zđ]|khoản \\d|điều \\d|thay thế|chứng minh");

  private Rows() {}

  /** Whether {@code before}, the normal form of what stands before a name, is only a list mark. */
  static boolean onlyBullet(String before) {
    return BULLET.matcher(before + "x").replaceFirst("").equals("x");
  }

  /** The row's bullet or list mark; empty where it has none. */
  static String bullet(Folded row) {
    Matcher m = BULLET.matcher(row.text());
    return m.find() ? row.original().substring(0, m.end()).strip() : "";
  }

  /** The row's words without bullet and closing punctuation. */
  static String bare(Folded row) {
    String text = BULLET.matcher(row.text()).replaceFirst("");
    int end = text.length();
    while (end > 0 && " .;:,".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(0, end);
  }

  static Document.Row kind(Folded row, boolean zeroQuantity) {
    String text = BULLET.matcher(row.text().strip()).replaceFirst("");
    if (CASE_HEADING.matcher(text).matches() || HEADING.matcher(text).matches()) {
      return Document.Row.HEADING;
    }
    boolean sentence = SENTENCE.matcher(text).find() && !ASKS.matcher(text).find();
    if (NOTE.matcher(text).matches() || zeroQuantity || sentence) {
      return Document.Row.NOTE;
    }
    return STANDS_FOR_CASE.matcher(text).matches() && text.length() < 60
        ? Document.Row.HEADING
        : Document.Row.DOCUMENT;
  }

  /** Whether the row heads a sub-case, so that it cannot be told which rows belong together. */
  static boolean headsSubCase(Folded row, boolean zeroQuantity) {
    String text = BULLET.matcher(row.text().strip()).replaceFirst("");
    return CASE_HEADING.matcher(text).matches()
        || zeroQuantity && STANDS_FOR_CASE.matcher(text).matches();
  }

  /** The words by which the row asks for no paper in particular; absent where it names one. */
  static @Nullable String vague(Folded row) {
    String bare = bare(row);
    if (VAGUE.matcher(bare).matches()) {
      return row.original().strip();
    }
    Hits inside = row.hits(VAGUE_INSIDE);
    while (inside.find()) {
      String around =
          row.text()
              .substring(
                  Math.max(0, inside.start() - 60),
                  Math.min(row.text().length(), inside.end() + 60));
      if (!SPECIFIC.matcher(around).find()) {
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
