package vn.tinhgon.gate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The program {@code git}, asked about one repository; it only looks. */
final class Git {

  private final Path folder;

  /** Asks from {@code folder}. */
  Git(Path folder) {
    this.folder = folder;
  }

  /**
   * What git answered.
   *
   * @param code its exit code
   * @param out what it printed
   * @param complaint what it complained of, on one line
   */
  record Answer(int code, String out, String complaint) {

    boolean good() {
      return code == 0;
    }

    /** What was printed, without the line end. */
    String line() {
      return out.strip();
    }

    /** Names that {@code -z} ends with a zero each. */
    List<String> names() {
      return Arrays.stream(out.split("\u0000")).filter(n -> !n.isEmpty()).toList();
    }
  }

  /**
   * Asks git.
   *
   * @throws GateError if there is no git
   */
  Answer ask(String... arguments) {
    List<String> command = new ArrayList<>(List.of("git"));
    // Settings of the repository that would run programs, or name files another way.
    command.addAll(List.of("-c", "core.fsmonitor=false", "-c", "diff.relative=false"));
    command.addAll(List.of(arguments));
    Path complaint = null;
    try {
      complaint = Files.createTempFile("tinhgon", ".err");
      ProcessBuilder builder =
          new ProcessBuilder(command).directory(folder.toFile()).redirectError(complaint.toFile());
      environment(builder.environment());
      Process process = start(builder);
      process.getOutputStream().close();
      String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      int code = process.waitFor();
      String said = new String(Files.readAllBytes(complaint), StandardCharsets.UTF_8);
      return new Answer(code, out, said.replaceAll("\\s+", " ").strip());
    } catch (IOException e) {
      throw new UncheckedIOException("git could not be asked: " + e, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new GateError("bị ngắt khi đang hỏi git", "interrupted while asking git");
    } finally {
      delete(complaint);
    }
  }

  /** Within a hook git sets these for its own repository and index. */
  private static void environment(Map<String, String> environment) {
    List.of("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX")
        .forEach(environment::remove);
    environment.put("GIT_OPTIONAL_LOCKS", "0");
    environment.put("LC_ALL", "C");
    environment.put("LANGUAGE", "C");
  }

  private static Process start(ProcessBuilder builder) {
    try {
      return builder.start();
    } catch (IOException e) {
      throw new GateError(
          "--since cần chương trình git; hãy cài git hoặc bỏ --since: " + e.getMessage(),
          "--since needs the program git; install it or leave --since out: " + e.getMessage());
    }
  }

  private static void delete(@Nullable Path file) {
    if (file == null) {
      return;
    }
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      // A leftover in the temporary folder spoils nothing.
    }
  }
}
