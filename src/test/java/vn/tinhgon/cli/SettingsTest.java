package vn.tinhgon.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tinhgon.report.JsonReport;

/** A {@code tinhgon.yaml} beside the procedures, as an agency writes it. */
class SettingsTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Three originals, a household book; the norm is the Ministry of Justice's. */
  private static final String PROCEDURE =
      """
      {"code": "1.1", "name": "Đăng ký", "decision": {"number": "1/QĐ-BTP"},
       "channels": [{"method": "online"}],
       "documents": [
         {"id": "a", "name": "Đơn đề nghị", "originals": 3, "copies": 0},
         {"id": "b", "name": "Sổ hộ khẩu", "originals": 0, "copies": 1},
         {"id": "c", "name": "Giấy chứng sinh", "originals": 1, "copies": 0}]}
      """;

  private static final String THRESHOLD =
      """
      thresholds:
        duplicate/copies:
          most:
            - {value: 3, since: 2026-07-01, until: 2026-12-31, document: 12/2026/QĐ-UBND, title: Số bộ hồ sơ}
      """;

  @TempDir Path folder = Path.of("");

  private Path procedures = Path.of("");

  @BeforeEach
  void procedure() throws IOException {
    procedures = Files.createDirectories(folder.resolve("a/b"));
    Files.writeString(procedures.resolve("p.json"), PROCEDURE);
    Files.createDirectories(folder.resolve(".git"));
  }

  private void settings(String text) throws IOException {
    Files.writeString(folder.resolve("tinhgon.yaml"), text, StandardCharsets.UTF_8);
  }

  private Started check(String... more) {
    return run("check", more);
  }

  private Started run(String command, String... more) {
    List<String> args = new ArrayList<>(List.of(command, procedures.toString()));
    args.addAll(List.of(more));
    return Started.with(args.toArray(String[]::new));
  }

  @Test
  void aThresholdByOwnDecisionHoldsOnItsDaysAndIsCited() throws IOException {
    settings(THRESHOLD + "only: [duplicate/copies]\n");
    check("--as-of", "2026-06-30").ends(0).says("duplicate/copies  4:").hides("12/2026/QĐ-UBND");
    check("--as-of", "2026-07-01")
        .hides("duplicate/copies  4:")
        .says("duplicate/copies: most = 3 theo 12/2026/QĐ-UBND (Số bộ hồ sơ) (mức chung: 1)");
    check("--as-of", "2026-12-31").hides("duplicate/copies  4:");
    check("--as-of", "2027-01-01").says("duplicate/copies  4:").hides("12/2026/QĐ-UBND");
    settings(THRESHOLD.replace("value: 3", "value: 2"));
    Started found = check("--as-of", "2026-07-01", "--lang", "en");
    found.says("threshold most = 2 by 12/2026/QĐ-UBND (Số bộ hồ sơ), since 2026-07-01");
    found.says("Ask for 2 ");
    for (String format : List.of("json", "sarif", "junit", "github", "markdown", "csv")) {
      check("--as-of", "2026-07-01", "-f", format).says("12/2026/QĐ-UBND");
    }
  }

  @Test
  void severitiesMayBeLoweredAndReportsSaySo() throws IOException {
    check("--as-of", "2026-11-01").ends(1).says("VI PHẠM  Còn yêu cầu sổ hộ khẩu");
    settings("severities:\n  once-only/household-book: warning\n");
    check("--as-of", "2026-11-01")
        .ends(0)
        .says("CẢNH BÁO  Còn yêu cầu sổ hộ khẩu")
        .says("lưu ý: cơ quan rà soát hạ mức độ từ vi phạm xuống cảnh báo")
        .says("once-only/household-book: hạ từ vi phạm xuống cảnh báo");
    check("--as-of", "2026-11-01", "--only", "once-only/household-book", "-f", "sarif")
        .hides("\"level\" : \"error\"");
  }

  @Test
  void whenACheckFailsIsSaid() throws IOException {
    settings("fail-on: never\n");
    check("--as-of", "2026-11-01").ends(0).says("mức làm mã thoát bằng 1: never");
    check("--as-of", "2026-11-01", "--fail-on", "violation")
        .ends(1)
        .hides("mức làm mã thoát bằng 1");
  }

  @Test
  void waiversOfTheFileHoldAndAreSaid() throws IOException {
    Files.writeString(
        folder.resolve("waivers.yaml"),
        """
        waivers:
          - rule: once-only/household-book
            procedure: "1.1"
            words: Sổ hộ khẩu
            reason: Chờ sửa văn bản
            decided-by: Giám đốc Sở
            date: 2026-10-01
            expires: 2026-12-31
        """);
    settings("waivers: waivers.yaml\nonly: [once-only/household-book]\n");
    check("--as-of", "2026-11-01").ends(0).says("tệp miễn trừ: waivers.yaml").says("được miễn trừ");
    check("--as-of", "2026-11-01", "--no-config").ends(1);
  }

  @Test
  void severitiesMayNotBeRaised() throws IOException {
    settings("severities:\n  duplicate/copies: violation\n");
    check().refuses("tinhgon.yaml:2:3: duplicate/copies nặng nhất là cảnh báo");
  }

  @Test
  void theReviewingAgencyActsOrRecommends() throws IOException {
    settings("agency: Sở Tư pháp tỉnh Lào Cai\n");
    check("--as-of", "2026-11-01")
        .says("ai làm: Sở Tư pháp tỉnh Lào Cai kiến nghị Bộ Tư pháp sửa văn bản của mình")
        .says("Cơ quan rà soát: Sở Tư pháp tỉnh Lào Cai")
        .says("Cấu hình: ");
    settings("agency: Cục Kiểm soát thủ tục hành chính, Bộ Tư  pháp\n");
    check("--as-of", "2026-11-01").says("ai làm: Bộ Tư pháp tự sửa văn bản của mình");
  }

  @Test
  void documentsThatBindAnotherPlaceAreNotCited() throws IOException {
    Files.copy(
        Path.of("procedures", "market-stall-registration.json"),
        procedures.resolve("p.json"),
        StandardCopyOption.REPLACE_EXISTING);
    String[] args = {"--as-of", "2026-11-01", "--only", "clear/no-actor", "-f", "json"};
    check(args).says("7028/QĐ-UBND");
    settings("place: thành phố hà nội\n");
    check(args).says("7028/QĐ-UBND");
    settings("place: Huế\n");
    check(args).says("clear/no-actor").hides("7028/QĐ-UBND").says("địa phương: Huế");
  }

  @Test
  void theExampleOfTheReadmeHolds() throws IOException {
    String all = Files.readString(Path.of("README.md"));
    int from = all.indexOf("    agency: ", all.indexOf("## Settings: tinhgon.yaml"));
    String example =
        all.substring(from, all.indexOf("\n\n", from))
            .replaceAll("(?m)^ {4}", "")
            .replaceFirst("rules: my-rules.*", "");
    settings(example);
    run("config").ends(0).says("Sở Tư pháp thành phố Hà Nội").says("12/2026/QĐ-UBND");
    check().says("duplicate/copies: most = 2 theo 12/2026/QĐ-UBND");
  }

  @Test
  void optionsWinOverTheFile() throws IOException {
    settings(
        """
        as-of: 2022-12-31
        fail-on: never
        lang: en
        format: json
        only: [once-only]
        skip: [once-only/own-records]
        """);
    JsonNode report = JSON.readTree(check().ends(0).out());
    assertEquals("2022-12-31", report.at("/asOf").asText());
    assertTrue(report.at("/setup/changes").toString().contains("only: once-only"));
    assertTrue(report.at("/setup/changes").toString().contains("day of the review: 2022-12-31"));
    check("--as-of", "2026-11-01", "--fail-on", "violation", "--lang", "vi", "-f", "text")
        .ends(1)
        .says("Ngày rà soát 2026-11-01")
        .hides("ngày rà soát: ");
    check("-f", "text", "--only", "duplicate").hides("only: once-only");
    check("--no-config", "--as-of", "2026-11-01").ends(1).hides("setup").says("Ngày rà soát");
  }

  @Test
  void comparisonsFollowTheSettingsBesideTheNewVersion() throws IOException {
    Path old = Files.writeString(folder.resolve("old.json"), PROCEDURE.replace("3,", "1,"));
    Path now = procedures.resolve("p.json");
    Started.with("compare", old.toString(), now.toString(), "--as-of", "2026-11-01")
        .says("+ CẢNH BÁO  Yêu cầu nhiều bản");
    Files.writeString(
        procedures.resolve("tinhgon.yaml"),
        "as-of: 2026-11-01\nlang: en\nseverities: {duplicate/copies: suggestion}\n");
    Started set = Started.with("compare", old.toString(), now.toString());
    set.says("+ SUGGESTION").says("2026-11-01");
    assertTrue(set.err().contains("duplicate/copies: suggestion instead of warning"), set::err);
    Started.with("compare", old.toString(), now.toString(), "--no-config").hides("SUGGESTION");
  }

  @Test
  void explanationsFollowTheSettings() throws IOException {
    settings(THRESHOLD + "as-of: 2026-11-01\nlang: en\nskip: [fees]\n");
    String file = procedures.resolve("p.json").toString();
    Started.with("explain", "duplicate/copies", file)
        .ends(0)
        .says("12/2026/QĐ-UBND")
        .says("no finding")
        .says("2026-11-01");
    Started left = Started.with("explain", "fees/no-basis", file);
    assertTrue(left.err().contains("is not selected"), left::err);
    settings("severities: {duplicate/copies: suggestion}\n");
    Started.with("explain", "duplicate/copies", file, "--as-of", "2026-11-01").says("GỢI Ý");
    Started.with("explain", "duplicate/copies", file, "--as-of", "2026-11-01", "--no-config")
        .says("CẢNH BÁO");
  }

  @Test
  void reportsWithSettingsSatisfyTheirSchema() throws IOException {
    settings(THRESHOLD + "agency: Sở A\ndocs: https://example.vn/luat\n");
    JsonNode report = JSON.readTree(check("-f", "json", "--as-of", "2026-11-01").out());
    var schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(JsonReport.schema());
    assertEquals(List.of(), schema.validate(report));
    assertEquals(
        "https://example.vn/luat/once-only/household-book", report.at("/findings/0/page").asText());
  }

  @Test
  void theNearestFileUpToTheRepositoryHolds() throws IOException {
    Files.writeString(folder.resolve("a/tinhgon.yaml"), "agency: Gần\n");
    settings("agency: Xa\n");
    check().says("Cơ quan rà soát: Gần");
    Files.delete(folder.resolve("a/tinhgon.yaml"));
    check().says("Cơ quan rà soát: Xa");
    Files.createDirectories(folder.resolve("a/.git"));
    check().hides("Cơ quan rà soát");
    Path other = Files.writeString(folder.resolve("khác.yaml"), "agency: Khác\n");
    check("--config", other.toString()).says("Cơ quan rà soát: Khác");
    check("--config", folder.resolve("none.yaml").toString()).refuses("không có tệp cấu hình này");
    check("--config", other.toString(), "--no-config").refuses("loại trừ nhau");
  }

  /** A file, the place that is named, and what is said. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "onyl: [fees]|1:1|không có trường “onyl”; có phải “only”? xem tinhgon schema --config",
        "agency: 12|1:1|/agency: cần chuỗi ký tự, gặp 12",
        "agency: \"\"|1:1|/agency: không được rỗng",
        "skip: fees|1:1|/skip: cần danh sách [ ]",
        "skip: [fees, feees]|1:14|không có luật hay nhóm “feees”; có phải “fees”?",
        "as-of: 2026-02-30|1:1|cần ngày có thật",
        "fail-on: error|1:1|cần một trong violation, warning, suggestion, never",
        "severities: {fees/no-bass: warning}|1:14|không có luật “fees/no-bass”; có phải “fees/no-basis”?",
        "thresholds: {duplicate/copies: {mots: [{value: 1, since: 2026-01-01, document: 1/QĐ}]}}|1:33|không có ngưỡng của duplicate/copies “mots”; có phải “most”?",
        "thresholds: {duplicate/copies: {most: [{value: -1, since: 2026-01-01, document: 1/QĐ}]}}|1:41|ngoài giới hạn 0",
        "thresholds: {duplicate/copies: {most: [{value: 1, since: 2026-01-01}]}}|1:40|thiếu trường bắt buộc “document”",
        "docs: javascript:alert(1)|1:1|không đúng mẫu",
        "a: &x [1]|1:4|không dùng được neo",
        "agency: [|1:|không phải YAML hợp lệ",
        "lang: vi%nlang: en|2:|không phải YAML hợp lệ",
        "- a|1:1|cần đối tượng",
        "rules: mine|1:1|luật riêng là mã chạy được nên không lấy từ tệp tự tìm thấy",
      })
  void whatIsWrongIsSaidWithItsPlace(String text, String place, String message) throws IOException {
    settings(text.replace("%n", "\n"));
    check().refuses("tinhgon.yaml:" + place).refuses(message);
    run("config").refuses(message);
  }

  @Test
  void twoValuesOfOneDayAndAnEndBeforeTheBeginningAreRefused() throws IOException {
    settings(THRESHOLD.replace("until: 2026-12-31", "until: 2026-01-01"));
    check().refuses("tinhgon.yaml:4:9: until trước since");
    String value = "{value: 1, since: 2026-01-01, document: 1/QĐ}";
    settings("thresholds: {duplicate/copies: {most: [%s, %s]}}".formatted(value, value));
    check().refuses("hai giá trị cùng từ ngày 2026-01-01");
  }

  @Test
  void rulesAreTakenOnlyFromAFileThatWasNamed() throws IOException {
    Started.with("new", "rule", "local/any", "--dir", folder.resolve("mine").toString()).ends(0);
    settings("rules: mine\nonly: [local]\n");
    check().refuses("luật riêng là mã chạy được");
    check("--config", folder.resolve("tinhgon.yaml").toString(), "--as-of", "2026-11-01")
        .says("local/any")
        .says("phải nộp 3 bản chính");
  }

  @Test
  void anEmptyFileAndAByteOrderMarkAreFineAndWrongBytesAreNot() throws IOException {
    settings("");
    check("--as-of", "2026-11-01").ends(1);
    settings("\uFEFF# chỉ ghi chú\nagency: Sở A\n");
    check().says("Cơ quan rà soát: Sở A");
    Files.write(folder.resolve("tinhgon.yaml"), new byte[] {'a', ':', ' ', (byte) 0xFF});
    check().refuses("không phải UTF-8");
  }

  @Test
  void whatASettingSaysCannotDriveTheTerminal() throws IOException {
    settings(
        "agency: \"A\\e[31m\\a\\nB\"\n"
            + THRESHOLD.replace("Số bộ hồ sơ", "\"\\e]8;;http://x\\a\"").replace("3,", "2,"));
    for (String format : List.of("text", "markdown", "github", "csv")) {
      Started run = check("--as-of", "2026-11-01", "-f", format);
      assertFalse(run.out().contains("\u001b"), format);
      assertFalse(run.out().contains("\u0007"), format);
    }
    assertFalse(run("config").out().contains("\u001b"));
  }

  @Test
  void configSaysWhatIsInForceAndFromWhere() throws IOException {
    settings(THRESHOLD + "fail-on: warning\nskip: [fees, interlink]\n");
    Started text = run("config", "--fail-on", "never", "--as-of", "2026-11-01").ends(0);
    assertTrue(text.out().matches("(?s).*fail-on +never  \\[--fail-on].*"), text.out());
    assertTrue(text.out().matches("(?s).*lang +vi  \\[mặc định].*"), text.out());
    text.says("fees,interlink  [").says("tinhgon.yaml:6]");
    text.says("3 (2026-07-01..2026-12-31; 12/2026/QĐ-UBND, Số bộ hồ sơ)");
    JsonNode json = JSON.readTree(run("config", "-f", "json").ends(0).out());
    JsonNode skip = entry(json, "skip");
    assertEquals("file", skip.path("from").asText());
    assertEquals(6, skip.path("line").asInt());
    assertEquals("default", entry(json, "lang").path("from").asText());
    assertEquals(4, entry(json, "thresholds.duplicate/copies.most").path("line").asInt());
    run("config", "--no-config", "--lang", "en").ends(0).says("No settings file");
  }

  private static JsonNode entry(JsonNode json, String key) {
    return json.path("settings")
        .valueStream()
        .filter(n -> n.path("key").asText().equals(key))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void findingsLinkToThePageOfTheirRule() throws IOException {
    String page = "https://example.vn/luat/once-only/household-book";
    String[] base = {"--as-of", "2026-11-01", "--docs-base", "https://example.vn/luat/"};
    check("--as-of", "2026-11-01").says("Xem một luật: tinhgon rules MÃ").hides("https://");
    for (String format : List.of("json", "sarif", "junit", "github", "gitlab", "markdown", "csv")) {
      check(Stream.concat(Stream.of(base), Stream.of("-f", format)).toArray(String[]::new))
          .says(page);
    }
    check(base).hides(page);
    List<String> args = new ArrayList<>(List.of("check", procedures.toString()));
    args.addAll(List.of(base));
    Started.with(true, args.toArray(String[]::new))
        .says("\u001B]8;;" + page + "\u001B\\once-only/household-book\u001B]8;;\u001B\\");
    check("--docs-base", "javascript:alert(1)").refuses("cần địa chỉ dạng https://…");
    check("--docs-base", "https://x/>)[a](b").refuses("cần địa chỉ dạng https://…");
  }
}
