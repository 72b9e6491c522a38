package vn.tinhgon.rules.findings;

import java.util.Map;
import vn.tinhgon.rules.Citation;
import vn.tinhgon.rules.Law;

/** Whether a provision was read in a source, so that a build may fail because of it. */
final class Verified {

  private Verified() {}

  static boolean is(Citation citation, Map<String, Law> laws) {
    Law law = laws.get(citation.document());
    return law != null && law.verified() && !Boolean.FALSE.equals(citation.verified());
  }
}
