package vn.tinhgon.plans.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.tinhgon.plans.cost.ClaimCheck.Fault;

/** Decisions as they were signed: the right ones to the đồng, the wrong ones known as wrong. */
class RealDecisionsTest {

  @Test
  void hanoi1811() {
    Saving saving = Saving.yearly(1_024_000, 231_000, BigDecimal.ONE, 3_228);
    assertEquals(3_305_472_000L, saving.before());
    assertEquals(745_668_000L, saving.after());
    assertEquals(2_559_804_000L, saving.saved());
    assertEquals(new BigDecimal("77.44"), saving.percent());
    Claim claim =
        claim(
            3_305_472_000L,
            745_668_000L,
            2_559_804_000L,
            "77.44",
            "3228",
            1_024_000L,
            231_000L,
            null,
            null,
            null,
            null);
    assertEquals(List.of(), ClaimCheck.of(claim));
  }

  @Test
  void dongNai2813RepealsAll() {
    Saving saving = new Saving(18_509_608, 0);
    assertEquals(18_509_608, saving.saved());
    assertEquals(0, new BigDecimal("100").compareTo(Objects.requireNonNull(saving.percent())));
  }

  @Test
  void hanoi293InBillions() {
    Saving saving = new Saving(2_306_000_000_000L, 654_000_000_000L);
    assertEquals(1_652_000_000_000L, saving.saved());
    assertEquals(new BigDecimal("71.64"), saving.percent());
  }

  @Test
  void dongNai2816MultipliesTheAgencysTime() {
    assertEquals(
        List.of(Fault.PROCESSING_TIME, Fault.PROCESSING_TIME),
        faults(dongNai(32_000_000L, 28_800_000L, 3_200_000L, "10", "10", "9", "giảm 01 ngày")));
    assertEquals(
        List.of(Fault.PROCESSING_TIME, Fault.PROCESSING_TIME),
        faults(dongNai(80_000_000L, 73_600_000L, 6_400_000L, "8", "25", "23", "giảm 02 ngày")));
  }

  @Test
  void dongNai2816SaysOneDayAndMeansTwo() {
    assertEquals(
        List.of(Fault.PROCESSING_TIME, Fault.PROCESSING_TIME, Fault.WORDS),
        faults(dongNai(16_000_000L, 9_600_000L, 6_400_000L, "40", "5", "3", "Giảm 01 ngày")));
  }

  @Test
  void wrongSumsSharesAndMissingSources() {
    Claim claim =
        claim(
            1_000_000L,
            600_000L,
            500_000L,
            "45",
            "10",
            100_000L,
            70_000L,
            40_000L,
            null,
            null,
            null);
    assertEquals(
        List.of(Fault.SUM, Fault.SUM, Fault.PERCENT, Fault.WAGE),
        ClaimCheck.of(claim).stream().map(ClaimCheck.Flaw::fault).toList());
  }

  @Test
  void aShareWithinATenthOfAPointIsRounding() {
    Claim claim = claim(3_000L, 2_000L, 1_000L, "33.3", null, 1L, 1L, null, null, null, null);
    assertTrue(ClaimCheck.of(claim).isEmpty());
  }

  @Test
  void onceInFiveYearsIsAFifth() {
    assertEquals(20_000_000L, Saving.inAYear(1_000_000, new BigDecimal("0.2"), 100));
    assertEquals(1, Saving.inAYear(1, new BigDecimal("0.5"), 1));
  }

  private static List<Fault> faults(Claim claim) {
    return ClaimCheck.of(claim).stream().map(ClaimCheck.Flaw::fault).collect(Collectors.toList());
  }

  private static Claim dongNai(
      long before,
      long after,
      long saved,
      String percent,
      String daysBefore,
      String daysAfter,
      String words) {
    return new Claim(
        "Đồng Nai 2816",
        before,
        after,
        saved,
        new BigDecimal(percent),
        BigDecimal.TEN,
        null,
        null,
        40_000L,
        "Tổng cục Thống kê",
        new BigDecimal(daysBefore),
        new BigDecimal(daysAfter),
        words);
  }

  private static Claim claim(
      long before,
      long after,
      long saved,
      String percent,
      @Nullable String cases,
      @Nullable Long perCaseBefore,
      @Nullable Long perCaseAfter,
      @Nullable Long wage,
      @Nullable String wageSource,
      @Nullable BigDecimal daysBefore,
      @Nullable BigDecimal daysAfter) {
    return new Claim(
        "x",
        before,
        after,
        saved,
        new BigDecimal(percent),
        cases == null ? null : new BigDecimal(cases),
        perCaseBefore,
        perCaseAfter,
        wage,
        wageSource,
        daysBefore,
        daysAfter,
        null);
  }
}
