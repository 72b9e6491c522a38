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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tinhgon.report.comparison.ComparisonJson;

/** {@code tinhgon compare} as reviewers and pipelines use it. */
class CompareCommandTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final String FORM = "{\"id\": \"form\", \"name\": \"Đơn đề nghị\", \"copies\": 0}";
  private static final String BOOK = "{\"id\": \"book\", \"name\": \"Sổ hộ khẩu\"}";

  @TempDir Path folder = Path.of("");

  private record Run(int code, String out, String err) {}

  private static Run run(boolean interactive, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Main.run(
            new Terminal(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                interactive),
            Stream.concat(Stream.of("compare", "--as-of", "2026-11-01"), Stream.of(args))
                .toArray(String[]::new));
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static Run compare(Object... args) {
    return run(false, Stream.of(args).map(Object::toString).toArray(String[]::new));
  }

  private Path file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.toAbsolutePath().getParent());
    return Files.writeString(file, text);
  }

  private static String procedure(String code, String... documents) {
    return "{\"code\": \""
        + code
        + "\", \"name\": \"Cấp giấy phép\", \"documents\": ["
        + String.join(", ", documents)
        + "]}";
  }

  @Test
  void heavierFailsOnlyWhereAsked() throws IOException {
    Path light = file("light.json", procedure("1", FORM));
    Path heavy = file("heavy.json", procedure("1", FORM, BOOK));
    assertEquals(0, compare(light, heavy).code());
    assertEquals(1, compare(light, heavy, "--fail-on-heavier").code());
    assertEquals(0, compare(heavy, light, "--fail-on-heavier").code());
    assertEquals(0, compare(light, light, "--fail-on-heavier").code());
    Run run = compare(light, heavy);
    assertTrue(run.out().contains("  NẶNG HƠN: thêm 1 giấy tờ\n"), run.out());
    assertTrue(run.out().contains("    + “Sổ hộ khẩu” (phải nộp hoặc xuất trình)"), run.out());
    assertTrue(run.out().contains("\nKết luận: NẶNG HƠN\n"), run.out());
    assertTrue(run.out().contains("+ VI PHẠM"), run.out());
    assertTrue(run.out().contains("once-only/household-book"), run.out());
    assertTrue(compare(heavy, light).out().contains("Kết luận: NHẸ HƠN"));
    assertTrue(compare(light, light).out().contains("  KHÔNG THAY ĐỔI\n"));
  }

  @Test
  void aReworedPartKeepsItsFinding() throws IOException {
    Path before = file("a.json", procedure("1", FORM, BOOK));
    String other = BOOK.replace("Sổ hộ khẩu", "Bản sao Sổ hộ khẩu của người đề nghị");
    Path after = file("b.json", procedure("1", FORM, other));
    JsonNode p = JSON.readTree(compare(before, after, "-f", "json").out()).at("/procedures/0");
    for (JsonNode f : p.path("findings")) {
      assertFalse(f.path("rule").asText().equals("once-only/household-book"), f.toString());
    }
    assertTrue(p.path("findingsInBoth").asInt() > 0, p.toString());
    Path renumbered = file("c.json", procedure("2", FORM, BOOK));
    JsonNode r = JSON.readTree(compare(before, renumbered, "-f", "json").out());
    assertEquals(0, r.at("/procedures/0/findings").size(), r.toString());
    assertEquals("identity", r.at("/procedures/0/changes/0/area").asText());
  }

  @Test
  void aFindingThatCannotBeSeenAnyMoreIsNotCertainToBeCured() throws IOException {
    Path before = file("a.json", procedure("1", BOOK));
    Path after = file("b.json", "{\"code\": \"1\", \"name\": \"Cấp giấy phép\"}");
    Run run = compare(before, after);
    assertTrue(run.out().contains("chưa chắc đã hết"), run.out());
    assertTrue(run.out().contains("Kết luận: CHƯA KẾT LUẬN ĐƯỢC"), run.out());
    assertTrue(run.out().contains("Không còn đánh giá được: "), run.out());
  }

  @Test
  void foldersAreMatchedByCode() throws IOException {
    file("old/a.json", procedure("1", FORM));
    file("old/b.json", procedure("2", FORM, BOOK));
    file("old/gone.json", procedure("3", FORM));
    file("new/renamed.json", procedure("1", FORM));
    file("new/sub/b.json", procedure("2", FORM));
    file("new/fresh.json", procedure("4", FORM).replace("Cấp giấy", "Thu hồi giấy"));
    Run run = compare(folder.resolve("old"), folder.resolve("new"));
    assertEquals(0, run.code(), run.err());
    assertTrue(
        run.out()
            .contains(
                "4 thủ tục: 1 mới, 1 bị bỏ, 1 có thay đổi, 1 không thay đổi; 0 nặng hơn, 1 nhẹ hơn"),
        run.out());
    assertTrue(run.out().contains("THỦ TỤC MỚI"), run.out());
    assertTrue(run.out().contains("THỦ TỤC BỊ BỎ"), run.out());
    assertFalse(run.out().contains("renamed.json"), "unchanged procedures are only counted");
  }

  @Test
  void whatCannotBeReadOrStandsTwiceIsSaid() throws IOException {
    file("old/a.json", procedure("1", FORM));
    file("old/b.json", procedure("1", FORM, BOOK));
    file("new/a.json", procedure("1", FORM));
    Run twice = compare(folder.resolve("old"), folder.resolve("new"));
    assertEquals(2, twice.code());
    assertTrue(twice.out().contains("mã 1 đã có ở"), twice.out());
    file("broken/a.json", "{\"code\": 1}");
    file("broken/c.json", procedure("9", FORM).replace("Cấp giấy", "Thu hồi giấy"));
    Run broken = compare(folder.resolve("new"), folder.resolve("broken"));
    assertEquals(2, broken.code());
    assertTrue(broken.out().contains("a.json:1:10: /code: cần chuỗi ký tự"), broken.out());
    assertTrue(broken.out().contains("chưa chắc thủ tục này không có ở đó"), broken.out());
    Run none = compare(folder.resolve("new/a.json"), folder.resolve("absent.json"));
    assertEquals(2, none.code());
    assertTrue(none.err().contains("không có tệp hay thư mục"), none.err());
    for (String out : new String[] {"new/a.json", "new/../new/a.json"}) {
      String target = "json=" + folder.resolve(out);
      Run over = compare(folder.resolve("old"), folder.resolve("new"), "-f", target);
      assertEquals(2, over.code());
      assertTrue(over.err().contains("không ghi đè"), over.err());
    }
    for (String[] absent : new String[][] {{"new", "gone"}, {"gone", "new"}}) {
      Run folders = compare(folder.resolve(absent[0]), folder.resolve(absent[1]));
      assertEquals(2, folders.code());
      assertTrue(folders.err().contains("không có tệp hay thư mục"), folders.err());
      assertEquals("", folders.out(), "else each procedure would be told to be dropped, or new");
    }
  }

  @Test
  void reportsSatisfyTheirSchemaAndGoToFiles() throws IOException {
    var schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(ComparisonJson.schema());
    Path before = Path.of("procedures", "transport-licence.json");
    Path after = Path.of("procedures", "transport-licence-reissue.json");
    Path json = folder.resolve("c.json");
    Path markdown = folder.resolve("c.md");
    Path html = folder.resolve("c.html");
    for (String language : List.of("vi", "en")) {
      Run run =
          compare(
              before,
              after,
              "--lang",
              language,
              "-f",
              "text",
              "-f",
              "json=" + json,
              "-f",
              "markdown=" + markdown,
              "-f",
              "html=" + html);
      assertEquals(0, run.code(), run.err());
      assertEquals(List.of(), schema.validate(JSON.readTree(Files.readString(json))), language);
      assertTrue(Files.readString(markdown).startsWith("# "), language);
      assertTrue(Files.readString(html).contains("<html lang=\"" + language), language);
      assertTrue(Files.readString(html).contains("class=\"versions\""), language);
      boolean english = language.equals("en");
      assertEquals(english, run.out().contains("Verdict: "), run.out());
      assertEquals(!english, run.out().contains("Kết luận: "), run.out());
    }
    Run wrong = compare(before, after, "-f", "sarif");
    assertEquals(2, wrong.code());
    assertTrue(wrong.err().contains("text, json, markdown, html"), wrong.err());
    assertEquals(2, compare(before).code(), "NEW is missing");
  }

  @Test
  void wordsOfAProcedureAreDataInEveryReport() throws IOException {
    String evil = "Đơn <script>alert(1)</script> [a](javascript:x) | # *b* \\u001b[31m \\n- c";
    Path before = file("a.json", procedure("1", FORM.replace("Đơn đề nghị", "Đơn cũ")));
    Path after = file("b.json", procedure("1", FORM.replace("Đơn đề nghị", evil), BOOK));
    String text = compare(before, after).out();
    assertFalse(text.contains("\u001B"), text);
    assertFalse(text.contains("\n- c"), text);
    String markdown = compare(before, after, "-f", "markdown").out();
    assertFalse(markdown.contains("<script"), markdown);
    assertFalse(markdown.contains("[a]("), markdown);
    assertFalse(markdown.contains("\n- c"), markdown);
    assertTrue(markdown.contains("<del>"), markdown);
    assertTrue(run(true, before.toString(), after.toString()).out().contains("\u001B[32m{+"));
  }

  @Test
  void anImportedProcedureIsTheSameAsItsSource() throws IOException {
    Path source = Path.of("..", "shared", "corpus", "portal");
    org.junit.jupiter.api.Assumptions.assumeTrue(
        Files.isDirectory(source), "skipped: no reference corpus at " + source);
    List<Path> files;
    try (Stream<Path> all = Files.list(source)) {
      List<Path> sorted = all.sorted().toList();
      files =
          java.util.stream.IntStream.range(0, sorted.size())
              .filter(i -> i % 100 == 0)
              .mapToObj(sorted::get)
              .toList();
    }
    Path original = Files.createDirectories(folder.resolve("original"));
    Path imported = Files.createDirectories(folder.resolve("imported"));
    var reader = new vn.tinhgon.procedures.ProcedureReader();
    for (Path file : files) {
      Files.copy(file, original.resolve(file.getFileName()));
      Files.writeString(imported.resolve(file.getFileName()), reader.read(file).nativeText());
    }
    Run run = compare(original, imported);
    assertEquals(0, run.code(), run.err());
    assertTrue(
        run.out().contains(" 0 có thay đổi, " + files.size() + " không thay đổi"), run.out());
  }

  @Test
  void theSchemaIsPrinted() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
    assertEquals(0, Main.run(new Terminal(stream, stream, false), "schema", "--compare"));
    assertEquals(ComparisonJson.schema(), out.toString(StandardCharsets.UTF_8));
    assertEquals(
        2, Main.run(new Terminal(stream, stream, false), "schema", "--compare", "--report"));
  }
}
