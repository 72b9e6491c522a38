package vn.tinhgon.language;

import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Document.CopyForm;

/** The form in which a row asks for its paper. */
final class CopyForms {

  private static final Wording CERTIFIED =
      Folded.pattern(
          "(bản sao|sao y|bản chụp|bản phô ?tô|bản photo(copy)?|phôtô)[^.;:]{0,40}(chứng thực|công chứng)"
              + "|(chứng thực|công chứng)[^.;:]{0,12}(bản sao|sao y)");

  private static final Wording FOREIGN =
      Folded.pattern("nước ngoài|hợp pháp hóa lãnh sự|bản dịch|dịch (sang|ra) tiếng");

  private static final Wording REGISTER =
      Folded.pattern("(từ|trích) sổ (gốc|đăng ký|hộ tịch)|sổ gốc");
  private static final Wording COMPARE =
      Folded.pattern(
          "đối chiếu|xuất trình (kèm )?(theo )?bản (chính|gốc)|(kèm|mang) (theo )?bản (chính|gốc)|kiểm tra bản (chính|gốc)");
  private static final Wording ELECTRONIC =
      Folded.pattern(
          "(bản|tệp|file|chứng từ|văn bản|dữ liệu|hình thức|dạng|ảnh)( (sao|scan|chụp))? điện tử|sao điện tử|bản scan|bản quét|số hóa");
  private static final Wording ORIGINAL = Folded.pattern("bản (chính|gốc)|nguyên bản");
  private static final Wording COPY =
      Folded.pattern("bản sao|bản chụp|sao chụp|bản phô|photo|phô ?tô|bản copy|sao y");
  private static final Wording PLAIN_TOO =
      Folded.pattern(
          "bản (sao|chụp)( giấy)? hoặc bản sao|không (cần|phải|yêu cầu)[^.;]{0,12} (chứng thực|công chứng)|(chứng thực|công chứng)[^.;]{0,20} hoặc bản (sao|chụp|chính|gốc|phô|điện)|(bản (chính|gốc)|bản điện tử)[^.;]{0,80}hoặc[^.;]{0,60}(chứng thực|công chứng)");

  private CopyForms() {}

  /** The form asked for; absent where the words do not say. */
  static @Nullable CopyForm read(Folded row) {
    boolean certified = row.has(CERTIFIED);
    boolean register = row.has(REGISTER);
    boolean compare = row.has(COMPARE);
    boolean electronic = row.has(ELECTRONIC);
    boolean original = row.has(ORIGINAL);
    if (certified) {
      if (row.has(PLAIN_TOO) || electronic) {
        return CopyForm.ANY;
      }
      if (row.has(FOREIGN)) {
        return null;
      }
      return compare || register ? CopyForm.CERTIFIED_OR_COMPARE : CopyForm.CERTIFIED;
    }
    if (row.has(COPY)) {
      if (compare || register) {
        return CopyForm.CERTIFIED_OR_COMPARE;
      }
      return original ? CopyForm.ANY : CopyForm.PLAIN_COPY;
    }
    if (original) {
      return electronic ? CopyForm.ANY : CopyForm.ORIGINAL;
    }
    return electronic ? CopyForm.ELECTRONIC : null;
  }

  /** Whether only copies attested on paper will do, whoever issued the original. */
  static boolean onlyAttested(Folded row) {
    return row.has(CERTIFIED) && !row.has(COMPARE) && !row.has(PLAIN_TOO) && !row.has(ELECTRONIC);
  }

  /** The words that ask for a certified copy; empty where none do. */
  static String certifiedWords(Folded row) {
    return row.first(CERTIFIED);
  }

  /** Whether a note of the dossier lets applicants choose another form. */
  static boolean loosens(Folded note) {
    return note.has(COMPARE) && note.has(COPY);
  }
}
