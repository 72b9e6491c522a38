package vn.tinhgon.report.stats;

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
import vn.tinhgon.portfolio.Route;
import vn.tinhgon.report.JsonReport;
import vn.tinhgon.report.Report;
import vn.tinhgon.report.Tool;
import vn.tinhgon.rules.Severity;
import vn.tinhgon.stats.Cases;
import vn.tinhgon.stats.Group;
import vn.tinhgon.stats.Share;
import vn.tinhgon.stats.Stats;

/** The counts as JSON, in the form of {@link #schema()}. */
public final class StatsJson {

  private final Locale language;

  private StatsJson(Locale language) {
    this.language = language;
  }

  /** The JSON Schema of what {@link #render} gives. */
  public static String schema() {
    try (InputStream in = StatsJson.class.getResourceAsStream("stats.schema.json")) {
      if (in == null) {
        throw new IllegalStateException("stats.schema.json is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The counts as text, with a line end at its end; sentences are in {@code language}. */
  public static String render(Stats stats, Locale language) {
    return JsonReport.pretty(new StatsJson(language).all(stats));
  }

  private ObjectNode all(Stats stats) {
    ObjectNode out = JsonNodeFactory.instance.objectNode();
    out.putObject("tool").put("name", "TinhGọn").put("version", Tool.version());
    out.put("asOf", stats.asOf().toString());
    out.put("ruleBook", stats.ruleBook());
    out.put("place", stats.place());
    out.put("notice", Report.NOTICE.in(language));
    group(stats.all(), out.putObject("all"));
    groups(stats.byPublisher(), out.putArray("byPublisher"));
    groups(stats.byField(), out.putArray("byField"));
    groups(stats.byLevel(), out.putArray("byLevel"));
    ObjectNode missing = out.putObject("missingParts");
    stats.missing().forEach((element, n) -> missing.put(element.point(), n));
    cases(stats, out.putObject("cases"));
    ArrayNode papers = out.putArray("heldPapers");
    for (Stats.PaperCount p : stats.papers()) {
      papers
          .addObject()
          .put("kind", p.kind())
          .put("name", p.name().in(language))
          .put("database", p.database().in(language))
          .put("procedures", p.procedures())
          .put("casesAYear", p.cases() < 0 ? null : Long.valueOf(p.cases()));
    }
    ArrayNode results = out.putArray("resultsAskedFor");
    for (Stats.ResultUse u : stats.results()) {
      ObjectNode one = results.addObject();
      one.put("code", u.code()).put("procedure", u.procedure()).put("result", u.name());
      one.put("uses", u.uses());
      u.usedBy().forEach(one.putArray("usedBy")::add);
    }
    rules(stats, out.putArray("rules"));
    graph(stats.graph(), out.putObject("graph"));
    SavingsJson.savings(stats.savings(), out.putObject("savings"), language);
    SavingsJson.cuts(stats.cuts(), out, language);
    TargetJson held = new TargetJson(language);
    ArrayNode targets = out.putArray("targets");
    stats.targets().forEach(a -> held.target(a, targets.addObject()));
    ArrayNode cards = out.putArray("scoreCards");
    stats.cards().forEach(c -> held.card(c, cards.addObject()));
    ArrayNode remarks = out.putArray("remarks");
    stats.remarks().forEach(r -> remarks.add(r.in(language)));
    return out;
  }

  private void groups(List<Group> groups, ArrayNode out) {
    groups.forEach(g -> group(g, out.addObject().put("name", in(g.name()))));
  }

  private static void group(Group g, ObjectNode out) {
    out.put("procedures", g.procedures());
    share(g.complete(), out.putObject("complete"));
    share(g.online(), out.putObject("online"));
    share(g.service(), out.putObject("service"));
    share(g.full(), out.putObject("full"));
    share(g.possible(), out.putObject("canBeFull"));
    severities(g.findings(), out.putObject("findings"));
    out.put("withFindings", g.withFindings());
    out.put("withCases", g.cases());
  }

  private static void severities(java.util.Map<Severity, Integer> counts, ObjectNode out) {
    for (Severity severity : Severity.values()) {
      out.put(Json.name(severity), counts.getOrDefault(severity, 0));
    }
  }

  static void share(Share share, ObjectNode out) {
    out.put("yes", share.yes()).put("no", share.no()).put("unknown", share.unknown());
    out.put("percent", share.percent());
    out.put("least", share.least());
    out.put("most", share.most());
  }

  private static void cases(Stats stats, ObjectNode out) {
    out.put("proceduresUnknown", stats.casesUnknown());
    ArrayNode years = out.putArray("years");
    stats
        .years()
        .forEach(
            (year, total) -> {
              Cases c = total.cases();
              ObjectNode one = years.addObject().put("year", year);
              one.put("procedures", total.procedures()).put("received", c.received());
              share(c.onTime(), one.putObject("onTime"));
              share(c.online(), one.putObject("online"));
              share(c.satisfied(), one.putObject("satisfied"));
            });
  }

  private void rules(Stats stats, ArrayNode out) {
    for (Stats.RuleCount r : stats.rules()) {
      ObjectNode one = out.addObject().put("rule", r.rule()).put("title", r.title().in(language));
      one.put("about", r.data() ? "data" : "procedure");
      severities(r.findings(), one.putObject("findings"));
      one.put("procedures", r.procedures()).put("notAssessed", r.notAssessed());
    }
  }

  private static void graph(Stats.GraphCount graph, ObjectNode out) {
    out.put("links", graph.links()).put("procedures", graph.procedures());
    routes(graph.chains(), out.putArray("chains"));
    routes(graph.circles(), out.putArray("circles"));
  }

  private static void routes(List<Route> routes, ArrayNode out) {
    for (Route route : routes) {
      ObjectNode one = out.addObject().put("length", route.getLength()).put("path", route.path());
      ArrayNode links = one.putArray("links");
      route
          .links()
          .forEach(
              l ->
                  links
                      .addObject()
                      .put("from", l.given().by().code())
                      .put("result", l.given().name())
                      .put("to", l.asked().by().code())
                      .put("asked", l.asked().name()));
    }
  }

  private @Nullable String in(@Nullable Text text) {
    return text == null ? null : text.in(language);
  }
}
