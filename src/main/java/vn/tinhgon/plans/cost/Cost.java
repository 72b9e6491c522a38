package vn.tinhgon.plans.cost;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Text;

/**
 * What a procedure costs those who have to follow it.
 *
 * @param wage what an hour is worth
 * @param shares the ways that are counted and how many cases a year go each way; one way, where it
 *     is not known how many go which
 * @param others ways that are offered and not counted
 * @param perYear how many cases there are in a year; absent where unknown
 * @param unknown what is not known beside what the ways do not know
 */
public record Cost(
    Wage wage,
    List<Share> shares,
    List<Way> others,
    @Nullable Volume perYear,
    List<Unknown> unknown) {

  /**
   * A way that is counted.
   *
   * @param way the way
   * @param cases how many cases a year go this way; absent where it is the only one counted
   */
  public record Share(Way way, @Nullable Long cases) {}

  /**
   * How many cases there are in a year.
   *
   * @param timesAYear how often one applicant does it
   * @param applicants how many applicants
   * @param source where the numbers come from
   */
  public record Volume(BigDecimal timesAYear, long applicants, Text source) {}

  /**
   * What one case costs, as far as known; the average where several ways are counted.
   *
   * @throws ArithmeticException if that is more than can be counted
   */
  public long perCase() {
    if (shares.size() == 1) {
      return shares.get(0).way().cost(wage.value());
    }
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal cases = BigDecimal.ZERO;
    for (Share share : shares) {
      BigDecimal n = BigDecimal.valueOf(share.cases() == null ? 1 : share.cases());
      sum = sum.add(BigDecimal.valueOf(share.way().cost(wage.value())).multiply(n));
      cases = cases.add(n);
    }
    return sum.divide(cases, 0, RoundingMode.HALF_UP).longValueExact();
  }

  /**
   * What all cases of a year cost, as far as known; absent where the number of cases is not.
   *
   * @throws ArithmeticException if that is more than can be counted
   */
  public @Nullable Long inAYear() {
    Volume volume = perYear;
    if (volume == null) {
      return null;
    }
    if (shares.size() == 1) {
      return Saving.inAYear(perCase(), volume.timesAYear(), volume.applicants());
    }
    long sum = 0;
    for (Share share : shares) {
      long cases = share.cases() == null ? 0 : share.cases();
      sum = Math.addExact(sum, Math.multiplyExact(share.way().cost(wage.value()), cases));
    }
    return sum;
  }

  /** The same cost with other ways in place of those that are counted, one for one. */
  Cost with(List<Share> other) {
    return new Cost(wage, List.copyOf(other), others, perYear, unknown);
  }

  /** All that is not known, of the ways that are counted and beside them. */
  public List<Unknown> allUnknown() {
    return Stream.concat(shares.stream().flatMap(s -> s.way().unknown().stream()), unknown.stream())
        .distinct()
        .toList();
  }
}
