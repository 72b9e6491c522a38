package vn.tinhgon.report.formats;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tinhgon.model.Json;
import vn.tinhgon.model.Text;
import vn.tinhgon.report.Excuse;
import vn.tinhgon.report.Report;
import vn.tinhgon.report.TextSummary;
import vn.tinhgon.report.Tool;
import vn.tinhgon.rules.Finding;

/** The report as SARIF 2.1.0, the form that code scanners take. */
public final class SarifReport {

  /** GitHub refuses a run with more results than this. */
  static final int MOST = 25_000;

  /** Of these GitHub shows the gravest. */
  static final int SHOWN = 5_000;

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private final Locale language;
  private final Report report;
  private final boolean waived;
  private final Map<String, Integer> ruleIndex = new HashMap<>();

  private SarifReport(Report report, Locale language) {
    this.report = report;
    this.waived = report.excused(Excuse.Kind.WAIVED) > 0;
    this.language = language;
  }

  /** The report in {@code language}. */
  public static String render(Report report, Locale language) {
    return new SarifReport(report, language).log().toPrettyString() + "\n";
  }

  /** What is left out, or left unseen, because there is too much of it; absent where nothing is. */
  public static Optional<Text> cut(Report report) {
    int all = report.findings().size();
    if (all > MOST) {
      return Optional.of(
          new Text(
              "SARIF chỉ giữ "
                  + MOST
                  + "/"
                  + all
                  + " phát hiện nặng nhất (giới hạn của GitHub); GitHub hiện "
                  + SHOWN,
              "SARIF holds only the gravest "
                  + MOST
                  + " of "
                  + all
                  + " findings (GitHub's limit); GitHub shows "
                  + SHOWN));
    }
    return all > SHOWN
        ? Optional.of(
            new Text(
                "SARIF có " + all + " phát hiện; GitHub chỉ hiện " + SHOWN + " phát hiện nặng nhất",
                "SARIF holds " + all + " findings; GitHub shows only the gravest " + SHOWN))
        : Optional.empty();
  }

  private ObjectNode log() {
    ObjectNode log = JsonNodeFactory.instance.objectNode();
    log.put("version", "2.1.0").put("$schema", SCHEMA);
    ObjectNode run = log.putArray("runs").addObject();
    ObjectNode driver = run.putObject("tool").putObject("driver");
    driver.put("name", "TinhGọn").put("version", Tool.version());
    new SarifRules(language).write(report, driver.putArray("rules"));
    report.rules().forEach(r -> ruleIndex.put(r.id(), ruleIndex.size()));
    run.put("language", language.getLanguage().equals("en") ? "en" : "vi");
    run.put("columnKind", "utf16CodeUnits");
    invocation(run.putArray("invocations").addObject());
    ArrayNode results = run.putArray("results");
    gravest(report.findings()).forEach(f -> result(f, results.addObject()));
    run.putObject("properties")
        .put("asOf", report.asOf().toString())
        .put("ruleBook", report.ruleBook())
        .put("notice", Report.NOTICE.in(language))
        .put("notAssessed", report.notAssessed().size());
    setup((ObjectNode) run.get("properties"));
    return log;
  }

  private void setup(ObjectNode properties) {
    List<String> lines = new TextSummary(report, language).setup();
    if (!lines.isEmpty()) {
      ArrayNode setup = properties.putArray("setup");
      lines.forEach(l -> setup.add(Plain.line(l)));
    }
  }

  private void invocation(ObjectNode out) {
    out.put("executionSuccessful", report.unreadable().isEmpty());
    ArrayNode notes = out.putArray("toolExecutionNotifications");
    for (Report.Unreadable u : report.unreadable()) {
      ObjectNode note = notes.addObject().put("level", "error");
      note.putObject("message").put("text", text(u.message().in(language)));
      physical(u.file(), u.line(), u.column(), note.putArray("locations").addObject());
    }
    cut(report).ifPresent(said -> note("warning", said, notes));
    report.remarks().forEach(remark -> note("note", remark, notes));
  }

