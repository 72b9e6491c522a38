package vn.tinhgon.language.papers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.language.text.Folded;
import vn.tinhgon.model.Document;
import vn.tinhgon.model.Document.CopyForm;
import vn.tinhgon.model.DocumentKind;
import vn.tinhgon.model.Paper;
import vn.tinhgon.model.Paper.Demand;
import vn.tinhgon.model.Paper.Exempt;
import vn.tinhgon.model.Procedure;
import vn.tinhgon.model.Result;

/** The papers that a row names: of which kind, on what terms, in what form, whose. */
public final class Papers {

  /** Papers looked at in one row; each is weighed against the others. Real rows name fewer. */
  private static final int MOST_PAPERS = 60;

  private static final Set<Demand> ASKING =
      Set.of(Demand.DEMANDED, Demand.CONDITIONAL, Demand.ALTERNATIVE);
  private static final Set<Demand> SILENT = Set.of(Demand.NOTE, Demand.MENTION);

  private final Kinds kinds;
  private final Waivers waivers;
  private final Demands demands;
  private final String procedure;
  private final Set<String> granted;

  /** Reads the papers of {@code procedure}. */
  Papers(Kinds kinds, Waivers waivers, Procedure procedure) {
    this.kinds = kinds;
    this.waivers = waivers;
    this.demands = new Demands(kinds, waivers, procedure);
    this.procedure = Folded.of(procedure.name()).text();
    this.granted =
        kinds.granted(procedure.name(), procedure.results().stream().map(Result::name).toList());
  }

  /** Whether the procedure is for foreigners. */
  boolean foreign() {
    return demands.foreign();
  }

  List<Paper> read(Document document, Document.Row what, Folded text, CopyForms.Row forms) {
    Demands.Row row =
        new Demands.Row(document, what, text, Waivers.own(text), hits(document, text), forms);
    Map<String, Paper> byKind = new LinkedHashMap<>();
    for (Kinds.Hit hit : row.hits()) {
      byKind.merge(hit.kind().id(), paper(row, hit), (a, b) -> weightier(a, b, row.forms().form()));
    }
    List<Paper> papers = new ArrayList<>(byKind.values());
    papers.sort(Comparator.comparing(p -> p.demand() == Demand.MENTION));
    if (papers.isEmpty()) {
      papers.add(other(row));
    }
    return papers;
  }

  /** Of two namings of one kind in a row, the first that asks; both ask in the row's form. */
  private static Paper weightier(Paper a, Paper b, @Nullable CopyForm row) {
    boolean both = ASKING.contains(a.demand()) && ASKING.contains(b.demand());
    if (both) {
      return a.inForm(row);
    }
    return SILENT.contains(a.demand()) ? b : a;
  }

  private Paper paper(Demands.Row row, Kinds.Hit hit) {
    Folded text = row.text();
    Demand demand = demands.of(row, hit);
    Folded around = around(row, hit);
    CopyForm form = demand == Demand.MENTION ? null : form(row, around);
    boolean named = demand != Demand.NOTE || form == CopyForm.ELECTRONIC;
    return new Paper(
        row.document().procedure(),
        row.document().at(),
        hit.kind().id(),
        demand,
        exempt(row, hit),
        named ? form : null,
        Holders.read(around),
        text.original().substring(hit.start(), hit.end()),
        row.document().caseId(),
        terms(demand, row, hit));
  }

  /** The clause about a paper; where it names several, the words that lead up to this one. */
  private static Folded around(Demands.Row row, Kinds.Hit hit) {
    Folded text = row.text();
    int from = text.boundaryBefore(hit.start());
    int to = text.boundaryAfter(hit.end());
    int before = from;
    for (Kinds.Hit other : row.hits()) {
      if (!other.mention() && other.end() <= hit.start() && other.end() > before) {
        before = other.end();
      }
    }
    Folded lead = text.part(before, hit.end());
    return before > from && CopyForms.names(lead) ? lead : text.part(from, to);
  }

  private @Nullable CopyForm form(Demands.Row row, Folded around) {
    if (row.document().copyForm() != null) {
      return row.document().copyForm();
    }
    CopyForm form = CopyForms.near(around, row.forms());
    Document.Submission how = row.document().submission();
    boolean shown = how == Document.Submission.SHOW || how == Document.Submission.SHOW_ORIGINAL;
    return form == null && shown && row.what() == Document.Row.DOCUMENT ? CopyForm.ORIGINAL : form;
  }

  private Exempt exempt(Demands.Row row, Kinds.Hit hit) {
    DocumentKind kind = hit.kind();
    if (granted.contains(kind.id())) {
      return Exempt.OWN_RESULT;
    }
    if (kind.specialIn(procedure)) {
      return Exempt.SPECIAL;
    }
    String words = row.text().text();
    String around = words.substring(0, hit.start()) + words.substring(hit.end());
    return kind.lacks(around + " " + procedure) ? Exempt.BEYOND_DATABASE : Exempt.NONE;
  }

  /** The papers named; where the file states a kind that the words do not name, that one alone. */
  private List<Kinds.Hit> hits(Document document, Folded text) {
    List<Kinds.Hit> all = kinds.read(text);
    List<Kinds.Hit> found = all.subList(0, Math.min(all.size(), MOST_PAPERS));
    if (document.papers().isEmpty()) {
      return found;
    }
    String stated = document.papers().get(0).kind();
    DocumentKind kind = kinds.kind(stated);
    if (kind == null
        || found.stream().anyMatch(h -> !h.mention() && h.kind().id().equals(stated))) {
      return found;
    }
    return List.of(new Kinds.Hit(kind, 0, text.boundaryAfter(0), Kinds.As.PAPER));
  }

  /** A row that names no paper of the catalogue asks for one all the same. */
  private Paper other(Demands.Row row) {
    Folded text = row.text();
    Demand demand = demands.of(row);
    return new Paper(
        row.document().procedure(),
        row.document().at(),
        Paper.OTHER,
        demand,
        Exempt.NONE,
        demand == Demand.NOTE ? null : form(row, text),
        Holders.read(text),
        text.clause(0, 0),
        row.document().caseId(),
        demand == Demand.FALLBACK || demand == Demand.WAIVED ? terms(demand, text) : null);
  }

  private static String terms(Demand demand, Folded text) {
    return text.clause(demand == Demand.FALLBACK ? Waivers.FALLBACK : Waivers.WAIVER);
  }

  private @Nullable String terms(Demand demand, Demands.Row row, Kinds.Hit hit) {
    Folded text = row.text();
    return switch (demand) {
      case FALLBACK -> terms(demand, text);
      case WAIVED ->
          row.own() == Waivers.Own.NONE ? waivers.elsewhere(hit.kind().id()) : terms(demand, text);
      case ALTERNATIVE, CONDITIONAL, FOREIGN -> text.clause(hit.start(), hit.end());
      case DEMANDED, MENTION, NOTE -> null;
    };
  }
}
