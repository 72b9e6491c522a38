package vn.tinhgon.procedures;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Json;

/** Fields of a JSON object that the schema has accepted; absent where the object lacks them. */
final class Fields {

  private Fields() {}

  static List<String> texts(JsonNode list) {
    return list.valueStream().map(JsonNode::asText).toList();
  }

  static @Nullable String text(JsonNode n, String field) {
    JsonNode value = n.path(field);
    return value.isTextual() ? value.asText() : null;
  }

  static @Nullable Integer integer(JsonNode n, String field) {
    return n.path(field).isNumber() ? Integer.valueOf(n.path(field).asInt()) : null;
  }

  static @Nullable Long whole(JsonNode n, String field) {
    return n.path(field).isNumber() ? Long.valueOf(n.path(field).asLong()) : null;
  }

  static @Nullable BigDecimal number(JsonNode n, String field) {
    return n.path(field).isNumber() ? n.path(field).decimalValue() : null;
  }

  static @Nullable Boolean bool(JsonNode n, String field) {
    return n.path(field).isBoolean() ? Boolean.valueOf(n.path(field).asBoolean()) : null;
  }

  static @Nullable LocalDate date(JsonNode n, String field) {
    return n.path(field).isTextual() ? LocalDate.parse(n.path(field).asText()) : null;
  }

  static <E extends Enum<E>> @Nullable E constant(Class<E> type, JsonNode n, String field) {
    return n.path(field).isTextual() ? Json.constant(type, n.path(field).asText()) : null;
  }

  static <E extends Enum<E>> Set<E> constants(Class<E> type, JsonNode list) {
    Set<E> all = EnumSet.noneOf(type);
    list.forEach(n -> all.add(Json.constant(type, n.asText())));
    return Collections.unmodifiableSet(all);
  }
}
