package vn.tinhgon.language.online;

import org.jspecify.annotations.Nullable;
import vn.tinhgon.language.papers.CopyForms;
import vn.tinhgon.language.text.Folded;
import vn.tinhgon.language.text.Hits;
import vn.tinhgon.language.text.Wording;
import vn.tinhgon.model.Document;
import vn.tinhgon.model.Document.CopyForm;
import vn.tinhgon.model.Frequency;
import vn.tinhgon.model.Paper;

/** Words that tie a procedure to paper: originals, ink, samples, cards, posting, cash. */
public final class PaperWords {

  /** "Bản chính …" of what others issued; what applicants write themselves they can sign. */
  private static final Wording ORIGINAL_OF =
      Folded.pattern(
          "^[^\\p{L}]*([a-zđ0-9]{1,3}[.)] *)?(01 |một )?(bản chính|bản gốc)(?![^\\p{L}]*(của )?(hoặc|(văn bản|đơn|giấy|bản|phiếu|công văn|thư|công hàm) (đề nghị|đề xuất|yêu cầu|đăng ký|kê khai|khai|giải trình|cam kết|thông báo|trình|dự thảo)|đơn\\b|tờ khai|tờ trình|báo cáo|danh sách|kế hoạch|phương án|đề án|biên bản|bảng|sơ đồ|bản đồ|bản (khai|vẽ|dự thảo|tóm tắt|thuyết minh)|dự thảo|lý lịch|sơ yếu|công văn|đề nghị|thông báo|biểu mẫu|kê khai|kết quả))");

  private static final Wording STATE_PAPER =
      Folded.pattern(
          "^[^\\p{L}]*([a-zđ0-9]{1,3}[.)] *)?(giấy phép|giấy chứng nhận|chứng chỉ|thẻ|sổ|bằng) [^;:]{0,120}\\(?(bản chính|bản gốc)\\b");

  /** Of no use but to be taken away. */
  private static final Wording WORN =
      Folded.pattern(
          "^[^\\p{L}]*([a-zđ0-9]{1,3}[.)] *)?(giấy phép|giấy chứng nhận|chứng chỉ|thẻ|sổ|bằng) [^;:]{0,80}(đã|bị) (bị )?(rách|hư|hỏng)");

  private static final Wording HANDED_OVER =
      Folded.pattern(
          "(phải|sau đó|đồng thời|và|nhưng) (gửi|nộp)( lại| bổ sung)?( tất cả| đầy đủ)? (các )?(bản chính|bản gốc)(?! (tờ khai|đơn|danh sách|văn bản|hoặc))"
              + "|(nộp lại|giao nộp|thu lại|hoàn trả|nộp trả|gửi trả)( bản (chính|gốc))?( các)? (giấy (phép|chứng nhận|thông hành|miễn|xác nhận)|thẻ|chứng chỉ|bằng |biển|chứng nhận|sổ |bản chính|bản gốc|hộ chiếu|con dấu)"
              + "|(sau đó|đồng thời|và)( phải)? (gửi|nộp)[^.;,]{0,15} (hồ sơ giấy|bản giấy|hồ sơ bản giấy)"
              + "|(thu|thu hồi)( lại)? (hộ chiếu|thẻ|biển số|giấy chứng nhận căn cước)"
              + "|(nộp|gửi)[^.;,]{0,20} (bản chính|bản gốc)[^.;,]{0,60} (khi nhận kết quả|để thu hồi)"
              + "|khi (nhận|đến nhận) kết quả[^.;]{0,80}phải nộp[^.;,]{0,20} (bản chính|bản gốc)");

  /** An office that takes the old paper back when it gives the new one. */
  private static final Wording TAKEN_BACK =
      Folded.pattern(
          "^[^\\p{L}]*(đồng thời |tiến hành |thực hiện )?thu hồi (giấy|chứng chỉ|chứng nhận)");

