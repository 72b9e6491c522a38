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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tinhgon.procedures.Schemas;
import vn.tinhgon.report.JsonReport;
import vn.tinhgon.rules.Rule;
import vn.tinhgon.rules.engine.RuleBook;

/** The commands as people and pipelines use them. */
class CommandLineTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final String BOOK =
      "{\"code\": \"1\", \"name\": \"x\", \"documents\": [{\"id\": \"a\", \"name\": \"Sổ hộ khẩu\"}]}";
  private static final String VAGUE =
      "{\"code\": \"2\", \"name\": \"x\", \"documents\": [{\"id\": \"a\", \"name\": \"Giấy tờ khác (nếu có)\"}]}";
  private static final String CLEAN =
      "{\"code\": \"3\", \"name\": \"x\", \"documents\": [{\"id\": \"a\", \"name\": \"Đơn đề nghị\"}]}";

  @TempDir Path folder = Path.of("");

  private record Run(int code, String out, String err) {}

  private static Run run(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Main.run(
            new Terminal(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false),
            args);
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private Run check(String... args) {
    return run(
        Stream.concat(Stream.of("check", "--as-of", "2026-11-01"), Stream.of(args))
            .toArray(String[]::new));
  }

  @Test
  void exitCodesFollowTheLevel() throws IOException {
    String book = file("book.json", BOOK).toString();
    String vague = file("vague.json", VAGUE).toString();
    String clean = file("clean.json", CLEAN).toString();
    assertEquals(0, check(clean).code());
    assertEquals(0, check(vague).code(), "a warning is below violation");
    assertEquals(1, check(vague, "--fail-on", "warning").code());
    assertEquals(1, check(vague, "--fail-on", "suggestion").code());
    assertEquals(1, check(book).code());
    assertEquals(0, check(book, "--fail-on", "never").code());
  }

  @Test
  void whatCannotBeReadIsSaidAndTheRestIsReviewed() throws IOException {
    file("a.json", "{\"code\": 1}");
    file("b.json", BOOK);
    Run run = check(folder.toString());
    assertEquals(2, run.code());
    assertTrue(run.out().contains("a.json:1:10: /code: cần chuỗi ký tự"), run.out());
    assertTrue(run.out().contains("once-only/household-book"), run.out());
  }

  @Test
  void theSameCodeTwiceIsAFaultAndBothAreReviewed() throws IOException {
    file("a.json", BOOK);
    file("b.json", BOOK);
    Run run = check(folder.toString(), "-f", "json");
    assertEquals(2, run.code());
    JsonNode report = JSON.readTree(run.out());
    assertEquals(2, report.at("/summary/findings").asInt());
    assertTrue(report.at("/unreadable/0/message").asText().contains("mã 1 đã có ở"), run.out());
    assertEquals(1, report.at("/unreadable/0/line").asInt());
  }

  @Test
  void reportsSatisfyTheirSchemaInBothLanguages() throws IOException {
    var schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(JsonReport.schema());
    for (String language : List.of("vi", "en")) {
      Run run = check("procedures", "-f", "json", "--lang", language);
      assertEquals(1, run.code());
      assertEquals(List.of(), schema.validate(JSON.readTree(run.out())), language);
    }
  }

  @Test
  void whatWasUnderstoodIsShown() throws IOException {
    String path = file("book.json", BOOK).toString();
    Run run = run("read", path);
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("(household-book); phải nộp hoặc xuất trình"), run.out());
    var documents =
        JSON.readTree(run("read", "-f", "json", path).out()).at("/procedures/0/documents");
    assertEquals("residence", documents.at("/0/kind").asText());
    assertEquals("household-book", documents.at("/0/specialKind").asText());
    assertEquals("demanded", documents.at("/0/demand").asText());
    assertEquals("/documents/0", documents.at("/0/at").asText());
    Run broken = run("read", file("broken.json", "{").toString(), path);
    assertEquals(2, broken.code());
    assertTrue(broken.err().contains("broken.json:1:"), broken.err());
    assertTrue(broken.out().contains("household-book"), broken.out());
  }

  @Test
  void levelShowsWhatBlocksAndWhetherItIsLawful() throws IOException {
    String json =
        """
        {"code": "1.000001", "name": "Cấp giấy phép",
         "channels": [{"method": "in-person"}],
         "documents": [{"id": "old", "name": "Bản gốc giấy phép đã được cấp"}],
         "steps": [{"id": "visit", "description": "Sở kiểm tra thực tế tại cơ sở rồi cấp giấy phép."}]}
        """;
    String path = file("level.json", json).toString();
    String text = run("level", "--as-of", "2026-11-22", path).out();
    assertTrue(text.contains("có thể đạt: trực tuyến một phần"), text);
    assertTrue(text.contains("“Sở kiểm tra thực tế tại cơ sở rồi cấp giấy phép"), text);
    assertTrue(
        run("level", "--as-of", "2021-04-27", "--lang", "en", path).out().contains("level 3"),
        text);
    JsonNode level =
        JSON.readTree(run("level", "-f", "json", "--as-of", "2026-11-22", path).out())
            .at("/procedures/0");
    assertEquals("none", level.at("/now").asText());
    assertEquals("partial", level.at("/reachable").asText());
    assertEquals("no", level.at("/fullOnlinePossible").asText());
    assertEquals("always", level.at("/siteInspection").asText());
    assertEquals("no", level.at("/presenceRequired").asText());
    assertEquals("site", level.at("/blockers/0/type").asText());
    assertEquals("/steps/0", level.at("/blockers/0/at").asText());
    assertTrue(level.at("/blockers/0/lawful").asBoolean());
    assertEquals("original-surrendered", level.at("/blockers/1/type").asText());
    assertFalse(level.at("/blockers/1/lawful").asBoolean());
    assertFalse(level.at("/blockers/1/remedy").asText().isEmpty());
  }

  @Test
  void englishFrameAndSeverities() throws IOException {
    String out = check(file("book.json", BOOK).toString(), "--lang", "en").out();
    assertTrue(out.contains("VIOLATION  The paper household book is still asked for"), out);
    assertTrue(out.contains("1 procedures, 1 findings: 1 violation"), out);
    assertTrue(out.contains("Automatic proposals"), out);
  }

  @Test
  void severalReportsAtOnceAppearWhole() throws IOException {
    Path text = folder.resolve("out.txt");
    Path json = folder.resolve("out.json");
    Path book = file("book.json", BOOK);
    Run run = check(book.toString(), "-f", "text=" + text, "-f", "json=" + json);
    assertEquals("", run.out());
    assertTrue(Files.readString(text).contains("household-book"));
    assertEquals(1, JSON.readTree(json.toFile()).at("/summary/findings").asInt());
    try (Stream<Path> left = Files.list(folder)) {
      assertEquals(3, left.count(), "no half-written file is left");
    }
  }

  @Test
  void everyFormatCanBeWrittenInOneRun() throws IOException {
    Path book = file("book.json", BOOK);
    List<String> names = List.of("sarif", "junit", "github", "gitlab", "markdown", "csv", "html");
    List<String> args = new ArrayList<>(List.of(book.toString()));
    names.forEach(n -> args.addAll(List.of("-f", n + "=" + folder.resolve("out." + n))));
    Run run = check(args.toArray(String[]::new));
    assertEquals(1, run.code(), run.err());
    assertEquals("", run.out() + run.err());
    for (String name : names) {
      String text = Files.readString(folder.resolve("out." + name));
      assertTrue(text.contains("once-only/household-book"), name);
    }
    assertTrue(Files.readString(folder.resolve("out.junit")).contains("failures=\"1\""));
    check(book.toString(), "--fail-on", "never", "-f", "junit=" + folder.resolve("out.junit"));
    assertTrue(Files.readString(folder.resolve("out.junit")).contains("failures=\"0\""));
    assertWrong(
        "không có định dạng “sarif”; có: text, json", run("read", book.toString(), "-f", "sarif"));
  }

  @Test
  void thePageGoesToTheTerminalWhole() throws IOException {
    Run run = check(file("book.json", BOOK).toString(), "-f", "html", "--lang", "en");
    assertEquals(1, run.code(), run.err());
    assertTrue(run.out().startsWith("<!DOCTYPE html>"), run.out());
    assertTrue(run.out().strip().endsWith("</html>"), run.out());
    assertTrue(run.out().contains("book.json</code>"), "what was given");
  }

  @Test
  void aDashIsStandardOutput() throws IOException {
    Run run = check(file("book.json", BOOK).toString(), "-f", "json=-");
    assertEquals(1, JSON.readTree(run.out()).at("/summary/findings").asInt());
    assertFalse(Files.exists(Path.of("-")));
  }

  @Test
  void wrongUseIsExplained() throws IOException {
    String clean = file("clean.json", CLEAN).toString();
    assertWrong(
        "không có thư mục", check(clean, "-f", "json=" + folder.resolve("no/such/out.json")));
    assertWrong(
        "không có định dạng “xml”; có: text, json, sarif, junit, github, gitlab, markdown, csv, html",
        check(clean, "-f", "xml"));
    assertWrong("cùng ghi vào một nơi", check(clean, "-f", "text", "-f", "json"));
    assertWrong("cùng ghi vào một nơi", check(clean, "-f", "text", "-f", "json=-"));
    assertWrong("có phải “simplify/hand-offs”?", check(clean, "--only", "simplify/handoffs"));
    assertWrong("sai cách dùng", check(clean, "--as-of", "hôm nay"));
    assertWrong("sai cách dùng", check(clean, "--fail-on", "sometimes"));
    assertWrong(
        "--rules: không có thư mục", check(clean, "--rules", folder.resolve("none").toString()));
    assertEquals(2, check(folder.resolve("none.json").toString()).code());
    assertEquals(2, run().code());
  }

  /** A file called @x would else be read for arguments, among them --rules, which runs code. */
  @Test
  void aFileNameWithAnAtSignIsAName() throws IOException {
    String name = "@" + file("args", "--help");
    Run run = run("check", name);
    assertEquals(2, run.code());
    assertTrue(run.out().contains("@"), run.out());
  }

  @Test
  void oneFileByTwoNamesIsOneProcedure() throws IOException {
    Path one = file("one.json", CLEAN);
    Path link = Files.createSymbolicLink(folder.resolve("link.json"), one);
    Run run = run("check", one.toString(), folder + "/./one.json", link.toString());
    assertEquals(0, run.code(), run.out());
    assertTrue(run.out().contains("1 thủ tục, 0 phát hiện"), run.out());
  }

  private static void assertWrong(String message, Run run) {
    assertEquals(2, run.code(), run.err());
    assertTrue(run.err().contains(message), run.err());
    assertFalse(run.err().contains("\tat "), "no stack trace");
  }

  @Test
  void rulesAreChosenByIdAndGroup() throws IOException {
    String book = file("book.json", BOOK).toString();
    assertEquals(1, check(book, "--only", "once-only").code());
    assertEquals(0, check(book, "--only", "simplify,duplicate").code());
    assertEquals(0, check(book, "--skip", "once-only/household-book").code());
  }

  @Test
  void theDayDecides() throws IOException {
    String book = file("book.json", BOOK).toString();
    assertEquals(1, run("check", book, "--as-of", "2023-01-01").code());
    assertEquals(0, run("check", book, "--as-of", "2022-12-31").code());
  }

  @Test
  void whatAProcedureSaysCannotDriveTheTerminal() throws IOException {
    String evil = VAGUE.replace("\"x\"", "\"x\\u001b[31m\\u0007\\u009b31m\\u202eab\"");
    String out = check(file("evil.json", evil).toString()).out();
    for (String obeyed : List.of("\u001b", "\u009b", "\u202e")) {
      assertFalse(out.contains(obeyed), out);
    }
    assertFalse(out.contains("\u0007"), out);
  }

  @Test
  void importWritesValidFilesAndSaysWhatItDoubts() throws IOException {
    String portal =
        "{\"code\": \"1.2/../3\", \"name\": \"x\", \"executionSteps\": [], \"executionMethods\": [{\"submissionMethod\": \"ONLINE\", \"processingTime\": 0, \"processingTimeUnit\": \"OTHER\", \"fees\": []}]}";
    Path source = file("portal.json", portal);
    Path out = folder.resolve("native");
    Run run = run("import", source.toString(), "-o", out.toString());
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("deadline-placeholder: thời hạn “0 OTHER”"), run.out());
    assertTrue(run.out().contains("Đã ghi 1/1 tệp"), run.out());
    Path written = out.resolve("1.2_.._3.json");
    assertTrue(Files.exists(written), "a code from outside cannot leave the folder");
    Run checked = check(written.toString(), "--only", "complete");
    assertEquals(1, checked.code(), checked.out());
    assertTrue(checked.out().contains("Thiếu trình tự thực hiện (điểm b)"), checked.out());
    Run again = run("import", source.toString(), "-o", out.toString());
    assertEquals(2, again.code());
    assertTrue(again.err().contains("tệp đã có"), again.err());
    assertEquals(0, run("import", source.toString(), "-o", out.toString(), "--overwrite").code());
  }

  @Test
  void schemasArePrinted() {
    assertEquals(Schemas.procedureSchema(), run("schema").out());
    assertEquals(JsonReport.schema(), run("schema", "--report").out());
    assertTrue(run("schema", "--config").out().contains("\"thresholds\""));
  }

  @Test
  void rulesAreListedAndShown() {
    Run list = run("rules", "--as-of", "2026-11-01");
    Map<String, Rule> rules = RuleBook.bundled().rules();
    assertEquals(rules.size(), list.out().lines().count(), list.out());
    String page = run("rules", "once-only/household-book", "--as-of", "2026-11-01").out();
    assertTrue(page.contains("68/2020/QH14, Điều 38 khoản 3"), page);
    assertTrue(page.contains("Ví dụ"), page);
    assertEquals(2, run("rules", "once-only/book").code());
    assertEquals(
        rules.values().stream().filter(r -> r.group().equals("once-only")).count(),
        run("rules", "once-only").out().lines().count());
  }

  @Test
  void fingerprintsSurviveReorderingAndReformatting() throws IOException {
    String one =
        "{\"code\": \"1\", \"name\": \"x\", \"documents\": [{\"id\": \"a\", \"name\": \"Đơn đề nghị\"}, {\"id\": \"b\", \"name\": \"Sổ hộ khẩu\"}]}";
    String two =
        "{\"name\": \"x\",\n\"documents\": [\n{\"name\": \"Sổ hộ  khẩu\",\n \"id\": \"b\"},\n {\"id\": \"a\", \"name\": \"Đơn đề nghị\"}], \"code\": \"1\"}";
    assertEquals(fingerprint(one), fingerprint(two));
    assertFalse(fingerprint(one).equals(fingerprint(one.replace("\"1\"", "\"2\""))));
  }

  private String fingerprint(String json) throws IOException {
    return JSON.readTree(check(file("f.json", json).toString(), "-f", "json").out())
        .at("/findings/0/fingerprint")
        .asText();
  }

  @Test
  void rulesOfOnesOwnRunBesideTheBundledOnes() throws IOException {
    rule(
        "local/long-name",
        "local",
        "local/long-name",
        "$document : Document( name matches \".*Đơn.*\" )",
        "63/2010/NĐ-CP");
    String clean = file("clean.json", CLEAN).toString();
    Run run = check(clean, "--rules", folder.resolve("mine").toString(), "--fail-on", "suggestion");
    assertEquals(1, run.code(), run.err());
    assertTrue(run.out().contains("Tên “Đơn đề nghị”"), run.out());
  }

  @Test
  void aMistakeInARuleNamesFileLineAndReason() throws IOException {
    String clean = file("clean.json", CLEAN).toString();
    String mine = folder.resolve("mine").toString();
    rule("local/bad", "local", "local/bad", "$document : Document( nam == null )", "63/2010/NĐ-CP");
    assertWrong("rule.drl:8: luật không biên dịch được", check(clean, "--rules", mine));
    rule(
        "local/bad",
        "local",
        "local/other",
        "$document : Document( name == null )",
        "63/2010/NĐ-CP");
    assertWrong("theo tên thư mục", check(clean, "--rules", mine));
    rule("local/bad", "local", "local/bad", "$document : Document( name == null )", "1/1900/NĐ-CP");
    assertWrong("1/1900/NĐ-CP không có trong _laws.yaml", check(clean, "--rules", mine));
    rule(
        "local/bad", "local", "local/bad", "$document : Document( name == null )", "63/2010/NĐ-CP");
    Files.writeString(
        folder.resolve("mine/local/bad/rule.yaml"), "title: {vi: a, en: b}\ncolour: red\n");
    assertWrong("rule.yaml:2", check(clean, "--rules", mine));
  }

  @Test
  void aRuleCannotTakeTheIdOfABundledOne() throws IOException {
    rule(
        "simplify/hand-offs",
        "simplify",
        "simplify/hand-offs",
        "$document : Document( name != null )",
        "63/2010/NĐ-CP");
    assertWrong(
        "đã có luật simplify/hand-offs",
        check(file("c.json", CLEAN).toString(), "--rules", folder.resolve("mine").toString()));
  }

  private void rule(String id, String inPackage, String name, String when, String law)
      throws IOException {
    Path room = Files.createDirectories(folder.resolve("mine").resolve(id));
    Files.writeString(
        room.resolve("rule.drl"),
        """
        package %s

        import vn.tinhgon.model.Document
        global vn.tinhgon.rules.findings.Findings findings

        rule "%s"
        when
          %s
        then
          findings.add(kcontext, $document);
        end
        """
            .formatted(inPackage, name, when));
    Files.writeString(
        room.resolve("rule.yaml"),
        """
        title: {vi: Tên, en: Name}
        severity: [{from: 2019-01-01, is: suggestion}]
        since: 2019-01-01
        acts: self
        law: [{document: %s, article: Điều 7}]
        message: {vi: "Tên “{document.name}”", en: "Name {document.name}"}
        proposal: {vi: Sửa, en: Change}
        why: {vi: Thử, en: Test}
        exceptions: {vi: Không, en: None}
        """
            .formatted(law));
  }
}
