package vn.tinhgon.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartArchiveTest {

  @Test
  void withoutAnArchiveThereAreLaunchersOnly(@TempDir Path target) throws IOException {
    Files.writeString(target.resolve("tinhgon.jar"), "no jar");
    Files.writeString(target.resolve("tinhgon.jsa"), "of a jar before");
    StartArchive.main(
        new String[] {"src/main/scripts", target.toString(), "procedures/birth-registration.json"});
    try (Stream<Path> files = Files.list(target)) {
      assertEquals(
          List.of("tinhgon", "tinhgon.cmd", "tinhgon.jar"),
          files.map(f -> f.getFileName().toString()).sorted().toList());
    }
  }
}
