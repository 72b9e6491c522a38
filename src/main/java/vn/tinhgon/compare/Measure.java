package vn.tinhgon.compare;

import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Text;

/**
 * A burden before and after.
 *
 * @param id its name for machines
 * @param name what is measured
 * @param before as it was; absent where unknown
 * @param after as it is; absent where unknown
 */
public record Measure(String id, Text name, @Nullable Text before, @Nullable Text after) {

  /** What stands for what is not known. */
  public static final Text UNKNOWN = new Text("chưa rõ", "unknown");

  /** Whether it is known to be another than it was. */
  public boolean differs() {
    return before != null && after != null && !before.equals(after);
  }
}
