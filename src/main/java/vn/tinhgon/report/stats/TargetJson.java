package vn.tinhgon.report.stats;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Json;
import vn.tinhgon.model.Text;
import vn.tinhgon.stats.Attainment;
import vn.tinhgon.stats.Closing;
import vn.tinhgon.stats.Measured;
import vn.tinhgon.stats.ScoreCard;
import vn.tinhgon.stats.Target;

/**
 * Targets and score cards as JSON.
 *
 * @param language of sentences
 */
record TargetJson(Locale language) {

  void target(Attainment a, ObjectNode out) {
    Target t = a.target();
    out.put("id", t.id()).put("title", t.title().in(language));
    out.put("from", t.from().toString()).put("to", t.to().toString());
    out.put("place", t.place()).put("publisher", t.publisher());
    out.put("atLeast", t.atLeast()).put("baseYear", t.baseYear());
    out.put("document", t.document());
    out.put("source", t.source().in(language)).put("verified", t.verified());
    out.put("verdict", Json.name(a.verdict()));
    out.put("missing", a.missing());
    out.put("why", in(t.why()));
    measured(a.measured(), out);
    if (t.measure() != null) {
      out.put("measure", Json.name(t.measure()));
    }
    ArrayNode cut = out.putArray("cut");
    a.cut().forEach(cut::add);
    closing(a.closing(), out);
  }

  private void closing(Closing closing, ObjectNode out) {
    if (closing.missing() == 0) {
      out.putNull("closing");
      return;
    }
    ObjectNode its = out.putObject("closing");
    its.put("closes", closing.closes()).put("gained", closing.gained());
    its.put("left", closing.left()).put("helpless", closing.helpless());
    ArrayNode procedures = its.putArray("procedures");
    for (Closing.Lacking one : closing.procedures()) {
      ObjectNode node = procedures.addObject().put("code", one.code()).put("name", one.name());
      node.put("cases", one.cases() < 0 ? null : Long.valueOf(one.cases()));
      node.put("gain", one.gain()).put("steps", one.steps());
      ArrayNode work = node.putArray("work");
      one.work()
          .forEach(
              todo ->
                  work.addObject()
                      .put("what", todo.what().in(language))
                      .put("times", todo.times()));
    }
  }

  private static void measured(@Nullable Measured m, ObjectNode out) {
    if (m == null) {
      out.putNull("measure");
      return;
    }
    out.put("measure", Json.name(m.measure()))
        .put("counts", m.measure().ofCases() ? "cases" : "procedures");
    StatsJson.share(m.share(), out.putObject("share"));
    out.put("year", m.year()).put("procedures", m.procedures()).put("silent", m.silent());
    ArrayNode years = out.putArray("otherYears");
    m.otherYears().forEach(y -> years.add(y));
  }

  void card(ScoreCard card, ObjectNode out) {
    out.put("agency", in(card.agency())).put("procedures", card.procedures());
    out.put("year", card.year());
    ArrayNode lines = out.putArray("parts");
    for (ScoreCard.Line line : card.lines()) {
      ScoreCard.Part part = line.part();
      ObjectNode one = lines.addObject().put("index", line.index().index());
      one.put("verified", line.index().verified()).put("number", part.number());
      one.put("title", part.title().in(language)).put("bestFrom", part.bestFrom());
      one.put("why", in(part.why()));
      measured(line.measured(), one);
    }
  }

  private @Nullable String in(@Nullable Text text) {
    return text == null ? null : text.in(language);
  }
}
