package vn.tinhgon.report;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.tinhgon.model.Blocker;
import vn.tinhgon.model.Frequency;
import vn.tinhgon.model.OnlineLevel;
import vn.tinhgon.model.OnlineLevel.Possible;
import vn.tinhgon.model.Procedure;
import vn.tinhgon.model.Reservation;
import vn.tinhgon.model.Text;

/** How far procedures are online and what stands between, for a terminal. */
public final class LevelText {

  private static final int WORDS = 160;

  private final LocalDate day;
  private final Locale language;
  private final StringBuilder out = new StringBuilder();
  private final Map<Possible, Integer> counts = new EnumMap<>(Possible.class);

  private LevelText(LocalDate day, Locale language) {
    this.day = day;
    this.language = language;
  }

  /** The levels in {@code language}, in the vocabulary of {@code day}. */
  public static String render(List<Reading> readings, LocalDate day, Locale language) {
    LevelText text = new LevelText(day, language);
    for (Reading reading : readings) {
      OnlineLevel level = reading.procedure().onlineLevel();
      if (level != null) {
        text.procedure(reading, level);
      }
    }
    text.sum(readings.size());
    return text.out.toString();
  }

  private void procedure(Reading reading, OnlineLevel level) {
    Procedure p = reading.procedure();
    counts.merge(level.fullOnlinePossible(), 1, Integer::sum);
    line(OneLine.of(p.code()) + " " + shorten(p.name()) + "  " + OneLine.of(reading.file()));
    line(
        "  "
            + say("Hiện nay: ", "Now: ")
            + level.nowWords(day).in(language)
            + say(" → có thể đạt: ", " → can reach: ")
            + level.reachableWords(day).in(language));
    line(
        "  "
            + LevelWords.full(day).in(language)
            + ": "
            + level.fullOnlinePossible().label().in(language)
            + say("; phải có mặt: ", "; presence: ")
            + level.presenceRequired().label().in(language)
            + say("; kiểm tra thực tế: ", "; inspection on site: ")
            + level.siteInspection().label().in(language));
    level.blockers().forEach(b -> blocker(reading, b));
    level.sometimes().forEach(b -> blocker(reading, b));
    for (Reservation r : level.reservations().stream().limit(1).toList()) {
      line(
          place(reading, r.at())
              + say("Lưu ý, ", "Note, ")
              + r.type().label().in(language)
              + ": “"
              + shorten(r.quote())
              + "”");
    }
    line("");
  }

  private void blocker(Reading reading, Blocker b) {
    Blocker.Type type = b.type();
    String when =
        b.frequency() == Frequency.SOMETIMES ? say(" (có trường hợp)", " (sometimes)") : "";
    line(
        place(reading, b.at())
            + type.label().in(language)
            + when
            + ": “"
            + shorten(b.quote())
            + "”");
    line("           " + LevelWords.lawful(b, day).in(language));
    line("           → " + b.remedy().in(language));
  }

  private void sum(int all) {
    if (all > 1) {
      line(
          LevelWords.full(day).in(language)
              + ": "
              + say("được ", "yes ")
              + counts.getOrDefault(Possible.YES, 0)
              + say(", không ", ", no ")
              + counts.getOrDefault(Possible.NO, 0)
              + say(", chưa chắc ", ", unsure ")
              + counts.getOrDefault(Possible.UNSURE, 0));
    }
    line(
        say(
            "Đề xuất tự động, cần cơ quan, người có thẩm quyền xem xét.",
            "Automatic proposals, for the competent authority to decide."));
  }

  private static String place(Reading reading, String at) {
    return String.format(Locale.ROOT, "  %5d    ", reading.lineOf().applyAsInt(at));
  }

  private String say(String vi, String en) {
    return new Text(vi, en).in(language);
  }

  private void line(String text) {
    out.append(text).append('\n');
  }

  private static String shorten(String text) {
    return OneLine.of(text, WORDS);
  }
}
