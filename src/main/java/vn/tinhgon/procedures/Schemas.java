package vn.tinhgon.procedures;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.tinhgon.model.Near;
import vn.tinhgon.model.Text;

/** The JSON Schemas that ship with the program, and what they find, said in plain words. */
public final class Schemas {

  private static final Map<String, Text> TYPES =
      Map.of(
          "string", new Text("chuỗi ký tự", "a string"),
          "integer", new Text("số nguyên", "a whole number"),
          "number", new Text("số", "a number"),
          "boolean", new Text("true hoặc false", "true or false"),
          "array", new Text("danh sách [ ]", "a list [ ]"),
          "object", new Text("đối tượng { }", "an object { }"),
          "null", new Text("null", "null"));

  private final Schema procedure;
  private final Schema portal;

  /** Loads the schemas. */
  public Schemas() {
    SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    this.procedure = registry.getSchema(text("procedure.schema.json"));
    this.portal = registry.getSchema(text("portal.schema.json"));
  }

  /** The published schema of a procedure file, as text. */
  public static String procedureSchema() {
    return text("procedure.schema.json");
  }

  /** What is wrong with a native file's tree; empty if nothing. */
  List<Fault> checkProcedure(String file, JsonNode root, Function<String, Place> places) {
    return check(procedure, "tinhgon schema", file, root, places);
  }

  /** What is wrong with a portal file's tree; empty if nothing. */
  List<Fault> checkPortal(String file, JsonNode root, Function<String, Place> places) {
    return check(portal, "tinhgon schema", file, root, places);
  }

  /**
   * What {@code schema} finds wrong with {@code root}, in plain words; empty if nothing.
   *
   * @param shownBy the command that shows the schema
   * @param file the file as given
   * @param places where in it the value at a JSON pointer stands
   */
  public static List<Fault> check(
      Schema schema, String shownBy, String file, JsonNode root, Function<String, Place> places) {
    return schema
        .validate(root, c -> c.executionConfig(e -> e.formatAssertionsEnabled(true)))
        .stream()
        .map(e -> new Fault(file, places.apply(at(e)), say(e, schema, shownBy)))
        .distinct()
        .toList();
  }

  /** Unknown fields are placed at the field itself, everything else at the value. */
  private static String at(Error error) {
    String at = error.getInstanceLocation().toString();
    return error.getKeyword().equals("additionalProperties")
        ? at + "/" + JsonText.escape(error.getProperty())
        : at;
  }

  /** The known field that an unknown one was probably meant to be, as a question. */
  private static Text meant(Error error, Schema root) {
    String at = error.getSchemaLocation().getFragment().toString();
    List<String> known = new ArrayList<>();
    root.getSchemaNode()
        .at(at.substring(0, Math.max(0, at.lastIndexOf('/'))) + "/properties")
        .fieldNames()
        .forEachRemaining(known::add);
    return Near.among(error.getProperty(), known)
        .map(n -> new Text("có phải “" + n + "”? ", "did you mean \"" + n + "\"? "))
        .orElse(new Text("", ""));
  }

  private static Text say(Error error, Schema root, String shownBy) {
    String at = error.getInstanceLocation().toString();
    String name = at.isEmpty() ? "(gốc)" : at;
    JsonNode schema = error.getSchemaNode();
    JsonNode found = error.getInstanceNode();
    return switch (error.getKeyword()) {
      case "type" -> {
        Text expected = types(schema);
        yield new Text(
            name + ": cần " + expected.vi() + ", gặp " + shorten(found),
            name + ": expected " + expected.en() + ", found " + shorten(found));
      }
      case "required" ->
          new Text(
              name + ": thiếu trường bắt buộc “" + error.getProperty() + "”",
              name + ": required field \"" + error.getProperty() + "\" is missing");
      case "additionalProperties" -> {
        Text meant = meant(error, root);
        String field = error.getProperty();
        yield new Text(
            name + ": không có trường “" + field + "”; " + meant.vi() + "xem " + shownBy,
            name + ": there is no field \"" + field + "\"; " + meant.en() + "see " + shownBy);
      }
      case "enum" ->
          new Text(
              name + ": gặp " + shorten(found) + ", cần một trong " + values(schema),
              name + ": found " + shorten(found) + ", expected one of " + values(schema));
      case "format" ->
          new Text(
              name + ": gặp " + shorten(found) + ", cần ngày có thật dạng NNNN-TT-NN (2026-07-01)",
              name + ": found " + shorten(found) + ", expected a real date such as 2026-07-01");
      case "pattern" ->
          new Text(
              name + ": gặp " + shorten(found) + ", không đúng mẫu " + schema.asText(),
              name + ": found " + shorten(found) + ", which does not match " + schema.asText());
      case "minProperties", "minItems" ->
          new Text(
              name + ": chưa đủ nội dung; hãy ghi thêm hoặc bỏ hẳn trường này",
              name + ": says too little; add to it or leave the field out");
      case "minLength" ->
          new Text(
              name + ": không được rỗng; nếu chưa biết thì bỏ hẳn trường này",
              name + ": must not be empty; leave the field out if it is unknown");
      case "uniqueItems" ->
          new Text(
              name + ": có phần tử lặp lại trong danh sách",
              name + ": an element stands twice in the list");
      case "minimum", "maximum", "exclusiveMinimum", "maxLength" ->
          new Text(
              name + ": gặp " + shorten(found) + ", ngoài giới hạn " + schema.asText(),
              name + ": found " + shorten(found) + ", beyond the limit " + schema.asText());
      default -> new Text(name + ": " + error.getMessage(), name + ": " + error.getMessage());
    };
  }

  private static Text types(JsonNode schema) {
    List<Text> all =
        schema.isArray()
            ? schema.valueStream().map(t -> TYPES.get(t.asText())).toList()
            : List.of(TYPES.get(schema.asText()));
    return new Text(
        all.stream().map(Text::vi).collect(Collectors.joining(" hoặc ")),
        all.stream().map(Text::en).collect(Collectors.joining(" or ")));
  }

  private static String values(JsonNode schema) {
    return schema.valueStream().map(JsonNode::asText).collect(Collectors.joining(", "));
  }

  private static String shorten(JsonNode node) {
    if (node.isContainerNode()) {
      return node.isArray() ? "[…]" : "{…}";
    }
    String text = node.toString();
    return text.length() <= 60 ? text : text.substring(0, 59) + "…";
  }

  private static String text(String name) {
    try (InputStream in = Schemas.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing from the program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
