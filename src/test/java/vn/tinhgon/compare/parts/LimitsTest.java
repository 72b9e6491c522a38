package vn.tinhgon.compare.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.tinhgon.compare.Effect;
import vn.tinhgon.compare.Facet;
import vn.tinhgon.model.Deadline;
import vn.tinhgon.model.Deadline.TimeUnit;
import vn.tinhgon.model.Text;

class LimitsTest {

  private static final Text NAME = new Text("thời hạn", "limit");

  private static @Nullable Facet facet(@Nullable Deadline a, @Nullable Deadline b) {
    return Limits.facet(NAME, a, b);
  }

  private static Deadline limit(String amount, TimeUnit unit) {
    return new Deadline(new BigDecimal(amount), unit);
  }

  private static void check(Effect effect, String difference, Deadline before, Deadline after) {
    Facet facet = facet(before, after);
    assertEquals(effect, facet == null ? null : facet.effect());
    Text said = facet == null ? null : facet.difference();
    assertEquals(difference, said == null ? null : said.vi());
  }

  @Test
  void oneUnitIsCounted() {
    Deadline four = limit("4", TimeUnit.WORKING_DAY);
    check(Effect.HEAVIER, "+3 ngày làm việc", four, limit("7", TimeUnit.WORKING_DAY));
    check(Effect.LIGHTER, "-3,5 ngày làm việc", four, limit("0.5", TimeUnit.WORKING_DAY));
    assertNull(facet(four, limit("4.0", TimeUnit.WORKING_DAY)));
  }

  @Test
  void otherUnitsAreNeverConverted() {
    String no = "khác đơn vị, không quy đổi được";
    check(Effect.UNCLEAR, no, limit("5", TimeUnit.WORKING_DAY), limit("7", TimeUnit.DAY));
    check(Effect.UNCLEAR, no, limit("24", TimeUnit.HOUR), limit("1", TimeUnit.DAY));
    check(Effect.UNCLEAR, no, limit("8", TimeUnit.WORKING_HOUR), limit("1", TimeUnit.WORKING_DAY));
    check(Effect.UNCLEAR, no, limit("30", TimeUnit.DAY), limit("1", TimeUnit.MONTH));
  }

  @Test
  void whatIsCertainWithoutConvertingIsSaid() {
    String notLonger = "khác đơn vị, không quy đổi; chắc chắn không dài hơn";
    String notShorter = "khác đơn vị, không quy đổi; chắc chắn không ngắn hơn";
    Deadline working = limit("5", TimeUnit.WORKING_DAY);
    check(Effect.LIGHTER, notLonger, working, limit("5", TimeUnit.DAY));
    check(Effect.HEAVIER, notShorter, limit("5", TimeUnit.DAY), working);
    check(Effect.LIGHTER, notLonger, limit("1", TimeUnit.MONTH), limit("28", TimeUnit.DAY));
    check(Effect.HEAVIER, notShorter, limit("1", TimeUnit.MONTH), limit("31", TimeUnit.DAY));
    check(
        Effect.HEAVIER, notShorter, limit("1", TimeUnit.MONTH), limit("31", TimeUnit.WORKING_DAY));
  }

  @Test
  void whatOneVersionDoesNotSayIsUnknown() {
    Facet facet = facet(null, limit("5", TimeUnit.DAY));
    assertEquals(Effect.UNCLEAR, facet == null ? null : facet.effect());
    assertNull(facet(null, null));
  }

  @Test
  void applicantsAreHelpedByMoreTime() {
    Facet facet = Limits.forApplicants(NAME, limit("5", TimeUnit.DAY), limit("3", TimeUnit.DAY));
    assertEquals(Effect.HEAVIER, facet == null ? null : facet.effect());
  }
}
