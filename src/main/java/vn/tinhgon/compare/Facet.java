package vn.tinhgon.compare;

import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Text;

/**
 * Something about a part that is other than it was.
 *
 * @param name what: number of originals, actor, amount
 * @param before as it was; absent where it was not there or is unknown
 * @param after as it is; absent where it is not there or is unknown
 * @param difference by how much ("+3 ngày làm việc"), or why the two cannot be compared; absent
 *     where there is nothing to say
 * @param effect what it means for whoever has to follow the procedure
 */
public record Facet(
    Text name,
    @Nullable Text before,
    @Nullable Text after,
    @Nullable Text difference,
    Effect effect) {

  /** Without a measure of the difference. */
  public Facet(Text name, @Nullable Text before, @Nullable Text after, Effect effect) {
    this(name, before, after, null, effect);
  }
}
