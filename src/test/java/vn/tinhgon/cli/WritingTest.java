package vn.tinhgon.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files appear whole or not at all, whoever else writes them. */
class WritingTest {

  @TempDir Path folder = Path.of("");

  @Test
  void hasTheRightsOfAnyNewFile() throws IOException {
    assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
    Path any = Files.createFile(folder.resolve("any"));
    WholeFiles.write(folder.resolve("report"), "x");
    assertEquals(
        Files.getPosixFilePermissions(any),
        Files.getPosixFilePermissions(folder.resolve("report")));
  }

  @Test
  void writesWhereALinkPoints() throws IOException {
    Path real = Files.writeString(folder.resolve("real"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("real"));
    WholeFiles.write(link, "new");
    assertEquals("new", Files.readString(real));
    assertTrue(Files.isSymbolicLink(link));
  }

  @Test
  void leavesAllAsItWasWhereOneCannotBeWritten() throws IOException {
    Path first = Files.writeString(folder.resolve("first"), "old");
    Path gone = Files.createDirectory(folder.resolve("gone"));
    try (WholeFiles files = new WholeFiles()) {
      files.add(first, WholeFiles.text("new"));
      Files.delete(gone);
      NotWritten told =
          assertThrows(
              NotWritten.class, () -> files.add(gone.resolve("second"), WholeFiles.text("new")));
      assertTrue(told.text().vi().startsWith("không ghi được " + gone.resolve("second")));
    }
    assertEquals("old", Files.readString(first));
    assertEquals(Set.of("first"), names());
  }

  @Test
  void severalWritersOfOneFileLeaveOneOfTheirTextsWhole() throws Exception {
    Path file = folder.resolve("report");
    WholeFiles.write(file, text('z'));
    ExecutorService writers = Executors.newFixedThreadPool(4);
    try {
      List<Future<?>> all = new ArrayList<>();
      for (char letter = 'a'; letter < 'e'; letter++) {
        String text = text(letter);
        all.add(
            writers.submit(
                () -> {
                  for (int n = 0; n < 20; n++) {
                    WholeFiles.write(file, text);
                    String seen = Files.readString(file);
                    assertEquals(text(seen.charAt(0)), seen);
                  }
                  return null;
                }));
      }
      for (Future<?> one : all) {
        one.get();
      }
    } finally {
      writers.shutdownNow();
    }
    assertEquals(Set.of("report"), names());
  }

  private static String text(char letter) {
    return String.valueOf(letter).repeat(100_000);
  }

  @Test
  void aFullDiskIsSaid() throws IOException {
    Path full = Path.of("/dev/full");
    assumeTrue(Files.exists(full), "there is no /dev/full here");
    Path procedure =
        Files.writeString(folder.resolve("a.json"), "{\"code\": \"1\", \"name\": \"x\"}");
    Path other = folder.resolve("other.json");
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Main.run(
            new Terminal(
                new PrintStream(new ByteArrayOutputStream()),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false),
            "check",
            procedure.toString(),
            "-f",
            "json=" + other,
            "-f",
            "text=" + full);
    assertEquals(3, code);
    assertTrue(
        err.toString(StandardCharsets.UTF_8).startsWith("tinhgon: không ghi được /dev/full: "),
        err.toString(StandardCharsets.UTF_8));
    assertEquals(Set.of("a.json"), names());
  }

  private Set<String> names() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return Set.copyOf(all.map(f -> f.getFileName().toString()).toList());
    }
  }
}
