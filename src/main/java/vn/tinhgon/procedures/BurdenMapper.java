package vn.tinhgon.procedures;

import static vn.tinhgon.procedures.Fields.constant;
import static vn.tinhgon.procedures.Fields.number;
import static vn.tinhgon.procedures.Fields.text;
import static vn.tinhgon.procedures.Fields.whole;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Claim;
import vn.tinhgon.model.CostFigures;
import vn.tinhgon.model.Staff;

/** The part {@code burden} of a native tree that the schema has accepted. */
final class BurdenMapper {

  private BurdenMapper() {}

  /**
   * What {@code n} states; absent where it is missing.
   *
   * @param key the procedure's
   * @param origin pointer in the tree to pointer in the file that was given
   */
  static @Nullable CostFigures read(String key, JsonNode n, UnaryOperator<String> origin) {
    if (n.isMissingNode()) {
      return null;
    }
    Map<String, CostFigures.TaskFigures> tasks = new TreeMap<>();
    n.path("tasks").properties().forEach(e -> tasks.put(e.getKey(), task(e.getValue())));
    List<Claim> claims = new ArrayList<>();
    for (JsonNode claim : n.path("claims")) {
      claims.add(claim(key, origin.apply("/burden/claims/" + claims.size()), claim));
    }
    JsonNode wage = n.path("wage");
    return new CostFigures(
        number(n, "timesAYear"),
        number(n, "applicantsAYear"),
        number(n, "hours"),
        number(n, "services"),
        number(n, "travel"),
        text(n, "source"),
        wage.isMissingNode()
            ? null
            : new CostFigures.Hour(
                wage.path("year").asInt(),
                wage.path("value").asLong(),
                wage.path("source").asText()),
        constant(Staff.class, n, "staff"),
        Map.copyOf(tasks),
        List.copyOf(claims));
  }

  private static CostFigures.TaskFigures task(JsonNode n) {
    return new CostFigures.TaskFigures(
        number(n, "hours"),
        number(n, "services"),
        number(n, "travel"),
        constant(Staff.class, n, "staff"),
        text(n, "source"));
  }

  private static Claim claim(String key, String at, JsonNode n) {
    return new Claim(
        key,
        at,
        text(n, "document"),
        whole(n, "before"),
        whole(n, "after"),
        whole(n, "saved"),
        number(n, "percent"),
        number(n, "casesAYear"),
        whole(n, "perCaseBefore"),
        whole(n, "perCaseAfter"),
        whole(n, "wage"),
        text(n, "wageSource"),
        number(n, "hoursBefore"),
        number(n, "hoursAfter"),
        number(n, "daysBefore"),
        number(n, "daysAfter"),
        text(n, "statement"),
        List.of());
  }
}
