package vn.tinhgon;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Real procedures that lie beside the project where it is developed; a user has none. */
final class Shared {

  private static final Path PORTAL = Path.of("..", "shared", "corpus", "portal");

  private static final Path DATA = Path.of("..", "shared", "data");

  /** A row of a table: what it has in a column, empty where it has nothing there. */
  record Row(Map<String, String> cells) {
    String get(String column) {
      return cells.getOrDefault(column, "");
    }
  }

  private Shared() {}

  /**
   * The rows of a table of labels beside the corpus, by the names of its columns; the test that
   * asks is skipped where there is none.
   */
  static List<Row> table(String name) {
    Path file = DATA.resolve(name);
    assumeTrue(Files.isRegularFile(file), "skipped: no labels at " + file);
    try {
      List<String> lines = Files.readAllLines(file);
      String[] columns = lines.get(0).split("\t", -1);
      List<Row> rows = new ArrayList<>();
      for (String line : lines.subList(1, lines.size())) {
        String[] cells = line.split("\t", -1);
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < Math.min(columns.length, cells.length); i++) {
          row.put(columns[i], cells[i]);
        }
        rows.add(new Row(row));
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The labels of a file of JSON lines beside the corpus; the test that asks is skipped where there
   * is none.
   */
  static List<JsonNode> labels(String name) {
    Path file = DATA.resolve(name);
    assumeTrue(Files.isRegularFile(file), "skipped: no labels at " + file);
    try {
      List<JsonNode> labels = new ArrayList<>();
      ObjectMapper mapper = new ObjectMapper();
      for (String line : Files.readAllLines(file)) {
        labels.add(mapper.readTree(line));
      }
      return labels;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The file of one procedure of the reference corpus; skipped where there is none. */
  static Path portalFile(String code) {
    assumeTrue(Files.isDirectory(PORTAL), "skipped: no reference corpus at " + PORTAL);
    return PORTAL.resolve(code + ".json");
  }

  /** The files of the reference corpus; the test that asks is skipped where there is none. */
  static List<Path> portalFiles() {
    assumeTrue(Files.isDirectory(PORTAL), "skipped: no reference corpus at " + PORTAL);
    try (Stream<Path> files = Files.list(PORTAL)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
