package vn.tinhgon.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paper of a known kind that a row of the dossier names, and on what terms.
 *
 * @param procedure key of its procedure
 * @param at place of its row
 * @param kind id of the {@link DocumentKind}
 * @param demand on what terms it is named
 * @param foreign whether it is a foreigner's or a foreign authority's
 * @param quote the words that name it
 * @param caseId the case of its row; empty for all
 * @param terms the words that waive it, replace it or make it one of several; absent where it is
 *     simply demanded
 */
public record Paper(
    String procedure,
    String at,
    String kind,
    Demand demand,
    boolean foreign,
    String quote,
    String caseId,
    @Nullable String terms)
    implements Part {

  /** On what terms a row names a paper. */
  public enum Demand {
    /** must be handed in or shown */
    DEMANDED,
    /** need not be handed in (đã có trong cơ sở dữ liệu, không yêu cầu nộp) */
    WAIVED,
    /** only if the data cannot be looked up, which the law allows */
    FALLBACK,
    /** one of several that will do */
    ALTERNATIVE,
    /** only in a case that the row states */
    CONDITIONAL,
    /** only named, not asked for */
    MENTION,
    /** a foreign paper */
    FOREIGN,
    /** stands in a note */
    NOTE
  }

  @Override
  public List<Evidence> evidence() {
    return List.of(
        new Evidence(
            at,
            terms == null ? quote : terms,
            new Text(kind + ", " + Json.name(demand), kind + ", " + Json.name(demand))));
  }

  @Override
  public String words() {
    return kind + " " + quote;
  }
}
