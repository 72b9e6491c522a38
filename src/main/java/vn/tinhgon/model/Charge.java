package vn.tinhgon.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a procedure charges (phí, lệ phí, Luật 97/2015/QH13), over all its channels.
 *
 * @param procedure key of its procedure
 * @param at place of the first channel that charges it
 * @param amount as published, the first one; absent where no amount is given
 * @param basis the words that name what sets it; absent where nothing in the record does
 * @param basesKnown whether the record gives the procedure's legal bases, so that a basis that is
 *     not among them is not named
 * @param council the words that leave the amount to the People's Council; absent where none do
 * @param local whether a province or commune published it, and not a ministry
 */
public record Charge(
    String procedure,
    String at,
    @Nullable String amount,
    @Nullable String basis,
    boolean basesKnown,
    @Nullable String council,
    boolean local)
    implements Part {

  /** Whether it asks for an amount that nothing in the record sets. */
  public boolean getUnfounded() {
    return amount != null && basis == null && basesKnown;
  }

  /** Whether it leaves the amount to the People's Council and does not give it. */
  public boolean getLeftToCouncil() {
    return amount == null && council != null;
  }

  /** Whether a ministry published it, which may leave amounts open. */
  public boolean getNational() {
    return !local;
  }

  @Override
  public List<Evidence> evidence() {
    return council == null
        ? List.of()
        : List.of(
            new Evidence(
                at,
                council,
                new Text("Hội đồng nhân dân quyết định", "left to the People's Council")));
  }

  @Override
  public String words() {
    return "charge";
  }
}
