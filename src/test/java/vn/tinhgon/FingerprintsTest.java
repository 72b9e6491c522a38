package vn.tinhgon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.tinhgon.procedures.ProcedureFile;
import vn.tinhgon.procedures.ProcedureReader;
import vn.tinhgon.rules.engine.RuleBook;

/** What a finding is known again by: baselines, waivers and scanners' consoles rest on it. */
class FingerprintsTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
  private static final Reviewer REVIEWER = new Reviewer(RuleBook.bundled());
  private static final ProcedureReader READER = new ProcedureReader();

  /** Fingerprint to rule, of all that is found. */
  private static Map<String, String> found(String name, JsonNode procedure, LocalDate day) {
    ProcedureFile file =
        READER.read(name, procedure.toPrettyString().getBytes(StandardCharsets.UTF_8));
    assertEquals(List.of(), file.faults());
    Map<String, String> found = new TreeMap<>();
    REVIEWER
        .review(List.of(file), day)
        .findings()
        .forEach(f -> found.put(f.finding().fingerprint(), f.finding().rule()));
    return found;
  }

  /** The same procedure with its lists, and its fields, the other way round. */
  private static JsonNode reversed(JsonNode procedure) {
    ObjectNode turned = JSON.createObjectNode();
    List<Map.Entry<String, JsonNode>> fields = new ArrayList<>(procedure.properties());
    Collections.reverse(fields);
    for (Map.Entry<String, JsonNode> field : fields) {
      boolean ordered = !field.getValue().isArray() || field.getKey().equals("steps");
      if (ordered) {
        turned.set(field.getKey(), field.getValue());
      } else {
        ArrayNode list = turned.putArray(field.getKey());
        field.getValue().forEach(item -> list.insert(0, item));
      }
    }
    return turned;
  }

  @Test
  void neitherOrderNorFileNorDayCount() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("procedures"))) {
      for (Path path : files.sorted().toList()) {
        JsonNode procedure = JSON.readTree(path.toFile());
        assertEquals(
            found("a.json", procedure, DAY),
            found("moved/b.json", reversed(procedure), DAY.plusDays(2)),
            path.toString());
      }
    }
  }

  private static JsonNode dossier(String... rows) throws IOException {
    return JSON.readTree(
        "{\"code\": \"1\", \"name\": \"Cấp giấy phép\", \"documents\": ["
            + String.join(", ", rows)
            + "]}");
  }

  private static String row(String id, String name, String rest) {
    return "{\"id\": \"" + id + "\", \"name\": \"" + name + "\"" + rest + "}";
  }

  private static void stays(String rule, JsonNode procedure) {
    Map<String, String> found = found("a.json", procedure, DAY);
    assertTrue(found.containsValue(rule), found.toString());
    assertEquals(found, found("a.json", reversed(procedure), DAY), rule);
  }

  @Test
  void ofAPairNeitherIsTheFirst() throws IOException {
    stays(
        "duplicate/same-document",
        dossier(
            row("a", "01 ảnh màu chân dung; hoặc ảnh màu chân dung được số hóa", ""),
            row("b", "01 ảnh màu chân dung hoặc ảnh màu chân dung được số hóa.", ""),
            row("c", "1. 01 ảnh màu chân dung hoặc ảnh màu chân dung được số hóa", "")));
    stays(
        "duplicate/similar-document",
        dossier(
            row("a", "Bản khai cá nhân không cần có xác nhận của Ủy ban nhân dân xã", ""),
            row("b", "Bản khai cá nhân có xác nhận của Ủy ban nhân dân xã", "")));
  }

  @Test
  void whatIsSaidOfSeveralRowsDoesNotHangOnTheFirst() throws IOException {
    String three = ", \"originals\": 3, \"copies\": 0";
    stays(
        "duplicate/copies",
        dossier(
            row("a", "Đơn đề nghị cấp giấy phép", three),
            row("b", "Phương án kinh doanh", three),
            row("c", "Báo cáo tài chính năm trước", three),
            row("d", "Sơ đồ vị trí", ", \"originals\": 1, \"copies\": 0")));
    String none = ", \"originals\": 0, \"copies\": 0";
    stays(
        "data/zero-quantity",
        dossier(
            row("a", "Đơn đề nghị cấp giấy phép", none), row("b", "Phương án kinh doanh", none)));
  }

  @Test
  void anotherProcedureOrOtherWordsAreAnotherFinding() throws IOException {
    JsonNode book = dossier(row("a", "Sổ hộ khẩu", ""), row("b", "Đơn đề nghị", ""));
    Map<String, String> found = found("a.json", book, DAY);
    assertEquals(List.of("once-only/household-book"), List.copyOf(found.values()));
    JsonNode unrelated = JSON.readTree(book.toString().replace("Đơn đề nghị", "Đơn xin cấp"));
    assertEquals(found, found("a.json", unrelated, DAY));
    JsonNode other = JSON.readTree(book.toString().replace("\"1\"", "\"2\""));
    assertFalse(found.equals(found("a.json", other, DAY)));
  }
}
