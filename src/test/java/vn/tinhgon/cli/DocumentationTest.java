package vn.tinhgon.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import vn.tinhgon.Approved;

/** What the documents show is what the program prints. */
class DocumentationTest {

  @Test
  void usage() throws IOException {
    Approved.checkSection(
        Path.of("README.md"), "usage", "```text\n" + print("check", "--help") + "```\n");
  }

  @Test
  void output() throws IOException {
    String[] check = {"check", "procedures/transport-licence.json", "--as-of", "2026-11-21"};
    String shown = print(check).replaceAll("bộ luật [0-9a-f]{12}", "bộ luật …");
    Approved.checkSection(Path.of("README.md"), "output", "```text\n" + shown + "```\n");
  }

  @Test
  void tableOfRules() throws IOException {
    Approved.checkSection(
        Path.of("rules", "README.md"),
        "rules",
        print("rules", "--markdown", "--as-of", "2026-11-21"));
  }

  private static String print(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
    assertEquals(0, Main.run(new Terminal(stream, stream, false), args));
    return out.toString(StandardCharsets.UTF_8);
  }
}
