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
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tinhgon.report.Report;
import vn.tinhgon.report.plan.PlanJson;

/** The command {@code propose}, as people type it. */
class ProposeCommandTest {

  private static final String SAMPLE = "procedures/transport-licence.json";

  @TempDir Path folder = Path.of("");
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void textSaysWhatToDoAndEndsWithTheNotice() {
    assertEquals(ExitCode.CLEAN, run("propose", SAMPLE));
    String text = said(out);
    assertTrue(text.contains("1.1. Nội dung đơn giản hóa"), text);
    assertTrue(text.contains("tiết kiệm"), text);
    assertTrue(text.strip().endsWith(Report.NOTICE.vi()), text);
  }

  @Test
  void theWordFileHasStylesTablesAndTheNoticeOnEachPage() throws IOException {
    Path file = folder.resolve("p.docx");
    assertEquals(ExitCode.CLEAN, run("propose", SAMPLE, "-f", "docx=" + file), said(err));
    try (InputStream in = Files.newInputStream(file);
        XWPFDocument word = new XWPFDocument(in)) {
      String styles =
          word.getParagraphs().stream()
              .map(XWPFParagraph::getStyle)
              .distinct()
              .collect(Collectors.joining(" "));
      assertTrue(styles.contains("Title") && styles.contains("Heading4"), styles);
      assertTrue(word.getTables().size() >= 4);
      word.getParagraphs()
          .forEach(p -> assertFalse(p.getText().matches(".*\\[[0-9a-f]{12}]"), p.getText()));
      assertEquals(2, word.getFooterList().size());
      word.getFooterList().forEach(f -> assertTrue(f.getText().contains(Report.NOTICE.vi())));
    }
    assertEquals("", said(err));
  }

  @Test
  void whatCannotBeReadIsSaidWithItsPlaceAndReason() throws IOException {
    Path bad = Files.writeString(folder.resolve("bad.json"), "{\n  \"code\": 5\n}\n");
    assertEquals(ExitCode.WRONG_INPUT, run("propose", SAMPLE, bad.toString()));
    assertTrue(said(err).contains("bad.json:2:11: "), said(err));
    assertTrue(said(out).contains("bad.json:2:11: "), said(out));
    assertTrue(said(out).contains("1.1. Nội dung đơn giản hóa"), "the rest is planned");
  }

  @Test
  void theSimplifiedGoToAFolderThatIsMadeAndNeverOverWhatWasGiven() throws IOException {
    Path made = folder.resolve("new/simplified");
    assertEquals(ExitCode.CLEAN, run("propose", SAMPLE, "--apply", made.toString()), said(err));
    assertTrue(Files.exists(made.resolve("transport-licence.json")));

    Path given = Files.copy(Path.of(SAMPLE), folder.resolve("given.json"));
    String before = Files.readString(given);
    assertEquals(
        ExitCode.WRONG_INPUT, run("propose", given.toString(), "--apply", folder.toString()));
    assertTrue(said(err).contains("không ghi đè"), said(err));
    assertEquals(before, Files.readString(given));
    assertEquals(ExitCode.WRONG_INPUT, run("propose", SAMPLE, "--apply", given.toString()));
    assertTrue(said(err).contains("cần một thư mục"), said(err));
  }

  @Test
  void decisionsThatCannotBeReadOrMeanNothingAreSaid() throws IOException {
    Path choices = folder.resolve("choices.yaml");
    Files.writeString(choices, "choices:\n  - {action: nosuch, decision: accepted}\n");
    assertEquals(ExitCode.CLEAN, run("propose", SAMPLE, "--choose", choices.toString()));
    assertTrue(said(err).contains("choices.yaml: “nosuch” không ứng với nội dung nào"), said(err));
    for (String wrong : List.of("- a\n", "choices: 5\n", "choices: [\n", "")) {
      err.reset();
      Files.writeString(choices, wrong);
      assertEquals(ExitCode.WRONG_INPUT, run("propose", SAMPLE, "--choose", choices.toString()));
      assertTrue(said(err).contains("choices.yaml"), said(err));
      assertFalse(said(err).contains("java"), said(err));
    }
  }

