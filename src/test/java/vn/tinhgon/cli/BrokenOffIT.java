package vn.tinhgon.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program where it cannot come to its end: no report is half-written. */
@DisabledOnOs(OS.WINDOWS)
class BrokenOffIT {

  private static final Path TARGET = Path.of("target").toAbsolutePath();

  @TempDir Path folder = Path.of("");

  @BeforeEach
  void sample() throws IOException {
    Files.copy(Path.of("procedures", "birth-registration.json"), folder.resolve("a.json"));
    Files.writeString(folder.resolve("report.json"), "old");
  }

  /** A pipe that nobody writes to, or reads from, holds the program where it is. */
  private void interrupt(String args) throws Exception {
    assumeTrue(sh("mkfifo pipe") == 0, "pipes with names cannot be made here");
    Process process = start("exec \"$TARGET/tinhgon\" check " + args);
    try {
      assertTrue(!process.waitFor(2, TimeUnit.SECONDS), "the program was to wait for the pipe");
      process.destroy();
      assertTrue(process.waitFor(20, TimeUnit.SECONDS));
      assertEquals(143, process.exitValue());
    } finally {
      process.destroyForcibly();
    }
    Files.delete(folder.resolve("pipe"));
    assertUntouched();
  }

  @Test
  void interruptedWhileItReads() throws Exception {
    interrupt("a.json pipe -f json=report.json -f text=new.txt");
  }

  @Test
  void interruptedWhileItWrites() throws Exception {
    interrupt("a.json -f json=report.json -f text=new.txt -f csv=pipe");
  }

  @Test
  void theDiskIsFull() throws Exception {
    assertEquals(
        3,
        sh(
            "TINHGON_JAVA_OPTS=-XX:-UsePerfData; export TINHGON_JAVA_OPTS; trap '' XFSZ; ulimit -f 4;"
                + " \"$TARGET/tinhgon\" check a.json -f text=new.txt -f json=report.json"));
    assertTrue(
        Files.readString(folder.resolve("stderr")).startsWith("tinhgon: không ghi được "),
        () -> read("stderr"));
    assertUntouched();
  }

  @Test
  void theTerminalCannotTakeIt() throws Exception {
    assumeTrue(Files.exists(Path.of("/dev/full")), "there is no /dev/full here");
    assertEquals(3, sh("\"$TARGET/tinhgon\" check a.json > /dev/full"));
    assertTrue(
        read("stderr").startsWith("tinhgon: không ghi hết được ra màn hình"), () -> read("stderr"));
  }

  private void assertUntouched() throws IOException {
    assertEquals("old", read("report.json"));
    try (Stream<Path> all = Files.list(folder)) {
      assertEquals(
          Set.of("a.json", "report.json", "stdout", "stderr"),
          Set.copyOf(all.map(f -> f.getFileName().toString()).toList()));
    }
  }

  private String read(String name) {
    try {
      return Files.readString(folder.resolve(name));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private int sh(String script) throws IOException, InterruptedException {
    return start(script).waitFor();
  }

  private Process start(String script) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(List.of("sh", "-c", script)).directory(folder.toFile());
    builder.environment().put("TARGET", TARGET.toString());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    return builder
        .redirectOutput(folder.resolve("stdout").toFile())
        .redirectError(folder.resolve("stderr").toFile())
        .start();
  }
}
