package vn.tinhgon.plans.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.tinhgon.language.Understanding;
import vn.tinhgon.model.Channel.Method;
import vn.tinhgon.model.Procedure;
import vn.tinhgon.procedures.ProcedureReader;
import vn.tinhgon.rules.ActionKind;
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
    // hours: 0.25 find out + 0.5 fill in + 0.05 print + 0.5 way + 0.25 queue + 0.25 counter + 0.1
    // pay + 0.05 receive = 1.95 × 40,000 = 78,000; two printed pages 2,000; ten kilometres 10,000;
    // fee 20,000. Thirty days of the agency: nothing.
    assertEquals(110_000, cost.perCase());
    assertEquals(11_000_000L, cost.inAYear());
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
             "burden": {"hours": 1, "services": 1000000000000000, "travel": 1, "timesAYear": 100000, "applicantsAYear": 1000000000}}
            """);
    assertNull(new Costing(Standards.bundled(), DAY).of(huge));
  }

  @Test
  void whatComesOnPaperIsFetchedAndThatQueuesToo() {
    Cost cost =
        cost(
            """
            {"code": "1.1", "name": "Cấp thẻ", "levels": ["commune"],
             "channels": [{"method": "in-person", "fees": [{"amount": 0}]}],
             "documents": [],
             "results": [{"name": "Thẻ", "delivery": ["in-person"]}]}
            """);
    // 0.25 find out + twice (0.5 way + 0.25 queue) + 0.25 counter = 2 × 40,000; twice 10,000.
    assertEquals(100_000, cost.perCase());
  }

  @Test
  void aTaskThatTheFileKnowsKeepsTheRestOfItsStandard() {
    Cost cost =
        cost(
            """
            {"code": "1.1", "name": "Cấp thẻ",
             "channels": [{"method": "online", "fees": [{"amount": 0}]}],
             "documents": [{"id": "a", "name": "Bản sao giấy khai sinh có chứng thực", "copyForm": "certified", "originals": 0, "copies": 1},
                           {"id": "b", "name": "Báo cáo nghiên cứu khả thi", "originals": 1}],
             "results": [{"name": "Thẻ", "electronic": true}],
             "burden": {"source": "khảo sát", "tasks": {"certify": {"hours": 1}, "draw-up": {"hours": 40, "services": 500000}}}}
            """);
    Line certify = line(cost, Task.CERTIFY);
    assertEquals(0, new BigDecimal("1").compareTo(certify.hours()));
    assertEquals(4_000, certify.services());
    assertTrue(certify.source().startsWith("khảo sát; 2 × 2.000 đồng"), certify::source);
    assertEquals(40 * 40_000 + 500_000, line(cost, Task.DRAW_UP).cost(40_000));
    assertFalse(cost.allUnknown().toString().contains("khả thi"), cost.allUnknown()::toString);
  }

  @Test
  void theWageIsThatOfThoseWhoDoIt() {
    Standards standards =
        standards(
            """
            {"wages": [{"year": 2024, "value": 100000, "staff": "manager", "source": "Niên giám"},
                       {"year": 2024, "value": 60000, "staff": "clerk", "source": "Niên giám"}]}
            """);
    String json =
        """
        {"code": "1.1", "name": "Cấp thẻ",
         "channels": [{"method": "online", "fees": [{"amount": 0}]}],
         "documents": [],
         "results": [{"name": "Thẻ", "electronic": true}],
         "burden": {%s}}
        """;
    // 0.25 find out + 0.25 hand in + 0.05 receive
    assertEquals(33_000, cost(json.formatted("\"staff\": \"clerk\""), standards).perCase());
    // the manager hands in: 0.25 × 100,000; the rest at everybody's 40,000
    Cost mixed =
        cost(json.formatted("\"tasks\": {\"submit-online\": {\"staff\": \"manager\"}}"), standards);
    assertEquals(25_000 + 12_000, mixed.perCase());
    assertTrue(line(mixed, Task.SUBMIT_ONLINE).source().contains("nhà quản lý: 100.000 đồng/giờ"));
    assertEquals(
        55_000,
        cost(
                json.formatted(
                    "\"wage\": {\"year\": 2024, \"value\": 100000, \"source\": \"bảng lương\"}"),
                standards)
            .perCase());
  }

  @Test
  void aWageThatNobodyKnowsIsListed() {
    Cost cost =
        cost(
            """
            {"code": "1.1", "name": "Cấp thẻ",
             "channels": [{"method": "online", "fees": [{"amount": 0}]}], "documents": [],
             "results": [{"name": "Thẻ", "electronic": true}],
             "burden": {"staff": "professional"}}
            """);
    assertEquals(22_000, cost.perCase());
    assertTrue(
        cost.allUnknown().stream().anyMatch(u -> u.kind() == Unknown.Kind.WAGE),
        cost.allUnknown()::toString);
  }

  @Test
  void feesInSeveralCurrenciesOrFractionsAreNotAdded() {
    for (String fees :
        List.of(
            "[{\"amount\": 5}, {\"amount\": 5, \"currency\": \"USD\"}]", "[{\"amount\": 2.5}]")) {
      Cost cost =
          cost(
              "{\"code\": \"1.1\", \"name\": \"Cấp thẻ\", \"channels\": [{\"method\": \"online\","
                  + " \"fees\": "
                  + fees
                  + "}]}");
      assertTrue(cost.allUnknown().stream().anyMatch(u -> u.kind() == Unknown.Kind.FEE), fees);
      assertTrue(
          cost.shares().get(0).way().lines().stream().noneMatch(l -> l.task() == Task.FEE), fees);
    }
  }

  @Test
  void anElectronicResultSparesTheSecondVisitAndItsQueue() {
    String json =
        """
        {"code": "1.1", "name": "Cấp thẻ", "levels": ["%s"],
         "channels": [{"method": "in-person", "fees": [{"amount": 0}]}],
         "documents": [],
         "results": [{"name": "Thẻ", "delivery": ["in-person"]}]}
        """;
    Reliefs reliefs = new Reliefs(Standards.bundled());
    Cost near = cost(json.formatted("commune"));
    Cost after = reliefs.after(near, ActionKind.ELECTRONIC_RESULT, List.of("/results/0"), false);
    // 0.5 way + 0.25 queue against 0.05 to receive: 0.7 × 40,000, and ten kilometres
    assertEquals(28_000 + 10_000, near.perCase() - after.perCase());
    Cost far = cost(json.formatted("ministry"));
    after = reliefs.after(far, ActionKind.ELECTRONIC_RESULT, List.of("/results/0"), false);
    assertEquals(10_000, far.perCase() - after.perCase(), "0.25 queue; the way is not known");
    assertEquals(far.allUnknown().size() - 1, after.allUnknown().size());
  }

  @Test
  void aWayOfUnknownLengthIsNotTheCheapestForThat() {
    Cost cost =
        cost(
            """
            {"code": "1.1", "name": "Cấp thẻ", "levels": ["ministry"],
             "channels": [{"method": "in-person", "fees": [{"amount": 0}]}, {"method": "post", "fees": [{"amount": 0}]}],
             "documents": [],
             "results": [{"name": "Thẻ", "electronic": true}]}
            """);
    Way counted = cost.shares().get(0).way();
    assertEquals(Method.POST, counted.method());
    assertTrue(counted.cost(40_000) > cost.others().get(0).cost(40_000));
  }

  @Test
  void aFeeForEachPageIsCountedOnceAndSaid() {
    String json =
        "{\"code\": \"1.1\", \"name\": \"Cấp thẻ\", \"channels\": [{\"method\": \"online\","
            + " \"fees\": [{\"amount\": 2000, \"per\": \"%s\"}]}]}";
    Cost pages = cost(json.formatted("trang"));
    assertEquals(2_000, line(pages, Task.FEE).fees());
    assertTrue(pages.allUnknown().toString().contains("mức thu theo trang"));
    assertFalse(cost(json.formatted("Lần")).allUnknown().toString().contains("mức thu theo"));
  }

  @Test
  void whatIsMissingOfTheCasesOfAYearIsNamed() {
    String json =
        "{\"code\": \"1.1\", \"name\": \"Cấp thẻ\", \"channels\": [{\"method\": \"online\"}],"
            + " \"burden\": {%s}}";
    Cost noTimes = cost(json.formatted("\"applicantsAYear\": 5"));
    assertNull(noTimes.inAYear());
    assertTrue(noTimes.allUnknown().toString().contains("(burden.timesAYear)"));
    Cost noApplicants = cost(json.formatted("\"timesAYear\": 0.2"));
    assertTrue(noApplicants.allUnknown().toString().contains("(burden.applicantsAYear)"));
  }

  private static final String STATED =
      """
      {"code": "1.1", "name": "Cấp thẻ",
       "channels": [{"method": "online", "fees": [{"amount": 7000}]}],
       "documents": [{"id": "a", "name": "Bản sao giấy khai sinh", "originals": 0, "copies": 1}%s],
       "results": [{"name": "Thẻ", "electronic": true}],
       "burden": {"hours": 3, "services": 9000, "source": "khảo sát"}}
      """;

  @Test
  void aStatedTotalIsLoweredByTheShareOfWhatIsDropped() {
    Cost before = cost(STATED.formatted(""));
    assertEquals(3 * 40_000 + 9_000 + 7_000, before.perCase());
    Cost after = dropped(before, "/documents/0");
    // Hours by the standards: 0.25 find out + 0.1 find the paper + 0.05 upload + 0.25 hand in +
    // 0.05
    // pay + 0.05 receive = 0.75; without the paper 0.6: 3 × 0.6 ÷ 0.75 = 2.4.
    Line stated = line(after, Task.STATED);
    assertEquals(0, new BigDecimal("2.4").compareTo(stated.hours()));
    assertTrue(stated.source().contains("tỷ trọng định mức"), stated::source);
    assertFalse(stated.verified());
    // Nothing is bought by the standards, so that nobody can tell what of the 9,000 goes.
    assertEquals(9_000, stated.services());
    assertEquals(96_000 + 9_000 + 7_000, after.perCase());
    assertTrue(after.allUnknown().toString().contains("việc được bỏ"));
  }

  @Test
  void aStatedTotalStaysWhereTheShareCannotBeTold() {
    Cost before =
        cost(
            STATED.formatted(
                ", {\"id\": \"b\", \"name\": \"Báo cáo nghiên cứu khả thi\", \"originals\": 1}"));
    Cost after = dropped(before, "/documents/0");
    assertEquals(before.perCase(), after.perCase());
    assertTrue(after.allUnknown().toString().contains("việc được bỏ"));
    assertEquals(
        1,
        dropped(after, "/documents/1").allUnknown().stream()
            .filter(u -> u.what().vi().contains("việc được bỏ"))
            .count());
  }

  @Test
  void aRepealSparesTheStatedTotalToo() {
    Cost after =
        new Reliefs(Standards.bundled())
            .after(cost(STATED.formatted("")), ActionKind.REPEAL, List.of(""), false);
    assertEquals(0, after.perCase());
    assertTrue(after.allUnknown().stream().noneMatch(u -> u.kind() == Unknown.Kind.WORK));
  }

  private static Cost dropped(Cost cost, String at) {
    return new Reliefs(Standards.bundled())
        .after(cost, ActionKind.DROP_DOCUMENT, List.of(at), true);
  }

  private static Line line(Cost cost, Task task) {
    return cost.shares().get(0).way().lines().stream()
        .filter(l -> l.task() == task)
        .findFirst()
        .orElseThrow();
  }

  private static Standards standards(String own) {
    try {
      return Standards.bundled(new ObjectMapper().readTree(own));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  @Test
  void setsThatTheRowsMayCountAlreadyAreNotMultiplied() {
    Cost before =
        cost(
            """
            {"code": "1.1", "name": "Cấp thẻ", "levels": ["commune"], "dossierSets": 3,
             "channels": [{"method": "in-person", "fees": [{"amount": 0}]}],
             "documents": [{"id": "a", "name": "Đơn đề nghị cấp thẻ", "form": "Mẫu số 1", "originals": 1, "copies": 2}],
             "results": [{"name": "Thẻ", "electronic": true}]}
            """);
    Cost after =
        new Reliefs(Standards.bundled()).after(before, ActionKind.FEWER_COPIES, List.of(""), true);
    assertEquals(3, times(before, Task.PRINT));
    assertEquals(1, times(after, Task.PRINT));
    // 0.05 hours × 40,000 + 2 pages × 1,000 = 4,000 for each print
    assertEquals(8_000, before.perCase() - after.perCase());
  }

  @Test
  void ofPapersWithOrBetweenThemOneIsHandedIn() {
    Cost cost =
        cost(
            """
            {"code": "1.1", "name": "Cấp thẻ", "levels": ["commune"],
             "channels": [{"method": "in-person", "fees": [{"amount": 0}]}],
             "documents": [{"id": "a", "name": "Bản sao có chứng thực Giấy khai sinh hoặc Giấy chứng nhận kết hôn", "copies": 1},
                           {"id": "b", "name": "Bản sao có chứng thực bằng tốt nghiệp", "originals": 1, "copies": 1}],
             "results": [{"name": "Thẻ", "electronic": true}]}
            """);
    assertEquals(2, times(cost, Task.CERTIFY), "one for each row");
  }

  private static int times(Cost cost, Task task) {
    return cost.shares().get(0).way().lines().stream()
        .filter(l -> l.task() == task)
        .mapToInt(Line::quantity)
        .sum();
  }

  private static Cost cost(String json) {
    return cost(json, Standards.bundled());
  }

  private static Cost cost(String json, Standards standards) {
    Cost cost = new Costing(standards, DAY).of(procedure(json));
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
