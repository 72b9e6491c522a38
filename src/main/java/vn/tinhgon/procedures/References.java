package vn.tinhgon.procedures;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a file says of parts that were taken out of it. */
final class References {

  private static final Pattern ITEM = Pattern.compile("^/(\\w+)/(\\d+)(/.*)?$");

  private References() {}

  /** Drops from {@code tree} what refers to the parts {@code removed}, and counts places anew. */
  static void mend(JsonNode tree, List<String> removed) {
    Set<String> documents = new HashSet<>();
    tree.path("documents").forEach(d -> documents.add(d.path("id").asText()));
    for (JsonNode step : tree.path("steps")) {
      if (step.path("documents") instanceof ArrayNode asked) {
        keep(asked.iterator(), documents);
        if (asked.isEmpty()) {
          ((ObjectNode) step).remove("documents");
        }
      }
    }
    Iterator<JsonNode> defects = tree.path("source").path("defects").iterator();
    while (defects.hasNext()) {
      JsonNode defect = defects.next();
      String at = moved(defect.path("at").asText(), removed);
      if (at.isEmpty()) {
        defects.remove();
      } else {
        ((ObjectNode) defect).put("at", at);
      }
    }
  }

  private static void keep(Iterator<JsonNode> ids, Set<String> known) {
    while (ids.hasNext()) {
      if (!known.contains(ids.next().asText())) {
        ids.remove();
      }
    }
  }

  /** Where {@code at} stands now; empty where it is gone. */
  private static String moved(String at, List<String> removed) {
    Matcher place = ITEM.matcher(at);
    if (!place.find()) {
      return at;
    }
    int index = Integer.parseInt(place.group(2));
    int before = 0;
    for (String pointer : removed) {
      Matcher gone = ITEM.matcher(pointer);
      if (gone.find() && gone.group(3) == null && gone.group(1).equals(place.group(1))) {
        int other = Integer.parseInt(gone.group(2));
        if (other == index) {
          return "";
        }
        before += other < index ? 1 : 0;
      }
    }
    String rest = place.group(3) == null ? "" : place.group(3);
    return "/" + place.group(1) + "/" + (index - before) + rest;
  }
}
