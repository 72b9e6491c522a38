package vn.tinhgon.gate;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.tinhgon.model.Json;
import vn.tinhgon.model.Text;
import vn.tinhgon.report.Excuse;
import vn.tinhgon.report.OneLine;
import vn.tinhgon.report.Report;
import vn.tinhgon.rules.Finding;
import vn.tinhgon.rules.Severity;
import vn.tinhgon.rules.Subject;

/**
 * Findings that were there on some day, so that only others count: a JSON file with one finding a
 * line, sorted, in Vietnamese whatever the language of the run, so that two of them compare well.
 *
 * @param findings the findings, sorted
 */
public record Baseline(List<Known> findings) {

  private static final String FORM = "tinhgon-baseline/";
  private static final String SCHEMA = FORM + "1";
  private static final int LONGEST = 160;

  private static final Listing.Shape SHAPE =
      new Listing.Shape(
          Set.of("schema"),
          Set.of("findings"),
          Set.of("procedure", "rule", "severity", "fingerprint", "others", "says"),
          Set.of("others"),
          true);

  private static final Comparator<Known> ORDER =
      Comparator.comparing(Known::procedure)
          .thenComparing(Known::rule)
          .thenComparing(Known::fingerprint);

  /**
   * A finding that is known.
   *
   * @param procedure code of its procedure
   * @param rule id of its rule
   * @param severity how grave it was
   * @param fingerprint what it is known again by
   * @param others codes of the other procedures that it concerns
   * @param says what it says, shortened, for people
   */
  public record Known(
      String procedure,
      String rule,
      Severity severity,
      String fingerprint,
      List<String> others,
      String says) {}

  /** Sorts. */
  public Baseline {
    findings = findings.stream().sorted(ORDER).toList();
  }

  /** All that {@code report} found, but for what is waived and for what is wrong with waivers. */
  public static Baseline of(Report report) {
    Map<String, String> codes = new HashMap<>();
    report.procedures().forEach(p -> codes.put(p.file(), p.code()));
    Map<String, Known> all = new HashMap<>();
    for (Report.Placed placed : report.findings()) {
      Excuse excuse = placed.excuse();
      boolean waived = excuse != null && excuse.kind() == Excuse.Kind.WAIVED;
      if (!waived && placed.finding().subject() != Subject.WAIVER) {
        all.putIfAbsent(placed.finding().fingerprint(), known(placed, codes));
      }
    }
    return new Baseline(List.copyOf(all.values()));
  }

  private static Known known(Report.Placed placed, Map<String, String> codes) {
    Finding f = placed.finding();
    Set<String> others = new TreeSet<>();
    placed.related().forEach(r -> others.add(codes.getOrDefault(r.file(), r.file())));
    others.remove(f.code());
    return new Known(
        f.code(),
        f.rule(),
        f.severity(),
        f.fingerprint(),
        List.copyOf(others),
        shortened(f.title().vi() + ": " + f.message().vi()));
  }

  private static String shortened(String text) {
    String line = OneLine.of(text);
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
  }

  /**
   * Reads a baseline.
   *
   * @throws GateError if the file is none, or of another version
   */
  public static Baseline read(Path path) {
    Listing listing = ListingReader.json(path, SHAPE);
    Listing.Cell schema = listing.head().get("schema");
    if (schema == null || !schema.text().equals(SCHEMA)) {
      boolean other = schema != null && schema.text().startsWith(FORM);
      throw GateError.at(
          listing.file(),
          schema == null ? 1 : schema.line(),
          schema == null ? 1 : schema.column(),
          other
              ? new Text(
                  "tệp mốc thuộc phiên bản khác; cần \""
                      + SCHEMA
                      + "\"; hãy ghi lại bằng --write-baseline",
                  "a baseline of another version; expected \""
                      + SCHEMA
                      + "\"; write it anew with --write-baseline")
              : new Text(
                  "không phải tệp mốc: cần \"schema\": \""
                      + SCHEMA
                      + "\"; tạo tệp mốc bằng --write-baseline",
                  "not a baseline: expected \"schema\": \""
                      + SCHEMA
                      + "\"; make one with --write-baseline"));
    }
    return new Baseline(listing.entries().stream().map(Baseline::known).toList());
  }

  private static Known known(Listing.Entry entry) {
    String others = entry.optional("others");
    String says = entry.optional("says");
    return new Known(
        entry.required("procedure"),
        entry.required("rule"),
        severity(entry),
        entry.required("fingerprint"),
        others == null ? List.of() : others.lines().toList(),
        says == null ? "" : says);
  }

  /** How grave an entry says that its finding is. */
  static Severity severity(Listing.Entry entry) {
    String name = entry.required("severity");
    try {
      return Json.constant(Severity.class, name);
    } catch (IllegalArgumentException e) {
      throw entry.wrong(
          "severity",
          new Text(
              "không có mức “" + name + "”; có: violation, warning, suggestion",
              "there is no severity \"" + name + "\"; there are: violation, warning, suggestion"));
    }
  }

  /** The same without {@code gone}. */
  public Baseline without(Collection<Known> gone) {
    Set<Known> all = Set.copyOf(gone);
    return new Baseline(findings.stream().filter(f -> !all.contains(f)).toList());
  }

  /** The file's text. */
  public String text() {
    return findings.stream()
        .map(f -> "\n    " + line(f))
        .collect(
            Collectors.joining(
                ",", "{\n  \"schema\": \"" + SCHEMA + "\",\n  \"findings\": [", "\n  ]\n}\n"));
  }

  private static String line(Known known) {
    ObjectNode line = JsonNodeFactory.instance.objectNode();
    line.put("procedure", known.procedure());
    line.put("rule", known.rule());
    line.put("severity", Json.name(known.severity()));
    line.put("fingerprint", known.fingerprint());
    if (!known.others().isEmpty()) {
      ArrayNode others = line.putArray("others");
      known.others().forEach(others::add);
    }
    return line.put("says", known.says()).toString();
  }

  /** How grave each was, by fingerprint; the gravest of those that share one. */
  Map<String, Severity> severities() {
    Map<String, Severity> all = new HashMap<>();
    findings.forEach(
        k -> all.merge(k.fingerprint(), k.severity(), (a, b) -> a.compareTo(b) < 0 ? a : b));
    return all;
  }
}
