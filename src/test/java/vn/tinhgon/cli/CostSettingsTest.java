package vn.tinhgon.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The part {@code costs} of a {@code tinhgon.yaml}, and {@code propose} under it. */
class CostSettingsTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** One form, which is asked for twice over; handed in by post. */
  private static final String PROCEDURE =
      """
      {"code": "1.1", "name": "Cấp thẻ", "levels": ["commune"],
       "channels": [{"method": "post", "fees": [{"amount": 0}]}],
       "documents": [{"id": "a", "name": "Sổ hộ khẩu", "originals": 0, "copies": 1}],
       "results": [{"name": "Thẻ", "delivery": ["post"]}],
       "statistics": {"year": 2025, "dossiers": 100}}
      """;

  private static final String COSTS =
      """
      costs:
        wages:
          - {year: 2025, value: 60000, source: "Niên giám thống kê tỉnh 2025"}
        prices:
          postage: {value: 20000, source: "Bảng cước 01/2026"}
        tasks:
          understand: {hours: 0.5, source: "Khảo sát 2026"}
        zones:
          commune: {hours: 1, travel: 5000, source: "Khảo sát 2026"}
      """;

  @TempDir Path folder = Path.of("");

  @BeforeEach
  void procedure() throws IOException {
    Files.writeString(folder.resolve("p.json"), PROCEDURE);
    Files.createDirectories(folder.resolve(".git"));
  }

  private Started run(String command, String settings, String... more) throws IOException {
    Files.writeString(folder.resolve("tinhgon.yaml"), settings, StandardCharsets.UTF_8);
    List<String> args = new ArrayList<>(List.of(command, folder.resolve("p.json").toString()));
    args.addAll(List.of(more));
    return Started.with(args.toArray(String[]::new));
  }

  private JsonNode before(String settings) throws IOException {
    String out = run("propose", settings, "-f", "json", "--as-of", "2026-11-01").out();
    return JSON.readTree(out).at("/plans/0/cost/before");
  }

  @Test
  void plansAreReckonedByThem() throws IOException {
    JsonNode cost = before(COSTS);
    assertEquals(60_000, cost.at("/wage/value").asLong());
    assertEquals("Niên giám thống kê tỉnh 2025", cost.at("/wage/source").asText());
    long sum = 0;
    boolean cited = false;
    for (JsonNode line : cost.at("/ways/0/lines")) {
      sum += line.path("cost").asLong();
      cited |= line.path("source").asText().contains("Bảng cước 01/2026");
    }
    // hours: 0.5 find out + 0.1 find the paper + 0.1 copy + 0.25 send = 0.95 × 60,000 = 57,000;
    // two copied pages 2,000; postage there and back 40,000
    assertEquals(99_000, sum);
    assertEquals(99_000, cost.at("/ways/0/cost").asLong());
    assertTrue(cited);
    // 0.7 × 59,400 = 41,580; 2,000; postage as shipped 60,000
    assertEquals(103_580, before("lang: vi\n").at("/ways/0/cost").asLong());
  }

  @Test
  void theSourcesStandInTheDraft() throws IOException {
    run("propose", COSTS, "-f", "markdown", "--as-of", "2026-11-01")
        .says("Niên giám thống kê tỉnh 2025")
        .says("Khảo sát 2026")
        .says("Bảng cước 01/2026");
  }

  @Test
  void configNamesEachWithItsLine() throws IOException {
    Started said = run("config", COSTS);
    said.says("costs.wages.2025")
        .says("60000 (Niên giám thống kê tỉnh 2025)")
        .says("tinhgon.yaml:3")
        .says("20000 (Bảng cước 01/2026)")
        .says("costs.tasks.understand")
        .says("hours 0.5 (Khảo sát 2026)")
        .says("hours 1, travel 5000 (Khảo sát 2026)");
    run("config", "costs: {wages: [{year: 2025, value: 1, staff: clerk, source: s}]}")
        .says("costs.wages.2025.clerk");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "costs: {wage: []}|1:9|không có trường “wage”; có phải “wages”?",
        "costs: {tasks: {fillin: {hours: 1, source: s}}}|1:17|có phải “fill-in”?",
        "costs: {prices: {postge: {value: 1, source: s}}}|1:18|có phải “postage”?",
        "costs: {zones: {city: {hours: 1, source: s}}}|1:17|không có trường “city”",
        "costs: {tasks: {copy: {hours: 1}}}|1:17|thiếu trường bắt buộc “source”",
        "costs: {tasks: {copy: {source: s}}}|1:17|chưa đủ nội dung",
        "costs: {tasks: {copy: {hours: -1, source: s}}}|1:24|ngoài giới hạn 0",
        "costs: {tasks: {copy: {hours: 1 giờ, source: s}}}|1:24|cần số, gặp \"1 giờ\"",
        "costs: {tasks: {copy: {services: 0.5, source: s}}}|1:24|cần số nguyên, gặp 0.5",
        "costs: {wages: [{year: 2025, value: 0, source: s}]}|1:30|gặp 0, ngoài giới hạn 1",
        "costs: {wages: [{year: 2025, value: 1, source: ''}]}|1:40|không được rỗng",
        "costs: {wages: [{year: 25, value: 1, source: s}]}|1:18|ngoài giới hạn 1990",
        "costs: {}|1:1|chưa đủ nội dung",
      })
  void whatIsWrongIsSaidWithItsPlace(String text, String place, String message) throws IOException {
    run("propose", text).refuses("tinhgon.yaml:" + place).refuses(message);
    run("config", text).refuses(message);
  }
}
