package vn.tinhgon.gate;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.tinhgon.model.Text;

/** Reads a {@link Listing}; every mistake is said with line and column. */
final class ListingReader {

  private static final Pattern YAML_PLACE =
      Pattern.compile("in 'reader', line (\\d+), column (\\d+)");

  private final String file;
  private final Listing.Shape shape;
  private final JsonParser parser;
  private final Map<String, Listing.Cell> head = new LinkedHashMap<>();
  private final List<Listing.Entry> entries = new ArrayList<>();

  private ListingReader(String file, Listing.Shape shape, JsonParser parser) {
    this.file = file;
    this.shape = shape;
    this.parser = parser;
  }

  /** Reads a JSON file. */
  static Listing json(Path path, Listing.Shape shape) {
    return read(path, shape, new JsonFactory());
  }

  /** Reads a YAML file. */
  static Listing yaml(Path path, Listing.Shape shape) {
    return read(path, shape, new YAMLFactory());
  }

  private static Listing read(Path path, Listing.Shape shape, JsonFactory format) {
    String file = path.toString();
    String text = text(path);
    try (JsonParser parser =
        format
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION.mappedFeature())
            .createParser(text)) {
      return new ListingReader(file, shape, parser).listing();
    } catch (JsonProcessingException e) {
      throw syntax(file, format.getFormatName(), e);
    } catch (IOException e) {
      throw new IllegalStateException("reading from memory failed", e);
    }
  }

  /**
   * The parser of YAML tells the place of the mistake in its message, that of what it is in else.
   */
  private static GateError syntax(String file, String format, JsonProcessingException e) {
    JsonLocation at = e.getLocation();
    int line = at == null ? 0 : Math.max(at.getLineNr(), 0);
    int column = at == null ? 0 : Math.max(at.getColumnNr(), 0);
    Matcher place = YAML_PLACE.matcher(e.getOriginalMessage());
    while (place.find()) {
      line = Integer.parseInt(place.group(1));
      column = Integer.parseInt(place.group(2));
    }
    if (e instanceof JsonEOFException) {
      return GateError.at(
          file,
          line,
          column,
          new Text(
              "tệp kết thúc giữa chừng; cần đóng ngoặc hoặc chuỗi còn mở",
              "the file ends early; a bracket or string is still open"));
    }
    String reason =
        e.getOriginalMessage()
            .lines()
            .filter(l -> !l.isBlank() && !l.startsWith(" "))
            .limit(2)
            .collect(Collectors.joining(": "));
    return GateError.at(
        file,
        line,
        column,
        new Text(
            "không phải " + format + " hợp lệ: " + reason, "not valid " + format + ": " + reason));
  }

  private static String text(Path path) {
    String file = path.toString();
    if (Files.isDirectory(path)) {
      throw GateError.at(
          file, 0, 0, new Text("là thư mục; cần tên tệp", "is a folder; expected a file"));
    }
    try {
      byte[] bytes = Files.readAllBytes(path);
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (NoSuchFileException e) {
      throw GateError.at(file, 0, 0, new Text("không có tệp này", "there is no such file"));
    } catch (CharacterCodingException e) {
      throw GateError.at(
          file,
          0,
          0,
          new Text(
              "có byte không phải UTF-8; hãy lưu lại tệp với mã UTF-8",
              "a byte is not UTF-8; save the file again as UTF-8"));
    } catch (IOException e) {
      throw GateError.at(
          file, 0, 0, new Text("không đọc được tệp: " + e, "the file cannot be read: " + e));
    }
  }

  private Listing listing() throws IOException {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      throw wrong(
          new Text(
              "cần một đối tượng có: " + fields(shape.head(), shape.lists()),
              "expected an object with: " + fields(shape.head(), shape.lists())));
    }
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      if (shape.lists().contains(name)) {
        parser.nextToken();
        entries();
      } else if (shape.head().contains(name)) {
        parser.nextToken();
        head.put(name, cell(name, false));
      } else {
        other(name, fields(shape.head(), shape.lists()));
      }
    }
    if (parser.nextToken() != null) {
      throw wrong(new Text("có nội dung thừa sau danh sách", "there is more text after the list"));
    }
    return new Listing(file, head, List.copyOf(entries));
  }

  private void entries() throws IOException {
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      throw wrong(
          new Text(
              "“" + parser.currentName() + "” cần là danh sách",
              "\"" + parser.currentName() + "\" should be a list"));
    }
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      if (parser.currentToken() != JsonToken.START_OBJECT) {
        throw wrong(
            new Text(
                "mỗi mục cần là một đối tượng có: " + fields(shape.fields()),
                "every entry should be an object with: " + fields(shape.fields())));
      }
      entry();
    }
  }

  private void entry() throws IOException {
    JsonLocation start = parser.currentTokenLocation();
    Map<String, Listing.Cell> cells = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      if (shape.fields().contains(name)) {
        parser.nextToken();
        cells.put(name, cell(name, shape.many().contains(name)));
      } else {
        other(name, fields(shape.fields()));
      }
    }
    entries.add(new Listing.Entry(file, start.getLineNr(), start.getColumnNr(), cells));
  }

  private Listing.Cell cell(String name, boolean many) throws IOException {
    JsonLocation at = parser.currentTokenLocation();
    List<String> texts = new ArrayList<>();
    if (many && parser.currentToken() == JsonToken.START_ARRAY) {
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        texts.add(scalar(name));
      }
    } else {
      texts.add(scalar(name));
    }
    return new Listing.Cell(String.join("\n", texts), at.getLineNr(), at.getColumnNr());
  }

  private String scalar(String name) throws IOException {
    boolean alias = parser instanceof YAMLParser yaml && yaml.isCurrentAlias();
    if (alias || !parser.currentToken().isScalarValue()) {
      throw wrong(new Text("“" + name + "” cần là chữ", "\"" + name + "\" should be a plain text"));
    }
    return parser.currentToken() == JsonToken.VALUE_NULL ? "" : parser.getText();
  }

  private void other(String name, String known) throws IOException {
    if (shape.strict()) {
      throw wrong(
          new Text(
              "không có trường “" + name + "”; có: " + known,
              "there is no field \"" + name + "\"; there are: " + known));
    }
    parser.nextToken();
    parser.skipChildren();
  }

  @SafeVarargs
  private static String fields(Set<String>... some) {
    TreeSet<String> all = new TreeSet<>();
    for (Set<String> names : some) {
      all.addAll(names);
    }
    return String.join(", ", all);
  }

  private GateError wrong(Text what) {
    JsonLocation at = parser.currentTokenLocation();
    return GateError.at(file, at.getLineNr(), at.getColumnNr(), what);
  }
}
