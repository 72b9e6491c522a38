package vn.tinhgon.language.burdens;

import java.util.ArrayList;
import java.util.List;
import vn.tinhgon.language.papers.Kinds;
import vn.tinhgon.language.text.Folded;
import vn.tinhgon.language.text.Wording;
import vn.tinhgon.model.Burden;
import vn.tinhgon.model.Burden.Kind;
import vn.tinhgon.model.Document;
import vn.tinhgon.model.Paper.Demand;
import vn.tinhgon.model.Procedure;

/** What the rows of a procedure's dossier put on applicants besides naming papers. */
public final class Burdens {

  /** Procedures that certify copies or contracts need the original. */
  private static final Wording CERTIFYING = Folded.pattern("chứng thực|công chứng (bản|giao|hợp)");

  private static final Wording ASKS =
      Folded.pattern(
          "nộp|gửi|kèm|xuất trình|\\d{1,2} (\\([^)]{1,8}\\) )?(ảnh|phong bì|đĩa|bản|bộ)");

  private static final Wording REMARK =
      Folded.pattern("^[ *+•–-]*(lưu ý|ghi chú|chú ý|đối với|trường hợp)");

  /** So many characters of a clause are quoted before what was found in it. */
  static final int LONGEST = 80;

  private final Folded procedure;
  private final boolean certifies;
  private final Media media;
  private final Confirmations confirmations;
  private final OwnRecords ownRecords;
  private final List<Burden> found = new ArrayList<>();

  private Burdens(Procedure procedure, Kinds kinds) {
    this.procedure = Folded.of(procedure.name());
    this.media = new Media(procedure);
    this.confirmations = new Confirmations(procedure);
    this.ownRecords = new OwnRecords(procedure, kinds);
    this.certifies = this.procedure.has(CERTIFYING);
  }

  /** The burdens of {@code procedure}, whose rows have been read. */
  public static List<Burden> of(Procedure procedure, Kinds kinds) {
    Burdens burdens = new Burdens(procedure, kinds);
    for (Document document : procedure.documents()) {
      Folded row = Folded.of(document.name());
      burdens.oldCard(document, row);
      burdens.both(document, row);
      burdens.media(document, row);
      burdens.confirmation(document, row);
      burdens.ownRecord(document, row);
    }
    for (String condition : procedure.conditions()) {
      String vague = String.join("; ", Conditions.vague(Folded.of(condition)));
      if (!vague.isEmpty()) {
        burdens.found.add(
            new Burden(
                procedure.key(),
                procedure.at(),
                condition,
                Kind.VAGUE_CONDITION,
                Demand.DEMANDED,
                false,
                vague));
      }
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
      add(document, Kind.ORIGINAL_BESIDES_CERTIFIED, demand(document, row), both);
    }
  }

  private void media(Document document, Folded row) {
    media.read(row).forEach((kind, quote) -> add(document, kind, demand(document, row), quote));
  }

  private void confirmation(Document document, Folded row) {
    Confirmations.Asked asked = confirmations.read(row);
    if (asked != null) {
      Demand demand = document.getDocument() ? asked.demand() : Demand.NOTE;
      String quote = phrase(row, asked.start(), asked.end());
      add(document, Kind.CONFIRMATION, demand, asked.own(), quote);
    }
  }

  private void ownRecord(Document document, Folded row) {
    OwnRecords.Asked asked = ownRecords.read(document, row);
    if (asked != null) {
      boolean note = demand(document, row) == Demand.NOTE;
      add(document, Kind.OWN_RECORD, note ? Demand.NOTE : asked.demand(), true, asked.quote());
    }
  }

  /** A row that counts nothing asks all the same if it says how many, or to hand something in. */
  private static Demand demand(Document document, Folded row) {
    boolean asks =
        document.getDocument()
            || document.row() == Document.Row.NOTE && row.has(ASKS) && !row.has(REMARK);
    return asks ? Demand.DEMANDED : Demand.NOTE;
  }

  private void add(Document document, Kind kind, Demand demand, String quote) {
    add(document, kind, demand, false, quote);
  }

  private void add(Document d, Kind kind, Demand demand, boolean own, String quote) {
    found.add(new Burden(d.procedure(), d.at(), d.name(), kind, demand, own, quote));
  }

  /** The words between the commas around a stretch; long ones are cut at a word. */
  static String phrase(Folded row, int start, int end) {
    int from = row.boundaryBefore(start);
    if (start - from > LONGEST) {
      from = row.text().indexOf(' ', start - LONGEST);
    }
    for (int i = start - 1; i > from; i--) {
      if (",()".indexOf(row.text().charAt(i)) >= 0) {
        from = i + 1;
      }
    }
    int to = row.boundaryAfter(end);
    for (int i = to - 1; i >= end; i--) {
      if (",(".indexOf(row.text().charAt(i)) >= 0) {
        to = i;
      }
    }
    return row.original().substring(from, to).strip();
  }
}
