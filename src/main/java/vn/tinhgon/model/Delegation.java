package vn.tinhgon.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A delegation of the decision (ủy quyền, Luật 72/2025/QH15 Điều 14): from one office to another,
 * for a stated period and with stated conditions.
 *
 * @param procedure key of its procedure
 * @param at its place
 * @param delegator who delegates
 * @param delegate who receives
 * @param instrument number of the document that delegates; absent where unknown
 * @param effectiveFrom first day; absent where unknown
 * @param expires last day; absent where unknown
 * @param conditions conditions as stated; absent where unknown
 */
public record Delegation(
    String procedure,
    String at,
    Agency delegator,
    Agency delegate,
    @Nullable String instrument,
    @Nullable LocalDate effectiveFrom,
    @Nullable LocalDate expires,
    @Nullable String conditions)
    implements Part {

  /**
   * The pair as the closed matrix names it: {@code "chair/province>specialised-agency/province"};
   * {@code "unknown"} where an office or level is unknown.
   */
  public String getPair() {
    return known(delegator) && known(delegate) ? side(delegator) + ">" + side(delegate) : "unknown";
  }

  /** Whether office and level of both sides are known, so that the matrix can be applied. */
  public boolean getPairKnown() {
    return known(delegator) && known(delegate);
  }

  private static boolean known(Agency agency) {
    return agency.office() != null && agency.level() != null;
  }

  private static String side(Agency agency) {
    return Json.name(agency.office()) + "/" + Json.name(agency.level());
  }

  @Override
  public String words() {
    return delegator.name() + " > " + delegate.name();
  }
}
