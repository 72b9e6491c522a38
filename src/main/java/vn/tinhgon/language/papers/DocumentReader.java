package vn.tinhgon.language.papers;

import java.util.List;
import vn.tinhgon.language.text.Folded;
import vn.tinhgon.language.text.Wording;
import vn.tinhgon.model.Document;
import vn.tinhgon.model.Document.CopyForm;
import vn.tinhgon.model.Evidence;
import vn.tinhgon.model.Procedure;
import vn.tinhgon.model.Text;

/** Reads the rows of one procedure's dossier. */
public final class DocumentReader {

  private static final Wording FOREIGN =
      Folded.pattern("nước ngoài|hợp pháp hóa lãnh sự|bản dịch|dịch (sang|ra) tiếng");

  private final Kinds kinds;
  private final Papers papers;
  private final boolean loosened;

  /** Reads the papers of {@code procedure}. */
  public DocumentReader(Procedure procedure, Kinds kinds, Waivers waivers) {
    this.kinds = kinds;
    this.papers = new Papers(kinds, waivers, procedure);
    this.loosened = procedure.documents().stream().anyMatch(DocumentReader::loosens);
  }

  /** Whether the row is a note that lets applicants choose another form than a certified copy. */
  private static boolean loosens(Document document) {
    Folded text = Folded.of(document.name());
    return Rows.kind(text, document.row() == Document.Row.NOTE) != Document.Row.DOCUMENT
        && CopyForms.loosens(text);
  }

  /** {@code d} with what its words say where the file leaves it open. */
  public Document read(Document d) {
    Folded name = Folded.of(d.name());
    Folded all = d.note() == null ? name : Folded.of(d.name() + "\n" + d.note());
    Document.Row row = Rows.kind(name, d.row() == Document.Row.NOTE);
    boolean document = row == Document.Row.DOCUMENT;
    CopyForms.Row forms = CopyForms.row(all);
    CopyForm form = d.copyForm() != null ? d.copyForm() : forms.form();
    boolean certifiedOnly = document && certifiedOnly(d, all, forms);
    Document read =
        new Document(
            d.procedure(),
            d.at(),
            d.position(),
            d.id(),
            d.name(),
            d.componentCode(),
            d.caseId(),
            d.originals(),
            d.copies(),
            form,
            d.submission(),
            d.holder(),
            d.form() != null ? d.form() : Particulars.form(all),
            d.grantedBy() != null ? d.grantedBy() : Particulars.issuer(all),
            d.note(),
            Particulars.count(all),
            Particulars.validity(all),
            row,
            null,
            null,
            document ? Rows.vague(name) : null,
            Rows.several(all),
            certifiedOnly,
            papers.read(d, row, all, forms),
            certifiedOnly && d.copyForm() == null ? List.of(certified(d, all)) : List.of());
    return document ? read.compared(Comparisons.sameness(read, name, kinds), null) : read;
  }

  private boolean certifiedOnly(Document d, Folded words, CopyForms.Row forms) {
    if (d.copyForm() != null) {
      return d.copyForm() == CopyForm.CERTIFIED;
    }
    return !loosened && !papers.foreign() && forms.onlyAttested() && !words.has(FOREIGN);
  }

  private static Evidence certified(Document d, Folded words) {
    return new Evidence(
        d.at(),
        CopyForms.certifiedWords(words),
        new Text("bản sao có chứng thực", "certified copy"));
  }
}
