package vn.tinhgon.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code tinhgon explain} as a reviewer uses it. */
class ExplainCommandTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String LICENCE = "procedures/transport-licence.json";

  @TempDir Path folder = Path.of("");

  private record Run(int code, String out, String err) {}

  private static Run explain(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Main.run(
            new Terminal(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false),
            Stream.concat(
                    Stream.of("explain"),
                    Stream.concat(Stream.of(args), Stream.of("--as-of", "2026-11-21")))
                .toArray(String[]::new));
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static void says(Run run, String... words) {
    assertEquals(0, run.code(), run.err());
    for (String each : words) {
      assertTrue(run.out().contains(each), each + "\nis not in\n" + run.out());
    }
  }

  @Test
  void aFindingWithItsChain() {
    says(
        explain("once-only/held-by-database", LICENCE),
        "Kết luận: có 1 phát hiện.",
        "✓ 2. Giấy tờ trong hồ sơ",
        "→ dòng 63 “Giấy chứng nhận đăng ký doanh nghiệp”",
        "Phát hiện 1: CẢNH BÁO  dòng 63  /documents/1",
        "Giấy chứng nhận đăng ký doanh nghiệp (Cơ sở dữ liệu quốc gia về đăng ký doanh nghiệp)",
        "mức độ: cảnh báo (từ 01/01/2026)",
        "pháp lý: 118/2025/NĐ-CP, Điều 4 khoản 2a");
  }

  @Test
  void theLawOfAnotherDayAndWhyTheFirstIsPassedOver() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("a.json"),
            "{\"code\": \"1\", \"name\": \"x\", \"documents\": [{\"id\": \"a\", \"name\": \"Giấy khai sinh\"}]}");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
    Main.run(
        new Terminal(stream, stream, false),
        "explain",
        "once-only/held-by-database",
        file.toString(),
        "--as-of",
        "2026-08-04");
    String shown = out.toString(StandardCharsets.UTF_8);
    assertTrue(shown.contains("pháp lý: 66.7/2025/NQ-CP, Điều 4"), shown);
    assertTrue(
        shown.contains("không dẫn 118/2025/NĐ-CP") && shown.contains("có hiệu lực từ 05/08/2026"),
        shown);
  }

  @Test
  void aMissWithWhatWasReadAndWhatWasWanted() {
    says(
        explain("simplify/hand-offs", LICENCE),
        "Kết luận: không phát hiện gì, vì điều kiện 2 không đạt.",
        "→ 3 (từ 01/01/2019; từ 4 lần đổi đơn vị xử lý trở lên là nhiều; ngưỡng của dự án)",
        "không đạt: dòng 89 Sở Xây dựng → Phòng chuyên môn của Sở  (/steps/",
        "✗ đổi đơn vị nhiều hơn mức đó (đọc được: 1; so với: 3)");
    says(
        explain("simplify/hand-offs", LICENCE, "--lang", "en"),
        "Result: no finding, since condition 2 does not hold.",
        "✗ it changes hands more often (read: 1; beside: 3)");
  }

  @Test
  void whereNothingWasSeenWhatWasReadIsShown() {
    says(
        explain("clear/no-actor", LICENCE),
        "không thấy phần nào như vậy",
        "Các bước đã đọc:",
        "chưa rõ ai làm",
        "Ngoại lệ của luật: Thủ tục chỉ có một cơ quan giải quyết");
  }

  @Test
  void aSignOfWhatIsNotThereHasNoWords() {
    String out = explain("clear/no-receipt", LICENCE).out();
    assertTrue(out.contains("không có bước tiếp nhận, hẹn trả kết quả\n"), out);
  }

  @Test
  void severityLoweredAndWhy() {
    says(
        explain("legal/ending-basis", "procedures/building-permit-reissue.json"),
        "mức độ: luật đặt cảnh báo (từ 01/01/2019), ở đây hạ một bậc vì còn căn cứ khác");
  }

  @Test
  void notAssessedNamesWhatIsMissing() {
    says(
        explain("integrate/no-online-payment", LICENCE),
        "Kết luận: chưa đánh giá được",
        "Tệp chưa cho biết: cách thanh toán phí, lệ phí");
    says(
        explain("interlink/chain", LICENCE),
        "chưa đánh giá được",
        "Tệp chưa cho biết: các thủ tục khác");
    says(explain("interlink/chain", "procedures"), "Kết luận: có 1 phát hiện.", "41 tệp cùng lúc");
  }

  @Test
  void onePartOnly() {
    says(
        explain("once-only/held-by-database", LICENCE, "--at", "/documents/1"),
        "có 1 phát hiện ở phần này");
    says(
        explain("once-only/held-by-database", LICENCE, "--at", "/documents/2"),
        "không phát hiện gì ở phần này",
        "(đọc được: Văn bằng tốt nghiệp)");
    Run wrong = explain("once-only/held-by-database", LICENCE, "--at", "/documents/22");
    assertEquals(2, wrong.code());
    assertTrue(wrong.err().contains("tệp không có phần /documents/22; có phải /documents/2"));
    assertEquals(2, explain("once-only/annex", "procedures", "--at", "/steps/0").code());
    assertEquals(2, explain("interlink/chain", LICENCE, "--at", "/steps/0").code());
    assertEquals(2, explain("once-only/annex", "--at", "/steps/0").code());
  }

  @Test
  void withoutAFileTheRuleAndItsConditions() {
    says(
        explain("simplify/online-slower"),
        "Nộp trực tuyến chậm hơn nộp trực tiếp",
        "Phát hiện khi đủ các điều kiện:",
        "– thời hạn ngắn hơn thời hạn nộp trực tuyến");
    says(explain("legal/lapsed-basis"), "hạ một bậc khi còn căn cứ khác có hiệu lực lâu hơn");
  }

  @Test
  void json() throws IOException {
    Run run = explain("once-only/held-by-database", LICENCE, "-f", "json");
    JsonNode all = JSON.readTree(run.out());
    assertEquals("finds", all.at("/explained/0/verdict").asText(), run.out());
    assertEquals(63, all.at("/explained/0/findings/0/line").asInt());
    assertEquals("kind == $kind", all.at("/rule/conditions/1/where/0/drl").asText());
    JsonNode none =
        JSON.readTree(explain("simplify/hand-offs", LICENCE, "-f", "json").out())
            .at("/explained/0/conditions/1");
    assertEquals("fails", none.at("/state").asText());
    assertFalse(none.at("/near/0/checks/0/holds").asBoolean(true));
    assertEquals(
        "simplify/hand-offs",
        JSON.readTree(explain("simplify/hand-offs", "-f", "json").out()).at("/rule/id").asText());
  }

  @Test
  void wrongNames() {
    Run typo = explain("clear/no-actr", LICENCE);
    assertEquals(2, typo.code());
    assertTrue(typo.err().contains("có phải “clear/no-actor”"), typo.err());
    Run group = explain("interlink", LICENCE);
    assertEquals(2, group.code());
    assertTrue(group.err().contains("là nhóm luật; hãy chọn một: interlink/chain"), group.err());
    assertEquals(2, explain("clear/no-actor", "no-such-file.json").code());
    Run skipped = explain("clear/no-actor", LICENCE, "--skip", "clear");
    assertEquals(0, skipped.code());
    assertTrue(skipped.err().contains("không được chọn"), skipped.err());
  }

  @Test
  void rulesOfOnesOwnAreExplainedByTheirDrl() throws IOException {
    Path room = Files.createDirectories(folder.resolve("rules/own/no-name"));
    Files.writeString(
        room.resolve("rule.drl"),
        """
        package own
        import vn.tinhgon.model.Document
        global vn.tinhgon.rules.findings.Findings findings
        rule "own/no-name"
        when
          $d : Document( document, copyForm == Document.CopyForm.ORIGINAL )
        then
          findings.add(kcontext, $d);
        end
        """);
    Files.writeString(
        room.resolve("rule.yaml"),
        """
        title: {vi: Thử, en: Trial}
        severity: [{from: 2019-01-01, is: warning}]
        since: 2019-01-01
        acts: self
        law:
          - {document: 63/2010/NĐ-CP, article: "Điều 7"}
        message: {vi: Thử., en: Trial.}
        proposal: {vi: Thử., en: Trial.}
        why: {vi: Thử., en: Trial.}
        exceptions: {vi: Không có., en: None.}
        """);
    says(
        explain("own/no-name", LICENCE, "--rules", folder.resolve("rules").toString()),
        "không có conditions.yaml nên điều kiện được in nguyên văn DRL",
        "✗ 1. $d : Document( document, copyForm == Document.CopyForm.ORIGINAL )",
        "✗ copyForm == Document.CopyForm.ORIGINAL (đọc được: copyForm = ");
  }

  @Test
  void hostileWordsDoNothingToTheTerminal() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("a.json"),
            "{\"code\": \"1\\u001b[2J\\u009b2J\", \"name\": \"x\\u001b]0;y\\u0007\\nKết luận: sạch\", \"documents\":"
                + " [{\"id\": \"a\", \"name\": \"Đơn\\u001b[31m đề nghị\\r\\n{it.name} $d\"}]}");
    for (String rule : new String[] {"once-only/held-by-database", "simplify/vague-document"}) {
      Run run = explain(rule, file.toString());
      assertEquals(0, run.code(), run.err());
      assertTrue(
          run.out().chars().allMatch(c -> c == '\n' || !Character.isISOControl(c)), run.out());
      assertFalse(run.out().lines().anyMatch("Kết luận: sạch"::equals), run.out());
    }
  }
}
