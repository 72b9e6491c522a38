package vn.tinhgon.report.plan;

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
import vn.tinhgon.model.Json;
import vn.tinhgon.model.Text;
import vn.tinhgon.plans.Action;
import vn.tinhgon.plans.Decision;
import vn.tinhgon.plans.Excused;
import vn.tinhgon.plans.Plan;
import vn.tinhgon.plans.Proposals;
import vn.tinhgon.plans.Summary;
import vn.tinhgon.report.Report;
import vn.tinhgon.report.Tool;
import vn.tinhgon.rules.Citation;
import vn.tinhgon.rules.Finding;

/** Plans for programs. Money is whole đồng; what is absent is unknown. */
public final class PlanJson {

  private final Locale language;

  private PlanJson(Locale language) {
    this.language = language;
  }

  /** The JSON text of {@code proposals}, sentences in {@code language}. */
  public static String render(Proposals proposals, Locale language) {
    return new PlanJson(language).root(proposals).toPrettyString() + "\n";
  }

  /** The JSON Schema of what {@link #render} writes. */
  public static String schema() {
    try (InputStream in = PlanJson.class.getResourceAsStream("plan.schema.json")) {
      if (in == null) {
        throw new IllegalStateException("plan.schema.json is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ObjectNode root(Proposals proposals) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.putObject("tool").put("name", "TinhGọn").put("version", Tool.version());
    root.put("notice", Report.NOTICE.in(language));
    root.put("asOf", proposals.asOf().toString());
    root.put("ruleBook", proposals.ruleBook());
    root.put("procedures", proposals.procedures());
    summary(Summary.of(proposals), root.putObject("summary"));
    ArrayNode plans = root.putArray("plans");
    proposals.plans().forEach(p -> plan(p, plans.addObject()));
    ArrayNode unreadable = root.putArray("unreadable");
    proposals.unreadable().forEach(u -> unreadable.add(u.in(language)));
    ArrayNode remarks = root.putArray("remarks");
    proposals.remarks().forEach(r -> remarks.add(r.in(language)));
    texts(root.putArray("unusedChoices"), proposals.unusedChoices());
    return root;
  }

  private void summary(Summary summary, ObjectNode to) {
    to.put("simplified", summary.simplified())
        .put("mended", summary.mended())
        .put("yearKnown", summary.yearKnown())
        .put("caseKnown", summary.caseKnown())
        .put("costUnknown", summary.costUnknown());
    CostJson.saving(to, "inAYear", summary.inAYear());
    ArrayNode kinds = to.putArray("kinds");
    for (Summary.Kind kind : summary.kinds()) {
      ObjectNode one =
          kinds
              .addObject()
              .put("kind", Json.name(kind.kind()))
              .put("label", kind.kind().label().in(language))
              .put("actions", kind.actions())
              .put("procedures", kind.procedures())
              .put("silent", kind.silent());
      put(one, "inAYear", kind.inAYear());
      put(one, "averageCase", kind.averageCase());
    }
  }

  private void plan(Plan plan, ObjectNode to) {
    to.put("procedure", plan.procedure().code());
    to.put("name", plan.procedure().name());
    to.put("file", plan.procedure().key());
    ArrayNode options = to.putArray("options");
    for (Plan.Option option : plan.options()) {
      ObjectNode one = options.addObject();
      Action chosen = option.chosen();
      one.put("chosen", chosen == null ? null : chosen.id());
      ArrayNode actions = one.putArray("actions");
      option.actions().forEach(a -> action(a, actions.addObject()));
    }
    ArrayNode data = to.putArray("dataFirst");
    for (Finding finding : plan.dataFirst()) {
      data.addObject()
          .put("rule", finding.rule())
          .put("at", finding.at())
          .put("message", finding.message().in(language))
          .put("proposal", finding.proposal().in(language));
    }
    ArrayNode excused = to.putArray("excused");
    for (Excused each : plan.excused()) {
      excused
          .addObject()
          .put("rule", each.finding().rule())
          .put("at", each.finding().at())
          .put("message", each.finding().message().in(language))
          .put("fingerprint", each.finding().fingerprint())
          .put("why", each.why().in(language));
    }
    ArrayNode counted = to.putArray("counted");
    for (Plan.Counted each : plan.counted()) {
      put(
          counted.addObject().put("action", each.action().id()).put("perCase", each.perCase()),
          "inAYear",
          each.inAYear());
    }
    new CostJson(language).add(plan, to.putObject("cost"));
  }

  private void action(Action action, ObjectNode to) {
    to.put("id", action.id());
    to.put("kind", Json.name(action.kind()));
    to.put("purpose", Json.name(action.kind().purpose()));
    texts(to.putArray("at"), action.places());
    texts(to.putArray("others"), action.others());
    to.put("what", action.what().in(language));
    put(to, "wordsBefore", action.wordsBefore());
    put(to, "wordsAfter", action.wordsAfter());
    ArrayNode reasons = to.putArray("reasons");
    action.reasons().forEach(r -> reasons.add(r.in(language)));
    ArrayNode law = to.putArray("law");
    for (Citation citation : action.law()) {
      ObjectNode one =
          law.addObject().put("document", citation.document()).put("article", citation.article());
      put(one, "quote", citation.quote());
    }
    texts(to.putArray("amends"), action.amends());
    texts(to.putArray("norms"), action.norms());
    to.put("self", action.self());
    to.put("whoActs", action.who().in(language));
    ArrayNode conditions = to.putArray("conditions");
    action.conditions().forEach(c -> conditions.add(c.in(language)));
    texts(to.putArray("findings"), action.findings());
    texts(to.putArray("rules"), action.rules());
    Text byHand = action.byHand();
    to.put("byProgram", byHand == null);
    put(to, "byHand", byHand == null ? null : byHand.in(language));
    ObjectNode saves = to.putObject("saves").put("perCase", action.relief().perCase());
    put(saves, "inAYear", action.relief().inAYear());
    saves.put("more", action.relief().more());
    Text remark = action.relief().remark();
    put(saves, "remark", remark == null ? null : remark.in(language));
    Decision decision = action.decision();
    if (decision != null) {
      ObjectNode one = to.putObject("decision").put("verdict", Json.name(decision.verdict()));
      put(one, "reason", decision.reason());
    }
  }

  private static void put(ObjectNode to, String name, @Nullable String value) {
    if (value != null) {
      to.put(name, value);
    }
  }

  private static void put(ObjectNode to, String name, @Nullable Long value) {
    if (value != null) {
      to.put(name, value);
    }
  }

  private static void texts(ArrayNode to, List<String> texts) {
    texts.forEach(to::add);
  }
}
