package vn.tinhgon.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tinhgon.report.stats.StatsJson;

/** {@code tinhgon stats} as analysts use it. */
class StatsCommandTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final String HEADER = "agency,procedure,month,received,on_time,late\n";

  @TempDir Path folder = Path.of("");

  private record Run(int code, String out, String err) {}

  private static Run stats(Object... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Main.run(
            new Terminal(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false),
            Stream.concat(Stream.of("stats", "--no-config"), Stream.of(args).map(Object::toString))
                .toArray(String[]::new));
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static JsonNode json(Object... args) throws IOException {
    Run run = stats(Stream.concat(Stream.of(args), Stream.of("-f", "json")).toArray());
    assertEquals(0, run.code(), run.err());
    assertEquals(
        List.of(),
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(StatsJson.schema())
            .validate(JSON.readTree(run.out())));
    return JSON.readTree(run.out());
  }

  private Path two() throws IOException {
    Path all = Files.createDirectories(folder.resolve("all"));
    Files.writeString(
        all.resolve("a.json"),
        """
        {"code": "1.000001", "name": "=Cấp <b>giấy</b>", "publisher": "=Bộ <script>alert(1)</script>",
         "channels": [{"method": "online"}],
         "onlineService": {"level": "full", "onNationalPortal": true},
         "statistics": {"year": 2021, "dossiers": 200, "onTime": 197, "satisfaction": 0.9}}
        """);
    Files.writeString(
        all.resolve("b.json"),
        """
        {"code": "1.000002", "name": "Đổi giấy", "channels": [{"method": "in-person"}],
         "statistics": {"year": 2020, "dossiers": 50, "onTime": 10}}
        """);
    Files.writeString(all.resolve("c.json"), "{\"code\": \"1.000003\", \"name\": \"Hủy giấy\"}");
    return all;
  }

  @Test
  void unknownIsNotNo() throws IOException {
    JsonNode all = json(two(), "--as-of", "2021-06-01").get("all");
    assertEquals(
        JSON.readTree(
            "{\"yes\": 1, \"no\": 1, \"unknown\": 1, \"percent\": 50.0, \"least\": 33.3, \"most\": 66.6}"),
        all.get("online"));
    assertEquals(1, all.at("/full/unknown").asInt());
  }

  @Test
  void targetsHoldOnTheirDaysInTheirPlace() throws IOException {
    Path all = two();
    assertEquals(
        0,
        json(all, "--as-of", "2021-06-01").get("targets").findValuesAsText("place").stream()
            .filter("Hà Nội"::equals)
            .count());
    JsonNode targets =
        json(all, "--as-of", "2021-06-01", "--place", "thành phố Hà Nội").get("targets");
    JsonNode onTime = target(targets, "hanoi-2021-on-time");
    assertEquals("missed-as-known", onTime.get("verdict").asText());
    assertEquals(98.5, onTime.at("/share/percent").asDouble());
    assertEquals(1, onTime.get("missing").asInt());
    assertEquals(2, onTime.get("silent").asInt());
    assertEquals(2020, onTime.at("/otherYears/0").asInt());
    assertEquals(
        "met-as-known", target(targets, "hanoi-2021-satisfaction").get("verdict").asText());
    assertEquals(
        "not-from-procedures", target(targets, "hanoi-2021-inspection").get("verdict").asText());
    assertEquals(
        "no-figures",
        target(
                json(all, "--as-of", "2019-12-31", "--place", "Hà Nội").get("targets"),
                "hanoi-2019-on-time")
            .get("verdict")
            .asText());
    assertFalse(
        json(all, "--as-of", "2020-01-01", "--place", "Hà Nội")
            .get("targets")
            .findValuesAsText("id")
            .contains("hanoi-2019-on-time"));
  }

  private static JsonNode target(JsonNode targets, String id) {
    for (JsonNode target : targets) {
      if (target.get("id").asText().equals(id)) {
        return target;
      }
    }
    throw new AssertionError(id);
  }

  @Test
  void resultsGoBeforeTheFigureOfTheFile() throws IOException {
    Path results =
        file(
            "r.csv",
            HEADER
                + "Sở A,1.000001.000.00.00.H26,2025-01,10,9,1\n"
                + "Sở B,1.000003,2025-01,4,4,0\n");
    JsonNode json = json(two(), "--as-of", "2025-06-01", "--results", results, "--by", "agency");
    JsonNode year = json.at("/cases/years/1");
    assertEquals(2025, year.get("year").asInt());
    assertEquals(14, year.get("received").asInt());
    assertEquals(13, year.at("/onTime/yes").asInt());
    assertEquals(List.of("Sở A", "Sở B"), json.get("scoreCards").findValuesAsText("agency"));
    Run unknown =
        stats(
            two(),
            "--results",
            file("u.csv", HEADER + "A,9.999999,2025-01,10,9,1\n"),
            "--lang",
            "en");
    assertEquals(2, unknown.code());
    assertTrue(
        unknown
            .err()
            .contains(
                "u.csv: line 2: no procedure with the code \"9.999999\" was given; 10 cases are not counted"),
        unknown.err());
    assertTrue(unknown.out().contains("10 cases are not counted"));
    Run bad = stats(two(), "--results", file("b.csv", "agency\n"));
    assertEquals(2, bad.code());
    assertEquals("", bad.out());
  }

  @Test
  void whatComesFromProceduresIsInertInEveryFormat() throws IOException {
    Path csv = folder.resolve("s.csv");
    Path xlsx = folder.resolve("s.xlsx");
    Path html = folder.resolve("s.html");
    assertEquals(
        0,
        stats(
                two(),
                "--by",
                "agency",
                "--as-of",
                "2026-11-01",
                "-f",
                "csv=" + csv,
                "-f",
                "xlsx=" + xlsx,
                "-f",
                "html=" + html)
            .code());
    assertFalse(Files.readString(csv).contains("\"=Bộ"));
    assertTrue(Files.readString(csv).contains("\"'=Bộ"));
    try (ZipFile book = new ZipFile(xlsx.toFile())) {
      assertTrue(book.stream().filter(e -> e.getName().contains("sheet")).count() > 3);
      for (var entry : book.stream().filter(e -> e.getName().endsWith(".xml")).toList()) {
        String xml = new String(book.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
        assertFalse(xml.contains("<f>") || xml.contains("<script>"), entry.getName());
      }
    }
    Document page = Jsoup.parse(Files.readString(html));
    assertEquals(0, page.select("script, link, iframe, td b").size());
    assertTrue(
        page.select("img").stream()
            .allMatch(
                i ->
                    i.attr("src").startsWith("data:image/svg+xml;base64,")
                        && !i.attr("alt").isEmpty()));
    assertTrue(page.select("th").eachText().contains("=Bộ <script>alert(1)</script>"));
    assertTrue(page.text().contains("Đề xuất tự động"));
    assertEquals(2, stats(two(), "-f", "xlsx").code());
  }

  @Test
  void theSameIsWrittenTwice() throws IOException {
    assertEquals(
        stats("procedures", "--as-of", "2026-11-01", "-f", "html").out(),
        stats("procedures", "--as-of", "2026-11-01", "-f", "html").out());
  }
}
