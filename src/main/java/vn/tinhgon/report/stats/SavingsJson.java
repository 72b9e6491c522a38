package vn.tinhgon.report.stats;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Deadline;
import vn.tinhgon.model.Json;
import vn.tinhgon.model.Text;
import vn.tinhgon.stats.cuts.Cuts;
import vn.tinhgon.stats.savings.Savings;

/** Savings and cuts as JSON. Money is in whole đồng. */
final class SavingsJson {

  private SavingsJson() {}

  static void savings(Savings savings, ObjectNode out, Locale language) {
    ObjectNode total = out.putObject("aYear").put("procedures", savings.known());
    total.put("before", savings.before()).put("after", savings.after());
    total.put("saved", savings.saved()).put("percent", savings.percent());
    ObjectNode apart = out.putObject("unknown");
    apart.put("cases", savings.procedures().ofCase()).put("cost", savings.uncosted());
    apart.put("money", savings.unsaved());
    out.put("nothingToSimplify", savings.unplanned());
    ranking(savings.procedures(), out.putObject("procedures"), language);
    ranking(savings.actions(), out.putObject("actions"), language);
    ArrayNode kinds = out.putArray("kinds");
    for (Savings.OfKind kind : savings.kinds()) {
      ObjectNode one = kinds.addObject().put("kind", Json.name(kind.kind()));
      one.put("label", kind.kind().label().in(language));
      one.put("actions", kind.actions()).put("procedures", kind.procedures());
      one.put("savedAYear", kind.ofYear() == 0 ? null : kind.aYear());
      one.put("countedFrom", kind.ofYear()).put("casesUnknown", kind.ofCase());
      one.put("noMoney", kind.uncounted());
    }
  }

  private static void ranking(Savings.Ranking ranking, ObjectNode out, Locale language) {
    ones(ranking.aYear(), ranking.ofYear(), out.putObject("aYear"), language);
    ones(ranking.aCase(), ranking.ofCase(), out.putObject("aCase"), language);
  }

  private static void ones(List<Savings.One> ones, long all, ObjectNode out, Locale language) {
    out.put("all", all);
    ArrayNode first = out.putArray("first");
    for (Savings.One one : ones) {
      ObjectNode node = first.addObject().put("code", one.code()).put("name", one.name());
      Text what = one.what();
      node.put("what", what == null ? null : what.in(language));
      ArrayNode kinds = node.putArray("kinds");
      one.kinds().forEach(k -> kinds.add(Json.name(k)));
      node.put("before", one.saving().before()).put("after", one.saving().after());
      node.put("saved", one.saving().saved()).put("percent", one.saving().percent());
      node.put("cases", one.cases()).put("more", one.more());
    }
  }

  static void cuts(@Nullable Cuts cuts, ObjectNode out, Locale language) {
    if (cuts == null) {
      out.putNull("cuts");
      return;
    }
    ObjectNode its = out.putObject("cuts");
    its.put("earlier", cuts.earlier()).put("matched", cuts.matched());
    its.put("added", cuts.added()).put("gone", cuts.gone());
    ArrayNode times = its.putArray("timeLimits");
    for (Cuts.TimeCut t : cuts.times()) {
      ObjectNode one = times.addObject().put("timeUnit", Json.name(t.timeUnit()));
      one.put("procedures", t.procedures());
      one.put("totalThen", t.totalThen()).put("totalNow", t.totalNow());
      one.put("medianThen", t.medianThen()).put("medianNow", t.medianNow());
      one.put("percent", t.percent());
    }
    ObjectNode year = its.putObject("costAYear").put("procedures", cuts.aYear().procedures());
    year.put("then", cuts.aYear().then()).put("now", cuts.aYear().now());
    year.put("percent", cuts.aYear().percent());
    ObjectNode each = its.putObject("costACase").put("procedures", cuts.aCase().procedures());
    each.put("meanPercent", cuts.aCase().mean()).put("medianPercent", cuts.aCase().median());
    ArrayNode pairs = its.putArray("procedures");
    for (Cuts.Pair p : cuts.pairs()) {
      ObjectNode one = pairs.addObject().put("code", p.code()).put("name", p.name());
      limit(p.limitThen(), one, "limitThen");
      limit(p.limitNow(), one, "limitNow");
      one.put("timePercent", p.timePercent());
      one.put("timeNotCompared", in(p.noTime(), language));
      one.put("costThen", p.costThen()).put("costNow", p.costNow());
      one.put("costPercent", p.costPercent());
      one.put("costNotCompared", in(p.noCost(), language));
      one.put("cases", p.casesAYear());
    }
  }

  private static void limit(@Nullable Deadline limit, ObjectNode out, String name) {
    if (limit == null) {
      out.putNull(name);
    } else {
      ObjectNode its = out.putObject(name).put("amount", limit.amount());
      its.put("timeUnit", Json.name(limit.timeUnit()));
    }
  }

  private static @Nullable String in(@Nullable Text text, Locale language) {
    return text == null ? null : text.in(language);
  }
}
