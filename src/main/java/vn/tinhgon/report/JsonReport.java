package vn.tinhgon.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import vn.tinhgon.model.Completeness;
import vn.tinhgon.model.Evidence;
import vn.tinhgon.model.Json;
import vn.tinhgon.rules.Citation;
import vn.tinhgon.rules.Finding;
import vn.tinhgon.rules.Rule;
import vn.tinhgon.rules.Severity;
import vn.tinhgon.rules.Subject;

/** The report as JSON, in the form of {@link #schema()}. */
public final class JsonReport {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final Locale language;

  /** Renders sentences in {@code language}. */
  public JsonReport(Locale language) {
    this.language = language;
  }

  /** The JSON Schema of this report, as text. */
  public static String schema() {
    try (InputStream in = JsonReport.class.getResourceAsStream("report.schema.json")) {
      if (in == null) {
        throw new IllegalStateException("report.schema.json is missing from the program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The report as text, with a line end at its end. */
  public String render(Report report) {
    ObjectNode out = JsonNodeFactory.instance.objectNode();
    out.putObject("tool").put("name", "TinhGọn").put("version", Tool.version());
    out.put("notice", Report.NOTICE.in(language));
    out.put("asOf", report.asOf().toString());
    ObjectNode book = out.putObject("ruleBook").put("version", report.ruleBook());
    ArrayNode rules = book.putArray("rules");
    report.rules().stream().map(Rule::id).forEach(rules::add);
    ArrayNode procedures = out.putArray("procedures");
    report
        .procedures()
        .forEach(
            p -> {
              ObjectNode item =
                  procedures
                      .addObject()
                      .put("file", p.file())
                      .put("code", p.code())
                      .put("name", p.name());
              if (p.publisher() != null) {
                item.put("publisher", p.publisher().in(language));
              }
              if (p.completeness() != null) {
                completeness(p.completeness(), item.putObject("completeness"));
              }
            });
    ArrayNode findings = out.putArray("findings");
    report.about(Subject.PROCEDURE).forEach(f -> finding(report, f, findings.addObject()));
    ArrayNode data = out.putArray("dataFindings");
    report.about(Subject.DATA).forEach(f -> finding(report, f, data.addObject()));
    ArrayNode waivers = out.putArray("waiverFindings");
    report.about(Subject.WAIVER).forEach(f -> finding(report, f, waivers.addObject()));
    ArrayNode notAssessed = out.putArray("notAssessed");
    report
        .notAssessed()
        .forEach(
            n -> {
              ObjectNode item =
                  notAssessed
                      .addObject()
                      .put("rule", n.rule())
                      .put("procedure", n.code())
                      .put("file", n.file());
              ArrayNode needs = item.putArray("needs");
              n.needs().forEach(need -> needs.add(need.label().in(language)));
            });
    ArrayNode unreadable = out.putArray("unreadable");
    report
        .unreadable()
        .forEach(
            u ->
                unreadable
                    .addObject()
                    .put("file", u.file())
                    .put("line", u.line())
                    .put("column", u.column())
                    .put("message", u.message().in(language)));
    ArrayNode remarks = out.putArray("remarks");
    report.remarks().forEach(r -> remarks.add(r.in(language)));
    summary(report, out.putObject("summary"));
    if (!report.setup().equals(Report.Setup.NONE)) {
      setup(report.setup(), out.putObject("setup"));
    }
    return pretty(out);
  }

  private void setup(Report.Setup setup, ObjectNode out) {
    if (setup.file() != null) {
      out.put("file", setup.file());
    }
    if (setup.agency() != null) {
      out.put("agency", setup.agency());
    }
    if (setup.docs() != null) {
      out.put("docs", setup.docs());
    }
    ArrayNode changes = out.putArray("changes");
    setup.changes().forEach(c -> changes.add(c.in(language)));
  }

  private void finding(Report report, Report.Placed placed, ObjectNode out) {
    Finding f = placed.finding();
    out.put("rule", f.rule());
    String page = report.page(f.rule());
    if (page != null) {
      out.put("page", page);
    }
    out.put("title", f.title().in(language));
    out.put("severity", Json.name(f.severity()));
    out.put("failsBuild", f.failsBuild());
    out.put("procedure", f.code());
    out.put("file", placed.file());
    out.put("at", f.at());
    out.put("line", placed.line());
    out.put("column", placed.column());
    out.put("message", f.message().in(language));
    out.put("proposal", f.proposal().in(language));
    ArrayNode evidence = out.putArray("evidence");
    for (Evidence e : f.evidence()) {
      evidence
          .addObject()
          .put("at", e.at())
          .put("quote", e.quote())
          .put("reads", e.reads().in(language));
    }
    ArrayNode related = out.putArray("related");
    placed
        .related()
        .forEach(
            r ->
                related
                    .addObject()
                    .put("file", r.file())
                    .put("at", r.at())
                    .put("line", r.line())
                    .put("text", r.text()));
    ArrayNode law = out.putArray("law");
    for (Citation c : f.law()) {
      ObjectNode item = law.addObject().put("document", c.document()).put("article", c.article());
      if (c.quote() != null) {
        item.put("quote", c.quote());
      }
    }
    ArrayNode notes = out.putArray("notes");
    f.notes().forEach(n -> notes.add(n.in(language)));
    out.put("whoActs", f.whoActs().in(language));
    out.put("fingerprint", f.fingerprint());
    Excuse excuse = placed.excuse();
    if (excuse != null) {
      out.put("excuse", Json.name(excuse.kind()));
      out.put("excuseReason", excuse.why().in(language));
    }
  }

  private static void completeness(Completeness of, ObjectNode out) {
    out.put("complete", Json.name(of.verdict()));
    out.put("present", of.count(Completeness.State.PRESENT));
    ObjectNode parts = out.putObject("parts");
    of.states().forEach((element, state) -> parts.put(element.point(), Json.name(state)));
  }

  private void summary(Report report, ObjectNode out) {
    out.put("procedures", report.procedures().size());
    out.put("findings", report.standing(Subject.PROCEDURE).size());
    bySeverity(report, Subject.PROCEDURE, out.putObject("bySeverity"));
    out.put("dataFindings", report.standing(Subject.DATA).size());
    bySeverity(report, Subject.DATA, out.putObject("dataBySeverity"));
    out.put("waiverFindings", report.about(Subject.WAIVER).size());
    ObjectNode excused = out.putObject("excused");
    for (Excuse.Kind kind : Excuse.Kind.values()) {
      excused.put(Json.name(kind), report.excused(kind));
    }
    ArrayNode publishers = out.putArray("completeness");
    for (CompletenessByPublisher of : CompletenessByPublisher.of(report)) {
      ObjectNode item = publishers.addObject();
      item.put("publisher", of.publisher() == null ? null : of.publisher().in(language));
      item.put("procedures", of.procedures());
      of.verdicts().forEach((verdict, count) -> item.put(Json.name(verdict), count));
      ObjectNode missing = item.putObject("missing");
      of.missing().forEach((element, count) -> missing.put(element.point(), count));
    }
    Map<String, Integer> byRule = new TreeMap<>();
    report.rules().forEach(r -> byRule.put(r.id(), 0));
    report.findings().stream()
        .filter(f -> f.excuse() == null)
        .forEach(f -> byRule.merge(f.finding().rule(), 1, Integer::sum));
    ObjectNode rules = out.putObject("byRule");
    byRule.forEach(rules::put);
    out.put("notAssessed", report.notAssessed().size());
    out.put("unreadable", report.unreadable().size());
  }

  private static void bySeverity(Report report, Subject subject, ObjectNode out) {
    for (Severity severity : Severity.values()) {
      out.put(Json.name(severity), report.count(subject, severity));
    }
  }

  /** {@code out} as text with line breaks, one at its end. */
  public static String pretty(ObjectNode out) {
    try {
      return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(out) + "\n";
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new IllegalStateException("a JSON tree is always writable", e);
    }
  }
}
