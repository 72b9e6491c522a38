package vn.tinhgon.rules.facts;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.DocumentKind;
import vn.tinhgon.model.DocumentKinds;
import vn.tinhgon.model.Text;

/**
 * A kind of paper that the law lists as held by a national database on the day of the review, as a
 * fact for DRL.
 *
 * @param kind id of the kind of document
 * @param name what the paper is called
 * @param database the database
 * @param owner the agency that owns it
 */
public record HeldKind(String kind, Text name, Text database, Text owner) {

  /** The fact for {@code kind}; absent where the law does not list it on {@code day}. */
  public static @Nullable HeldKind on(
      LocalDate day, DocumentKind kind, Map<String, DocumentKinds.Database> databases) {
    DocumentKind.Holding holding = kind.holding();
    if (holding == null
        || holding.clause() != DocumentKind.Clause.LISTED
        || holding.from() == null
        || day.isBefore(holding.from())) {
      return null;
    }
    DocumentKinds.Database database = databases.get(holding.database());
    if (database == null || database.owner() == null) {
      return null;
    }
    return new HeldKind(kind.id(), kind.name(), database.name(), database.owner());
  }
}
