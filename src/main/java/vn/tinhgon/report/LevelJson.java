package vn.tinhgon.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import vn.tinhgon.model.Blocker;
import vn.tinhgon.model.Json;
import vn.tinhgon.model.OnlineLevel;
import vn.tinhgon.model.Procedure;
import vn.tinhgon.model.Reservation;

/**
 * How far procedures are online and what stands between, as JSON. {@code now} and {@code reachable}
 * are spelled in the vocabulary of the day; {@code extent} and {@code legacyLevel} keep both.
 */
public final class LevelJson {

  private final LocalDate day;
  private final Locale language;

  private LevelJson(LocalDate day, Locale language) {
    this.day = day;
    this.language = language;
  }

  /** The levels as text, with a line end at its end; sentences are in {@code language}. */
  public static String render(List<Reading> readings, LocalDate day, Locale language) {
    ObjectNode out = JsonNodeFactory.instance.objectNode();
    out.putObject("tool").put("name", "TinhGọn").put("version", Tool.version());
    out.put("asOf", day.toString());
    ArrayNode procedures = out.putArray("procedures");
    LevelJson json = new LevelJson(day, language);
    for (Reading reading : readings) {
      OnlineLevel level = reading.procedure().onlineLevel();
      if (level != null) {
        json.procedure(reading, level, procedures.addObject());
      }
    }
    return JsonReport.pretty(out);
  }

  private void procedure(Reading reading, OnlineLevel level, ObjectNode out) {
    Procedure p = reading.procedure();
    out.put("file", reading.file()).put("code", p.code()).put("name", p.name());
    out.put("now", level.now(day));
    out.put("reachable", level.reachable(day));
    out.put("fullOnlinePossible", Json.name(level.fullOnlinePossible()));
    blockers(reading, level.blockers(), out.putArray("blockers"));
    out.put("siteInspection", Json.name(level.siteInspection()));
    out.put("presenceRequired", Json.name(level.presenceRequired()));
    out.put("extent", level.extent() == null ? null : Json.name(level.extent()));
    out.put("legacyLevel", level.legacyLevel());
    out.put("onlineChannel", level.onlineChannel());
    blockers(reading, level.sometimes(), out.putArray("sometimes"));
    ArrayNode reservations = out.putArray("reservations");
    for (Reservation r : level.reservations()) {
      place(reading, r.at(), reservations.addObject().put("type", Json.name(r.type())))
          .put("quote", r.quote());
    }
  }

  private void blockers(Reading reading, List<Blocker> blockers, ArrayNode out) {
    for (Blocker b : blockers) {
      Blocker.Type type = b.type();
      place(reading, b.at(), out.addObject().put("type", Json.name(type)))
          .put("quote", b.quote())
          .put("lawful", b.getLawful())
          .put("reason", b.getLawful() ? Json.name(type.reason()) : null)
          .put("remedy", b.remedy().in(language));
    }
  }

  private static ObjectNode place(Reading reading, String at, ObjectNode out) {
    return out.put("at", at).put("line", reading.lineOf().applyAsInt(at));
  }
}