  /** Where papers are taken away as a penalty, by a decision, or from somebody else. */
  private static final Wording REVOKED =
      Folded.pattern(
          "(quyết định( về)?( việc)?|bị( cơ quan[^.;,]{0,30})?|đã( bị)?|xem xét,?|sẽ|việc|đề nghị|trường hợp|nếu|không|do|hoặc|chứng nhận|hồ sơ miễn nhiệm và|văn bản|thông báo|về|thủ tục|yêu cầu) $");

  private static final Wording OTHER_WAY =
      Folded.pattern(
          "không (phải|yêu cầu|cần) nộp|được thay thế|(bản điện tử|bản sao điện tử|bản sao[^.;]{0,20}) hoặc|hoặc (bản sao|bản điện tử|bản chụp|biểu mẫu điện tử)");

  private static final Wording SAMPLE =
      Folded.pattern(
          "^[^\\p{L}]*([a-zđ0-9]{1,3}[.)] *)?(\\d+ )?(mẫu (vật|thử|sản phẩm|hàng|phân bón|giống|nhãn thật)|hiện vật|sản phẩm mẫu|bản chà)"
              + "|(kèm( theo)?|nộp|gửi|giao|cung cấp)( \\d+)? mẫu (sản phẩm|vật|thử|hàng|phân bón|giống|thuốc)|gửi mẫu (đến|về|tới)|nộp mẫu(?! số)");

  private static final Wording NO_SAMPLE =
      Folded.pattern("không dùng|danh sách mẫu|ảnh (chụp )?mẫu|thông tin mẫu|quá trình");

  private static final Wording INK =
      Folded.pattern(
          "giáp lai|ký tươi|chữ ký tươi|ký tay|ký sống|(ký( tên)?(, ghi rõ họ tên)?,?( và)?|kiểm tra,|xác nhận,) đóng dấu|đóng dấu (xác nhận|vào|hồ sơ|đã|công chức)(?! tiếp nhận)|đóng dấu sao y");

  private static final Wording NO_INK =
      Folded.pattern("nếu là bản giấy|trực tiếp|bưu (chính|điện)|hoặc|ký số|người (bị|tham gia)");

  /** Stamped before it is handed in. */
  private static final Wording STAMPED =
      Folded.pattern("(đã )?được[^.;]{0,80} (kiểm tra,|xác nhận,|và)? *đóng dấu|dùng cho tái xuất");

  private static final Wording POSTING =
      Folded.pattern(
          "niêm yết( công khai|, thông báo| thông báo| danh sách| kết quả| việc| tại (trụ sở|nhà|ủy ban|nơi|địa)| trong| hồ sơ| báo cáo)|công khai danh sách(?![^.;]{0,20} trên (trang|cổng))|công khai[^.;,]{0,40} tại (trụ sở|nhà văn hóa|nơi)");

  private static final Wording CASH =
      Folded.pattern(
          "(nộp|thu|thanh toán|đóng)[^.;]{0,20}(phí|lệ phí)[^.;]{0,30} (trực tiếp tại|bằng tiền mặt|tại quầy|tại bộ phận)");

  private static final Wording ONLINE =
      Folded.pattern("trực tuyến|chuyển khoản|qua ngân hàng|hoặc");

  private static final Wording THING =
      Folded.pattern(
          "^[^\\p{L}]*(01 |một )?(thẻ(?! điện tử)|tem(?! điện tử)|biển số|hộ chiếu|giấy thông hành|sổ(?! theo dõi)|con dấu|huy (hiệu|chương)|kỷ niệm chương|thị thực(?! điện tử)|giấy miễn thị thực)\\b|, tem|(và|kèm) (thẻ|tem)");

  private static final Wording AFTER_ONLINE =
      Folded.pattern(
          "(thư điện tử|fax|bản điện tử|trực tuyến|hồ sơ điện tử|scan|số hóa|môi trường điện tử)[^;]{0,200} (phải|sau đó|và|thì|đồng thời|nhưng)[^;.]{0,30} (gửi|nộp)[^;.]{0,30} (bản chính|bản gốc|bản giấy|hồ sơ giấy)");

  private static final Wording AT_THE_END = Folded.pattern("khi (đến )?nhận kết quả|để thu hồi");

