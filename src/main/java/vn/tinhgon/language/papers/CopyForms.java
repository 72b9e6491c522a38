package vn.tinhgon.language.papers;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.language.text.Folded;
import vn.tinhgon.language.text.Hits;
import vn.tinhgon.language.text.Wording;
import vn.tinhgon.model.Document.CopyForm;

/**
 * The form in which words ask for a paper: every form that they accept is looked for, and the
 * answer is what an applicant may choose from.
 */
public final class CopyForms {

  /** The forms words can name (NĐ 23/2015/NĐ-CP Điều 2, Điều 6; NĐ 45/2020/NĐ-CP). */
  private enum Form {
    ORIGINAL,
    PLAIN,
    /** a copy together with the original, to compare */
    COMPARED,
    CERTIFIED,
    /** a copy issued from the register */
    REGISTER,
    ELECTRONIC
  }

  /** Group 1 is an original, group 2 something electronic, group 3 a copy; the rest parts them. */
  private static final Wording NAMED =
      Folded.groups(
          "(bản chính|bản gốc|nguyên bản)"
              + "|(bản điện tử|bản sao điện tử|tệp điện tử|tệp tin|file điện tử|chứng từ điện tử|văn bản điện tử|dữ liệu điện tử|hình thức điện tử|dạng điện tử|ảnh điện tử|sao điện tử|bản scan|bản quét|bản số hóa)"
              + "|(bản sao|bản chụp|sao chụp|bản phô ?tô|bản photo|phô ?tô|photo|bản copy|sao y)|(hoặc)");

  private static final Wording NAMED_FORM =
      Folded.pattern("bản chính|bản gốc|bản sao|bản chụp|bản điện tử|bản scan|sao y");

  private static final Wording ATTESTED = Folded.pattern("chứng thực|công chứng");
  private static final Wording NOT_ATTESTED =
      Folded.pattern("không (cần|phải|yêu cầu|bắt buộc)[^.;]{0,12} (chứng thực|công chứng)");
  private static final Wording FROM_REGISTER =
      Folded.pattern("từ sổ (gốc|đăng ký|hộ tịch)|trích sổ|sổ gốc");
  private static final Wording COMPARE =
      Folded.pattern(
          "đối chiếu|(xuất trình|kèm|mang|có)( kèm)?( theo)?( cả)? bản (chính|gốc)|kiểm tra bản (chính|gốc)");

  /** Words before "bản chính" that make it what a copy is taken from or held against. */
  private static final Wording SOURCE =
      Folded.pattern(
          "(từ|với|so|chiếu|kiểm tra|kèm|kèm theo|xuất trình|trình|mang|mang theo|phải có|cùng|và) *$");

  /** People's committees certify copies; what they attest otherwise they "confirm". */
  private static final Wording BY_COMMITTEE =
      Folded.pattern("có (chứng nhận|chứng thực) của (ubnd|ủy ban nhân dân)");

  private static final Wording HELD = Folded.pattern("để( kiểm tra,?)? đối chiếu");

  private static final Wording SHOWN = Folded.pattern("xuất trình|yêu cầu trình");
  private static final Wording HANDED_IN = Folded.pattern("nộp|gửi|tải lên");

  private static final Wording CERTIFIED_WORDS =
      Folded.pattern(
          "(bản sao|sao y|bản chụp|bản phô ?tô|bản photo|phô ?tô)[^.;:]{0,80}(chứng thực|công chứng)"
              + "|(chứng thực|công chứng)[^.;:]{0,12} (bản sao|sao y)");

  /** "Bản sao X (bản sao được chứng thực …)": the parentheses say which copy is meant. */
  private static final Wording EXPLAINED =
      Folded.pattern("\\((bản sao )?(được|có|cấp)[^)]{0,60} (chứng thực|công chứng|sổ)");

  /** How far behind the word "bản sao" what is said of it may stand. */
  private static final int NEAR = 160;

  private CopyForms() {}

