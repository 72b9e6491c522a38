package vn.tinhgon.language;

import java.util.ArrayList;
import java.util.List;
import vn.tinhgon.model.Burden;
import vn.tinhgon.model.Burden.Kind;
import vn.tinhgon.model.Document;
import vn.tinhgon.model.Paper.Demand;
import vn.tinhgon.model.Procedure;

/** What the rows of a procedure's dossier put on applicants besides naming papers. */
final class Burdens {

  /** Procedures that certify copies or contracts need the original. */
  private static final Wording CERTIFYING = Folded.pattern("chứng thực|công chứng (bản|giao|hợp)");

  private final Folded procedure;
  private final boolean certifies;
  private final List<Burden> found = new ArrayList<>();

  private Burdens(Procedure procedure) {
    this.procedure = Folded.of(procedure.name());
    this.certifies = this.procedure.has(CERTIFYING);
  }

  /** The burdens of {@code procedure}, whose rows have been read. */
  static List<Burden> of(Procedure procedure) {
    Burdens burdens = new Burdens(procedure);
    for (Document document : procedure.documents()) {
      Folded row = Folded.of(document.name());
      burdens.oldCard(document, row);
      burdens.both(document, row);
    }
    return List.copyOf(burdens.found);
  }

  private void oldCard(Document document, Folded row) {
    OldCards.Named card = OldCards.read(row, procedure);
    if (card != null) {
      Demand demand = document.getDocument() ? card.demand() : Demand.NOTE;
      add(document, Kind.OLD_IDENTITY_CARD, demand, card.quote());
    }
  }

  private void both(Document document, Folded row) {
    String both = OriginalsBesides.read(row);
    if (!both.isEmpty() && !certifies) {
      add(document, Kind.ORIGINAL_BESIDES_CERTIFIED, demand(document), both);
    }
  }

  private static Demand demand(Document document) {
    return document.getDocument() ? Demand.DEMANDED : Demand.NOTE;
  }

  private void add(Document document, Kind kind, Demand demand, String quote) {
    found.add(
        new Burden(document.procedure(), document.at(), document.name(), kind, demand, quote));
  }
}