  @Test
  void aWordFileDoesNotGoToTheTerminal() {
    assertEquals(ExitCode.WRONG_INPUT, run("propose", SAMPLE, "-f", "docx"));
    assertTrue(said(err).contains("docx=TỆP.docx"), said(err));
  }

  @Test
  void hostileWordsStayWords() throws IOException {
    Path file = folder.resolve("h.json");
    String sample = Files.readString(Path.of(SAMPLE));
    Files.writeString(
        file,
        sample.replace(
            "Các giấy tờ khác có liên quan (nếu có)",
            "<script>alert(1)</script> | *Các giấy tờ khác có liên quan (nếu"
                + " có)\\u0001\\u001b[31m"));
    assertEquals(
        ExitCode.CLEAN,
        run(
            "propose",
            file.toString(),
            "-f",
            "html=" + folder.resolve("h.html"),
            "-f",
            "docx=" + folder.resolve("h.docx"),
            "-f",
            "text"),
        said(err));
    String html = Files.readString(folder.resolve("h.html"));
    assertFalse(html.contains("<script"), "escaped");
    assertFalse(said(out).contains("\u001b"), "no control characters");
  }

  @Test
  void whatIsChosenIsAppliedAndTheRestListed() throws IOException {
    Path after = Files.createDirectory(folder.resolve("after"));
    Path plan = folder.resolve("plan.json");
    assertEquals(ExitCode.CLEAN, run("propose", SAMPLE, "-f", "json=" + plan));
    JsonNode root = new ObjectMapper().readTree(plan.toFile());
    String id = action(root, "replace-by-database");
    Path choices = folder.resolve("choices.yaml");
    Files.writeString(
        choices, "choices:\n  - {action: " + id + ", decision: rejected, reason: chưa kết nối}\n");
    assertEquals(
        ExitCode.CLEAN,
        run("propose", SAMPLE, "--choose", choices.toString(), "--apply", after.toString()),
        said(err));
    String simplified = Files.readString(after.resolve("transport-licence.json"));
    assertTrue(simplified.contains("enterprise-certificate"), "rejected, so it stays");
    assertFalse(simplified.contains("giấy tờ khác có liên quan"), "dropped");
    assertTrue(said(out).contains("Không chấp nhận"), said(out));
  }

  @Test
  void badDecisionsAreNamedWithTheirPlace() throws IOException {
    Path choices = folder.resolve("choices.yaml");
    for (String[] each :
        new String[][] {
          {"choices:\n  - {action: a, decision: maybe}\n", "choices.yaml:2:"},
          {"choices:\n  - {action: a, decison: accepted}\n", "decison"},
          {"choices:\n  - {action: a, decision: rejected}\n", "lý do"},
          {"choices:\n  - {decision: accepted}\n", "mục thứ 1"},
          {"other: 1\n", "other"},
          {"", "choices"}
        }) {
      Files.writeString(choices, each[0]);
      err.reset();
      assertEquals(
          ExitCode.WRONG_INPUT, run("propose", SAMPLE, "--choose", choices.toString()), each[0]);
      assertTrue(said(err).contains(each[1]), () -> each[1] + " in " + said(err));
    }
  }

  @Test
  void whatIsWaivedIsNotProposedAndSaysWhoDecided() throws IOException {
    Path waivers = folder.resolve("w.yaml");
    Files.writeString(
        waivers,
        """
        waivers:
          - rule: simplify/vague-document
            procedure: 1.000703
            words: Các giấy tờ khác có liên quan (nếu có)
            reason: Chờ sửa Nghị định
            decided-by: Giám đốc Sở A
            date: 2026-10-01
            expires: 2026-11-30
          - rule: simplify/certified-copy
            procedure: 1.000703
            words: Bản sao…
            reason: Chờ sửa Nghị định
            decided-by: Giám đốc Sở B
            date: 2026-10-01
            expires: 2026-11-01
        """);
    Path file = folder.resolve("p.json");
    assertEquals(
        ExitCode.CLEAN,
        run("propose", SAMPLE, "--waivers", waivers.toString(), "-f", "json=" + file, "-f", "text"),
        said(err));
    JsonNode root = new ObjectMapper().readTree(file.toFile());
    JsonNode plan = root.at("/plans/0");
    assertTrue(plan.get("options").toString().contains("ordinary-copy"), "that waiver ended");
    assertFalse(plan.get("options").toString().contains("drop-document"), plan.toString());
    assertTrue(plan.at("/excused/0/why").asText().contains("Giám đốc Sở A"), plan.toString());
    assertTrue(root.get("remarks").toString().contains("hết hạn"), root.get("remarks").toString());
    String text = said(out);
    assertTrue(text.contains("được miễn trừ, không đưa vào phương án"), text);
    assertTrue(text.contains("Giám đốc Sở A"), text);
  }

