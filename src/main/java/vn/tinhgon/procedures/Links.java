package vn.tinhgon.procedures;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import vn.tinhgon.model.Text;

/** The references inside a procedure file: ids stand once, and what is referred to is there. */
final class Links {

  private final String file;
  private final Function<String, Place> places;
  private final List<Fault> faults = new ArrayList<>();
  private final Map<String, Set<String>> ids = new HashMap<>();

  private Links(String file, Function<String, Place> places) {
    this.file = file;
    this.places = places;
  }

  static List<Fault> check(String file, JsonNode root, Function<String, Place> places) {
    Links links = new Links(file, places);
    for (String list : List.of("cases", "agencies", "documents", "steps")) {
      links.collect(root, list);
    }
    for (String list : List.of("documents", "channels", "steps")) {
      links.follow(root, list, "case", "cases");
    }
    links.follow(root, "steps", "agency", "agencies");
    links.follow(root, "steps", "documents", "documents");
    links.follow(root, "steps", "parallelWith", "steps");
    links.follow(root, "delegations", "delegator", "agencies");
    links.follow(root, "delegations", "delegate", "agencies");
    return List.copyOf(links.faults);
  }

  private void collect(JsonNode root, String list) {
    Set<String> found = new HashSet<>();
    ids.put(list, found);
    int i = 0;
    for (JsonNode item : root.path(list)) {
      String at = "/" + list + "/" + i++ + "/id";
      String id = item.path("id").asText();
      if (!found.add(id)) {
        fault(
            at,
            at + ": mã “" + id + "” đã dùng trong " + list + "; mỗi mã chỉ dùng một lần",
            at + ": id \"" + id + "\" is used before in " + list + "; give each its own");
      }
    }
  }

  private void follow(JsonNode root, String list, String field, String target) {
    int i = 0;
    for (JsonNode item : root.path(list)) {
      String at = "/" + list + "/" + i++ + "/" + field;
      JsonNode link = item.path(field);
      if (link.isArray()) {
        for (int j = 0; j < link.size(); j++) {
          follow(at + "/" + j, link.get(j).asText(), target);
        }
      } else if (link.isTextual()) {
        follow(at, link.asText(), target);
      }
    }
  }

  private void follow(String at, String id, String target) {
    Set<String> known = ids.getOrDefault(target, Set.of());
    if (!known.contains(id)) {
      fault(
          at,
          at + ": không có “" + id + "” trong " + target,
          at + ": there is no \"" + id + "\" in " + target);
    }
  }

  private void fault(String at, String vi, String en) {
    faults.add(new Fault(file, places.apply(at), new Text(vi, en)));
  }
}
