package vn.tinhgon.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that the program starts for people to go on with; it replaces none. */
final class NewFile {

  private NewFile() {}

  /**
   * Writes a file that is not there yet.
   *
   * @throws WrongUse if it is there, or its folder is not
   */
  static void write(Path file, String text) {
    if (Files.exists(file)) {
      throw new WrongUse(
          file + " đã có; hãy chọn tên khác (không ghi đè)",
          file + " exists; choose another name (nothing is replaced)");
    }
    WholeFiles.check(file);
    WholeFiles.write(file, text);
  }

  /** A template that ships with the program. */
  static String template(String name) {
    try (InputStream in = NewFile.class.getResourceAsStream("new/" + name)) {
      if (in == null) {
        throw new IllegalStateException("new/" + name + " is missing from the program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
