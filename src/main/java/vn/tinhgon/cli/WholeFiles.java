package vn.tinhgon.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Files that appear together, each whole, or not at all: each is written beside its place first,
 * and all are moved once the last is written.
 */
final class WholeFiles implements AutoCloseable {

  private static final String BESIDE = ".tinhgon-%d-%d.tmp";

  private final Map<Path, Path> beside = new LinkedHashMap<>();

  /** What is written, piece by piece where it is too long to be held whole. */
  interface Content {
    /** Writes all of it. */
    void to(Writer out) throws IOException;

    /** Writes all of it as bytes: text is UTF-8. */
    default void to(OutputStream out) throws IOException {
      Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
      to(writer);
      writer.flush();
    }
  }

  /** What is held whole. */
  static Content text(String text) {
    return out -> out.write(text);
  }

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

  /**
   * Makes {@code folder}, and those around it, where they are not there.
   *
   * @throws NotWritten if that cannot be done
   */
  static void folder(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new NotWritten(folder, e);
    }
  }

  /** Whether {@code file} is a pipe or a device, which can only be written as it goes. */
  static boolean flows(Path file) {
    return Files.exists(file) && !Files.isRegularFile(file);
  }

  /** Writes {@code text} to {@code file} alone, as {@link #write(Path, Content)} does. */
  static void write(Path file, String text) {
    write(file, text(text));
  }

  /**
   * Writes {@code content} to {@code file} alone, replacing what was there.
   *
   * @throws NotWritten if that cannot be done; what was there stays
   */
  static void write(Path file, Content content) {
    if (flows(file)) {
      pour(content, file, file);
      return;
    }
    try (WholeFiles files = new WholeFiles()) {
      files.add(file, content);
      files.place();
    }
  }

  private static void pour(Content content, Path to, Path file) {
    try (OutputStream out = Files.newOutputStream(to, StandardOpenOption.WRITE)) {
      content.to(out);
    } catch (IOException e) {
      throw new NotWritten(file, e);
    }
  }

  /**
   * Writes {@code content} beside {@code file}, to be moved there by {@link #place}.
   *
   * @throws NotWritten if that cannot be done
   */
  void add(Path file, Content content) {
    Path made;
    try {
      Path place = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
      made = made(place);
      beside.put(place, made);
    } catch (IOException e) {
      throw new NotWritten(file, e);
    }
    pour(content, made, file);
  }

  /** A new file with the rights that any new file gets; gone when the program is interrupted. */
  private static Path made(Path place) throws IOException {
    for (int n = 0; ; n++) {
      Path made = place.resolveSibling(BESIDE.formatted(ProcessHandle.current().pid(), n));
      try {
        Files.createFile(made);
        made.toFile().deleteOnExit();
        return made;
      } catch (FileAlreadyExistsException e) {
        if (n > 9999) {
          throw e;
        }
      }
    }
  }

  /**
   * Moves all to their places, replacing what was there.
   *
   * @throws NotWritten if that cannot be done
   */
  void place() {
    for (Path place : List.copyOf(beside.keySet())) {
      try {
        move(Objects.requireNonNull(beside.get(place)), place);
        // The name is free again, and may soon be another's.
        beside.remove(place);
      } catch (IOException e) {
        throw new NotWritten(place, e);
      }
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Removes what was not placed. */
  @Override
  public void close() {
    for (Path left : beside.values()) {
      try {
        Files.deleteIfExists(left);
      } catch (IOException e) {
        // Removed at the end of the program, or not at all: there is nothing better to do.
        left.toFile().deleteOnExit();
      }
    }
  }
}
