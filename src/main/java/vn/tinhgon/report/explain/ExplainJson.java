package vn.tinhgon.report.explain;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Evidence;
import vn.tinhgon.model.Json;
import vn.tinhgon.model.Part;
import vn.tinhgon.report.JsonReport;
import vn.tinhgon.report.Tool;
import vn.tinhgon.rules.Citation;
import vn.tinhgon.rules.Finding;
import vn.tinhgon.rules.Need;
import vn.tinhgon.rules.Rule;
import vn.tinhgon.rules.conditions.Condition;
import vn.tinhgon.rules.conditions.ConditionWords;
import vn.tinhgon.rules.conditions.Explanation;
import vn.tinhgon.rules.conditions.Explanation.Check;
import vn.tinhgon.rules.conditions.Explanation.Fired;
import vn.tinhgon.rules.conditions.Explanation.Looked;
import vn.tinhgon.rules.conditions.Explanation.Near;
import vn.tinhgon.rules.engine.RuleBook;
import vn.tinhgon.rules.engine.Why;

/**
 * Why a rule finds something or does not, as JSON: all parts, not only the first of them as on a
 * terminal.
 */
public final class ExplainJson {

  private final RuleBook book;
  private final Why why;
  private final LocalDate day;
  private final Locale language;
  private final PartWords parts;
  private final Judged judged;

  private ExplainJson(RuleBook book, Why why, LocalDate day, Locale language) {
    this.book = book;
    this.why = why;
    this.day = day;
    this.language = language;
    this.parts = new PartWords(language);
    this.judged = new Judged(new InWords(book.catalogue().kinds().kinds(), language), language);
  }

  /** The explanations as text, with a line end at its end; sentences are in {@code language}. */
  public static String render(
      RuleBook book,
      Why why,
      List<Explained> all,
      LocalDate day,
      @Nullable String at,
      Locale language) {
    ExplainJson json = new ExplainJson(book, why, day, language);
    ObjectNode out = JsonNodeFactory.instance.objectNode();
    out.putObject("tool").put("name", "TinhGọn").put("version", Tool.version());
    out.put("asOf", day.toString());
    json.rule(out.putObject("rule"));
    if (at != null) {
      out.put("at", at);
    }
    ArrayNode explained = out.putArray("explained");
    all.forEach(e -> json.explained(e, explained.addObject()));
    return JsonReport.pretty(out);
  }

  private void rule(ObjectNode out) {
    Rule rule = why.rule();
    out.put("id", rule.id()).put("title", rule.title().in(language));
    out.put("appliesOnThisDay", rule.appliesOn(day));
    out.put("severity", Json.name(rule.severityOn(day)));
    ArrayNode conditions = out.putArray("conditions");
    List<Condition> all = why.when().conditions();
    for (int i = 0; i < all.size(); i++) {
      ObjectNode condition = conditions.addObject();
      condition.put("drl", all.get(i).text().replaceAll("\\s+", " "));
      if (!why.words().isEmpty()) {
        ConditionWords words = why.words().get(i);
        condition.put("says", words.says().in(language));
        ArrayNode where = condition.putArray("where");
        words
            .where()
            .forEach(w -> where.addObject().put("drl", w.drl()).put("says", w.says().in(language)));
      }
    }
    LawOfDay law = LawOfDay.of(rule, book.catalogue().laws(), day);
    Citation cited = law.cited();
    if (cited != null) {
      out.putObject("law").put("document", cited.document()).put("article", cited.article());
    }
    ArrayNode passed = out.putArray("lawNotCited");
    law.passed()
        .forEach(
            p ->
                passed
                    .addObject()
                    .put("document", p.provision().document())
                    .put("article", p.provision().article())
                    .put("because", p.because().in(language)));
  }

  private void explained(Explained explained, ObjectNode out) {
    out.put("file", explained.files());
    if (explained.procedure() != null) {
      out.put("code", explained.procedure().code());
    }
    Explanation explanation = explained.explanation();
    out.put("verdict", Json.name(explanation.verdict()));
    ArrayNode missing = out.putArray("missing");
    explanation.missing().stream().map(Need::label).forEach(t -> missing.add(t.in(language)));
    ArrayNode conditions = out.putArray("conditions");
    explanation.conditions().forEach(c -> condition(c, explained, conditions.addObject()));
    ArrayNode findings = out.putArray("findings");
    explanation.fired().forEach(f -> finding(f, explained, findings.addObject()));
  }

  private void condition(Looked looked, Explained explained, ObjectNode out) {
    out.put("says", judged.says(looked)).put("state", Json.name(looked.state()));
    out.put("ways", looked.ways());
    parts(looked.parts(), explained, out.putArray("parts"));
    parts(looked.against(), explained, out.putArray("against"));
    ArrayNode near = out.putArray("near");
    for (Near each : Judged.near(looked)) {
      ObjectNode part = part(each.part(), explained, near.addObject());
      ArrayNode checks = part.putArray("checks");
      each.checks().forEach(c -> check(c, checks.addObject()));
    }
  }

  private void check(Check check, ObjectNode out) {
    out.put("says", judged.says(check)).put("drl", check.drl());
    out.put("holds", check.holds());
    String read = judged.read(check);
    if (!read.isEmpty()) {
      out.put("read", read);
    }
  }

  private void finding(Fired fired, Explained explained, ObjectNode out) {
    Finding finding = fired.finding();
    out.put("file", finding.procedure()).put("at", finding.at());
    out.put("line", explained.places().line(finding.procedure(), finding.at()));
    out.put("severity", Json.name(finding.severity()));
    out.put("message", finding.message().in(language));
    out.put("fingerprint", finding.fingerprint());
    out.put("loweredBecause", fired.lowered() == null ? null : fired.lowered().in(language));
    ArrayNode evidence = out.putArray("evidence");
    for (Evidence each : finding.evidence()) {
      evidence
          .addObject()
          .put("at", each.at())
          .put("quote", each.quote())
          .put("reads", each.reads().in(language));
    }
    parts(fired.parts(), explained, out.putArray("facts"));
  }

  private void parts(List<Object> all, Explained explained, ArrayNode out) {
    all.forEach(p -> part(p, explained, out.addObject()));
  }

  private ObjectNode part(Object part, Explained explained, ObjectNode out) {
    out.put("text", new Verdicts(why.rule(), day, language).phrase(part, parts));
    if (part instanceof Part of) {
      out.put("file", of.procedure()).put("at", of.at()).put("line", explained.line(of));
    }
    return out;
  }
}
