package vn.tinhgon.language.burdens;

import java.util.stream.Stream;
import vn.tinhgon.language.text.Folded;
import vn.tinhgon.language.text.Wording;
import vn.tinhgon.model.Channel;
import vn.tinhgon.model.Document;
import vn.tinhgon.model.Procedure;
import vn.tinhgon.model.Step;

/** What words say of copies: whether they all stay with the agency, and who hands them in. */
public final class CopyWords {

  /** Copies that come back to the applicant, or of which some other agency gets one too. */
  private static final Wording GIVEN_BACK =
      Folded.pattern(
          "((trả|hoàn|giao) (lại|cho)|nhận lại)\\b[^.;0-9]{0,60} 0?1 (\\(\\p{L}{1,4}\\) )?(bản|tờ|phiếu|liên)\\b"
              + "|(trả|giao|giữ|lưu)( lại)? 0?1 (bản|tờ|phiếu|liên)\\b"
              + "|gửi\\b[^.;0-9]{0,60} 0?1 (bản|tờ|phiếu|liên)\\b[^.;]{0,120} (xác nhận|đóng dấu)"
              + "|đồng gửi");

  /** One for each: "01 bản lưu tại …, 01 bản trả …", "01 bộ bằng tiếng Anh". */
  private static final Wording ONE_EACH =
      Folded.pattern(
          "1(?<![1-9]1) ((bản|tờ|phiếu|liên)( chính| gốc)? (lưu|giữ|trả|giao|gửi|để)\\b"
              + "|(bộ|bản)[^.;]{0,40} tiếng (việt|anh|nước ngoài)"
              + "|bộ\\)[^.;(]{0,80} \\(0?1 bộ\\))");

  /** Papers that are stamped or certified themselves, so that one of them goes back. */
  private static final Wording STAMPED =
      Folded.pattern(
          "(xác nhận|chứng nhận|đóng dấu|ký)\\b[^.;,]{0,40} (vào|trên|lên) (các |từng |\\d{1,2} )?(bản|tờ|giấy|đơn|phiếu)\\b");

  /** One of these usually comes back stamped, whether or not the words say so. */
  private static final Wording CONTRACT = Folded.pattern("hợp đồng|bản vẽ|thỏa thuận");

  private static final Wording OF_SEVERAL =
      Folded.pattern(
          "(các|mỗi|hai|cả hai|từng) (bên|người|thành viên|cá nhân)\\b|vợ,? ?(và )?chồng|cha,? ?(và )?mẹ|cả hai");

  private static final Wording COPY = Folded.pattern("^[^\\p{L}]{0,8}(bản sao|bản chụp)");

  private static final Wording NOT_ELECTRONIC =
      Folded.pattern("không[^.;,]{0,24} (điện tử|trực tuyến)");
  private static final Wording ON_PAPER =
      Folded.pattern("trực tiếp|bưu (chính|điện)|(bản|hồ sơ) giấy");
  private static final Wording ONLINE = Folded.pattern("trực tuyến|điện tử|môi trường mạng");

  private CopyWords() {}

  /**
   * Whether copies come back, stay with the applicant, go one to each of several agencies, or are
   * one in each language.
   */
  static boolean sharedOut(Procedure procedure) {
    return Stream.concat(told(procedure), procedure.documents().stream().map(CopyWords::words))
        .map(Folded::of)
        .anyMatch(t -> t.has(GIVEN_BACK) || t.has(ONE_EACH));
  }

  /** Whether a paper handed in is itself stamped or certified. */
  static boolean stamped(Procedure procedure) {
    return told(procedure).anyMatch(t -> Folded.of(t).has(STAMPED));
  }

  /** Whether the row's number can only mean copies of one paper that all stay with the agency. */
  static boolean ofOnePaper(Document d) {
    Folded name = Folded.of(d.name());
    // A row that says "bản sao" and counts originals has its numbers in the wrong field.
    boolean slip = name.has(COPY) && d.getOriginalCount() > d.getCopyCount();
    return !slip && !d.severalPapers() && !name.has(CONTRACT) && !name.has(OF_SEVERAL);
  }

  /** Whether words speak of handing in paper and not of handing in online. */
  static boolean onPaper(String text) {
    Folded words = Folded.of(text);
    return words.has(NOT_ELECTRONIC) || words.has(ON_PAPER) && !words.has(ONLINE);
  }

  /** What the steps and the channels tell. */
  private static Stream<String> told(Procedure procedure) {
    return Stream.concat(
        procedure.steps().stream().map(Step::text),
        procedure.channels().stream().map(Channel::note).distinct());
  }

  private static String words(Document d) {
    String note = d.note();
    return note == null ? d.name() : d.name() + "\n" + note;
  }
}
