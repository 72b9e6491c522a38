package vn.tinhgon.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of the dossier (thành phần hồ sơ, NĐ 63/2010 Điều 8.2d). A row may be a note or a heading
 * instead of a document, and may name several papers.
 *
 * @param procedure key of its procedure
 * @param at its place
 * @param position its index among all rows of the procedure
 * @param id referred to by {@code steps[].documents}
 * @param name as published
 * @param componentCode code of the national database; absent where unknown
 * @param caseId the case it belongs to; empty for all
 * @param originals how many originals; absent where unknown
 * @param copies how many copies; absent where unknown
 * @param copyForm the form asked for; absent where neither stated nor readable
 * @param submission whether it is handed in or only shown; absent where unknown
 * @param holder whose paper it is, as stated in the file; absent where unknown
 * @param form number of the application form ("Mẫu số 18"); absent where it has none
 * @param grantedBy who issues it; absent where unknown
 * @param note as published; absent where there is none
 * @param copiesInText how many the words ask for, which may differ from the stated counts; absent
 *     where they do not say
 * @param validity how old the paper may be when it is handed in ("không quá 06 tháng"); absent
 *     where unsaid
 * @param row what the row is
 * @param sameness what other rows of the case must share to ask for the same paper; absent where
 *     that cannot be told
 * @param likeness an earlier row that says nearly the same; absent where there is none
 * @param vagueWords the words by which the row asks for no paper in particular; absent where it
 *     names one
 * @param severalPapers whether the row lists several papers, or papers that are handed back
 * @param certifiedOnly whether a copy certified on paper is asked for and neither the row nor a
 *     note of the dossier lets the applicant choose another form; false for foreign papers
 * @param papers the papers it names, the catalogue's and others
 * @param evidence the words that what the file leaves open was read from
 */
public record Document(
    String procedure,
    String at,
    int position,
    String id,
    String name,
    @Nullable String componentCode,
    String caseId,
    @Nullable Integer originals,
    @Nullable Integer copies,
    @Nullable CopyForm copyForm,
    @Nullable Submission submission,
    @Nullable String holder,
    @Nullable String form,
    @Nullable String grantedBy,
    @Nullable String note,
    @Nullable Integer copiesInText,
    @Nullable Deadline validity,
    Row row,
    @Nullable Sameness sameness,
    @Nullable Likeness likeness,
    @Nullable String vagueWords,
    boolean severalPapers,
    boolean certifiedOnly,
    List<Paper> papers,
    List<Evidence> evidence)
    implements Part {

  /** What a row of the dossier is. */
  public enum Row {
    /** a document */
    DOCUMENT,
    /** a note about the dossier (ghi chú, lưu ý) */
    NOTE,
    /** a heading of the rows that follow it ("Đối với …:") */
    HEADING
  }

  /** The form in which a paper is asked for (NĐ 23/2015/NĐ-CP, NĐ 45/2020/NĐ-CP). */
  public enum CopyForm {
    ORIGINAL(new Text("bản chính", "original")),
    PLAIN_COPY(new Text("bản sao", "plain copy")),
    /** from the register or certified, and neither an original nor a plain copy will do */
    CERTIFIED(new Text("bản sao có chứng thực", "certified copy")),
    /** certified, or a copy with the original shown */
    CERTIFIED_OR_COMPARE(
        new Text("bản sao có chứng thực hoặc đối chiếu bản chính", "certified or compared copy")),
    ELECTRONIC(new Text("bản điện tử", "electronic")),
    ANY(new Text("bản chính hoặc bản sao tùy chọn", "any form"));

    private final Text label;

    CopyForm(Text label) {
      this.label = label;
    }

    /** What it is called. */
    public Text label() {
      return label;
    }
  }

  /** Whether a paper is handed in or only shown. */
  public enum Submission {
    SUBMIT,
    SHOW,
    SHOW_ORIGINAL
  }

  /** The same row, compared with the others of its case; absent is what cannot be told. */
  public Document compared(@Nullable Sameness same, @Nullable Likeness like) {
    return new Document(
        procedure,
        at,
        position,
        id,
        name,
        componentCode,
        caseId,
        originals,
        copies,
        copyForm,
        submission,
        holder,
        form,
        grantedBy,
        note,
        copiesInText,
        validity,
        row,
        same,
        like,
        vagueWords,
        severalPapers,
        certifiedOnly,
        papers,
        evidence);
  }

  /** The key of its sameness; empty where it cannot be told what it is the same as. */
  public String getSamenessKey() {
    return sameness == null ? "" : sameness.key();
  }

  /** Where the earlier row stands that says nearly the same; -1 where there is none. */
  public int getLikePosition() {
    return likeness == null ? -1 : likeness.position();
  }

  /** Whether an earlier row denies what this one asks for, or the other way round. */
  public boolean getContradicts() {
    return likeness != null && likeness.contradicts();
  }

  /** Originals asked for; 0 where unknown. */
  public int getOriginalCount() {
    return originals == null ? 0 : originals;
  }

  /** Copies asked for; 0 where unknown. */
  public int getCopyCount() {
    return copies == null ? 0 : copies;
  }

  /** Whether the row is a document, not a note or heading. */
  public boolean getDocument() {
    return row == Row.DOCUMENT;
  }

  @Override
  public String words() {
    return name;
  }
}
