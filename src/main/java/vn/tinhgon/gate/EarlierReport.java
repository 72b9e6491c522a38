package vn.tinhgon.gate;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import vn.tinhgon.model.Text;
import vn.tinhgon.rules.Severity;

/** A report that {@code check -f json} wrote before. */
final class EarlierReport {

  private static final Listing.Shape SHAPE =
      new Listing.Shape(
          Set.of("notice", "asOf"),
          Set.of("findings", "dataFindings"),
          Set.of("severity", "fingerprint", "excuse"),
          Set.of(),
          false);

  private EarlierReport() {}

  /**
   * How grave what it found was, by fingerprint. What was waived is left out: when the waiver ends
   * it is to come up again.
   *
   * @throws GateError if the file is no such report
   */
  static Map<String, Severity> severities(Path path) {
    Listing listing = ListingReader.json(path, SHAPE);
    if (!listing.head().keySet().equals(SHAPE.head())) {
      throw GateError.at(
          listing.file(),
          1,
          1,
          new Text(
              "không phải báo cáo của “check -f json=TỆP” (tệp mốc thì dùng --baseline)",
              "not a report of \"check -f json=FILE\" (for a baseline use --baseline)"));
    }
    Map<String, Severity> all = new HashMap<>();
    for (Listing.Entry entry : listing.entries()) {
      if (!"waived".equals(entry.optional("excuse"))) {
        all.putIfAbsent(entry.required("fingerprint"), Baseline.severity(entry));
      }
    }
    return all;
  }
}
