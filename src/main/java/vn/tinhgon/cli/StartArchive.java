package vn.tinhgon.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A step of the build: puts the launchers beside the jar, with an archive of the classes that a
 * review loads (AppCDS). Where this Java cannot make one the launchers start without.
 */
final class StartArchive {

  /** A start that takes longer hangs. */
  private static final long SECONDS = 120;

  /** As the launchers start: an archive is of use to the like only. */
  private static final List<String> FLAGS =
      List.of("-Xlog:disable", "-XX:-PrintWarnings", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

  private final Path target;
  private final Path jar;
  private final Path archive;
  private final Path procedures;

  private StartArchive(Path target, Path procedures) {
    this.target = target;
    this.jar = target.resolve("tinhgon.jar");
    this.archive = target.resolve("tinhgon.jsa");
    this.procedures = procedures;
  }

  /** Arguments: the folder of launchers, that of the jar, procedures to review. */
  public static void main(String[] args) throws IOException {
    Path target = Path.of(args[1]).toRealPath();
    copyLaunchers(Path.of(args[0]), target);
    new StartArchive(target, Path.of(args[2]).toAbsolutePath()).make();
  }

  private static void copyLaunchers(Path from, Path to) throws IOException {
    for (String name : List.of("tinhgon", "tinhgon.cmd")) {
      Path copy = to.resolve(name);
      Files.copy(from.resolve(name), copy, StandardCopyOption.REPLACE_EXISTING);
      copy.toFile().setExecutable(true, false);
    }
  }

  /** A damaged archive can end Java at once: what is made is tried before it gets its name. */
  private void make() throws IOException {
    Files.deleteIfExists(archive);
    Path work = Files.createTempDirectory(target, "archive");
    Path made = work.resolve("made.jsa");
    Path report = work.resolve("report.json");
    try {
      boolean good =
          review("-XX:ArchiveClassesAtExit=" + made, report)
              && Files.exists(made)
              && review("-XX:SharedArchiveFile=" + made, report);
      if (good) {
        Files.move(made, archive);
      }
    } finally {
      for (Path left : List.of(made, report, work)) {
        Files.deleteIfExists(left);
      }
    }
  }

  /** Whether a review ends well, started as the launchers do, with {@code option}. */
  private boolean review(String option, Path report) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(FLAGS);
    command.add(option);
    command.addAll(List.of("-jar", jar.toString(), "check", procedures.toString()));
    command.addAll(List.of("--fail-on", "never", "-f", "text", "-f", "json=" + report));
    Process process =
        new ProcessBuilder(command)
            .directory(target.toFile())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      if (process.waitFor(SECONDS, TimeUnit.SECONDS)) {
        return process.exitValue() == 0;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    process.destroyForcibly();
    return false;
  }
}
