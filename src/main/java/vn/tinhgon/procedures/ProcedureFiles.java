package vn.tinhgon.procedures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.tinhgon.model.Text;

/**
 * The files that paths stand for: a file stands for itself, a folder for the {@code .json} files in
 * it and below it, in the order of their names; hidden files and folders are left out.
 *
 * @param files the files, each once
 * @param faults paths that stand for nothing
 */
public record ProcedureFiles(List<Path> files, List<Fault> faults) {

  /** Finds the files. */
  public static ProcedureFiles in(List<Path> paths) {
    Map<Path, Path> files = new LinkedHashMap<>();
    List<Fault> faults = new ArrayList<>();
    for (Path path : paths) {
      if (!Files.isDirectory(path)) {
        files.putIfAbsent(real(path), path);
        continue;
      }
      try (Stream<Path> walk = Files.walk(path)) {
        List<Path> found =
            walk.filter(f -> named(path, f)).filter(Files::isRegularFile).sorted().toList();
        found.forEach(file -> files.putIfAbsent(real(file), file));
        if (found.isEmpty()) {
          faults.add(
              fault(
                  path,
                  new Text("thư mục không có tệp .json nào", "the folder has no .json file")));
        }
      } catch (IOException | java.io.UncheckedIOException e) {
        faults.add(
            fault(
                path,
                new Text(
                    "không đọc được thư mục: " + e.getMessage(),
                    "the folder cannot be read: " + e.getMessage())));
      }
    }
    return new ProcedureFiles(List.copyOf(files.values()), List.copyOf(faults));
  }

  /**
   * Whether {@code paths} stand for {@code file} among others, under whatever name; never of a file
   * that is not there.
   */
  public static boolean reads(List<Path> paths, Path file) {
    return Files.isRegularFile(file) && paths.stream().anyMatch(path -> reads(path, file));
  }

  private static boolean reads(Path path, Path file) {
    try {
      Path root = path.toRealPath();
      Path real = file.toRealPath();
      return real.equals(root)
          || Files.isDirectory(root) && real.startsWith(root) && named(root, real);
    } catch (IOException e) {
      return false;
    }
  }

  /** One file may go by several names. */
  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path.toAbsolutePath().normalize();
    }
  }

  private static boolean named(Path root, Path file) {
    if (!file.getFileName().toString().endsWith(".json")) {
      return false;
    }
    for (Path part : root.relativize(file)) {
      if (part.toString().startsWith(".")) {
        return false;
      }
    }
    return true;
  }

  private static Fault fault(Path path, Text message) {
    return new Fault(path.toString(), Place.WHOLE_FILE, message);
  }
}
