package vn.tinhgon.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tinhgon.rules.engine.RuleBook;

/** Wrong command lines, completion, and the pages of rules. */
class UsageTest {

  @TempDir Path folder = Path.of("");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "chekc|không có lệnh “chekc”; có phải “check”?|there is no command \"chekc\"; did you mean \"check\"?",
        "xyzzyxyzzy|không có lệnh “xyzzyxyzzy”|there is no command \"xyzzyxyzzy\"",
        "check --onyl fees|không có tùy chọn “--onyl”; có phải “--only”?|there is no option \"--onyl\"; did you mean \"--only\"?",
        "check --onyl=fees|không có tùy chọn “--onyl”; có phải “--only”?|did you mean \"--only\"?",
        "check --as-of|thiếu --as-of|missing --as-of",
        "check --as-of 30/6/2026|--as-of: gặp “30/6/2026”, cần ngày có thật dạng NNNN-TT-NN|--as-of: found \"30/6/2026\", expected a real date",
        "check --fail-on warnin|--fail-on: gặp “warnin”, cần một trong violation, warning, suggestion, never; có phải “warning”?|did you mean \"warning\"?",
        "import x|thiếu --output|missing --output",
        "new rule|thiếu GROUP/ID|missing GROUP/ID",
        "new ruel a/b|không có lệnh “ruel”; có phải “rule”?|did you mean \"rule\"?",
        "schema thừa|thừa “thừa”|\"thừa\" is too much",
        "check --only fees/no-bassis|không có luật hay nhóm “fees/no-bassis”; có phải “fees/no-basis”?|did you mean \"fees/no-basis\"?",
        "rules fees/no-bassis|có phải “fees/no-basis”?|did you mean \"fees/no-basis\"?",
        "check -f jsno|không có định dạng “jsno”|did you mean \"json\"?",
        "check procedures/transport-licence.json --only fees --skip fees|không còn luật nào để chạy|no rule is left to run",
        "check -f json=|-f json=: thiếu tên tệp sau dấu “=”|the name of a file is missing after \"=\"",
        "check --skip waivers/expired|waivers/expired không phải luật mà là nhắc việc về tệp miễn trừ|waivers/expired is no rule",
        "rules waivers|waivers không phải luật|waivers is no rule",
        "completion fish|cần một trong bash, zsh|expected one of bash, zsh",
        "check --as-of 2026-01-01 --as-of 2026-01-02|--as-of chỉ được dùng một lần|--as-of may be given only once",
      })
  void wrongUseIsSaidInBothLanguages(String line, String vi, String en) {
    String[] args = line.split(" ");
    Started vietnamese = Started.with(args).refuses(vi);
    assertFalse(vietnamese.err().matches("(?s).*(Unknown|Missing|Invalid|Unmatched).*"));
    boolean language = !List.of("schema", "new", "completion").contains(args[0]);
    for (String[] lang : new String[][] {{"--lang", "en"}, {"--lang=en"}}) {
      if (language || args.length == 1) {
        Started.with(Stream.concat(Arrays.stream(args), Arrays.stream(lang)).toArray(String[]::new))
            .refuses(en);
      }
    }
  }

  @Test
  void bashCompletesCommandsOptionsFormatsAndRules() throws IOException, InterruptedException {
    Assumptions.assumeTrue(Files.exists(Path.of("/bin/bash")), "skipped: there is no bash here");
    Path script =
        Files.writeString(
            folder.resolve("tinhgon.bash"), Started.with("completion", "bash").ends(0).out());
    assertEquals(List.of("check"), complete(script, "tinhgon", "che"));
    assertTrue(complete(script, "tinhgon", "check", "--fail").contains("--fail-on"));
    assertEquals(
        List.of("fees", "fees/council-amount", "fees/no-basis"),
        complete(script, "tinhgon", "check", "--only", "fee"));
    assertEquals(List.of("markdown"), complete(script, "tinhgon", "check", "-f", "mark"));
    assertEquals(List.of("fees/no-basis"), complete(script, "tinhgon", "rules", "fees/no"));
    assertEquals(List.of("procedure"), complete(script, "tinhgon", "new", "pro"));
    assertEquals(
        List.of("simplify/hand-offs"), complete(script, "tinhgon", "explain", "simplify/ha"));
    assertEquals(List.of("vi"), complete(script, "tinhgon", "check", "--lang", "v"));
    assertEquals(List.of("bash"), complete(script, "tinhgon", "completion", "b"));
  }

  private List<String> complete(Path script, String... words)
      throws IOException, InterruptedException {
    String line = String.join(" ", words);
    Path test =
        Files.writeString(
            folder.resolve("complete.sh"),
            """
            . "%s"
            COMP_WORDS=(%s)
            COMP_CWORD=%d
            COMP_LINE="%s"
            COMP_POINT=${#COMP_LINE}
            $(complete -p tinhgon | sed 's/.*-F \\([^ ]*\\).*/\\1/') 2> /dev/null
            printf '%%s\\n' "${COMPREPLY[@]}"
            """
                .formatted(script, line, words.length - 1, line));
    Process bash =
        new ProcessBuilder("/bin/bash", test.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("out").toFile())
            .start();
    assertEquals(0, bash.waitFor(), Files.readString(folder.resolve("out")));
    return Files.readAllLines(folder.resolve("out")).stream()
        .map(String::strip)
        .filter(l -> !l.isEmpty())
        .sorted()
        .toList();
  }

  @Test
  void everyRuleGetsAPageAtTheAddressOfItsId() throws IOException {
    Path html = folder.resolve("html");
    Path markdown = folder.resolve("md");
    Started.with(
            "rules", "--as-of", "2026-11-01", "-f", "html=" + html, "-f", "markdown=" + markdown)
        .ends(0)
        .says("trang trong " + html);
    for (String id : RuleBook.bundled().rules().keySet()) {
      String page = Files.readString(html.resolve(id).resolve("index.html"));
      assertTrue(page.contains("<h1>" + id), id);
      assertTrue(Files.readString(markdown.resolve(id).resolve("README.md")).startsWith("# " + id));
      assertTrue(Files.readString(html.resolve("index.html")).contains(id + "/index.html"), id);
    }
    String page = Files.readString(html.resolve("once-only/household-book/index.html"));
    assertTrue(page.contains("68/2020/QH14"), page);
    assertTrue(page.contains("Sổ hộ khẩu"), page);
    Path file = Files.writeString(folder.resolve("file"), "x");
    Started.with("rules", "-f", "html=" + file).refuses("không phải thư mục");
    Started.with("rules", "-f", "html").refuses("cần thư mục");
    Started.with("rules", "-f", "htm=" + html).refuses("có phải “html”?");
  }

  @Test
  void aHostileRuleIsDataOnItsPage() throws IOException {
    Path mine = folder.resolve("mine");
    Started.with("new", "rule", "local/evil", "--dir", mine.toString()).ends(0);
    Path yaml = mine.resolve("local/evil/rule.yaml");
    Files.writeString(
        yaml,
        Files.readString(yaml)
            .replace(
                "Yêu cầu nhiều bản chính của một giấy tờ", "<script>alert(1)</script> [a](b)"));
    Started.with(
            "rules", "--rules", mine.toString(), "-f", "html=" + folder, "-f", "markdown=" + folder)
        .ends(0);
    String html = Files.readString(folder.resolve("local/evil/index.html"));
    assertFalse(html.contains("<script"), html);
    String markdown = Files.readString(folder.resolve("local/evil/README.md"));
    assertFalse(markdown.contains("<script"), markdown);
    assertFalse(markdown.contains("[a](b)"), markdown);
  }
}
