package vn.tinhgon.procedures;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tinhgon.model.Text;

/**
 * A record of the portal on its way to a native tree: both trees, where parts came from, doubts.
 */
final class PortalTree {

  final JsonNode from;
  final ObjectNode to = JsonNodeFactory.instance.objectNode();
  final Map<String, String> origins = new HashMap<>();
  final List<Remark> remarks = new ArrayList<>();
  private final ArrayNode defects = JsonNodeFactory.instance.arrayNode();
  private final String root;

  PortalTree(JsonNode from, String root) {
    this.from = from;
    this.root = root;
    origins.put("", root);
  }

  /** Copies a text, unless it is a placeholder. */
  void put(ObjectNode into, String field, JsonNode text, String here, String at) {
    String value = PortalText.value(text);
    if (!value.isEmpty()) {
      into.put(field, value);
      origin(here, at);
    }
  }

  /** Notes that the native part {@code here} came from {@code at} in the portal's record. */
  void origin(String here, String at) {
    origins.put(here, root + at);
  }

  /**
   * Says that what the portal has for {@code here} is wrong as data; {@code kind} is one of the
   * native form's.
   */
  void defect(String here, String kind, String quote) {
    ObjectNode defect = defects.addObject().put("at", here).put("kind", kind);
    if (!quote.isEmpty()) {
      defect.put("quote", quote);
    }
  }

  /** Notes that the portal has {@code field} for {@code here} and left it empty. */
  void leftEmpty(String here, String field) {
    if (from.has(field) && !to.has(here)) {
      origin("/" + here, "/" + field);
      defect("/" + here, "left-empty", "");
    }
  }

  /** The defects so far; empty where there are none. */
  ArrayNode defects() {
    return defects;
  }

  /** Says something of {@code at} in the portal's record. */
  void remark(String at, String topic, String vi, String en) {
    remarks.add(new Remark(root + at, topic, new Text(vi, en)));
  }
}
