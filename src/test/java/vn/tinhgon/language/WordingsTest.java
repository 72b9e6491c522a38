package vn.tinhgon.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordingsTest {

  @Test
  void everyClassThatHasWordingsIsNamed() throws IOException {
    List<String> having;
    try (Stream<Path> files = Files.walk(Path.of("src/main/java/vn/tinhgon/language"))) {
      having =
          files
              .filter(Files::isRegularFile)
              .filter(f -> text(f).matches("(?s).*\\bFolded\\s*\\.(pattern|groups)\\(.*"))
              .map(f -> f.getFileName().toString().replace(".java", ""))
              .sorted()
              .toList();
    }
    assertEquals(
        having,
        Wordings.CLASSES.stream().map(Class::getSimpleName).toList(),
        "the list in Wordings is not that of the classes that have wordings");
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
