package vn.tinhgon.language.online;

import vn.tinhgon.language.text.Folded;
import vn.tinhgon.language.text.Wording;
import vn.tinhgon.model.Frequency;

/**
 * Whether what a passage tells is done with every dossier, or only where it is needed or in one of
 * several cases. "Trường hợp hồ sơ đầy đủ" is every dossier: what is amiss is put right first.
 */
public final class Occasions {

  private static final Wording WHERE_NEEDED =
      Folded.pattern(
          "cần thiết|xem xét, quyết định việc|căn cứ mức độ|nếu cần|khi cần|(trường hợp|nếu|khi)( xét| thấy| xét thấy)? cần|có thể (?!hiện)|xác suất|đột xuất|ngẫu nhiên|quản lý rủi ro|nghi (ngờ|vấn)|dấu hiệu|tùy (từng|theo|trường)|khi có yêu cầu|theo (yêu cầu|quyết định) của cơ quan|(nếu|trường hợp) [^,;.]{0,40}(có|đề nghị|theo) yêu cầu|(trường hợp|nếu|đối với) [^,;.]{0,60}(phải|thuộc diện|bị)[^,;.]{0,12}$|thuộc (diện|trường hợp|đối tượng|danh mục)[^,;.]{0,30}$|hoặc $");

  private static final Wording IF_SO =
      Folded.pattern(
          "^[^.;]{0,60}(\\((nếu|trong trường hợp|tùy|khi|đối với|áp dụng)|nếu (cần|có)|cần thiết|khi cần|tùy (từng|theo|trường)|quản lý rủi ro|có dấu hiệu|theo (yêu cầu|quyết định) )|^[^.;,]{0,40} ((đối với|trong) trường hợp|đối với [^.;,]{0,20} phải) ");

  private static final Wording CASE =
      Folded.pattern(
          "^[^\\p{L}]*([a-zđ0-9]{1,3}[.)] *)?(trong |với )?(trường hợp|đối với|riêng|nếu)\\b");

  private static final Wording IN_ORDER =
      Folded.pattern(
          "hồ sơ[^,;]{0,50}(đầy đủ|hợp lệ|đủ|đạt|đáp ứng|bảo đảm|đảm bảo|đúng|phù hợp)|đủ (điều kiện|hồ sơ|thành phần)|nếu (đầy đủ|hợp lệ|đạt)|(đáp ứng|đạt) (yêu cầu|điều kiện|đủ)|(nộp|nhận)( hồ sơ)? [^,;]{0,20}(trực tiếp|qua|trực tuyến)|không có (ý kiến|bổ sung)|kết quả");

  private static final Wording AS_IT_FALLS =
      Folded.pattern(
          "đột xuất|xác suất|nếu (cần|có)|hoặc (đi |tiến hành |tổ chức )?(kiểm tra|khảo sát|đánh giá)");

  private static final int AFTER = 90;
  private static final int LONGEST = 120;

  private Occasions() {}

  /** How often what stands from {@code start} to {@code end} is done. */
  static Frequency of(Folded text, int start, int end) {
    int from = text.boundaryBefore(start);
    int to = Math.min(text.boundaryAfter(end), end + AFTER);
    Folded before = text.part(from, start);
    boolean chosen = before.has(WHERE_NEEDED) || text.part(start, end).has(AS_IT_FALLS);
    if (chosen || text.part(end, to).has(IF_SO)) {
      return Frequency.SOMETIMES;
    }
    return before.has(CASE) && !before.has(IN_ORDER) ? Frequency.SOMETIMES : Frequency.ALWAYS;
  }

  /** The clause around a stretch, from the original; a long one is cut between words. */
  static String quote(Folded text, int start, int end) {
    int from = text.boundaryBefore(start);
    if (start - from > LONGEST) {
      from = text.text().indexOf(' ', start - LONGEST);
    }
    int to = text.boundaryAfter(end);
    if (to - end > LONGEST) {
      to = text.text().lastIndexOf(' ', end + LONGEST);
    }
    return text.original().substring(Math.min(from, start), Math.max(to, end)).strip();
  }

  /** The passage from {@code start} to {@code end}. */
  static Passage passage(Folded text, int start, int end) {
    return new Passage(quote(text, start, end), of(text, start, end));
  }
}
