package vn.tinhgon.language.parts;

import vn.tinhgon.language.text.Folded;
import vn.tinhgon.language.text.Wording;

/** Forms that rows of the dossier name. */
public final class Forms {

  /** What tells which form is meant: its number or letter, or the text that has it. */
  private static final Wording TOLD =
      Folded.pattern(
          "(mẫu|phụ lục|biểu mẫu)( (số|đơn|tờ khai|phiếu))? ?[^\\p{L}]{0,3}([0-9]|[a-zđ]{1,6}[-./0-9]|[ivx]+\\b)"
              + "|(ban hành|quy định|kèm theo|phụ lục)[^.;]{0,60} (thông tư|nghị định|quyết định|luật|phụ lục|quy chế|điều|khoản)"
              + "|\\d+/\\d{4}/|\\d+/(tt|nđ|qđ)|(thông tư|nghị định)");

  private Forms() {}

  /** Whether {@code row}, which asks for a form, tells which. */
  public static boolean identified(Folded row) {
    return row.has(TOLD);
  }
}
