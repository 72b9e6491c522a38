package vn.tinhgon.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Text;
import vn.tinhgon.report.OneLine;
import vn.tinhgon.settings.Settings;

/** What is in force in a review, and where each of it comes from. */
final class InForce {

  /**
   * One of them.
   *
   * @param key its name
   * @param value its value; absent where nothing is set
   * @param option the option that sets it; absent where none does
   * @param line the line of the settings file that sets it; 0 where none does
   */
  private record Value(String key, @Nullable String value, @Nullable String option, int line) {}

  private final Settings settings;
  private final List<Value> values = new ArrayList<>();

  InForce(Settings settings) {
    this.settings = settings;
  }

  /**
   * Adds one.
   *
   * @param option the option that could set it
   * @param asked what the option said; absent where it was not given
   * @param otherwise what holds if neither the option nor the file says; absent where nothing does
   */
  void add(String key, String option, @Nullable String asked, @Nullable String otherwise) {
    JsonNode set = settings.tree().get(key);
    if (asked != null) {
      values.add(new Value(key, asked, option, 0));
    } else if (set != null) {
      String value =
          set.isArray()
              ? set.valueStream().map(JsonNode::asText).collect(Collectors.joining(","))
              : set.asText();
      values.add(new Value(key, value, null, settings.place("/" + key).line()));
    } else {
      values.add(new Value(key, otherwise, null, 0));
    }
  }

  /** Adds each of what the file decides about rules under {@code key}. */
  void addEach(String key) {
    settings
        .tree()
        .path(key)
        .properties()
        .forEach(
            rule ->
                addEach(key + "." + rule.getKey(), at("/" + key, rule.getKey()), rule.getValue()));
  }

  private void addEach(String key, String at, JsonNode node) {
    if (node.isTextual()) {
      values.add(new Value(key, node.asText(), null, settings.place(at).line()));
      return;
    }
    node.properties()
        .forEach(
            name -> {
              String below = at(at, name.getKey());
              for (int i = 0; i < name.getValue().size(); i++) {
                values.add(
                    new Value(
                        key + "." + name.getKey(),
                        sentence(name.getValue().get(i)),
                        null,
                        settings.place(below + "/" + i).line()));
              }
            });
  }

  /** Adds each figure that the file sets under {@code costs}. */
  void addCosts() {
    JsonNode costs = settings.tree().path("costs");
    int i = 0;
    for (JsonNode wage : costs.path("wages")) {
      String whose = wage.has("staff") ? "." + wage.get("staff").asText() : "";
      String key = "costs.wages." + wage.path("year").asText() + whose;
      values.add(new Value(key, figures(wage), null, line("/costs/wages/" + i++)));
    }
    for (String part : List.of("prices", "tasks", "zones")) {
      costs
          .path(part)
          .properties()
          .forEach(
              e ->
                  values.add(
                      new Value(
                          "costs." + part + "." + e.getKey(),
                          figures(e.getValue()),
                          null,
                          line(at("/costs/" + part, e.getKey())))));
    }
  }

  private int line(String at) {
    return settings.place(at).line();
  }

  private static String figures(JsonNode set) {
    String all =
        set.has("value")
            ? set.get("value").asText()
            : Stream.of("hours", "services", "travel")
                .filter(set::has)
                .map(f -> f + " " + set.get(f).asText())
                .collect(Collectors.joining(", "));
    return all + " (" + set.path("source").asText() + ")";
  }

  private static String at(String above, String name) {
    return above + "/" + name.replace("~", "~0").replace("/", "~1");
  }

  private static String sentence(JsonNode value) {
    String until = value.has("until") ? ".." + value.get("until").asText() : "..";
    String title = value.has("title") ? ", " + value.get("title").asText() : "";
    return value.get("value").asText()
        + " ("
        + value.get("since").asText()
        + until
        + "; "
        + value.get("document").asText()
        + title
        + ")";
  }

  String text(Locale language) {
    StringBuilder out = new StringBuilder();
    out.append(
        settings.file() == null
            ? new Text("Không có tệp cấu hình (tinhgon.yaml)", "No settings file (tinhgon.yaml)")
                .in(language)
            : new Text("Tệp cấu hình: ", "Settings: ").in(language) + OneLine.of(settings.file()));
    out.append('\n');
    int key = values.stream().mapToInt(v -> v.key().length()).max().orElse(0);
    for (Value v : values) {
      out.append("  ").append(OneLine.of(v.key())).append(" ".repeat(key - v.key().length() + 2));
      out.append(v.value() == null ? "–" : OneLine.of(v.value()));
      out.append("  [").append(from(v, language)).append("]\n");
    }
    return out.toString();
  }

  private String from(Value v, Locale language) {
    if (v.option() != null) {
      return v.option();
    }
    return v.line() > 0
        ? OneLine.of(settings.file() + ":" + v.line())
        : new Text("mặc định", "default").in(language);
  }

  String json() {
    ObjectNode out = JsonNodeFactory.instance.objectNode();
    out.put("file", settings.file());
    ArrayNode all = out.putArray("settings");
    for (Value v : values) {
      ObjectNode item = all.addObject().put("key", v.key()).put("value", v.value());
      item.put("from", v.option() != null ? "option" : v.line() > 0 ? "file" : "default");
      if (v.option() != null) {
        item.put("option", v.option());
      } else if (v.line() > 0) {
        item.put("line", v.line());
      }
    }
    return out.toPrettyString() + "\n";
  }
}
