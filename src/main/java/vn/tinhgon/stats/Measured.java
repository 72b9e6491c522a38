package vn.tinhgon.stats;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a measure comes to over some procedures.
 *
 * @param measure what was measured
 * @param share procedures, or cases of {@code year}
 * @param year the year of the cases; absent where procedures are counted
 * @param procedures how many procedures were asked
 * @param silent how many of them say nothing of their cases in that year; 0 where procedures are
 *     counted
 * @param otherYears years of which there are cases that were not counted
 * @param lacking the procedures that are not so
 */
public record Measured(
    Measure measure,
    Share share,
    @Nullable Integer year,
    long procedures,
    long silent,
    SortedSet<Integer> otherYears,
    List<Closing.Lacking> lacking) {

  /** Measures {@code all}; cases are those of {@code year} only. */
  static Measured of(
      Measure measure, Collection<Counted> all, @Nullable Integer year, Set<String> applied) {
    return measure.ofCases() ? ofCases(measure, all, year) : ofProcedures(measure, all, applied);
  }

  /** The same without the procedures that are not so. */
  Measured summed() {
    return new Measured(measure, share, year, procedures, silent, otherYears, List.of());
  }

  private static Measured ofProcedures(
      Measure measure, Collection<Counted> all, Set<String> applied) {
    Share share = Share.NONE;
    List<Closing.Lacking> lacking = new ArrayList<>();
    for (Counted one : all) {
      Answer answer = measure.of(one, applied);
      share = share.and(answer);
      if (answer == Answer.NO) {
        lacking.add(lacking(measure, one, 1));
      }
    }
    return new Measured(
        measure, share, null, share.all(), 0, new TreeSet<>(), List.copyOf(lacking));
  }

  private static Measured ofCases(
      Measure measure, Collection<Counted> all, @Nullable Integer year) {
    Share share = Share.NONE;
    long silent = 0;
    SortedSet<Integer> others = new TreeSet<>();
    List<Closing.Lacking> lacking = new ArrayList<>();
    for (Counted one : all) {
      Cases cases = one.cases();
      if (cases == null || year == null || cases.year() != year) {
        silent++;
        if (cases != null) {
          others.add(cases.year());
        }
        continue;
      }
      Share part = measure.of(cases);
      share = share.and(part);
      if (part.known() == 0) {
        silent++;
      }
      if (part.no() > 0) {
        lacking.add(lacking(measure, one, part.no()));
      }
    }
    return new Measured(measure, share, year, all.size(), silent, others, List.copyOf(lacking));
  }

  private static Closing.Lacking lacking(Measure measure, Counted one, long gain) {
    Cases cases = one.cases();
    return new Closing.Lacking(
        one.code(), one.name(), cases == null ? -1 : cases.received(), gain, Work.of(measure, one));
  }
}
