package vn.tinhgon.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A save is noticed however an editor makes it. */
@Timeout(60)
class WatchTest {

  @TempDir Path folder = Path.of("");

  /** What changed, until {@code awaited} did. */
  private static Set<Path> until(Watch watch, Path awaited) throws InterruptedException {
    Set<Path> all = new HashSet<>();
    while (!all.contains(awaited)) {
      all.addAll(Objects.requireNonNull(watch.next().paths()));
    }
    return all;
  }

  @Test
  void writtenReplacedRemoved() throws Exception {
    Path file = Files.writeString(folder.resolve("a.json"), "1");
    try (Watch watch = new Watch(List.of(file), List.of())) {
      Files.writeString(file, "2");
      assertEquals(Set.of(file), until(watch, file));
      Path beside = Files.writeString(folder.resolve("a.tmp"), "3");
      Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
      assertEquals(Set.of(beside, file), until(watch, file));
      Files.delete(file);
      assertEquals(Set.of(file), until(watch, file));
    }
  }

  @Test
  void newFoldersAreLookedAtToo() throws IOException, InterruptedException {
    try (Watch watch = new Watch(List.of(folder), List.of())) {
      Path below = Files.createDirectories(folder.resolve("a/b"));
      Path early = Files.writeString(below.resolve("early.json"), "1");
      until(watch, early);
      Path late = Files.writeString(below.resolve("late.json"), "1");
      assertTrue(until(watch, late).contains(late));
    }
  }
}
