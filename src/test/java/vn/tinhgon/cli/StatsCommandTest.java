package vn.tinhgon.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tinhgon.Proposer;
import vn.tinhgon.plans.Choices;
import vn.tinhgon.plans.Plan;
import vn.tinhgon.plans.Proposals;
import vn.tinhgon.procedures.ProcedureFiles;
import vn.tinhgon.procedures.ProcedureReader;
import vn.tinhgon.report.stats.StatsJson;
import vn.tinhgon.rules.engine.RuleBook;

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
            "{\"yes\": 1, \"no\": 1, \"unknown\": 1, \"percent\": 50.0, \"least\": 33.33, \"most\": 66.67}"),
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
    assertEquals("undecided", onTime.get("verdict").asText());
    assertEquals(98.5, onTime.at("/share/percent").asDouble());
    assertEquals(1, onTime.get("missing").asInt());
    assertEquals(2, onTime.get("silent").asInt());
    assertEquals(2020, onTime.at("/otherYears/0").asInt());
    assertEquals("undecided", target(targets, "hanoi-2021-satisfaction").get("verdict").asText());
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

  private Path folder(String name, String... procedures) throws IOException {
    Path all = Files.createDirectories(folder.resolve(name));
    for (int i = 0; i < procedures.length; i++) {
      Files.writeString(all.resolve(i + ".json"), procedures[i]);
    }
    return all;
  }

  private static String limited(String code, String more, String... limits) {
    return "{\"code\": \""
        + code
        + "\", \"name\": \"Cấp giấy "
        + code
        + "\", \"levels\": [\"commune\"], \"channels\": ["
        + Stream.of(limits)
            .map(l -> "{\"method\": \"in-person\", " + l + "}")
            .collect(java.util.stream.Collectors.joining(", "))
        + "]"
        + more
        + "}";
  }

  private static String limit(int amount, String unit, int fee) {
    return "\"deadline\": {\"amount\": "
        + amount
        + ", \"timeUnit\": \""
        + unit
        + "\"}, \"fees\": [{\"amount\": "
        + fee
        + "}]";
  }

  @Test
  void cutsAreMeasuredAgainstWhatWas() throws IOException {
    String cases = ", \"statistics\": {\"year\": 2025, \"dossiers\": 1000}";
    Path then =
        folder(
            "then",
            limited("1.000001", "", limit(20, "working-day", 1100000)),
            limited("1.000002", "", limit(10, "working-day", 0)),
            limited("1.000003", "", limit(10, "day", 0)),
            limited("1.000009", "", limit(5, "day", 0)));
    Path now =
        folder(
            "now",
            limited("1.000001", cases, limit(8, "working-day", 100000)),
            limited("1.000002", "", limit(4, "working-day", 0)),
            limited("1.000003", "", limit(8, "working-day", 0)),
            limited("1.000004", "", limit(8, "working-day", 0)));
    JsonNode json = json(now, "--as-of", "2026-06-01", "--against", then);
    JsonNode cuts = json.get("cuts");
    assertEquals(4, cuts.get("earlier").asInt());
    assertEquals(3, cuts.get("matched").asInt());
    assertEquals(1, cuts.get("added").asInt());
    assertEquals(1, cuts.get("gone").asInt());
    assertEquals(
        JSON.readTree(
            "[{\"timeUnit\": \"working-day\", \"procedures\": 2, \"totalThen\": 30,"
                + " \"totalNow\": 12, \"medianThen\": 15, \"medianNow\": 6, \"percent\": 60.0}]"),
        cuts.get("timeLimits"));
    JsonNode days = cuts.at("/procedures/2");
    assertTrue(days.get("timePercent").isNull());
    assertTrue(days.get("timeNotCompared").asText().contains("khác đơn vị"), days.toString());
    JsonNode year = cuts.get("costAYear");
    assertEquals(1, year.get("procedures").asInt());
    assertEquals(
        1_000_000_000L, year.get("then").asLong() - year.get("now").asLong(), year.toString());
    JsonNode time = target(json.get("targets"), "nation-2026-time");
    assertEquals("met-as-known", time.get("verdict").asText());
    assertEquals(60.0, time.at("/cut/0").asDouble());
    assertEquals(year.get("percent"), target(json.get("targets"), "nation-2026-cost").at("/cut/0"));
    JsonNode without = json(now, "--as-of", "2026-06-01");
    assertTrue(without.get("cuts").isNull());
    assertEquals(
        "no-base", target(without.get("targets"), "nation-2026-time").get("verdict").asText());
  }

  @Test
  void nothingIsConcludedWhereTooMuchIsUnknown() throws IOException {
    Path results =
        file("r.csv", HEADER + "A,1.000001,2021-01,120,110,\n" + "A,1.000001,2021-02,100,100,0\n");
    Path one = two().resolve("a.json");
    Object[] args = {one, "--as-of", "2021-06-01", "--place", "Ha Noi", "--results", results};
    JsonNode onTime = target(json(args).get("targets"), "hanoi-2021-on-time");
    assertEquals("undecided", onTime.get("verdict").asText());
    assertEquals(10, onTime.at("/share/unknown").asInt());
    assertEquals(0, onTime.get("missing").asInt());
    assertTrue(onTime.get("closing").isNull());
    String text = stats(args).out().replaceAll("\\s+", " ");
    assertTrue(text.contains("95,45–100%"), text);
    String csv = stats(Stream.concat(Stream.of(args), Stream.of("-f", "csv")).toArray()).out();
    assertTrue(csv.contains("chưa kết luận được (đã rõ 210/220 hồ sơ)"), csv);
    assertTrue(csv.contains("10/220 hồ sơ"), csv);
  }

  @Test
  void aPlaceWithoutKnownTargetsIsSaid() throws IOException {
    String text = stats(two(), "--as-of", "2021-06-01", "--place", "xyz").out();
    assertFalse(text.contains("Gồm chỉ tiêu của xyz"), text);
    assertTrue(text.contains("không biết chỉ tiêu nào của “xyz” vào ngày 01/06/2021"), text);
    assertTrue(text.contains("Hà Nội"), text);
    for (String place : List.of("Ha Noi", "TP. Hà Nội", "thanh pho ha noi")) {
      JsonNode json = json(two(), "--as-of", "2021-06-01", "--place", place);
      assertTrue(json.get("targets").findValuesAsText("place").contains("Hà Nội"), place);
      assertEquals(0, json.get("remarks").size(), place);
    }
  }

  @Test
  void heldPapersAreThoseOfTheFindings() throws IOException {
    JsonNode json = json("procedures", "--as-of", "2026-11-21");
    Map<String, Integer> papers = new TreeMap<>();
    json.get("heldPapers")
        .forEach(p -> papers.put(p.get("kind").asText(), p.get("procedures").asInt()));
    assertEquals(2, papers.get("land-use"), papers.toString());
    int findings = 0;
    for (JsonNode rule : json.get("rules")) {
      if (List.of("once-only/annex", "once-only/held-by-database", "once-only/household-book")
          .contains(rule.get("rule").asText())) {
        for (JsonNode n : rule.get("findings")) {
          findings += n.asInt();
        }
      }
    }
    assertEquals(findings, papers.values().stream().mapToInt(Integer::intValue).sum());
  }

  @Test
  void noFeeAndNoBusinessAreNotAsked() throws IOException {
    String of = "{\"code\": \"1.00000%d\", \"name\": \"Cấp giấy\", \"publisher\": \"Sở A\", ";
    String way = "\"channels\": [{\"method\": \"in-person\", \"payment\": [\"counter\"]%s}]}";
    Path all =
        folder(
            "fees",
            of.formatted(1)
                + "\"applicants\": [\"Tổ chức (không bao gồm doanh nghiệp, hợp tác xã)\"], "
                + way.formatted(", \"fees\": [{\"name\": \"Không thu phí\", \"amount\": 0}]"),
            of.formatted(2)
                + "\"applicants\": [\"Cá nhân, trừ người nước ngoài; Doanh nghiệp\"], "
                + way.formatted(", \"fees\": [{\"amount\": 1000}]"));
    JsonNode json = json(all, "--as-of", "2026-06-01", "--by", "agency");
    List<String> counted = new java.util.ArrayList<>();
    for (JsonNode part : json.at("/scoreCards/0/parts")) {
      if (part.get("measure").asText().equals("online-payment")) {
        counted.add(part.at("/share/no").asText() + "/" + part.get("procedures").asText());
      }
    }
    assertFalse(counted.isEmpty());
    assertTrue(counted.stream().allMatch("1/1"::equals), counted.toString());
    List<Integer> business = new ArrayList<>();
    for (JsonNode target : json(all, "--as-of", "2025-12-31").get("targets")) {
      if (target.get("measure").asText().equals("business-online")) {
        business.add(target.get("procedures").asInt());
      }
    }
    assertEquals(1, business.get(business.size() - 1));
  }

  @Test
  void noCutIsMetWhereTheBaseCannotBeRead() throws IOException {
    Path then = folder("then", limited("1.000001", "", limit(20, "day", 100000)), "{");
    Path now = folder("now", limited("1.000001", "", limit(8, "day", 0)));
    Object[] args = {now, "--as-of", "2026-06-01", "--against", then};
    for (String format : List.of("text", "csv", "html", "json")) {
      Run run = stats(Stream.concat(Stream.of(args), Stream.of("-f", format)).toArray());
      assertEquals(2, run.code());
      assertTrue(
          run.out()
              .replaceAll("\\s+", " ")
              .contains("không đọc được trọn thủ tục của năm gốc; mức cắt giảm chưa kết luận được"),
          format);
      if (format.equals("json")) {
        assertEquals(
            "undecided",
            target(JSON.readTree(run.out()).get("targets"), "nation-2026-time")
                .get("verdict")
                .asText());
      }
    }
  }

  @Test
  void unreadableEarlierProceduresAreSaid() throws IOException {
    Run run = stats(two(), "--against", folder("bad", "{\"code\": 1}"));
    assertEquals(2, run.code());
    assertTrue(run.err().contains("0.json:1:"), run.err());
    assertEquals(2, stats(two(), "--against", folder.resolve("nowhere")).code());
  }

  @Test
  void savingsAreThoseOfThePlans() throws IOException {
    JsonNode savings = json("procedures", "--as-of", "2026-11-21").get("savings");
    ProcedureReader reader = new ProcedureReader();
    Proposals proposals =
        new Proposer(RuleBook.bundled(), rule -> true)
            .propose(
                ProcedureFiles.in(List.of(Path.of("procedures"))).files().stream()
                    .map(reader::read)
                    .toList(),
                LocalDate.of(2026, 11, 21),
                Choices.none());
    Map<String, Long> year = new TreeMap<>();
    Map<String, Long> each = new TreeMap<>();
    for (Plan plan : proposals.plans()) {
      if (plan.simplifies() && plan.perCase() != null && plan.perCase().saved() > 0) {
        if (plan.inAYear() != null) {
          year.put(plan.procedure().code(), plan.inAYear().saved());
        } else {
          each.put(plan.procedure().code(), plan.perCase().saved());
        }
      }
    }
    assertTrue(year.size() > 2 && each.size() > 2);
    assertEquals(year, saved(savings.at("/procedures/aYear/first")));
    assertEquals(each, saved(savings.at("/procedures/aCase/first")));
    assertEquals(
        year.values().stream().mapToLong(Long::longValue).sum(),
        savings.at("/aYear/saved").asLong());
    List<Long> order = List.copyOf(saved(savings.at("/procedures/aYear/first")).values());
    assertEquals(year.size(), order.size());
    long before = Long.MAX_VALUE;
    for (JsonNode one : savings.at("/procedures/aYear/first")) {
      assertTrue(one.get("saved").asLong() <= before);
      before = one.get("saved").asLong();
    }
  }

  private static Map<String, Long> saved(JsonNode ones) {
    Map<String, Long> saved = new TreeMap<>();
    ones.forEach(one -> saved.put(one.get("code").asText(), one.get("saved").asLong()));
    return saved;
  }

  @Test
  void countsFromElsewhereDecideWhatIsSavedAYear() throws IOException {
    Path results = file("r.csv", HEADER + months("A,3.000466", 12, "1,1,0"));
    JsonNode json =
        json("procedures/diploma-correction.json", "--as-of", "2026-11-21", "--results", results);
    JsonNode with = json.at("/savings/procedures/aYear/first/0");
    JsonNode without =
        json("procedures/diploma-correction.json", "--as-of", "2026-11-21")
            .at("/savings/procedures/aCase/first/0");
    assertEquals(12 * without.get("saved").asLong(), with.get("saved").asLong());
    assertEquals(12, with.get("cases").asInt());
    assertTrue(without.get("cases").isNull());
  }

  private static String months(String of, int last, String counts) {
    StringBuilder lines = new StringBuilder();
    for (int month = 1; month <= last; month++) {
      lines.append(of).append(String.format(",2025-%02d,", month)).append(counts).append('\n');
    }
    return lines.toString();
  }

  @Test
  void someMonthsAreNotAYear() throws IOException {
    Path results = file("r.csv", HEADER + months("A,3.000466", 2, "5,5,0"));
    Object[] args = {
      "procedures/diploma-correction.json", "--as-of", "2026-11-21", "--results", results
    };
    JsonNode json = json(args);
    assertEquals(0, json.at("/savings/procedures/aYear/first").size());
    assertEquals(1, json.at("/savings/procedures/aCase/first").size());
    String remark = "chỉ có 2/12 tháng của năm 2025 (tháng 1, 2)";
    assertTrue(json.at("/remarks/0").asText().contains(remark), json.get("remarks").toString());
    for (String format : List.of("text", "csv", "html")) {
      String out = stats(Stream.concat(Stream.of(args), Stream.of("-f", format)).toArray()).out();
      assertTrue(out.replaceAll("\\s+", " ").contains(remark), format);
    }
  }

  @Test
  void resultsOfWhichNothingIsCountedSaySoFirst() throws IOException {
    Run run = stats(two(), "--results", file("r.csv", HEADER + "A,9.999999,2025-01,10,9,1\n"));
    assertEquals(2, run.code());
    assertTrue(run.err().lines().findFirst().orElse("").contains("không dòng nào được tính"));
    Run dir = stats(two(), "--results", folder);
    assertEquals(2, dir.code());
    assertTrue(dir.err().contains("là thư mục"), dir.err());
  }

  @Test
  void aGapIsClosedWithLeastWork() throws IOException {
    JsonNode closing =
        target(json("procedures", "--as-of", "2026-11-21").get("targets"), "nation-2026-once")
            .get("closing");
    assertTrue(closing.get("closes").asBoolean());
    double before = 0;
    for (JsonNode one : closing.get("procedures")) {
      assertTrue(one.get("steps").asDouble() >= before);
      before = one.get("steps").asDouble();
      assertTrue(one.get("work").size() > 0);
    }
    String text = stats("procedures", "--as-of", "2026-11-21").out();
    assertTrue(text.replaceAll("\\s+", " ").contains("đủ để đạt chỉ"), text);
  }

  @Test
  void theNoticeStandsOnEverySheetAndTextsStayTexts() throws IOException {
    Path xlsx = folder.resolve("s.xlsx");
    assertEquals(0, stats(two(), "--as-of", "2026-11-01", "-f", "xlsx=" + xlsx).code());
    boolean found = false;
    try (XSSFWorkbook book = new XSSFWorkbook(xlsx.toFile())) {
      for (Sheet sheet : book) {
        assertTrue(sheet.getFooter().getLeft().startsWith("Đề xuất tự động"));
        boolean said = false;
        for (Row row : sheet) {
          for (Cell cell : row) {
            assertNotEquals(CellType.FORMULA, cell.getCellType());
            boolean text = cell.getCellType() == CellType.STRING;
            said |= text && cell.getStringCellValue().startsWith("Đề xuất tự động");
            found |= text && cell.getStringCellValue().startsWith("=Bộ");
          }
        }
        assertTrue(said, sheet.getSheetName());
      }
    } catch (InvalidFormatException e) {
      throw new IOException(e);
    }
    assertTrue(found);
  }

  @Test
  void linksAreDrawnAndTheNoticeIsAtTheFootOfEachPage() throws IOException {
    Path html = folder.resolve("s.html");
    assertEquals(0, stats("procedures", "--as-of", "2026-11-21", "-f", "html=" + html).code());
    Document page = Jsoup.parse(Files.readString(html));
    assertTrue(page.select("svg[role=img][aria-label] g rect").size() >= 5);
    assertTrue(
        page.select("img[alt]").eachAttr("alt").stream().anyMatch(a -> a.endsWith(": 73,17%")),
        page.select("img[alt]").eachAttr("alt").toString());
    assertEquals(1, page.select("svg path.back").size());
    assertTrue(page.select("svg[role=img]").attr("aria-label").contains("1.910003 → 1.910004"));
    assertTrue(page.select("style").html().contains("@bottom-center { content: \"Đề xuất tự động"));
  }

  @Test
  void manyUnknownCodesAreCountedNotListed() throws IOException {
    StringBuilder csv = new StringBuilder(HEADER);
    for (int i = 0; i < 70; i++) {
      csv.append("A,9.").append(100000 + i).append(",2025-01,10,9,1\n");
    }
    Run run = stats(two(), "--results", file("u.csv", csv.toString()), "--lang", "en");
    assertEquals(2, run.code());
    assertEquals(52, run.err().lines().count());
    assertTrue(run.err().contains("and 20 more such codes, 200 cases not counted"), run.err());
  }
}
