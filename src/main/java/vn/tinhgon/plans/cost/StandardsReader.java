package vn.tinhgon.plans.cost;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.CostFigures;
import vn.tinhgon.model.Json;
import vn.tinhgon.model.Level;
import vn.tinhgon.model.Money;
import vn.tinhgon.model.Staff;
import vn.tinhgon.plans.cost.Standard.Figure;

/** Reads {@code rules/_data/compliance-cost.yaml}, and what an agency sets instead. */
final class StandardsReader {

  private static final String FILE = "rules/_data/compliance-cost.yaml";

  private final Map<String, Figure> prices = new HashMap<>();

  private StandardsReader() {}

  static Standards bundled(@Nullable JsonNode own) {
    StandardsReader reader = new StandardsReader();
    JsonNode file = file();
    List<Wage> wages = wages(file, false);
    reader.prices(file, false);
    if (own != null) {
      List<Wage> theirs = wages(own, true);
      wages.removeIf(w -> theirs.stream().anyMatch(o -> sameHour(w, o)));
      wages.addAll(theirs);
      reader.prices(own, true);
    }
    Map<Task, Standard> tasks = new EnumMap<>(Task.class);
    Map<Level, Standard> zones = new EnumMap<>(Level.class);
    reader.standards(file.path("tasks"), StandardsReader::task, tasks, false);
    reader.standards(file.path("zones"), StandardsReader::level, zones, false);
    if (own != null) {
      reader.standards(own.path("tasks"), StandardsReader::task, tasks, true);
      reader.standards(own.path("zones"), StandardsReader::level, zones, true);
    }
    Map<Task, Set<String>> unknown = new EnumMap<>(Task.class);
    file.path("unknown")
        .properties()
        .forEach(e -> unknown.put(task(e.getKey()), names(e.getValue())));
    return new Standards(
        List.copyOf(wages),
        tasks,
        zones,
        names(file.path("fill-in")),
        names(file.path("picture")),
        unknown);
  }

  /** The task that files call {@code name}. */
  static Task task(String name) {
    return Json.constant(Task.class, name);
  }

  /** What a procedure's file states of a task. */
  static Standard stated(CostFigures.TaskFigures task, @Nullable String sourceOfAll) {
    String source =
        task.source() != null
            ? task.source()
            : sourceOfAll != null ? sourceOfAll : "số liệu trong tệp";
    Function<BigDecimal, Figure> figure = value -> new Figure(value, true, source);
    return new Standard(
        task.hours() == null ? null : figure.apply(task.hours()),
        task.services() == null ? null : figure.apply(whole(task.services())),
        task.travel() == null ? null : figure.apply(whole(task.travel())),
        task.staff());
  }

  private static BigDecimal whole(BigDecimal money) {
    return money.setScale(0, RoundingMode.HALF_UP);
  }

  private static Level level(String name) {
    return Json.constant(Level.class, name);
  }

  private static JsonNode file() {
    try (InputStream in = Standards.class.getClassLoader().getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is missing");
      }
      return YAMLMapper.builder(new YAMLFactory())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build()
          .readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean sameHour(Wage one, Wage other) {
    return one.year() == other.year() && one.staff() == other.staff();
  }

  /** What an agency sets it vouches for; in the file only what is marked was read in a source. */
  private static boolean verified(JsonNode n, boolean own) {
    return own || n.path("verified").asBoolean();
  }

  private static List<Wage> wages(JsonNode tree, boolean own) {
    List<Wage> wages = new ArrayList<>();
    for (JsonNode n : tree.path("wages")) {
      JsonNode staff = n.path("staff");
      wages.add(
          new Wage(
              n.path("year").asInt(),
              n.path("value").asLong(),
              verified(n, own),
              n.path("source").asText(),
              staff.isMissingNode() ? null : Json.constant(Staff.class, staff.asText())));
    }
    return wages;
  }

  private void prices(JsonNode tree, boolean own) {
    tree.path("prices")
        .properties()
        .forEach(
            e ->
                prices.put(
                    e.getKey(),
                    new Figure(
                        e.getValue().path("value").decimalValue(),
                        verified(e.getValue(), own),
                        e.getValue().path("source").asText())));
  }

  private <K> void standards(
      JsonNode tree, Function<String, K> key, Map<K, Standard> to, boolean own) {
    tree.properties()
        .forEach(
            e -> to.merge(key.apply(e.getKey()), standard(e.getValue(), own), Standard::under));
  }

  private Standard standard(JsonNode n, boolean own) {
    return new Standard(
        figure(n, "hours", own), figure(n, "services", own), figure(n, "travel", own), null);
  }

  /** A number of its own, or a quantity at a price; absent where neither is given. */
  private @Nullable Figure figure(JsonNode n, String field, boolean own) {
    JsonNode value = n.path(field);
    if (value.isObject()) {
      Figure price =
          Objects.requireNonNull(prices.get(value.path("price").asText()), "no such price");
      BigDecimal quantity = value.path("quantity").decimalValue();
      return new Figure(
          price.value().multiply(quantity),
          verified(n, own) && price.verified(),
          quantity.toPlainString()
              + " × "
              + Money.dong(price.value().longValueExact()).vi()
              + " ("
              + price.source()
              + ")");
    }
    return value.isMissingNode()
        ? null
        : new Figure(value.decimalValue(), verified(n, own), n.path("source").asText());
  }

  private static Set<String> names(JsonNode list) {
    return list.valueStream()
        .map(JsonNode::asText)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
