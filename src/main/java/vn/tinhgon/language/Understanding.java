package vn.tinhgon.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.tinhgon.language.agencies.Authorities;
import vn.tinhgon.language.agencies.Delegations;
import vn.tinhgon.language.agencies.OldAgencies;
import vn.tinhgon.language.burdens.Burdens;
import vn.tinhgon.language.burdens.CopyCounts;
import vn.tinhgon.language.burdens.DossierSets;
import vn.tinhgon.language.gaps.Gaps;
import vn.tinhgon.language.online.OnlineLevels;
import vn.tinhgon.language.online.OnlineWords;
import vn.tinhgon.language.papers.Comparisons;
import vn.tinhgon.language.papers.DocumentReader;
import vn.tinhgon.language.papers.Kinds;
import vn.tinhgon.language.papers.SubLists;
import vn.tinhgon.language.papers.Waivers;
import vn.tinhgon.language.parts.Charges;
import vn.tinhgon.language.parts.ClaimWords;
import vn.tinhgon.language.parts.Defects;
import vn.tinhgon.language.parts.Elements;
import vn.tinhgon.language.parts.Limits;
import vn.tinhgon.language.steps.StepReader;
import vn.tinhgon.language.steps.Steps;
import vn.tinhgon.language.text.Folded;
import vn.tinhgon.model.Agency;
import vn.tinhgon.model.Case;
import vn.tinhgon.model.Channel;
import vn.tinhgon.model.Document;
import vn.tinhgon.model.DocumentKinds;
import vn.tinhgon.model.OldAgencyName;
import vn.tinhgon.model.Procedure;
import vn.tinhgon.model.Step;

/**
 * Reads what a procedure's words mean and fills in what its file leaves open. What the file states
 * is left as it is.
 */
public final class Understanding {

  private final Kinds kinds;
  private final OldAgencies oldAgencies;

  /** Reads with the catalogue's kinds of document, and knows no old names of agencies. */
  public Understanding(DocumentKinds catalogue) {
    this(catalogue, List.of());
  }

  /** Reads with the catalogue's kinds of document and old names of agencies. */
  public Understanding(DocumentKinds catalogue, List<OldAgencyName> oldNames) {
    Wordings.make();
    this.kinds = new Kinds(catalogue);
    this.oldAgencies = new OldAgencies(oldNames);
  }

  /** Makes ready what all need, and what takes longest the first time. */
  public static void prepare() {
    Wordings.make();
  }

  /** {@code procedure}, complete. */
  public Procedure complete(Procedure procedure) {
    Waivers waivers = new Waivers(texts(procedure), kinds);
    Map<String, String> undecidable = SubLists.undecidable(procedure.documents());
    DocumentReader reader = new DocumentReader(procedure, kinds, waivers);
    List<Document> documents =
        Comparisons.alike(
            procedure.documents().stream()
                .map(reader::read)
                .map(d -> undecidable.containsKey(d.caseId()) ? d.compared(null, null) : d)
                .toList());
    List<Agency> agencies = Authorities.agencies(procedure);
    Procedure read =
        with(
            procedure,
            cases(procedure, undecidable),
            agencies,
            documents,
            steps(procedure, documents));
    return blocked(read, procedure);
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
        p.onlineLevel(),
        p.burdens(),
        p.copies(),
        p.agencyMentions(),
        p.charge(),
        p.defects(),
        p.completeness(),
        p.unclear(),
        p.costFigures(),
        p.stated());
  }

  /** What the one text that tells the steps says before the first of them. */
  private static String introduction(List<Step> told, List<Step> read) {
    boolean split = told.size() == 1 && read.size() > 1;
    int first = split ? told.get(0).text().indexOf(read.get(0).text()) : 0;
    return first > 0 ? told.get(0).text().substring(0, first).strip() : "";
  }

  private Procedure blocked(Procedure p, Procedure told) {
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
        OnlineLevels.of(p, introduction(told.steps(), p.steps())),
        Burdens.of(p, kinds),
        CopyCounts.of(p, told),
        oldAgencies.of(p),
        Charges.of(p),
        Defects.of(p, told),
        Elements.of(p, told),
        Gaps.of(p),
        ClaimWords.read(p.costFigures()),
        p.stated());
  }
}
