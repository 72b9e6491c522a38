package vn.tinhgon;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Real procedures that lie beside the project where it is developed; a user has none. */
final class Shared {

  private static final Path PORTAL = Path.of("..", "shared", "corpus", "portal");

  private Shared() {}

  /** The files of the reference corpus; the test that asks is skipped where there is none. */
  static List<Path> portalFiles() {
    assumeTrue(Files.isDirectory(PORTAL), "skipped: no reference corpus at " + PORTAL);
    try (Stream<Path> files = Files.list(PORTAL)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
