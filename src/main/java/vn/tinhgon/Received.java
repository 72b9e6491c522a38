package vn.tinhgon;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.results.Results;

/** Cases received in a year by code of the procedure, from counts that came from elsewhere. */
final class Received {

  /** Code of the national database, also where the code of an agency follows. */
  private static final Pattern NATIONAL = Pattern.compile("(\\d\\.\\d{6})(?:\\..*)?");

  private final Map<String, Long> exact = new HashMap<>();
  private final Map<String, Long> national = new HashMap<>();

  /** Those of {@code results}; none where that is absent. */
  static Received of(@Nullable Results results) {
    Received received = new Received();
    if (results != null) {
      results.procedures(
          sums -> {
            String code = national(sums.procedure());
            received.exact.put(sums.procedure(), sums.received());
            if (!code.equals(sums.procedure())) {
              received.national.merge(code, sums.received(), Long::sum);
            }
          });
    }
    return received;
  }

  /** {@code code} without what an agency put behind it. */
  static String national(String code) {
    Matcher matcher = NATIONAL.matcher(code);
    return matcher.matches() ? matcher.group(1) : code;
  }

  /** The cases of {@code code}, once: of two procedures of one code they are the first one's. */
  @Nullable Long take(String code) {
    Long own = exact.remove(code);
    Long under = national.remove(code);
    return own == null ? under : under == null ? own : Long.valueOf(own + under);
  }
}
