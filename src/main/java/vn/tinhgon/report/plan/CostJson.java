package vn.tinhgon.report.plan;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Json;
import vn.tinhgon.plans.Plan;
import vn.tinhgon.plans.cost.Cost;
import vn.tinhgon.plans.cost.Line;
import vn.tinhgon.plans.cost.Saving;
import vn.tinhgon.plans.cost.Unknown;

/** Compliance costs for programs. */
final class CostJson {

  private final Locale language;

  CostJson(Locale language) {
    this.language = language;
  }

  /** Adds what {@code plan} costs before and after. */
  void add(Plan plan, ObjectNode to) {
    saving(to, "perCase", plan.perCase());
    saving(to, "inAYear", plan.inAYear());
    side(to, "before", plan.before());
    side(to, "after", plan.after());
  }

  static void saving(ObjectNode to, String name, @Nullable Saving saving) {
    if (saving == null) {
      return;
    }
    ObjectNode one =
        to.putObject(name)
            .put("before", saving.before())
            .put("after", saving.after())
            .put("saved", saving.saved());
    if (saving.percent() != null) {
      one.put("percent", saving.percent());
    }
  }

  private void side(ObjectNode to, String name, @Nullable Cost cost) {
    if (cost == null) {
      return;
    }
    ObjectNode one = to.putObject(name);
    one.putObject("wage")
        .put("year", cost.wage().year())
        .put("value", cost.wage().value())
        .put("source", cost.wage().source())
        .put("verified", cost.wage().verified());
    Cost.Volume volume = cost.perYear();
    if (volume != null) {
      one.putObject("volume")
          .put("timesAYear", volume.timesAYear())
          .put("applicants", volume.applicants())
          .put("source", volume.source().in(language));
    }
    ArrayNode ways = one.putArray("ways");
    for (Cost.Share share : cost.shares()) {
      ObjectNode way = ways.addObject().put("method", Json.name(share.way().method()));
      if (share.cases() != null) {
        way.put("cases", share.cases());
      }
      way.put("cost", share.way().cost(cost.wage().value()));
      ArrayNode lines = way.putArray("lines");
      share.way().lines().forEach(l -> line(l, cost.wage().value(), lines.addObject()));
    }
    ArrayNode unknown = one.putArray("unknown");
    for (Unknown each : cost.allUnknown()) {
      unknown
          .addObject()
          .put("at", each.at())
          .put("what", each.what().in(language))
          .put("why", each.why().in(language));
    }
  }

  private void line(Line line, long wage, ObjectNode to) {
    to.put("at", line.at())
        .put("task", Json.name(line.task()))
        .put("what", line.what().in(language))
        .put("quantity", line.quantity())
        .put("hours", line.hours())
        .put("services", line.services())
        .put("travel", line.travel())
        .put("fees", line.fees())
        .put("cost", line.cost(wage))
        .put("source", line.source())
        .put("verified", line.verified());
  }
}
