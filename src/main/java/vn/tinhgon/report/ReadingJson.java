package vn.tinhgon.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Deadline;
import vn.tinhgon.model.Document;
import vn.tinhgon.model.DocumentKind;
import vn.tinhgon.model.Evidence;
import vn.tinhgon.model.Json;
import vn.tinhgon.model.Paper;
import vn.tinhgon.model.Procedure;
import vn.tinhgon.model.Step;

/**
 * What was understood of procedures, as JSON: one entry for each paper a row of the dossier names
 * and for each step. {@code null} is what the words do not say.
 */
public final class ReadingJson {

  private final Locale language;
  private final Map<String, String> broader = new HashMap<>();

  private ReadingJson(List<DocumentKind> catalogue, Locale language) {
    this.language = language;
    for (DocumentKind kind : catalogue) {
      if (kind.broader() != null) {
        broader.put(kind.id(), kind.broader());
      }
    }
  }

  /**
   * The readings as text, with a line end at its end; sentences are in {@code language}, {@code
   * catalogue} tells which kinds are special forms of others.
   */
  public static String render(
      List<Reading> readings, List<DocumentKind> catalogue, Locale language) {
    return new ReadingJson(catalogue, language).render(readings);
  }

  private String render(List<Reading> readings) {
    ObjectNode out = JsonNodeFactory.instance.objectNode();
    out.putObject("tool").put("name", "TinhGọn").put("version", Tool.version());
    ArrayNode procedures = out.putArray("procedures");
    for (Reading reading : readings) {
      Procedure p = reading.procedure();
      ObjectNode item =
          procedures
              .addObject()
              .put("file", reading.file())
              .put("code", p.code())
              .put("name", p.name());
      ArrayNode documents = item.putArray("documents");
      for (Document document : p.documents()) {
        int line = reading.lineOf().applyAsInt(document.at());
        document.papers().forEach(paper -> paper(document, paper, line, documents.addObject()));
      }
      ArrayNode steps = item.putArray("steps");
      int n = 0;
      for (Step step : p.steps()) {
        step(step, ++n, reading.lineOf().applyAsInt(step.at()), steps.addObject());
      }
    }
    return JsonReport.pretty(out);
  }

  private void paper(Document document, Paper paper, int line, ObjectNode out) {
    out.put("at", document.at());
    out.put("line", line);
    out.put("row", Json.name(document.row()));
    String general = broader.get(paper.kind());
    out.put("kind", general == null ? paper.kind() : general);
    out.put("specialKind", general == null ? null : paper.kind());
    out.put("demand", Json.name(paper.demand()));
    out.put("copyForm", paper.copyForm() == null ? "unstated" : Json.name(paper.copyForm()));
    out.put("holder", paper.holder() == null ? document.holder() : Json.name(paper.holder()));
    out.put("form", document.form());
    out.put("grantedBy", document.grantedBy());
    out.put("copies", document.copiesInText());
    deadline(document.validity(), "validity", out);
    out.put("case", document.caseId());
    out.put("quote", paper.quote());
    ArrayNode evidence = out.putArray("evidence");
    for (Evidence e : paper.evidence()) {
      evidence
          .addObject()
          .put("at", e.at())
          .put("quote", e.quote())
          .put("reads", e.reads().in(language));
    }
  }

  private static void step(Step step, int n, int line, ObjectNode out) {
    out.put("at", step.at());
    out.put("line", line);
    out.put("n", n);
    out.put("starts", step.starts());
    out.put("case", step.caseId());
    out.put("actor", step.actor() == null ? null : Json.name(step.actor()));
    out.put("agency", step.agency());
    ArrayNode actions = out.putArray("actions");
    step.actions().stream().sorted().map(Json::name).forEach(actions::add);
    deadline(step.agencyDeadline(), "agencyDeadline", out);
    deadline(step.applicantDeadline(), "applicantDeadline", out);
    out.put("inPerson", Json.name(step.presence()));
  }

  private static void deadline(@Nullable Deadline deadline, String name, ObjectNode out) {
    if (deadline == null) {
      out.putNull(name);
    } else {
      out.putObject(name)
          .put("amount", deadline.amount())
          .put("unit", Json.name(deadline.timeUnit()));
    }
  }
}