  private void note(String level, Text said, ArrayNode notes) {
    notes.addObject().put("level", level).putObject("message").put("text", text(said.in(language)));
  }

  private static List<Report.Placed> gravest(List<Report.Placed> all) {
    return all.size() <= MOST
        ? all
        : all.stream()
            .sorted(
                Comparator.comparing((Report.Placed p) -> p.excuse() != null)
                    .thenComparing(p -> p.finding().severity())
                    .thenComparing(p -> p.finding().subject()))
            .limit(MOST)
            .toList();
  }

  private void result(Report.Placed placed, ObjectNode out) {
    Finding f = placed.finding();
    out.put("ruleId", f.rule());
    Integer index = ruleIndex.get(f.rule());
    if (index != null) {
      out.put("ruleIndex", index);
    }
    out.put("level", SarifRules.level(f.severity()));
    out.putObject("message").put("text", links(Plain.account(f, language)));
    ObjectNode location = out.putArray("locations").addObject();
    physical(placed.file(), placed.line(), placed.column(), location);
    location
        .putArray("logicalLocations")
        .addObject()
        .put("name", f.code())
        .put("fullyQualifiedName", f.code() + f.at());
    if (!placed.related().isEmpty()) {
      related(placed.related(), out.putArray("relatedLocations"));
    }
    // GitHub knows a finding again by primaryLocationLineHash alone.
    out.putObject("partialFingerprints")
        .put("primaryLocationLineHash", f.fingerprint() + ":1")
        .put("tinhgon/v1", f.fingerprint());
    excused(placed, out);
    ObjectNode properties = out.putObject("properties");
    properties.put("subject", Json.name(f.subject()));
    properties.put("failsBuild", f.failsBuild());
    properties.put("title", Plain.title(f, language));
    ArrayNode quotes = properties.putArray("quoted");
    f.evidence().forEach(e -> quotes.add(e.quote()));
    ArrayNode law = properties.putArray("law");
    f.law().forEach(c -> law.add(Plain.citation(c)));
    ArrayNode notes = properties.putArray("notes");
    f.notes().forEach(n -> notes.add(n.in(language)));
  }

  /** Of one run either all results have these two properties or none has (3.27.23, 3.27.24). */
  private void excused(Report.Placed placed, ObjectNode out) {
    Excuse excuse = placed.excuse();
    if (waived) {
      ArrayNode suppressions = out.putArray("suppressions");
      if (excuse != null && excuse.kind() == Excuse.Kind.WAIVED) {
        suppressions
            .addObject()
            .put("kind", "external")
            .put("status", "accepted")
            .put("justification", Plain.line(excuse.why().in(language)));
      }
    }
    Set<String> known = report.known();
    if (known != null) {
      boolean was = known.contains(placed.finding().fingerprint());
      out.put("baselineState", !was ? "new" : excuse == null ? "updated" : "unchanged");
    }
  }

  private static void related(List<Report.Related> all, ArrayNode out) {
    for (Report.Related r : all) {
      ObjectNode location = out.addObject().put("id", out.size());
      physical(r.file(), r.line(), 0, location);
      location.putObject("message").put("text", text(r.text()));
    }
  }

  private static void physical(String file, int line, int column, ObjectNode out) {
    ObjectNode physical = out.putObject("physicalLocation");
    physical.putObject("artifactLocation").put("uri", FileName.uri(file));
    if (line > 0) {
      ObjectNode region = physical.putObject("region").put("startLine", line);
      if (column > 0) {
        region.put("startColumn", column);
      }
    }
  }

  private static String text(String text) {
    return links(Plain.line(text));
  }

  /** Brackets that SARIF would take for a link (3.11.6) are escaped as it wants them. */
  private static String links(String text) {
    return text.contains("](")
        ? text.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]")
        : text;
  }
}
