package vn.tinhgon.report.html.comparison;

import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Procedure;

/**
 * A procedure as it was and as it is, its words understood.
 *
 * @param before as it was; absent where it was added or is not at hand
 * @param after as it is; absent where it was removed or is not at hand
 */
public record Versions(@Nullable Procedure before, @Nullable Procedure after) {

  /** Where neither is at hand. */
  public static final Versions NONE = new Versions(null, null);
}
