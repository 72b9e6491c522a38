package vn.tinhgon.plans.edits;

import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Document;
import vn.tinhgon.model.Evidence;
import vn.tinhgon.model.Procedure;
import vn.tinhgon.rules.Finding;

/** Draws the changes that findings ask for. */
public final class Edits {

  private Edits() {}

  /** The changes that {@code finding} of {@code procedure} asks for. */
  public static Drawn of(Procedure procedure, Finding finding) {
    String quote = quote(procedure, finding);
    return switch (finding.action()) {
      case DROP_DOCUMENT, REPLACE_BY_DATABASE, MERGE_DOCUMENTS, ORDINARY_COPY, FEWER_COPIES ->
          new DossierEdits(procedure, finding, quote).draw();
      case ADD_ONLINE_CHANNEL, FULL_PROCESS, PARTIAL_PROCESS ->
          new OnlineEdits(procedure).draw(finding.action());
      case PAY_ONLINE -> ChannelEdits.payOnline(procedure);
      case ELECTRONIC_RESULT -> ChannelEdits.electronicResult(procedure, finding.at());
      case SHORTEN_DEADLINE -> ChannelEdits.shorten(procedure, finding.at(), quote);
      default -> Drawn.byHand(quote, Drawn.WORDS);
    };
  }

  /** The words that the finding was read from; absent where it rests on none. */
  private static @Nullable String quote(Procedure procedure, Finding finding) {
    return finding.evidence().stream()
        .filter(e -> e.at().equals(finding.at()))
        .map(Evidence::quote)
        .findFirst()
        .orElseGet(
            () -> {
              Document row = Rows.at(procedure, finding.at());
              return row == null ? null : row.name();
            });
  }
}
