package vn.tinhgon.procedures;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import vn.tinhgon.model.Text;

/**
 * A JSON text as a tree, with the place of every part.
 *
 * <p>Strings come out in Unicode NFC, since a fifth of the portal's records are decomposed. A UTF-8
 * byte-order mark is accepted.
 *
 * @param root the tree
 * @param places JSON pointer of every value to where it begins
 */
record JsonText(JsonNode root, Map<String, Place> places) {

  /** Largest file read, in bytes; the largest of 2,642 real procedures has 72 KB. */
  static final int LARGEST_FILE = 16 * 1024 * 1024;

  private static final int DEEPEST = 200;

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST)
                  .maxStringLength(LARGEST_FILE)
                  .build())
          .build();

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  static JsonText parse(byte[] bytes) throws BadJson {
    String text = decode(bytes);
    if (text.isBlank()) {
      throw new BadJson(
          new Place(1, 1),
          new Text(
              "tệp rỗng; cần một đối tượng JSON mô tả một thủ tục",
              "the file is empty; expected one JSON object that describes a procedure"));
    }
    Map<String, Place> places = new HashMap<>();
    try (JsonParser parser = JSON.createParser(text)) {
      parser.nextToken();
      JsonNode root = read(parser, "", places);
      if (parser.nextToken() != null) {
        throw new BadJson(
            place(parser.currentTokenLocation()),
            new Text(
                "có nội dung thừa sau đối tượng JSON; mỗi tệp chỉ chứa một thủ tục",
                "more text after the JSON object; a file holds one procedure"));
      }
      return new JsonText(root, places);
    } catch (JsonProcessingException e) {
      throw bad(e, text);
    } catch (IOException e) {
      throw new IllegalStateException("reading from memory failed", e);
    }
  }

  private static JsonNode read(JsonParser parser, String at, Map<String, Place> places)
      throws IOException {
    places.put(at, place(parser.currentTokenLocation()));
    switch (parser.currentToken()) {
      case START_OBJECT -> {
        ObjectNode object = NODES.objectNode();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
          String name = nfc(parser.currentName());
          parser.nextToken();
          object.set(name, read(parser, at + "/" + escape(name), places));
        }
        return object;
      }
      case START_ARRAY -> {
        ArrayNode array = NODES.arrayNode();
        for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
          array.add(read(parser, at + "/" + i, places));
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

  private static String nfc(String text) {
    return Normalizer.isNormalized(text, Normalizer.Form.NFC)
        ? text
        : Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  /** A field's name as a part of a JSON pointer. */
  static String escape(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }

  private static Place place(JsonLocation location) {
    return new Place(location.getLineNr(), location.getColumnNr());
  }

  private static String decode(byte[] bytes) throws BadJson {
    if (looksUtf16(bytes)) {
      throw new BadJson(
          new Place(1, 1),
          new Text(
              "tệp mã hóa UTF-16; cần UTF-8, hãy lưu lại tệp với mã UTF-8",
              "the file is in UTF-16; expected UTF-8, save it again as UTF-8"));
    }
    int start =
        bytes.length >= 3
                && bytes[0] == (byte) 0xEF
                && bytes[1] == (byte) 0xBB
                && bytes[2] == (byte) 0xBF
            ? 3
            : 0;
    ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(in, out, true);
    out.flip();
    String text = out.toString();
    if (result.isError()) {
      int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
      throw new BadJson(
          new Place(line, text.length() - text.lastIndexOf('\n')),
          new Text(
              "có byte không phải UTF-8; hãy lưu lại tệp với mã UTF-8",
              "a byte is not UTF-8; save the file again as UTF-8"));
    }
    return text;
  }

  private static boolean looksUtf16(byte[] bytes) {
    if (bytes.length < 2) {
      return false;
    }
    boolean mark =
        bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF
            || bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE;
    return mark || bytes[0] == 0 || bytes[1] == 0;
  }

  private static BadJson bad(JsonProcessingException e, String text) {
    JsonLocation location = e.getLocation();
    Place place = location == null ? Place.WHOLE_FILE : place(location);
    String detail = e.getOriginalMessage();
    if (e instanceof JsonEOFException) {
      return new BadJson(
          place,
          new Text(
              "tệp JSON kết thúc giữa chừng; cần đóng ngoặc hoặc chuỗi còn mở",
              "the JSON ends early; a bracket or string is still open"));
    }
    if (e instanceof StreamConstraintsException) {
      return detail.contains("depth")
          ? new BadJson(
              place,
              new Text(
                  "JSON lồng quá sâu (tối đa " + DEEPEST + " cấp)",
                  "the JSON is nested too deeply (at most " + DEEPEST + " levels)"))
          : new BadJson(
              place,
              new Text(
                  "một giá trị JSON dài quá mức cho phép", "a JSON value is longer than allowed"));
    }
    if (detail.startsWith("Duplicate")) {
      String name = detail.replaceAll("(?s)^[^'\"]*['\"](.*)['\"].*$", "$1");
      return new BadJson(
          place,
          new Text(
              "trường “" + name + "” xuất hiện hai lần trong cùng một đối tượng; hãy bỏ bớt một",
              "field \"" + name + "\" stands twice in one object; remove one"));
    }
    String found = found(text, place);
    return new BadJson(
        place,
        new Text(
            "không phải JSON hợp lệ: gặp " + found + ", cần giá trị, dấu phẩy hoặc dấu ngoặc JSON",
            "not valid JSON: found " + found + " where a value, comma or bracket was expected"));
  }

  private static String found(String text, Place place) {
    String line = text.lines().skip(Math.max(0, place.line() - 1L)).findFirst().orElse("");
    int from = Math.min(Math.max(0, place.column() - 2), line.length());
    String rest = line.substring(from, Math.min(line.length(), from + 12)).strip();
    return rest.isEmpty() ? "“…”" : "“" + rest + "”";
  }
}
