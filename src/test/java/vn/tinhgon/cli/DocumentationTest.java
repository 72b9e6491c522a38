package vn.tinhgon.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tinhgon.Approved;

/** What the documents show is what the program prints. */
class DocumentationTest {

  @Test
  void usage() throws IOException {
    Approved.checkSection(
        Path.of("README.md"), "usage", "```text\n" + print("check", "--help") + "```\n");
  }

  @Test
  void usageOfCompare() throws IOException {
    Approved.checkSection(
        Path.of("README.md"), "usage-compare", "```text\n" + print("compare", "--help") + "```\n");
  }

  @Test
  void usageOfStats() throws IOException {
    Approved.checkSection(
        Path.of("README.md"), "usage-stats", "```text\n" + print("stats", "--help") + "```\n");
  }

  @Test
  void usageOfPropose() throws IOException {
    Approved.checkSection(
        Path.of("README.md"), "usage-propose", "```text\n" + print("propose", "--help") + "```\n");
  }

  @Test
  void output() throws IOException {
    String[] check = {"check", "procedures/transport-licence.json", "--as-of", "2026-11-21"};
    String shown = print(check).replaceAll("bộ luật [0-9a-f]{12}", "bộ luật …");
    Approved.checkSection(Path.of("README.md"), "output", "```text\n" + shown + "```\n");
  }

  @ParameterizedTest
  @CsvSource({
    "github,github.yml,yaml",
    "gitlab,gitlab.yml,yaml",
    "pre-commit-config,pre-commit-config.yaml,yaml",
    "pre-commit,pre-commit,sh",
    "maven,maven.xml,xml"
  })
  void recipe(String name, String file, String language) throws IOException {
    String text = Files.readString(Path.of("src", "test", "resources", "recipes", file));
    Approved.checkSection(
        Path.of("README.md"), "recipe-" + name, "```" + language + "\n" + text + "```\n");
  }

  @Test
  void explanation() throws IOException {
    Approved.checkSection(
        Path.of("README.md"),
        "explain",
        "```text\n"
            + print(
                "explain",
                "simplify/hand-offs",
                "procedures/transport-licence.json",
                "--as-of",
                "2026-11-21")
            + "```\n");
  }

  @Test
  void tableOfRules() throws IOException {
    Approved.checkSection(
        Path.of("rules", "README.md"),
        "rules",
        print("rules", "--markdown", "--as-of", "2026-11-21"));
  }

  @Test
  void workedExampleOfARule(@TempDir Path folder) throws IOException {
    String all = Files.readString(Path.of("rules", "README.md"));
    Path room = Files.createDirectories(folder.resolve("simplify").resolve("post-slower"));
    for (String file : List.of("cases.yaml", "rule.yaml", "rule.drl", "conditions.yaml")) {
      Files.writeString(room.resolve(file), block(all, "\n`" + file + "`: "));
    }
    Path procedure = Files.createDirectories(folder.resolve("in")).resolve("p.json");
    Files.writeString(
        procedure,
        """
        {"code": "9.000001", "name": "Thử", "channels": [
          {"method": "in-person", "deadline": {"amount": 2, "timeUnit": "day"}},
          {"method": "post", "deadline": {"amount": 3, "timeUnit": "day"}}]}
        """);
    String shown = print("check", "--rules", folder.toString(), procedure.toString());
    assertTrue(shown.contains("Nộp qua bưu chính mất 3 ngày, nộp trực tiếp chỉ 2 ngày."), shown);
    String why =
        print(
            "explain",
            "simplify/post-slower",
            procedure.toString(),
            "--rules",
            folder.toString(),
            "--as-of",
            "2026-11-21");
    assertTrue(why.contains("✓ 2. Cách thức nộp trực tiếp"), why);
  }

  /** The indented lines that follow {@code heading}. */
  private static String block(String text, String heading) {
    int from = text.indexOf(heading);
    assertTrue(from >= 0, heading);
    return text.substring(text.indexOf("\n\n    ", from) + 2)
        .lines()
        .takeWhile(l -> l.isEmpty() || l.startsWith("    "))
        .map(l -> l.isEmpty() ? l : l.substring(4))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static String print(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
    assertEquals(0, Main.run(new Terminal(stream, stream, false), args));
    return out.toString(StandardCharsets.UTF_8);
  }
}
