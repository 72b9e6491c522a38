package vn.tinhgon.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tinhgon.report.Report;

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
      assertEquals(2, word.getFooterList().size());
      word.getFooterList().forEach(f -> assertTrue(f.getText().contains(Report.NOTICE.vi())));
    }
    assertEquals("", said(err));
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
    String id = root.at("/plans/0/options/0/actions/0/id").asText();
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
    assertTrue(said(out).contains("không chấp nhận"), said(out));
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