  @Test
  void theSettingsNameWaiversToo() throws IOException {
    Path in = Files.createDirectory(folder.resolve("in"));
    Files.copy(Path.of(SAMPLE), in.resolve("a.json"));
    Files.writeString(folder.resolve("tinhgon.yaml"), "waivers: w.yaml\n");
    Files.writeString(folder.resolve("w.yaml"), "waivers:\n  - rule: no/rule\n");
    assertEquals(
        ExitCode.WRONG_INPUT,
        Main.run(terminal(), "propose", in.toString(), "--as-of", "2026-11-21"));
    assertTrue(said(err).contains("w.yaml"), said(err));
  }

  @Test
  void allSamplesAreInTheFormOfTheSchema() throws IOException {
    Path file = folder.resolve("all.json");
    assertEquals(ExitCode.CLEAN, run("propose", "procedures", "-f", "json=" + file), said(err));
    JsonNode root = new ObjectMapper().readTree(file.toFile());
    assertEquals(
        List.of(),
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(PlanJson.schema())
            .validate(root));
    assertEquals(root.at("/notice").asText(), Report.NOTICE.vi());
    long year = 0;
    int known = 0;
    for (JsonNode plan : root.get("plans")) {
      long counted = 0;
      for (JsonNode each : plan.get("counted")) {
        counted += each.get("perCase").asLong();
      }
      assertEquals(plan.at("/cost/perCase/saved").asLong(), counted, plan.get("name").asText());
      if (plan.at("/cost/inAYear").isObject() && counted(plan)) {
        year += plan.at("/cost/inAYear/saved").asLong();
        known++;
      }
    }
    assertEquals(known, root.at("/summary/yearKnown").asInt());
    assertEquals(year, root.at("/summary/inAYear/saved").asLong());
  }

  /** Whether something in the plan simplifies. */
  private static boolean counted(JsonNode plan) {
    for (JsonNode option : plan.get("options")) {
      for (JsonNode action : option.get("actions")) {
        if (action.get("purpose").asText().equals("simplify")
            && action.get("id").equals(option.get("chosen"))) {
          return true;
        }
      }
    }
    return false;
  }

  @Test
  void theSchemaIsPrinted() {
    assertEquals(ExitCode.CLEAN, Main.run(terminal(), "schema", "--plan"));
    assertEquals(PlanJson.schema(), said(out));
  }

  @Test
  void severalPlansBeginWithASummary() {
    assertEquals(
        ExitCode.CLEAN,
        run("propose", SAMPLE, "procedures/civil-status-extract-copy.json"),
        said(err));
    String text = said(out);
    assertTrue(text.startsWith(Report.NOTICE.vi()), text);
    assertTrue(text.indexOf("TỔNG HỢP KẾT QUẢ") < text.indexOf("PHẦN II"), text);
    assertTrue(text.contains("1 thủ tục chưa biết số hồ sơ trong năm"), text);
  }

  private static String action(JsonNode root, String kind) {
    for (JsonNode option : root.at("/plans/0/options")) {
      for (JsonNode action : option.get("actions")) {
        if (action.get("kind").asText().equals(kind)) {
          return action.get("id").asText();
        }
      }
    }
    throw new AssertionError(kind + " in " + root.at("/plans/0/options"));
  }

  private int run(String... args) {
    String[] all = java.util.Arrays.copyOf(args, args.length + 3);
    all[args.length] = "--as-of";
    all[args.length + 1] = "2026-11-21";
    all[args.length + 2] = "--no-config";
    return Main.run(terminal(), all);
  }

  private Terminal terminal() {
    return new Terminal(
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8),
        false);
  }

  private static String said(ByteArrayOutputStream stream) {
    return stream.toString(StandardCharsets.UTF_8);
  }
}
