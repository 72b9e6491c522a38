package vn.tinhgon.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules of one's own: started, tried, and told what is wrong with them. */
class OwnRulesTest {

  private static final String ID = "local/many-originals";

  @TempDir Path folder = Path.of("");

  private Path room = Path.of("");

  @BeforeEach
  void rule() {
    Started.with("new", "rule", ID, "--dir", folder.toString())
        .ends(0)
        .says("cases.yaml")
        .says("conditions.yaml")
        .says("rule.drl");
    room = folder.resolve(ID);
  }

  private Started test(String... more) {
    String[] args = new String[more.length + 2];
    args[0] = "test-rules";
    args[1] = folder.toString();
    System.arraycopy(more, 0, args, 2, more.length);
    return Started.with(args);
  }

  private void change(String file, String from, String to) throws IOException {
    String text = Files.readString(room.resolve(file));
    assertTrue(text.contains(from), from);
    Files.writeString(room.resolve(file), text.replace(from, to));
  }

  @Test
  void aNewRuleHoldsAtOnce() {
    test().ends(0).says("1 luật, 3 ca thử: 3 đạt, 0 không đạt; 0 thiếu sót");
    Started.with("new", "rule", "of-a-province/x-1", "--dir", folder.toString()).ends(0);
    test("--lang", "en").ends(0).says("2 rules, 6 cases: 6 passed, 0 failed; 0 flaws");
  }

