package vn.tinhgon.report.comparison;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.compare.Assessment;
import vn.tinhgon.compare.Change;
import vn.tinhgon.compare.Compared;
import vn.tinhgon.compare.Comparison;
import vn.tinhgon.compare.Effect;
import vn.tinhgon.compare.Facet;
import vn.tinhgon.compare.FindingChange;
import vn.tinhgon.compare.Measure;
import vn.tinhgon.compare.Piece;
import vn.tinhgon.compare.Spot;
import vn.tinhgon.model.Json;
import vn.tinhgon.model.Text;
import vn.tinhgon.report.JsonReport;
import vn.tinhgon.report.Report;
import vn.tinhgon.report.Tool;
import vn.tinhgon.rules.Finding;

/** The comparison as JSON, in the form of {@link #schema()}. */
public final class ComparisonJson {

  private final Locale language;

  private ComparisonJson(Locale language) {
    this.language = language;
  }

  /** The JSON Schema of this report, as text. */
  public static String schema() {
    try (InputStream in = ComparisonJson.class.getResourceAsStream("comparison.schema.json")) {
      if (in == null) {
        throw new IllegalStateException("comparison.schema.json is missing from the program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The comparison as text, with a line end at its end; sentences are in {@code language}. */
  public static String render(Comparison comparison, Locale language) {
    return new ComparisonJson(language).render(comparison);
  }

  private String render(Comparison c) {
    ObjectNode out = JsonNodeFactory.instance.objectNode();
    out.putObject("tool").put("name", "TinhGọn").put("version", Tool.version());
    out.put("notice", Report.NOTICE.in(language));
    out.put("asOf", c.asOf().toString());
    out.putObject("ruleBook").put("version", c.ruleBook()).put("rules", c.rules());
    out.put("verdict", Json.name(c.verdict()));
    ObjectNode summary = out.putObject("summary");
    summary.put("procedures", c.procedures().size());
    c.statuses().forEach((status, n) -> summary.put(Json.name(status), n));
    ObjectNode verdicts = summary.putObject("verdicts");
    c.verdicts().forEach((verdict, n) -> verdicts.put(Json.name(verdict), n));
    summary.put("unreadable", c.unread().size());
    ArrayNode procedures = out.putArray("procedures");
    c.procedures().forEach(p -> procedure(p, procedures.addObject()));
    ArrayNode unread = out.putArray("unreadable");
    for (Comparison.Unread u : c.unread()) {
      unread
          .addObject()
          .put("file", u.file())
          .put("line", u.line())
          .put("column", u.column())
          .put("message", in(u.message()));
    }
    return JsonReport.pretty(out);
  }

  private void procedure(Compared p, ObjectNode out) {
    out.put("status", Json.name(p.status())).put("code", p.code()).put("name", p.name());
    out.put("oldFile", p.oldFile()).put("newFile", p.newFile());
    out.put("verdict", Json.name(p.verdict()));
    ArrayNode heavier = out.putArray("heavier");
    p.changes(Effect.HEAVIER).forEach(c -> heavier.add(p.changes().indexOf(c)));
    ArrayNode lighter = out.putArray("lighter");
    p.changes(Effect.LIGHTER).forEach(c -> lighter.add(p.changes().indexOf(c)));
    out.put("note", in(p.note()));
    ArrayNode changes = out.putArray("changes");
    p.changes().forEach(c -> change(c, changes.addObject()));
    ArrayNode findings = out.putArray("findings");
    p.findings().forEach(f -> finding(f, findings.addObject()));
    out.put("findingsInBoth", p.still());
    ArrayNode assessments = out.putArray("assessments");
    for (Assessment a : p.assessments()) {
      ArrayNode needs =
          assessments.addObject().put("rule", a.rule()).put("now", a.now()).putArray("needs");
      a.needs().forEach(n -> needs.add(in(n.label())));
    }
    ArrayNode burden = out.putArray("burden");
    for (Measure m : p.measures()) {
      burden
          .addObject()
          .put("id", m.id())
          .put("name", in(m.name()))
          .put("before", in(m.before()))
          .put("after", in(m.after()));
    }
  }

  private void change(Change c, ObjectNode out) {
    out.put("area", Json.name(c.area())).put("kind", Json.name(c.kind()));
    out.put("what", in(c.what())).put("effect", Json.name(c.own()));
    ArrayNode details = out.putArray("details");
    c.details().forEach(d -> details.add(in(d)));
    words(c.words(), out.putArray("words"));
    ArrayNode facets = out.putArray("facets");
    for (Facet f : c.facets()) {
      facets
          .addObject()
          .put("name", in(f.name()))
          .put("before", in(f.before()))
          .put("after", in(f.after()))
          .put("difference", in(f.difference()))
          .put("effect", Json.name(f.effect()));
    }
    spot(c.before(), "before", out);
    spot(c.after(), "after", out);
  }

  private static void words(List<Piece> pieces, ArrayNode out) {
    pieces.forEach(p -> out.addObject().put("kind", Json.name(p.kind())).put("text", p.text()));
  }

  private static void spot(@Nullable Spot spot, String name, ObjectNode out) {
    if (spot == null) {
      out.putNull(name);
    } else {
      out.putObject(name).put("at", spot.at()).put("line", spot.line());
    }
  }

  private void finding(FindingChange change, ObjectNode out) {
    Finding f = change.finding();
    out.put("kind", Json.name(change.kind())).put("certain", change.certain());
    out.put("rule", f.rule()).put("title", in(f.title()));
    out.put("severity", Json.name(f.severity())).put("subject", Json.name(f.subject()));
    out.put("message", in(f.message())).put("proposal", in(f.proposal()));
    out.put("at", change.spot().at()).put("line", change.spot().line());
    out.put("fingerprint", f.fingerprint());
  }

  private @Nullable String in(@Nullable Text text) {
    return text == null ? null : text.in(language);
  }
}
