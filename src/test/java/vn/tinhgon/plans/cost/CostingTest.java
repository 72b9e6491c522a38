package vn.tinhgon.plans.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.tinhgon.language.Understanding;
import vn.tinhgon.model.Procedure;
import vn.tinhgon.procedures.ProcedureReader;
import vn.tinhgon.rules.engine.RuleBook;

/** What procedures cost, from their files. */
class CostingTest {

  private static final LocalDate DAY = LocalDate.of(2025, 11, 1);
  private static final RuleBook BOOK = RuleBook.bundled();

  @Test
  void theLowMiddleOfTheSourcesOfLastYearIsTheWage() {
    Standards standards = Standards.bundled();
    assertEquals(40_000, Objects.requireNonNull(standards.wageOn(DAY)).value());
    assertEquals(59_400, Objects.requireNonNull(standards.wageOn(DAY.plusYears(1))).value());
    assertNull(standards.wageOn(LocalDate.of(2019, 1, 1)));
  }

  @Test
  void everyFigureHasASource() {
    Standards standards = Standards.bundled();
    standards.wages().forEach(w -> assertFalse(w.source().isBlank()));
    standards.tasks().values().forEach(s -> assertFalse(s.source().isBlank()));
    standards.zones().values().forEach(s -> assertFalse(s.source().isBlank()));
  }

  @Test
  void tasksTimesWageAndFees() {
    Cost cost =
        cost(
            """
            {"code": "1.1", "name": "Cấp thẻ", "levels": ["commune"],
             "channels": [{"method": "in-person", "fees": [{"amount": 20000}], "payment": ["counter"],
                           "deadline": {"amount": 30, "timeUnit": "working-day"}}],
             "documents": [{"id": "a", "name": "Đơn đề nghị cấp thẻ", "form": "Mẫu số 1", "originals": 1}],
             "results": [{"name": "Thẻ", "electronic": true}],
             "statistics": {"year": 2024, "dossiers": 100}}
            """);
    // hours: 0.25 find out + 0.5 fill in + 0.5 way + 0.25 queue + 0.25 counter + 0.1 pay + 0.05
    // receive = 1.9 × 40,000 = 76,000; way 10,000; fee 20,000. Thirty days of the agency: nothing.
    assertEquals(106_000, cost.perCase());
    assertEquals(10_600_000L, cost.inAYear());
    assertTrue(cost.allUnknown().isEmpty(), () -> cost.allUnknown().toString());
  }

  @Test
  void whatIsUnknownIsListedAndNotCounted() {
    Cost cost =
        cost(
            """
            {"code": "1.1", "name": "Cấp thẻ", "levels": ["ministry"],
             "channels": [{"method": "in-person", "fees": [{"amount": 5, "currency": "USD"}]}],
             "documents": [{"id": "a", "name": "Báo cáo nghiên cứu khả thi", "originals": 1}]}
            """);
    assertNull(cost.inAYear());
    String unknown = cost.allUnknown().toString();
    for (String each : new String[] {"khả thi", "USD", "khoảng cách", "số hồ sơ trong năm"}) {
      assertTrue(unknown.contains(each), () -> each + " in " + unknown);
    }
  }

  @Test
  void onlineAndOtherCasesAreWeighedWhereTheirNumbersAreKnown() {
    Cost cost =
        cost(
            """
            {"code": "1.1", "name": "Cấp thẻ", "levels": ["commune"],
             "channels": [{"method": "online", "fees": [{"amount": 0}]}, {"method": "in-person", "fees": [{"amount": 0}]}],
             "documents": [],
             "results": [{"name": "Thẻ", "electronic": true}],
             "statistics": {"year": 2024, "dossiers": 10, "online": 4}}
            """);
    long online = cost.shares().get(0).way().cost(40_000);
    long brought = cost.shares().get(1).way().cost(40_000);
    assertTrue(online < brought);
    assertEquals(4 * online + 6 * brought, cost.inAYear());
  }

  @Test
  void whatTheFileStatesWins() {
    Cost cost =
        cost(
            """
            {"code": "1.1", "name": "Cấp thẻ", "levels": ["commune"],
             "channels": [{"method": "in-person", "fees": [{"amount": 0}]}],
             "documents": [{"id": "a", "name": "Báo cáo nghiên cứu khả thi", "originals": 1}],
             "results": [{"name": "Thẻ", "electronic": true}],
             "burden": {"timesAYear": 0.2, "applicantsAYear": 50, "hours": 10, "services": 100000, "travel": 20000, "source": "khảo sát"},
             "statistics": {"year": 2024, "dossiers": 999}}
            """);
    assertEquals(520_000, cost.perCase());
    assertEquals(5_200_000L, cost.inAYear());
    assertTrue(cost.allUnknown().isEmpty(), () -> cost.allUnknown().toString());
  }

  @Test
  void numbersBeyondCountingGiveNoCost() {
    Procedure huge =
        procedure(
            """
            {"code": "1.1", "name": "Cấp thẻ", "channels": [{"method": "in-person"}],
             "burden": {"hours": 1e30, "services": 1, "travel": 1}}
            """);
    assertNull(new Costing(Standards.bundled(), DAY).of(huge));
  }

  private static Cost cost(String json) {
    Cost cost = new Costing(Standards.bundled(), DAY).of(procedure(json));
    assertNotNull(cost);
    return Objects.requireNonNull(cost);
  }

  private static Procedure procedure(String json) {
    Procedure read =
        new ProcedureReader().read("a.json", json.getBytes(StandardCharsets.UTF_8)).procedure();
    return new Understanding(BOOK.catalogue().kinds(), BOOK.catalogue().oldNames())
        .complete(Objects.requireNonNull(read));
  }
}
