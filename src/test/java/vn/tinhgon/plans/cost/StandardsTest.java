package vn.tinhgon.plans.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.tinhgon.model.Json;
import vn.tinhgon.model.Level;
import vn.tinhgon.model.Staff;
import vn.tinhgon.procedures.Schemas;
import vn.tinhgon.settings.SettingsFile;

/** Standard times, prices and wages, and an agency's own in their place. */
class StandardsTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final LocalDate DAY = LocalDate.of(2025, 11, 1);

  @Test
  void onlyWhatIsGivenIsReplaced() throws JsonProcessingException {
    Standards shipped = Standards.bundled();
    Standards own =
        own(
            """
            {"tasks": {"copy": {"hours": 0.2, "source": "Khảo sát 2026"}},
             "zones": {"province": {"travel": 100000, "source": "Giá xe buýt"}}}
            """);
    Standard copy = Objects.requireNonNull(own.tasks().get(Task.COPY));
    assertEquals(0, new BigDecimal("0.2").compareTo(copy.time()));
    assertEquals(2_000, copy.bought());
    assertEquals("Khảo sát 2026; 2 × 1.000 đồng (ước tính của dự án)", copy.source());
    assertFalse(copy.verified(), "the price is still an estimate");
    Standard way = Objects.requireNonNull(own.zones().get(Level.PROVINCE));
    assertEquals(100_000, way.going());
    assertEquals(0, new BigDecimal("1.5").compareTo(way.time()));
    assertEquals(shipped.tasks().get(Task.PRINT), own.tasks().get(Task.PRINT));
    assertEquals(shipped.zones().get(Level.COMMUNE), own.zones().get(Level.COMMUNE));
    assertEquals(shipped.wages(), own.wages());
  }

  @Test
  void aPriceCountsWhereverItIsPaid() throws JsonProcessingException {
    Standards own =
        own("{\"prices\": {\"postage\": {\"value\": 25000, \"source\": \"Bảng cước 2026\"}}}");
    for (Task task : List.of(Task.SUBMIT_BY_POST, Task.RECEIVE_BY_POST)) {
      Standard standard = Objects.requireNonNull(own.tasks().get(task));
      assertEquals(25_000, standard.bought());
      assertTrue(standard.source().endsWith("1 × 25.000 đồng (Bảng cước 2026)"), standard::source);
    }
  }

  @Test
  void aYearOfTheAgencyTakesThePlaceOfTheSameYear() throws JsonProcessingException {
    Standards own =
        own("{\"wages\": [{\"year\": 2024, \"value\": 51000, \"source\": \"Cục Thống kê\"}]}");
    Wage wage = Objects.requireNonNull(own.wageOn(DAY));
    assertEquals(51_000, wage.value());
    assertEquals("Cục Thống kê", wage.source());
    assertEquals(59_400, Objects.requireNonNull(own.wageOn(DAY.plusYears(1))).value());
  }

  @Test
  void theWageOfAManagerIsNotThatOfEverybody() throws JsonProcessingException {
    Standards own =
        own(
            "{\"wages\": [{\"year\": 2024, \"value\": 150000, \"staff\": \"manager\", \"source\": \"x\"}]}");
    assertEquals(40_000, Objects.requireNonNull(own.wageOn(DAY)).value());
    assertEquals(150_000, Objects.requireNonNull(own.wageOn(DAY, Staff.MANAGER)).value());
    assertNull(own.wageOn(DAY, Staff.CLERK));
  }

  @Test
  void aTaskOfUnknownExtentCanBeGivenOne() throws JsonProcessingException {
    assertNull(Standards.bundled().tasks().get(Task.TRANSLATE));
    assertNotNull(
        own("{\"tasks\": {\"translate\": {\"services\": 150000, \"source\": \"Giá dịch\"}}}")
            .tasks()
            .get(Task.TRANSLATE));
  }

  /** The schemas list the tasks by name, so that a wrong one is refused with the right one. */
  @Test
  void theSchemasKnowEveryTask() throws JsonProcessingException {
    Set<Task> stated = EnumSet.complementOf(EnumSet.of(Task.FEE, Task.STATED));
    assertEquals(
        names(stated),
        fields(
            JSON.readTree(Schemas.procedureSchema())
                .at("/properties/burden/properties/tasks/properties")));
    stated.removeAll(EnumSet.of(Task.GO, Task.COLLECT));
    assertEquals(
        names(stated),
        fields(
            JSON.readTree(SettingsFile.schema())
                .at("/properties/costs/properties/tasks/properties")));
    assertEquals(
        Arrays.stream(Staff.values()).map(Json::name).toList(),
        JSON.readTree(Schemas.procedureSchema())
            .at("/$defs/staff/enum")
            .valueStream()
            .map(JsonNode::asText)
            .toList());
  }

  private static Set<String> names(Set<Task> tasks) {
    return tasks.stream().map(Json::name).collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> fields(JsonNode object) {
    Set<String> names = new TreeSet<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static Standards own(String json) throws JsonProcessingException {
    return Standards.bundled(JSON.readTree(json));
  }
}
