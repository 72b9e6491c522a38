package vn.tinhgon;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.results.Results;

/** Cases received in a year, from counts that came from elsewhere. */
final class Received {

  private final @Nullable Results results;
  private final Set<String> taken = new HashSet<>();

  /** Those of {@code results}; none where that is absent. */
  Received(@Nullable Results results) {
    this.results = results;
  }

  /**
   * The cases of {@code code}, once: of two procedures of one code they are the first one's. Counts
   * that lack months are of no year.
   */
  @Nullable Long take(String code) {
    return results == null || !results.wholeYear() || !taken.add(code)
        ? null
        : results.received(code);
  }
}
