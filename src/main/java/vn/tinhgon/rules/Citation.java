package vn.tinhgon.rules;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A provision that a rule rests on.
 *
 * @param document number of the legal document, a key of {@code _laws.yaml}
 * @param article article, clause, point
 * @param quote what it says, in short
 * @param from first day the provision is in force, where that is later than its document's
 * @param to last day the provision is in force, where that is earlier than its document's
 * @param verified false where the provision itself was not read; absent means as its document
 */
public record Citation(
    String document,
    String article,
    @Nullable String quote,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable Boolean verified) {

  /** Whether the provision, in its document {@code law}, is in force on {@code day}. */
  public boolean inForce(LocalDate day, Law law) {
    return law.inForce(day)
        && (from == null || !day.isBefore(from))
        && (to == null || !day.isAfter(to));
  }
}
