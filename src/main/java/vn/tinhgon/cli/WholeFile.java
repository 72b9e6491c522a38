package vn.tinhgon.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Files are written whole or not at all: beside their place first, then moved there. */
final class WholeFile {

  private WholeFile() {}

  /**
   * Checks before the work that {@code file} can be written after it.
   *
   * @throws WrongUse if it is a folder, or its folder does not exist
   */
  static void check(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new WrongUse(
          "không có thư mục " + folder + " để ghi " + file + "; hãy tạo thư mục trước",
          "there is no folder " + folder + " to write " + file + " to; create it first");
    }
    if (Files.isDirectory(file)) {
      throw new WrongUse(file + " là thư mục; cần tên tệp", file + " is a folder; expected a file");
    }
  }

  /** Writes {@code text} to {@code file}, replacing what was there. */
  static void write(Path file, String text) {
    write(file, out -> out.write(text));
  }

  /** What is written piece by piece. */
  interface Content {
    /** Writes all of it. */
    void to(Writer out) throws IOException;
  }

  /** Writes {@code content} to {@code file}, replacing what was there. */
  static void write(Path file, Content content) {
    Path folder = file.toAbsolutePath().getParent();
    try {
      Path beside = Files.createTempFile(folder, ".tinhgon", ".tmp");
      try {
        try (Writer out = Files.newBufferedWriter(beside, StandardCharsets.UTF_8)) {
          content.to(out);
        }
        move(beside, file);
      } finally {
        Files.deleteIfExists(beside);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file + ": " + e, e);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
