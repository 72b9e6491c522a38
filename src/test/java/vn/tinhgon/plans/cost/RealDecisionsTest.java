package vn.tinhgon.plans.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * Decisions as they were signed come out to the đồng. That the wrong ones are known as wrong is
 * tested with the rule costs/claimed-savings, whose cases hold the same decisions.
 */
class RealDecisionsTest {

  @Test
  void hanoi1811() {
    Saving saving = Saving.yearly(1_024_000, 231_000, BigDecimal.ONE, 3_228);
    assertEquals(3_305_472_000L, saving.before());
    assertEquals(745_668_000L, saving.after());
    assertEquals(2_559_804_000L, saving.saved());
    assertEquals(new BigDecimal("77.44"), saving.percent());
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
  void onceInFiveYearsIsAFifth() {
    assertEquals(20_000_000L, Saving.inAYear(1_000_000, new BigDecimal("0.2"), 100));
    assertEquals(1, Saving.inAYear(1, new BigDecimal("0.5"), 1));
  }
}