  private static final int BEFORE = 40;
  private static final int NEAR_BEFORE = 60;
  private static final int NEAR_AFTER = 30;

  private PaperWords() {}

  /** The words of a row that ask for an original to keep; absent where another form will do. */
  static @Nullable Passage original(Document document, Folded row) {
    Passage over = handedOver(row);
    if (over != null) {
      return over;
    }
    if (row.has(WORN) && (document.originals() == null || document.originals() > 0)) {
      return new Passage(document.name(), Frequency.ALWAYS);
    }
    boolean waived =
        !document.papers().isEmpty()
            && document.papers().stream().allMatch(p -> p.demand() == Paper.Demand.WAIVED);
    boolean alone = CopyForms.row(row).form() == CopyForm.ORIGINAL && !row.has(OTHER_WAY);
    if (waived || !alone || document.severalPapers()) {
      return null;
    }
    return row.has(ORIGINAL_OF) || row.has(STATE_PAPER)
        ? new Passage(document.name(), Frequency.ALWAYS)
        : null;
  }

  /** The words by which an original goes to the agency; absent where none do. */
  static @Nullable Passage handedOver(Folded text) {
    Hits m = text.hits(HANDED_OVER);
    while (m.find()) {
      Folded before = text.part(Math.max(0, m.start() - BEFORE), m.start());
      if (!text.negated(m.start()) && !before.has(REVOKED)) {
        return new Passage(Occasions.quote(text, m.start(), m.end()), Frequency.ALWAYS);
      }
    }
    return takenBack(text);
  }

  /** Whether a passage asks on paper for what was sent electronically, before it is decided on. */
  static boolean again(Passage passage) {
    Folded quote = Folded.of(passage.quote());
    return quote.has(AFTER_ONLINE) && !quote.has(AT_THE_END);
  }

  private static @Nullable Passage takenBack(Folded text) {
    int from = 0;
    while (from < text.length()) {
      int to = text.boundaryAfter(from);
      if (text.part(from, to).has(TAKEN_BACK)) {
        return new Passage(Occasions.quote(text, from, from), Frequency.ALWAYS);
      }
      from = to + 1;
    }
    return null;
  }

  /** The words that ask for a thing to be handed in; absent where none do. */
  static @Nullable Passage sample(Folded text) {
    return first(text, SAMPLE, NO_SAMPLE);
  }

  /** The words by which something is signed or stamped by hand; absent where none do. */
  static @Nullable Passage ink(Folded text) {
    return first(text, INK, NO_INK);
  }

  /** The words of a row that ask for ink on a paper; absent where it is stamped by then. */
  static @Nullable Passage inked(Folded row) {
    return row.has(STAMPED) ? null : ink(row);
  }

  /** The words by which something is posted up; absent where nothing is. */
  static @Nullable Passage posting(Folded text) {
    return first(text, POSTING, null);
  }

  /** The words by which fees are paid at the counter; absent where none do. */
  static @Nullable Passage cash(Folded text) {
    Folded clause = Folded.of(text.clause(CASH));
    return clause.length() == 0 || clause.has(ONLINE)
        ? null
        : new Passage(clause.original(), Frequency.ALWAYS);
  }

  /** The words of a result that is a thing; absent where it is none. */
  static @Nullable Passage thing(Folded result) {
    return result.has(THING) ? new Passage(result.original(), Frequency.ALWAYS) : null;
  }

  private static @Nullable Passage first(Folded text, Wording words, @Nullable Wording unless) {
    Hits m = text.hits(words);
    while (m.find()) {
      int from = Math.max(text.boundaryBefore(m.start()), m.start() - NEAR_BEFORE);
      int to = Math.min(text.boundaryAfter(m.end()), m.end() + NEAR_AFTER);
      if (!text.negated(m.start()) && (unless == null || !text.part(from, to).has(unless))) {
        return new Passage(Occasions.quote(text, m.start(), m.end()), Frequency.ALWAYS);
      }
    }
    return null;
  }
}
