package vn.tinhgon.plans.cost;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.CostFigures;
import vn.tinhgon.model.Level;
import vn.tinhgon.model.Staff;

/**
 * Standard times and prices, and wages by year.
 *
 * @param wages wages by year; a year may have several, from different sources
 * @param tasks what a task takes; a task that is missing is unknown
 * @param zones what the way to an office and back takes, by its level; a missing level is unknown
 * @param fillIn kinds of document that the applicant fills in
 * @param picture kinds of document that are a picture
 * @param unknown kinds of document that take work whose extent nobody knows, by that work
 */
public record Standards(
    List<Wage> wages,
    Map<Task, Standard> tasks,
    Map<Level, Standard> zones,
    Set<String> fillIn,
    Set<String> picture,
    Map<Task, Set<String>> unknown) {

  /** Those that ship with the program. Reads a file each time. */
  public static Standards bundled() {
    return StandardsReader.bundled(null);
  }

  /**
   * Those that ship with the program, with an agency's {@code own} in place of what it gives: the
   * part {@code costs} of its settings, whose shape was checked. Reads a file each time.
   */
  public static Standards bundled(@Nullable JsonNode own) {
    return StandardsReader.bundled(own);
  }

  /**
   * The wage of everybody on {@code day}: that of the last year before its year. Where sources of
   * one year differ it is the low middle of them, as khoản 2 of Điều 27 wants a low average. Absent
   * where no earlier year is known.
   */
  public @Nullable Wage wageOn(LocalDate day) {
    return wageOn(day, null);
  }

  /** The same for {@code staff}; absent for everybody. */
  @Nullable Wage wageOn(LocalDate day, @Nullable Staff staff) {
    List<Wage> theirs = wages.stream().filter(w -> w.staff() == staff).toList();
    int year = theirs.stream().mapToInt(Wage::year).filter(y -> y < day.getYear()).max().orElse(0);
    List<Wage> of =
        theirs.stream()
            .filter(w -> w.year() == year)
            .sorted(Comparator.comparingLong(Wage::value))
            .toList();
    return of.isEmpty() ? null : of.get((of.size() - 1) / 2);
  }

  /** These, with what {@code figures} state of single tasks in place of them. */
  Standards under(@Nullable CostFigures figures) {
    if (figures == null || figures.tasks().isEmpty()) {
      return this;
    }
    Map<Task, Standard> own = new EnumMap<>(Task.class);
    own.putAll(tasks);
    figures
        .tasks()
        .forEach(
            (name, stated) ->
                own.merge(
                    StandardsReader.task(name),
                    StandardsReader.stated(stated, figures.source()),
                    Standard::under));
    return new Standards(wages, own, zones, fillIn, picture, unknown);
  }

  /** What the way to an office of {@code level} and back takes; absent where unknown. */
  @Nullable Standard way(Task trip, @Nullable Level level) {
    Standard zone = level == null ? null : zones.get(level);
    Standard own = tasks.get(trip);
    return own == null ? zone : zone == null ? own : zone.under(own);
  }

  /**
   * The work of unknown extent that a document of {@code kind} takes; absent where it takes none.
   */
  @Nullable Task unknownWork(String kind) {
    return unknown.entrySet().stream()
        .filter(e -> e.getValue().contains(kind))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(null);
  }
}
