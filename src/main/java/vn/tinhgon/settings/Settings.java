package vn.tinhgon.settings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.procedures.Place;
import vn.tinhgon.rules.Severity;
import vn.tinhgon.rules.findings.Decisions;

/**
 * What a {@code tinhgon.yaml} says; its shape was checked against the schema.
 *
 * @param path the file; absent where there is none
 * @param file the file as people would name it; absent where there is none
 * @param tree its content
 * @param places JSON pointer of every part to its place
 */
public record Settings(
    @Nullable Path path, @Nullable String file, JsonNode tree, Map<String, Place> places) {

  /** Where there is no file. */
  public static final Settings NONE =
      new Settings(null, null, JsonNodeFactory.instance.objectNode(), Map.of());

  /** The text of a field; absent where it is not set. */
  public @Nullable String text(String key) {
    JsonNode value = tree.get(key);
    return value == null ? null : value.asText();
  }

  /** The elements of a list; empty where it is not set. */
  public List<String> list(String key) {
    return tree.path(key).valueStream().map(JsonNode::asText).toList();
  }

  /** The day of the review; absent where it is not set. */
  public @Nullable LocalDate asOf() {
    String day = text("as-of");
    return day == null ? null : LocalDate.parse(day);
  }

  /** A path that the file names, seen from the file's folder; absent where it is not set. */
  public @Nullable Path folder(String key) {
    String named = text(key);
    return named == null || path == null ? null : path.resolveSibling(named);
  }

  /** Where the part at {@code pointer} stands. */
  public Place place(String pointer) {
    return places.getOrDefault(pointer, Place.WHOLE_FILE);
  }

  /** What the agency decided about rules. */
  public Decisions decisions() {
    Map<String, Severity> severities = new TreeMap<>();
    tree.path("severities")
        .properties()
        .forEach(
            e ->
                severities.put(
                    e.getKey(), Severity.valueOf(e.getValue().asText().toUpperCase(Locale.ROOT))));
    Map<String, Map<String, List<Decisions.LocalValue>>> thresholds = new TreeMap<>();
    tree.path("thresholds")
        .properties()
        .forEach(
            rule -> {
              Map<String, List<Decisions.LocalValue>> byName = new TreeMap<>();
              rule.getValue()
                  .properties()
                  .forEach(
                      e ->
                          byName.put(
                              e.getKey(),
                              e.getValue().valueStream().map(Settings::value).toList()));
              thresholds.put(rule.getKey(), byName);
            });
    return new Decisions(text("agency"), text("place"), severities, thresholds);
  }

  private static Decisions.LocalValue value(JsonNode node) {
    JsonNode until = node.get("until");
    String title = node.path("title").asText();
    return new Decisions.LocalValue(
        node.get("value").asLong(),
        LocalDate.parse(node.get("since").asText()),
        until == null ? null : LocalDate.parse(until.asText()),
        node.get("document").asText() + (title.isEmpty() ? "" : " (" + title + ")"));
  }
}
