package vn.tinhgon.stats;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.OnlineLevel;

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
 * @param lacking the procedures that are not so, those with most cases first
 */
public record Measured(
    Measure measure,
    Share share,
    @Nullable Integer year,
    long procedures,
    long silent,
    SortedSet<Integer> otherYears,
    List<Lacking> lacking) {

  /**
   * A procedure that is not so.
   *
   * @param code its code
   * @param name its name
   * @param cases its cases that are not so; where procedures are counted its cases in a year, -1
   *     where unknown
   * @param ready whether how far procedures are online is measured, and nothing is known to keep
   *     this one from going online from end to end
   */
  public record Lacking(String code, String name, long cases, boolean ready) {}

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
    List<Lacking> lacking = new ArrayList<>();
    for (Counted one : all) {
      Answer answer = measure.of(one, applied);
      share = share.and(answer);
      if (answer == Answer.NO) {
        Cases cases = one.cases();
        lacking.add(lacking(measure, one, cases == null ? -1 : cases.received()));
      }
    }
    return new Measured(measure, share, null, share.all(), 0, new TreeSet<>(), sorted(lacking));
  }

  private static Measured ofCases(
      Measure measure, Collection<Counted> all, @Nullable Integer year) {
    Share share = Share.NONE;
    long silent = 0;
    SortedSet<Integer> others = new TreeSet<>();
    List<Lacking> lacking = new ArrayList<>();
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
    return new Measured(measure, share, year, all.size(), silent, others, sorted(lacking));
  }

  private static Lacking lacking(Measure measure, Counted one, long cases) {
    return new Lacking(
        one.code(),
        one.name(),
        cases,
        measure.ofOnline() && one.full() == OnlineLevel.Possible.YES);
  }

  private static List<Lacking> sorted(List<Lacking> lacking) {
    return lacking.stream()
        .sorted(
            Comparator.comparing((Lacking l) -> !l.ready())
                .thenComparing(l -> -l.cases())
                .thenComparing(Lacking::code))
        .toList();
  }
}