  @Test
  void aNewRuleIsExplainedInWords() {
    Started.with(
            "explain",
            ID,
            "procedures/transport-licence.json",
            "--rules",
            folder.toString(),
            "--as-of",
            "2026-11-01")
        .ends(0)
        .says("✗ yêu cầu nhiều bản chính hơn mức đó (đọc được: 1; so với: 1)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"x", "a/b/c", "Local/x", "local/X", "local/", "../x", "int/x", "a b/c", "đ/x"})
  void badIdsAreRefused(String id) {
    Started.with("new", "rule", id, "--dir", folder.toString()).refuses("không dùng làm mã luật");
  }

  @Test
  void nothingIsReplaced() throws IOException {
    Files.writeString(room.resolve("rule.yaml"), "mine");
    Started.with("new", "rule", ID, "--dir", folder.toString()).refuses("đã có");
    assertEquals("mine", Files.readString(room.resolve("rule.yaml")));
    Started.with("new", "rule", "duplicate/copies", "--dir", folder.toString())
        .refuses("chương trình đã có luật duplicate/copies");
  }

  @Test
  void aFolderThatCannotBeMadeIsNoFailureOfTheProgram() throws IOException {
    Path file = Files.writeString(folder.resolve("a-file"), "x");
    for (String[] line :
        new String[][] {
          {"new", "rule", "local/other", "--dir", file.toString()},
          {"rules", "-f", "html=" + file.resolve("pages")}
        }) {
      Started run = Started.with(line);
      assertEquals(3, run.code());
      assertTrue(run.err().contains("không ghi được"), run.err());
    }
  }

  @Test
  void aFailingCaseShowsWhatWasExpectedAndFound() throws Exception {
    change("cases.yaml", "phải nộp 2 bản chính.\"}", "phải nộp 3 bản <chính>.\"}");
    test()
        .ends(1)
        .says("cases.yaml:2: " + ID + ", “two originals of one document”")
        .says("cần:  /documents/0 “Đơn đề nghị” phải nộp 3 bản <chính>.")
        .says("thấy: /documents/0 “Đơn đề nghị” phải nộp 2 bản chính.")
        .says("2 đạt, 1 không đạt");
    JsonNode json = new ObjectMapper().readTree(test("-f", "json").ends(1).out());
    assertEquals(false, json.at("/good").asBoolean());
    assertEquals(2, json.at("/cases/0/line").asInt());
    assertEquals(false, json.at("/cases/0/passed").asBoolean());
    assertEquals(true, json.at("/cases/1/passed").asBoolean());
    Path junit = folder.resolve("junit.xml");
    test("-f", "junit=" + junit).ends(1);
    var suite =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(junit.toFile())
            .getElementsByTagName("testsuite")
            .item(0);
    assertEquals("1", suite.getAttributes().getNamedItem("failures").getNodeValue());
    assertEquals("3", suite.getAttributes().getNamedItem("tests").getNodeValue());
  }

  /** A change to a rule that holds: what is then lacking, and where. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "cases.yaml|not-assessed: true|not-assessed: false|cases.yaml:17|luật không đánh giá được",
        "cases.yaml|originals: 2, copies: 0|originals: 2, copis: 0|cases.yaml:2|không phải thủ tục hợp lệ: /documents/0: không có trường “copis”; có phải “copies”?",
        "cases.yaml|example: true|example: false|cases.yaml|cần một ví dụ (example: true) có phát hiện",
        "cases.yaml|no numbers are known|one original is the limit|cases.yaml|hai ca thử cùng tên",
        "rule.drl|originals > $most|originals > 1|rule.drl:11|con số phải là ngưỡng",
        "rule.drl|findings.add|insert(`x`); findings.add|rule.drl:13|không dùng insert",
        "rule.drl|originals > $most|originals >= $most|conditions.yaml|drl phải là “originals >= $most” như trong rule.drl",
        "conditions.yaml|    - drl: originals > $most|    - drll: x%n    - drl: y|conditions.yaml:15|không có trường “drll”; có: drl, en, read, than, vi",
        "rule.yaml|since: 2019-01-01|since: 2020-01-01|cases.yaml|cần ca thử ngày 2019-12-31",
        "rule.yaml|  most: [{|  most: [{from: 2018-01-01, value: 9, source: x}]%n  least: [{|rule.yaml|ngưỡng least không được rule.drl dùng tới",
      })
  void whatARuleLacksIsSaid(String file, String from, String to, String place, String message)
      throws IOException {
    change(file, from, to.replace("`", "\"").replace("%n", "\n"));
    test().ends(1).says(place).says(message);
  }

  /** A change that makes a rule unusable: the file, the line and the reason. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "rule.yaml|{count} bản chính|{cuont} bản chính|rule.yaml:23: {cuont}: rule.drl không gán $cuont; có phải {count}?",
        "rule.yaml|“{document.name}” phải|“{document.nam}” phải|rule.yaml:23: {document.nam}: Document không có “nam”",
        "rule.yaml|“{document.name}” phải|“{document-name}” phải|rule.yaml:23: {document-na",
        "rule.yaml|  en: None.|  fr: Rien.|rule.yaml:33: không có trường “fr”",
        "rule.yaml|acts: norm-owner|acts: norm-owners|rule.yaml:10: gặp “norm-owners”; có phải “norm-owner”?",
        "rule.yaml|acts: norm-owner|# acts|rule.yaml: thiếu trường “acts”",
        "rule.yaml|  en: Several originals of one document||rule.yaml:2: “title” cần cả vi và en",
        "rule.yaml|63/2010/NĐ-CP|63/1910/NĐ-CP|63/1910/NĐ-CP không có trong _laws.yaml",
        "cases.yaml|- case: one original is the limit|- cas: x|không có trường “cas”",
        "cases.yaml|{at: /documents/0, message: |{at: /documents/0, mesage: |không có trường “mesage”",
        "cases.yaml|{at: /documents/0, |{|cases.yaml:2: ca thử thiếu trường “at, message”",
        "rule.drl|originals > $most|orginals > $most|rule.drl:11: luật không biên dịch được",
        "rule.drl|import vn.tinhgon.model.Document|import vn.tinhgon.model.Documnt|rule.drl:11: luật không biên dịch được",
        "rule.drl|findings.add(|findngs.add(|rule.drl:8: luật không biên dịch được",
        "rule.drl|package local|package locals|rule.drl: cần “package local”",
      })
  void whatMakesARuleUnusableIsSaidWithItsPlace(String file, String from, String to, String message)
      throws IOException {
    change(file, from, to == null ? "" : to);
    test().refuses(message);
    Started.with("check", "procedures/birth-registration.json", "--rules", folder.toString())
        .refuses(message);
  }

  /** The DRL leaves the type open, so that only a review can tell. */
  @Test
  void aPlaceholderThatOnlyAReviewCanJudgeIsNoFailureOfTheProgram() throws IOException {
    change(
        "rule.drl",
        "$document : Document(",
        "$document : vn.tinhgon.model.Part( at matches \"/documents/.\" )\n  Document( this == $document,");
    change("rule.yaml", "“{document.name}” phải", "“{document.nme}” phải");
    Path file = folder.resolve("p.json");
    Files.writeString(
        file,
        "{\"code\": \"1\", \"name\": \"x\", \"documents\":"
            + " [{\"id\": \"a\", \"name\": \"Đơn\", \"originals\": 3}]}");
    Started.with("check", file.toString(), "--rules", folder.toString())
        .refuses("rule.yaml: câu mẫu không điền được: Document has no nme");
  }

  @Test
  void theRulesOfTheHouseHoldToo() {
    Started.with("test-rules", "rules").ends(0).says(" 0 không đạt; 0 thiếu sót");
  }

  @Test
  void aFolderWithoutRulesIsRefused() throws IOException {
    Path empty = Files.createDirectories(folder.resolve("none"));
    Started.with("test-rules", empty.toString()).refuses("không có luật nào");
    Started.with("test-rules", folder.resolve("nowhere").toString()).refuses("không có thư mục");
  }

  @Test
  void aNewProcedureIsValidAndCleanAndReplacesNothing() throws IOException {
    Path file = folder.resolve("thủ tục.json");
    Started.with("new", "procedure", file.toString(), "--name", "Cấp \"giấy\"").ends(0);
    Started.with("check", file.toString(), "--fail-on", "suggestion", "--as-of", "2026-11-01")
        .ends(0)
        .says("1 thủ tục, 0 phát hiện")
        .says("Đủ bộ phận a–g (NĐ 63/2010 Điều 8.2), Cơ quan công bố: 1/1");
    Started.with("new", "procedure", file.toString()).refuses("đã có");
    JsonNode bare =
        new ObjectMapper()
            .readTree(
                Started.with(
                        "new",
                        "procedure",
                        "--bare",
                        "--code",
                        "1.2",
                        "--name",
                        "A",
                        "--document",
                        "Đơn",
                        "--document",
                        "Ảnh")
                    .ends(0)
                    .out());
    Map<String, String> fields = new TreeMap<>();
    bare.properties().forEach(e -> fields.put(e.getKey(), e.getValue().toString()));
    assertEquals(List.of("code", "documents", "name"), List.copyOf(fields.keySet()));
    assertEquals("Ảnh", bare.at("/documents/1/name").asText());
    Started.with("new", "procedure", "--bare").refuses("--bare cần --code và --name");
    Started.with("new", "procedure", "--code", "a b").refuses("/code");
    Started.with("new", "procedure", folder.resolve("no/such.json").toString())
        .refuses("không có thư mục");
  }
}