  private static @Nullable CopyForm read(Folded words, Set<Form> forms) {
    if (forms.isEmpty() && words.has(BY_COMMITTEE)) {
      return CopyForm.CERTIFIED;
    }
    if (forms.isEmpty()) {
      return words.has(SHOWN) && !words.has(HANDED_IN) ? CopyForm.ORIGINAL : null;
    }
    boolean original = forms.contains(Form.ORIGINAL);
    boolean attested = forms.contains(Form.CERTIFIED) || forms.contains(Form.REGISTER);
    boolean compared = forms.contains(Form.COMPARED);
    if (forms.contains(Form.PLAIN)) {
      return original || attested || compared ? CopyForm.ANY : CopyForm.PLAIN_COPY;
    }
    if (original) {
      return forms.size() == 1 ? CopyForm.ORIGINAL : CopyForm.ANY;
    }
    if (compared) {
      return CopyForm.CERTIFIED_OR_COMPARE;
    }
    return attested ? CopyForm.CERTIFIED : CopyForm.ELECTRONIC;
  }

  /**
   * The form asked for by the clause around a paper; where the row lets an applicant compare, that
   * holds for all its papers, and where the clause says nothing, the row's form does.
   */
  static @Nullable CopyForm near(Folded clause, CopyForms.Row row) {
    Set<Form> forms = forms(clause);
    if (forms.isEmpty()) {
      return row.form();
    }
    CopyForm form = read(clause, forms);
    return form == CopyForm.CERTIFIED && row.compares() ? CopyForm.CERTIFIED_OR_COMPARE : form;
  }

  /**
   * What a whole row says.
   *
   * @param form the form it asks for; absent where it does not say
   * @param compares whether a copy that is held against the original will do
   * @param onlyAttested whether a copy attested on paper is asked for and no other form will do
   */
  public record Row(@Nullable CopyForm form, boolean compares, boolean onlyAttested) {}

  /** What the whole row says. */
  public static Row row(Folded words) {
    Set<Form> forms = forms(words);
    return new Row(
        read(words, forms),
        forms.contains(Form.COMPARED),
        forms.equals(EnumSet.of(Form.CERTIFIED)));
  }

  /** Whether the words name a form of copy. */
  static boolean names(Folded words) {
    return words.has(NAMED_FORM);
  }

  /** The words that ask for a certified copy; empty where none do. */
  static String certifiedWords(Folded row) {
    return row.first(CERTIFIED_WORDS);
  }

  /** Whether a note of the dossier lets applicants choose another form than a certified copy. */
  static boolean loosens(Folded note) {
    return forms(note).contains(Form.COMPARED);
  }

  private static Set<Form> forms(Folded words) {
    Set<Form> forms = EnumSet.noneOf(Form.class);
    boolean compared = words.text().contains("đối chiếu");
    Hits m = words.hits(NAMED);
    boolean found = m.find();
    while (found) {
      int start = m.start();
      int end = m.end();
      boolean original = m.group(1) != null;
      boolean electronic = m.group(2) != null;
      boolean copy = m.group(3) != null;
      found = m.find();
      if (electronic) {
        forms.add(Form.ELECTRONIC);
      } else if (original && words.part(end, Math.min(end + 24, words.text().length())).has(HELD)) {
        forms.add(Form.COMPARED);
      } else if (original && !source(words, start)) {
        forms.add(Form.ORIGINAL);
      } else if (copy) {
        int next = found ? m.start() : words.text().length();
        forms.add(
            copy(
                words.part(end, Math.min(next, end + NEAR)),
                compared || comparedTo(words, m, found)));
      }
    }
    if (forms.size() > 1 && words.has(EXPLAINED)) {
      forms.remove(Form.PLAIN);
    }
    return forms;
  }

  private static boolean source(Folded words, int start) {
    return words.part(Math.max(0, start - 16), start).has(SOURCE);
  }

  /** Whether the next form named is the original that a copy is held against. */
  private static boolean comparedTo(Folded words, Hits next, boolean found) {
    return found
        && next.group(1) != null
        && (source(words, next.start()) || words.text().startsWith("để đối chiếu", next.end() + 1));
  }

  private static Form copy(Folded said, boolean compared) {
    if (said.has(NOT_ATTESTED)) {
      return Form.PLAIN;
    }
    if (said.has(ATTESTED)) {
      return Form.CERTIFIED;
    }
    if (said.has(FROM_REGISTER)) {
      return Form.REGISTER;
    }
    return compared || said.has(COMPARE) ? Form.COMPARED : Form.PLAIN;
  }
}
