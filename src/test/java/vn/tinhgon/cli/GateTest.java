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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tinhgon.report.JsonReport;

/** Baselines, earlier reports and waivers as pipelines and reviewers use them. */
class GateTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final String BOOK =
      """
      {"code": "1.000001", "name": "Một", "documents": [
        {"id": "a", "name": "Sổ hộ khẩu"},
        {"id": "b", "name": "Giấy tờ khác (nếu có)"}]}
      """;
  private static final String VAGUE =
      """
      {"code": "1.000002", "name": "Hai", "documents": [
        {"id": "a", "name": "Các giấy tờ liên quan khác"}]}
      """;

  private static final String WAIVER =
      """
      waivers:
        - rule: once-only/household-book
          procedure: 1.000001
          words: sổ  hộ khẩu
          reason: Chờ sửa Nghị định
          decided-by: Giám đốc Sở A
          decision: 12/QĐ-SA
          date: 2026-10-01
          expires: 2026-11-30
      """;

  @TempDir Path folder = Path.of("");
  private Path in = Path.of("");

  private record Run(int code, String out, String err) {}

  @BeforeEach
  void procedures() throws IOException {
    in = Files.createDirectories(folder.resolve("in"));
    put("book.json", BOOK);
    put("vague.json", VAGUE);
  }

  private Path put(String name, String text) throws IOException {
    return Files.writeString(in.resolve(name), text);
  }

  private Path file(String name) {
    return folder.resolve(name);
  }

  private static Run on(String day, Object... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Main.run(
            new Terminal(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false),
            Stream.concat(Stream.of("check", "--as-of", day), Stream.of(args).map(String::valueOf))
                .toArray(String[]::new));
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static Run check(Object... args) {
    return on("2026-11-20", args);
  }

  private static JsonNode json(Object... args) throws IOException {
    Object[] all = Stream.concat(Stream.of(args), Stream.of("-f", "json")).toArray();
    JsonNode report = JSON.readTree(check(all).out());
    assertEquals(
        List.of(),
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(JsonReport.schema())
            .validate(report));
    return report;
  }

  private static void wrong(String message, Run run) {
    assertEquals(2, run.code(), run.err());
    assertTrue(run.err().contains(message), run.err());
    assertFalse(run.err().contains("\tat "), "no stack trace");
  }

  @Test
  void whatIsInTheBaselineFailsNothingAndWhatIsNewDoes() throws IOException {
    Path baseline = file("b.json");
    assertEquals(1, check(in, "--write-baseline", baseline).code(), "written though it fails");
    Run again = check(in, "--baseline", baseline, "--fail-on", "suggestion");
    assertEquals(0, again.code(), again.out());
    assertTrue(again.out().contains("2 thủ tục, 0 phát hiện"), again.out());
    assertTrue(again.out().contains("Không tính vào số trên: 3 đã biết"), again.out());
    assertFalse(again.out().contains("household-book"), "known ones are only counted");
    Run shown = check(in, "--baseline", baseline, "--show-known");
    assertTrue(shown.out().contains("VI PHẠM [đã biết]  "), shown.out());
    assertTrue(shown.out().contains("đã biết: đã có trong " + baseline), shown.out());

    put("third.json", VAGUE.replace("1.000002", "1.000003"));
    Run third = check(in, "--baseline", baseline, "--fail-on", "warning");
    assertEquals(1, third.code());
    assertTrue(third.out().contains("3 thủ tục, 1 phát hiện"), third.out());
    JsonNode report = json(in, "--baseline", baseline);
    assertEquals(3, report.at("/summary/excused/known").asInt());
    assertEquals(1, report.at("/summary/findings").asInt());
  }

  @Test
  void aBaselineIsTheSameWhateverTheOrderTheFolderAndTheLanguage() throws IOException {
    check(in, "--write-baseline", file("b.json"));
    Path moved = Files.createDirectories(folder.resolve("moved/đi xa"));
    Files.writeString(moved.resolve("a.json"), VAGUE.replace("\n", " "));
    Files.writeString(
        moved.resolve("b.json"),
        "{\"name\": \"Một\", \"documents\": [{\"id\": \"b\", \"name\": \"Giấy tờ khác (nếu có)\"}, {\"id\": \"c\", \"name\": \"Đơn đề nghị\"}, {\"id\": \"a\", \"name\": \"Sổ  hộ khẩu\"}], \"code\": \"1.000001\"}");
    check(moved, "--lang", "en", "--write-baseline", file("c.json"));
    String text = Files.readString(file("b.json"));
    assertEquals(text, Files.readString(file("c.json")));
    assertEquals("tinhgon-baseline/1", JSON.readTree(text).path("schema").asText());
    List<String> lines = text.lines().filter(l -> l.contains("fingerprint")).toList();
    assertEquals(3, lines.size(), "a finding a line");
    assertEquals(
        lines.stream().map(l -> l.replaceFirst(",$", "")).sorted().toList().get(0),
        lines.get(0).replaceFirst(",$", ""));
    assertTrue(
        lines
            .get(0)
            .contains(
                "\"procedure\":\"1.000001\",\"rule\":\"once-only/household-book\",\"severity\":\"violation\""),
        text);
  }

  @Test
  void aBaselineOnlyShrinksAndForgetsNothingThatWasNotReviewed() throws IOException {
    Path baseline = file("b.json");
    check(in, "--write-baseline", baseline);
    String before = Files.readString(baseline);

    check(in.resolve("vague.json"), "--baseline", baseline, "--write-baseline", baseline);
    assertEquals(before, Files.readString(baseline), "another path");
    check(in, "--only", "interlink", "--baseline", baseline, "--write-baseline", baseline);
    assertEquals(before, Files.readString(baseline), "other rules");
    on("2022-12-31", in, "--baseline", baseline, "--write-baseline", baseline);
    assertTrue(Files.readString(baseline).contains("household-book"), "a rule that does not apply");
    put("book.json", "{\"code\": \"1.000001\"");
    assertEquals(2, check(in, "--baseline", baseline, "--write-baseline", baseline).code());
    assertEquals(before, Files.readString(baseline), "a procedure that cannot be read");

    put("book.json", BOOK.replace("Sổ hộ khẩu", "Đơn đề nghị"));
    put("new.json", VAGUE.replace("1.000002", "1.000003"));
    Run told = check(in, "--baseline", baseline);
    assertTrue(told.out().contains("1 phát hiện trong " + baseline + " không còn"), told.out());
    assertEquals(before, Files.readString(baseline), "read only");
    check(in, "--baseline", baseline, "--write-baseline", baseline);
    String after = Files.readString(baseline);
    assertFalse(after.contains("household-book"), after);
    assertFalse(after.contains("1.000003"), "what is new is never added");
    assertEquals(2, JSON.readTree(after).path("findings").size());
    assertTrue(
        before.contains(after.lines().skip(3).findFirst().orElseThrow().replaceFirst(",$", "")));
  }

  @Test
  void whatLinksProceduresIsNotGoneWhileTheOtherIsMissing() throws IOException {
    put(
        "gives.json",
        "{\"code\": \"0.000001\", \"name\": \"Cấp Giấy chứng nhận thực hành tốt sản xuất thuốc thú y\", \"results\": [{\"name\": \"Giấy chứng nhận thực hành tốt sản xuất thuốc thú y (GMP)\"}]}");
    Path asks =
        put(
            "asks.json",
            "{\"code\": \"0.000002\", \"name\": \"Đăng ký lưu hành thuốc thú y\", \"documents\": [{\"id\": \"b\", \"name\": \"Bản sao Giấy chứng nhận thực hành tốt sản xuất thuốc thú y của cơ sở sản xuất\"}]}");
    Path baseline = file("b.json");
    check(in, "--only", "interlink", "--write-baseline", baseline);
    String before = Files.readString(baseline);
    assertTrue(before.contains("\"others\":[\"0.000001\"]"), before);
    check(asks, in.resolve("vague.json"), "--baseline", baseline, "--write-baseline", baseline);
    assertEquals(before, Files.readString(baseline));
    put("gives.json", "{\"code\": \"0.000001\", \"name\": \"Khác\"}");
    check(in, "--baseline", baseline, "--write-baseline", baseline);
    assertEquals(0, JSON.readTree(Files.readString(baseline)).path("findings").size());
  }

  @Test
  void aKnownFindingThatIsGraverNowCountsAgain() throws IOException {
    Path baseline = file("b.json");
    check(in, "--write-baseline", baseline);
    String text = Files.readString(baseline);
    Files.writeString(baseline, text.replace("\"violation\"", "\"warning\""));
    Run run = check(in, "--baseline", baseline);
    assertEquals(1, run.code(), run.out());
    assertTrue(run.out().contains("1 phát hiện đã biết nay nặng hơn"), run.out());
  }

  @Test
  void aFileThatIsNoBaselineIsRefusedWithItsPlace() throws IOException {
    Path baseline = file("b.json");
    wrong("b.json: không có tệp này", check(in, "--baseline", baseline));
    wrong(folder + ": là thư mục; cần tên tệp", check(in, "--waivers", folder));
    String good =
        "{\"schema\": \"tinhgon-baseline/1\",\n \"findings\": [\n  {\"procedure\": \"1\", \"rule\": \"a/b\", \"severity\": \"warning\", \"fingerprint\": \"f\"}]}";
    for (String[] bad :
        new String[][] {
          {good.replace("}]}", ""), "b.json:3:"},
          {good.replace("}]}", ""), "tệp kết thúc giữa chừng; cần đóng ngoặc"},
          {good.replace("baseline/1", "baseline/9"), "b.json:1:12: tệp mốc thuộc phiên bản khác"},
          {good.replace("tinhgon-baseline/1", "x"), "b.json:1:12: không phải tệp mốc"},
          {"{\"findings\": []}", "b.json:1:1: không phải tệp mốc"},
          {"[]", "b.json:1:1: cần một đối tượng có: findings, schema"},
          {"", "b.json"},
          {"<<<<<<< HEAD\n" + good, "b.json:1:1: không phải JSON hợp lệ"},
          {good.replace("\"rule\"", "\"rulle\""), "b.json:3:22: không có trường “rulle”; có: "},
          {good.replace("\"warning\"", "\"bad\""), "b.json:3:49: không có mức “bad”"},
          {good.replace("\"warning\"", "{}"), "b.json:3:49: “severity” cần là chữ"},
          {good.replace("\"rule\": \"a/b\", ", ""), "b.json:3:3: thiếu “rule”"},
          {good.replace("\"rule\"", "\"procedure\""), "b.json:3:"},
          {good + "{}", "b.json:3:"},
          {good.replace("[", "{").replace("]", "}"), "b.json:2:14: “findings” cần là danh sách"},
        }) {
      Files.writeString(baseline, bad[0]);
      wrong(bad[1], check(in, "--baseline", baseline));
    }
    Files.write(baseline, new byte[] {'{', (byte) 0xC3, '}'});
    wrong("b.json: có byte không phải UTF-8", check(in, "--baseline", baseline));
  }

  @Test
  void optionsThatWouldDoHarmTogetherAreRefused() throws IOException {
    Path report = file("r.json");
    wrong("không có thư mục", check(in, "--write-baseline", folder.resolve("no/b.json")));
    wrong("sẽ ghi đè", check(in, "-f", "json=" + report, "--write-baseline", folder + "/./r.json"));
    check(in, "-f", "json=" + report);
    wrong("sẽ ghi đè", check(in, "--new-only", report, "--write-baseline", report));
    wrong(
        "--write-baseline cùng --since",
        check(in, "--since", "HEAD", "--write-baseline", file("b.json")));
  }

  @Test
  void noReportReplacesAProcedure() throws IOException {
    Path book = in.resolve("book.json");
    String before = Files.readString(book);
    wrong("không ghi đè", check(book, "-f", "json=" + book));
    wrong("không ghi đè", check(in, "-f", "csv=" + in + "/../in/book.json"));
    wrong("không ghi đè", check(in, "--write-baseline", book));
    Path link = Files.createSymbolicLink(file("link.json"), book);
    wrong("không ghi đè", check(in, "-f", "html=" + link));
    assertEquals(before, Files.readString(book));
    for (String other : List.of(".report.json", "report.csv", "report.json")) {
      assertEquals(1, check(in, "-f", "csv=" + in.resolve(other)).code(), other);
    }
    wrong("không ghi đè", check(in, "-f", "json=" + in.resolve("report.json")));
    Files.delete(in.resolve("report.json"));
    assertEquals(1, check(in, "-f", "csv=" + in.resolve(".report.json")).code(), "not read");
  }

  @Test
  void whatAnEarlierReportHasIsKnown() throws IOException {
    Path report = file("r.json");
    check(in, "-f", "json=" + report, "--lang", "en");
    put("new.json", VAGUE.replace("1.000002", "1.000003"));
    Run run = check(in, "--new-only", report, "--fail-on", "warning");
    assertEquals(1, run.code());
    assertTrue(run.out().contains("3 thủ tục, 1 phát hiện"), run.out());
    assertTrue(run.out().contains("3 đã biết"), run.out());
    check(in, "--write-baseline", file("b.json"));
    wrong("không phải báo cáo của “check -f json=TỆP”", check(in, "--new-only", file("b.json")));
    Files.writeString(report, Files.readString(report).substring(0, 900));
    wrong("r.json:", check(in, "--new-only", report));
  }

  @Test
  void aWaivedFindingStaysInTheReportAndFailsNothing() throws IOException {
    Path waivers = Files.writeString(file("w.yaml"), WAIVER);
    Run run = check(in, "--waivers", waivers);
    assertEquals(0, run.code(), run.out());
    assertTrue(run.out().contains("VI PHẠM [được miễn trừ]  "), run.out());
    assertTrue(
        run.out()
            .contains(
                "được miễn trừ: Giám đốc Sở A (12/QĐ-SA) chấp nhận ngày 01/10/2026, đến hết ngày 30/11/2026: Chờ sửa Nghị định"),
        run.out());
    JsonNode report = json(in, "--waivers", waivers);
    assertEquals("waived", report.at("/findings/0/excuse").asText());
    assertEquals(0, report.at("/waiverFindings").size());

    String fingerprint = report.at("/findings/0/fingerprint").asText();
    Files.writeString(waivers, WAIVER.replace("words: sổ  hộ khẩu", "fingerprint: " + fingerprint));
    assertEquals(0, check(in, "--waivers", waivers).code());
    Files.writeString(waivers, WAIVER.replace("sổ  hộ khẩu", "Sổ…"));
    assertEquals(0, check(in, "--waivers", waivers).code(), "an ellipsis stands for the rest");
    Files.writeString(waivers, WAIVER.replace("sổ  hộ khẩu", "hộ khẩu"));
    assertEquals(1, check(in, "--waivers", waivers).code(), "other words are another thing");
  }

  @Test
  void theWaiverThatTheReadmeShowsIsOne() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    int from = readme.indexOf("```yaml\nwaivers:") + "```yaml\n".length();
    Path waivers =
        Files.writeString(file("w.yaml"), readme.substring(from, readme.indexOf("```", from)));
    JsonNode report = json("procedures/transport-licence.json", "--waivers", waivers);
    assertEquals(1, report.at("/summary/excused/waived").asInt(), report.toString());
  }

  @Test
  void theDayDecidesWhetherAWaiverCounts() throws IOException {
    Path waivers = Files.writeString(file("w.yaml"), WAIVER);
    Run early = on("2026-09-30", in, "--waivers", waivers);
    assertEquals(1, early.code());
    assertFalse(early.out().contains("waivers/"), "not yet is no fault");
    assertEquals(0, on("2026-10-01", in, "--waivers", waivers).code());
    assertEquals(0, on("2026-11-30", in, "--waivers", waivers).code());
    Run late = on("2026-12-01", in, "--waivers", waivers, "--lang", "en");
    assertEquals(1, late.code());
    assertTrue(
        late.out().contains("WARNING  The waiver has expired  waivers/expired  2:5  /waivers/0"),
        late.out());
    Run notAsked = on("2026-12-01", in.resolve("vague.json"), "--waivers", waivers);
    assertFalse(notAsked.out().contains("waivers/"), "its procedure was not reviewed");

    Files.writeString(
        waivers,
        WAIVER
            + WAIVER
                .replace("waivers:\n", "")
                .replace("2026-10-01", "2026-12-01")
                .replace("2026-11-30", "2027-05-31"));
    Run renewed = on("2026-12-01", in, "--waivers", waivers);
    assertEquals(0, renewed.code());
    assertFalse(renewed.out().contains("waivers/"), "it was renewed");
  }

  @Test
  void aWaiverThatNothingNeedsIsAFinding() throws IOException {
    put("book.json", BOOK.replace("Sổ hộ khẩu", "Đơn đề nghị"));
    Path waivers = Files.writeString(file("w.yaml"), WAIVER);
    Run run = check(in, "--waivers", waivers);
    assertEquals(0, run.code(), "a warning");
    assertEquals(1, check(in, "--waivers", waivers, "--fail-on", "warning").code());
    assertTrue(run.out().contains("waivers/unused  2:5  /waivers/0"), run.out());
    JsonNode finding = json(in, "--waivers", waivers).at("/waiverFindings/0");
    assertEquals(waivers.toString(), finding.path("file").asText());
    assertEquals(2, finding.path("line").asInt());
    assertEquals("1.000001", finding.path("procedure").asText());
    Run others = check(in, "--waivers", waivers, "--only", "simplify");
    assertFalse(others.out().contains("waivers/"), "its rule did not run");
    Run unknown =
        check(put("book.json", "{\"code\": \"1.000001\", \"name\": \"x\"}"), "--waivers", waivers);
    assertFalse(unknown.out().contains("waivers/"), "its rule could not be assessed");
    check(in, "--waivers", waivers, "--write-baseline", file("b.json"));
    assertFalse(Files.readString(file("b.json")).contains("waivers/"));
  }

  @Test
  void aWaivedFindingIsNeverKnownByWhatWasWrittenThen() throws IOException {
    Path waivers = Files.writeString(file("w.yaml"), WAIVER);
    check(
        in,
        "--waivers",
        waivers,
        "--write-baseline",
        file("b.json"),
        "-f",
        "json=" + file("r.json"));
    assertEquals(1, check(in, "--baseline", file("b.json")).code());
    assertEquals(1, check(in, "--new-only", file("r.json")).code());
  }

  @Test
  void aWaiverThatLacksSomethingIsRefusedWithItsPlace() throws IOException {
    Path waivers = file("w.yaml");
    for (String field : List.of("rule", "procedure", "reason", "decided-by", "date", "expires")) {
      Files.writeString(
          waivers,
          WAIVER
              .replaceFirst("(- |  )" + field + ": .*", "$1decision: x")
              .replace("    decision: 12/QĐ-SA\n", ""));
      wrong("w.yaml:2:5: thiếu “" + field + "”", check(in, "--waivers", waivers));
    }
    for (String[] bad :
        new String[][] {
          {WAIVER.replace("reason", "resaon"), "w.yaml:5:5: không có trường “resaon”; có: "},
          {
            WAIVER.replace("reason: Chờ sửa Nghị định", "reason: ' '"),
            "w.yaml:5:13: thiếu “reason”"
          },
          {
            WAIVER.replace("household-book", "household-bok"),
            "w.yaml:2:5: không có luật “once-only/household-bok”; có phải “once-only/household-book”?"
          },
          {WAIVER.replace("2026-11-30", "30/11/2026"), "w.yaml:9:14: “30/11/2026” không phải ngày"},
          {
            WAIVER.replace("2026-11-30", "2026-09-30"),
            "w.yaml:9:14: “expires” (2026-09-30) trước “date”"
          },
          {
            WAIVER.replace("words: sổ  hộ khẩu", "words: a\n    fingerprint: b"),
            "w.yaml:4:12: cần đúng một trong hai"
          },
          {
            WAIVER.replace("words: sổ  hộ khẩu", "words: '…'"),
            "w.yaml:4:12: “words” không có chữ nào"
          },
          {
            WAIVER
                .replace("reason: Chờ", "reason: &x Chờ")
                .replace("decided-by: Giám đốc Sở A", "decided-by: *x"),
            "w.yaml:6:17: “decided-by” cần là chữ"
          },
          {WAIVER.replace("    reason", "    rule: x\n    reason"), "w.yaml:5:"},
          {WAIVER.replace("    reason", "\treason"), "w.yaml:5:1: không phải YAML hợp lệ"},
          {"waivers: none\n", "w.yaml:1:10: “waivers” cần là danh sách"},
          {"", "w.yaml"},
          {"waiver: []\n", "w.yaml:1:1: không có trường “waiver”; có: waivers"},
        }) {
      Files.writeString(waivers, bad[0]);
      wrong(bad[1], check(in, "--waivers", waivers));
    }
    Files.writeString(waivers, "waivers: []\n");
    assertEquals(1, check(in, "--waivers", waivers).code(), "no waiver at all is fine");
  }

  @Test
  void wordsOfWaiversAndBaselinesStayWords() throws IOException {
    String evil = "\"<script>alert(1)</script>\\e[31m ](http://x) ::error::\\n=1+1\"";
    Path waivers =
        Files.writeString(
            file("w.yaml"),
            WAIVER.replace("Chờ sửa Nghị định", evil).replace("Giám đốc Sở A", evil));
    Run text = check(in, "--waivers", waivers);
    assertEquals(0, text.code(), text.err());
    assertFalse(text.out().contains("\u001b"), text.out());
    Run github = check(in, "--waivers", waivers, "-f", "github");
    assertEquals(0, github.out().lines().filter(l -> l.startsWith("::error::")).count());
    assertFalse(check(in, "--waivers", waivers, "-f", "markdown").out().contains("<script>"));
    Run late = on("2026-12-01", in, "--waivers", waivers, "-f", "github");
    assertTrue(late.out().contains("title=Miễn trừ đã hết hạn (waivers/expired)"), late.out());
    put("book.json", BOOK.replace("Giấy tờ khác", "Giấy tờ khác \\u001b[2J\\u2028"));
    check(in, "--write-baseline", file("b.json"));
    String baseline = Files.readString(file("b.json"));
    assertFalse(baseline.contains("\u001b") || baseline.contains("\\u001b"), baseline);
    assertEquals(0, check(in, "--baseline", file("b.json")).code());
  }
}
