package vn.tinhgon.cli;

import java.nio.file.Files;
import java.nio.file.Path;

/** {@code --results}: its file, and what has to stand beside the program to read it. */
final class ResultsOption {

  private ResultsOption() {}

  /**
   * Checks before the work that {@code file} can be read.
   *
   * @throws WrongUse if it is no file, or DuckDB is not there
   */
  static void check(Path file) {
    if (Files.isDirectory(file)) {
      throw new WrongUse(
          "--results: " + file + " là thư mục; cần một tệp CSV",
          "--results: " + file + " is a folder; expected a CSV file");
    }
    if (!Files.isRegularFile(file)) {
      throw new WrongUse("--results: không có tệp " + file, "--results: there is no file " + file);
    }
    try {
      Class.forName("org.duckdb.DuckDBDriver");
    } catch (ClassNotFoundException e) {
      throw new WrongUse(
          "--results cần lib/duckdb_jdbc.jar cạnh tinhgon.jar; hãy chép cả thư mục lib khi chép chương trình",
          "--results needs lib/duckdb_jdbc.jar beside tinhgon.jar; copy the folder lib with the program");
    }
  }
}
