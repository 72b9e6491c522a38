package vn.tinhgon.settings;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tinhgon.model.Text;
import vn.tinhgon.procedures.Fault;
import vn.tinhgon.procedures.Place;

/**
 * One YAML text as a tree, in Unicode NFC, with the place of every part: of a field where its name
 * begins, of an element where it begins itself.
 *
 * @param root the tree
 * @param places JSON pointer of every part to its place
 */
record YamlTree(JsonNode root, Map<String, Place> places) {

  private static final YAMLFactory YAML =
      YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /**
   * Reads {@code text}, the content of {@code file}.
   *
   * @throws BadSettings if it is not one YAML document, or uses anchors
   */
  static YamlTree parse(String file, String text) {
    Map<String, Place> places = new HashMap<>();
    try (YAMLParser parser = YAML.createParser(text)) {
      if (parser.nextToken() == null) {
        return new YamlTree(NODES.objectNode(), places);
      }
      JsonNode root = read(file, parser, "", places);
      if (parser.nextToken() != null) {
        throw bad(
            file,
            parser.currentTokenLocation(),
            "chỉ được có một tài liệu YAML trong tệp",
            "a file holds one YAML document");
      }
      return new YamlTree(root, places);
    } catch (JsonProcessingException e) {
      String reason = e.getOriginalMessage().lines().findFirst().orElse("?");
      throw bad(
          file, e.getLocation(), "không phải YAML hợp lệ: " + reason, "not valid YAML: " + reason);
    } catch (IOException e) {
      throw new IllegalStateException("reading from memory failed", e);
    }
  }

  private static JsonNode read(String file, YAMLParser parser, String at, Map<String, Place> places)
      throws IOException {
    places.putIfAbsent(at, place(parser.currentTokenLocation()));
    if (parser.isCurrentAlias() || parser.getObjectId() != null) {
      throw bad(
          file,
          parser.currentTokenLocation(),
          "không dùng được neo (&, *) của YAML; hãy viết lại giá trị",
          "anchors (&, *) of YAML cannot be used; write the value again");
    }
    switch (parser.currentToken()) {
      case START_OBJECT -> {
        ObjectNode object = NODES.objectNode();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
          String name = nfc(parser.currentName());
          String child = at + "/" + escape(name);
          places.putIfAbsent(child, place(parser.currentTokenLocation()));
          parser.nextToken();
          object.set(name, read(file, parser, child, places));
        }
        return object;
      }
      case START_ARRAY -> {
        ArrayNode array = NODES.arrayNode();
        for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
          array.add(read(file, parser, at + "/" + i, places));
        }
        return array;
      }
      case VALUE_STRING -> {
        return NODES.textNode(nfc(parser.getText()));
      }
      case VALUE_NUMBER_INT -> {
        return NODES.numberNode(parser.getBigIntegerValue());
      }
      case VALUE_NUMBER_FLOAT -> {
        return NODES.numberNode(parser.getDecimalValue());
      }
      case VALUE_TRUE, VALUE_FALSE -> {
        return NODES.booleanNode(parser.getBooleanValue());
      }
      default -> {
        return NODES.nullNode();
      }
    }
  }

  /** A field's name as a part of a JSON pointer. */
  static String escape(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }

  private static String nfc(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  private static Place place(JsonLocation location) {
    return new Place(location.getLineNr(), location.getColumnNr());
  }

  private static BadSettings bad(String file, JsonLocation location, String vi, String en) {
    Place place = location == null ? Place.WHOLE_FILE : place(location);
    return new BadSettings(List.of(new Fault(file, place, new Text(vi, en))));
  }
}
