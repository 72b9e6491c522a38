package vn.tinhgon.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Agency;
import vn.tinhgon.model.Case;
import vn.tinhgon.model.Channel;
import vn.tinhgon.model.Document;
import vn.tinhgon.model.DocumentKinds;
import vn.tinhgon.model.Evidence;
import vn.tinhgon.model.Paper;
import vn.tinhgon.model.Procedure;
import vn.tinhgon.model.Result;
import vn.tinhgon.model.Step;
import vn.tinhgon.model.Text;

/**
 * Reads what a procedure's words mean and fills in what its file leaves open. What the file states
 * is left as it is.
 */
public final class Understanding {

  private final Kinds kinds;

  /** Reads with the catalogue's kinds of document. */
  public Understanding(DocumentKinds catalogue) {
    this.kinds = new Kinds(catalogue);
  }

  /** {@code procedure}, complete. */
  public Procedure complete(Procedure procedure) {
    Waivers waivers = new Waivers(texts(procedure), kinds);
    Set<String> granted =
        kinds.granted(procedure.name(), procedure.results().stream().map(Result::name).toList());
    Map<String, String> undecidable = SubLists.undecidable(procedure.documents());
    Papers papers = new Papers(kinds, waivers, procedure);
    boolean loose = procedure.documents().stream().anyMatch(Understanding::loosens);
    boolean stamped = procedure.steps().stream().anyMatch(t -> Rows.stamps(Folded.of(t.text())));
    List<Document> documents = new ArrayList<>();
    for (Document document : procedure.documents()) {
      documents.add(document(document, papers, granted, loose, stamped));
    }
    List<Document> decided =
        documents.stream().map(d -> undecidable.containsKey(d.caseId()) ? without(d) : d).toList();
    List<Agency> agencies = Authorities.agencies(procedure);
    Procedure read =
        with(
            procedure, cases(procedure, undecidable), agencies, decided, steps(procedure, decided));
    return blocked(read);
  }

  /** Whether the row is a note that lets applicants choose another form than a certified copy. */
  private static boolean loosens(Document document) {
    Folded text = Folded.of(document.name());
    return Rows.kind(text, document.row() == Document.Row.NOTE) != Document.Row.DOCUMENT
        && CopyForms.loosens(text);
  }

  private Document document(
      Document d, Papers papers, Set<String> granted, boolean loose, boolean stamped) {
    Folded name = Folded.of(d.name());
    Folded all = d.note() == null ? name : Folded.of(d.name() + "\n" + d.note());
    Document.Row row = Rows.kind(name, d.row() == Document.Row.NOTE);
    Document.CopyForm form = d.copyForm();
    List<Evidence> evidence = new ArrayList<>();
    if (form == null) {
      form = CopyForms.read(all);
      if (form == Document.CopyForm.CERTIFIED) {
        form = loose || papers.foreign() ? Document.CopyForm.CERTIFIED_OR_COMPARE : form;
        evidence.add(
            new Evidence(
                d.at(),
                CopyForms.certifiedWords(all),
                new Text("bản sao có chứng thực", "certified copy")));
      }
    }
    List<Paper> asked =
        papers.read(d, row, all).stream()
            .map(p -> granted.contains(p.kind()) && p.demand() != Paper.Demand.NOTE ? own(p) : p)
            .toList();
    boolean document = row == Document.Row.DOCUMENT;
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
            d.form(),
            d.grantedBy(),
            d.note(),
            row,
            null,
            document ? Rows.vague(name) : null,
            Rows.several(all) || stamped,
            asked,
            List.copyOf(evidence));
    return document ? withSameness(read, Rows.sameness(read, name)) : read;
  }

  /** A procedure may ask for the paper that it grants, changes or takes back. */
  private static Paper own(Paper p) {
    return new Paper(
        p.procedure(),
        p.at(),
        p.kind(),
        Paper.Demand.MENTION,
        p.foreign(),
        p.quote(),
        p.caseId(),
        "kết quả của chính thủ tục này");
  }

  private List<Step> steps(Procedure procedure, List<Document> documents) {
    StepReader reader = new StepReader(kinds);
    List<Step> split =
        procedure.steps().size() == 1 ? Steps.split(procedure.steps().get(0)) : procedure.steps();
    return split.stream().map(s -> reader.read(s, documents)).toList();
  }

  private static List<Case> cases(Procedure procedure, Map<String, String> undecidable) {
    List<Case> cases = new ArrayList<>();
    if (undecidable.containsKey("")) {
      cases.add(new Case(procedure.key(), procedure.at(), "", "", false, undecidable.get("")));
    }
    for (Case c : procedure.cases()) {
      String heading = undecidable.get(c.id());
      cases.add(
          new Case(
              c.procedure(),
              c.at(),
              c.id(),
              c.name(),
              heading == null,
              heading == null ? "" : heading));
    }
    return List.copyOf(cases);
  }

  private static List<Folded> texts(Procedure procedure) {
    List<Folded> texts = new ArrayList<>();
    procedure.steps().forEach(s -> texts.add(Folded.of(s.text())));
    procedure.channels().stream()
        .map(Channel::note)
        .distinct()
        .forEach(n -> texts.add(Folded.of(n)));
    procedure.documents().forEach(d -> texts.add(Folded.of(d.name())));
    procedure.cases().forEach(c -> texts.add(Folded.of(c.name())));
    procedure.conditions().forEach(c -> texts.add(Folded.of(c)));
    return texts;
  }

  private static Document without(Document d) {
    return withSameness(d, null);
  }

  private static Document withSameness(Document d, @Nullable String sameness) {
    return new Document(
        d.procedure(),
        d.at(),
        d.position(),
        d.id(),
        d.name(),
        d.componentCode(),
        d.caseId(),
        d.originals(),
        d.copies(),
        d.copyForm(),
        d.submission(),
        d.holder(),
        d.form(),
        d.grantedBy(),
        d.note(),
        d.row(),
        sameness,
        d.vagueWords(),
        d.severalPapers(),
        d.papers(),
        d.evidence());
  }

  private static Procedure with(
      Procedure p,
      List<Case> cases,
      List<Agency> agencies,
      List<Document> documents,
      List<Step> steps) {
    return new Procedure(
        p.key(),
        p.at(),
        p.code(),
        p.name(),
        p.field(),
        p.publisher(),
        p.decision(),
        p.levels(),
        p.applicants(),
        cases,
        agencies,
        Limits.read(p),
        p.onlineService(),
        p.dossierSets() != null ? p.dossierSets() : DossierSets.read(p),
        documents,
        steps,
        p.results(),
        p.conditions(),
        p.legalBases(),
        Authorities.between(p.delegations(), agencies),
        p.statistics(),
        p.onlineWords(),
        p.delegability(),
        p.blockers(),
        p.stated());
  }

  private static Procedure blocked(Procedure p) {
    return new Procedure(
        p.key(),
        p.at(),
        p.code(),
        p.name(),
        p.field(),
        p.publisher(),
        p.decision(),
        p.levels(),
        p.applicants(),
        p.cases(),
        p.agencies(),
        p.channels(),
        p.onlineService(),
        p.dossierSets(),
        p.documents(),
        p.steps(),
        p.results(),
        p.conditions(),
        p.legalBases(),
        p.delegations(),
        p.statistics(),
        OnlineWords.read(p),
        Delegations.of(p),
        Blockers.of(p),
        p.stated());
  }
}
