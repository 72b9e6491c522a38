package vn.tinhgon.plans.edits;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Copies;
import vn.tinhgon.model.Document;
import vn.tinhgon.model.Procedure;
import vn.tinhgon.procedures.Edit;
import vn.tinhgon.rules.Finding;

/** Changes of the dossier. */
final class DossierEdits {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /** In a dossier, after the paper's name (NĐ 23/2015/NĐ-CP Điều 6 khoản 1). */
  private static final String ORDINARY =
      "ản sao (xuất trình bản chính để đối chiếu) hoặc bản sao điện tử được chứng thực từ bản"
          + " chính";

  private final Procedure procedure;
  private final Finding finding;
  private final @Nullable String quote;

  DossierEdits(Procedure procedure, Finding finding, @Nullable String quote) {
    this.procedure = procedure;
    this.finding = finding;
    this.quote = quote;
  }

  Drawn draw() {
    Document row = Rows.at(procedure, finding.at());
    return switch (finding.action()) {
      case MERGE_DOCUMENTS -> row == null ? Drawn.byHand(quote, Drawn.WORDS) : without(row);
      case ORDINARY_COPY -> ordinaryCopy(row);
      case FEWER_COPIES -> fewerCopies();
      default ->
          row == null || !Rows.whole(row) || row.vagueWords() != null && !Rows.vague(row)
              ? Drawn.byHand(quote, Drawn.SEVERAL)
              : without(row);
    };
  }

  private String place(Document row) {
    return "/documents/" + Rows.index(procedure.documents(), row.at());
  }

  private Drawn without(Document row) {
    return new Drawn(List.of(new Edit(place(row), null)), row.name(), null, null);
  }

  private Drawn ordinaryCopy(@Nullable Document row) {
    if (row == null || !Rows.whole(row)) {
      return Drawn.byHand(quote, row == null ? Drawn.WORDS : Drawn.SEVERAL);
    }
    Edit form = new Edit(place(row) + "/copyForm", JSON.textNode("certified-or-compare"));
    if (quote == null || !row.name().contains(quote) || quote.equals(row.name())) {
      return new Drawn(List.of(form), row.name(), null, null);
    }
    if (!quote.matches("[Bb]ản sao.*")) {
      return Drawn.byHand(row.name(), Drawn.WORDS);
    }
    String after = row.name().replace(quote, quote.charAt(0) + ORDINARY);
    return new Drawn(
        List.of(form, new Edit(place(row) + "/name", JSON.textNode(after))),
        row.name(),
        after,
        null);
  }

  private Drawn fewerCopies() {
    Copies copies =
        procedure.copies().stream()
            .filter(c -> c.at().equals(finding.at()))
            .findFirst()
            .orElse(null);
    if (copies == null || !copies.evidence().isEmpty()) {
      return Drawn.byHand(quote, Drawn.WORDS);
    }
    List<Edit> edits = new ArrayList<>();
    for (Document row : copies.rows()) {
      int i = Rows.index(procedure.documents(), row.at());
      if (i < 0) {
        return Drawn.byHand(quote, Drawn.WORDS);
      }
      boolean original = row.getOriginalCount() > 0;
      edits.add(new Edit("/documents/" + i + "/originals", JSON.numberNode(original ? 1 : 0)));
      edits.add(new Edit("/documents/" + i + "/copies", JSON.numberNode(original ? 0 : 1)));
    }
    if (copies.rows().isEmpty() && procedure.states("dossierSets")) {
      edits.add(new Edit("/dossierSets", JSON.numberNode(1)));
    }
    return edits.isEmpty()
        ? Drawn.byHand(quote, Drawn.WORDS)
        : new Drawn(edits, copies.amount().vi(), "1 " + copies.unit().vi(), null);
  }
}
