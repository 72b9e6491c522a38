package vn.tinhgon.language.parts;

import vn.tinhgon.language.text.Folded;
import vn.tinhgon.language.text.Wording;

/** Whether the note of a fee sets one, so that an amount of 0 beside it is wrong. */
public final class FeeNotes {

  /** An amount of money above zero. */
  static final Wording AMOUNT =
      Folded.pattern("[123456789][\\d.,]* ?(đồng|đ\\b|vnđ|vnd|usd|%|triệu|nghìn|ngàn)");

  /** "mức lệ phí do Hội đồng nhân dân cấp tỉnh quyết định", "theo Thông tư số …". */
  private static final Wording SET_BY =
      Folded.pattern(
          "(do|theo|quyết định của|nghị quyết của|quy định của) (hội đồng nhân dân|hđnd|ủy ban nhân dân|ubnd)"
              + "|(theo|thực hiện|tại|căn cứ)[^.;]{0,60} (thông tư|nghị định|nghị quyết|luật phí|biểu (phí|mức))"
              + "|^[^\\p{L}]*(thông tư|nghị định|nghị quyết) số");

  private static final Wording NONE =
      Folded.pattern(
          "không (được quy định|thu|phải nộp|có|quy định|mất)|^[^\\p{L}]*không[^\\p{L}]*$|miễn (phí|lệ phí|thu)(?! (cho|đối với|với|khi|trong trường hợp))|nếu có|chưa (có )?quy định");

  private FeeNotes() {}

  /** Whether {@code note} names an amount, or who or what sets one, and never that none is due. */
  public static boolean setsFee(Folded note) {
    return !note.has(NONE) && (note.has(AMOUNT) || note.has(SET_BY));
  }
}
