package vn.tinhgon.gate;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Text;

/**
 * A file that holds a list of entries, with the place of every value.
 *
 * @param file its name as given
 * @param head what stands before the entries
 * @param entries the entries in order
 */
record Listing(String file, Map<String, Cell> head, List<Entry> entries) {

  /**
   * A value.
   *
   * @param text as it stands in the file; of a list its items, one a line
   */
  record Cell(String text, int line, int column) {}

  /** An entry and where it begins. */
  record Entry(String file, int line, int column, Map<String, Cell> cells) {

    /** The value of {@code field}; absent where it is not stated, or empty. */
    @Nullable String optional(String field) {
      Cell cell = cells.get(field);
      return cell == null || cell.text().isBlank() ? null : cell.text().strip();
    }

    /**
     * The value of {@code field}.
     *
     * @throws GateError if it is not stated, or empty
     */
    String required(String field) {
      String text = optional(field);
      if (text == null) {
        throw wrong(
            field,
            new Text(
                "thiếu “" + field + "”, hoặc để trống", "\"" + field + "\" is missing or empty"));
      }
      return text;
    }

    /** What is wrong with {@code field}, at its place or that of the entry. */
    GateError wrong(String field, Text what) {
      Cell cell = cells.get(field);
      return cell == null
          ? GateError.at(file, line, column, what)
          : GateError.at(file, cell.line(), cell.column(), what);
    }
  }

  /**
   * Which fields a file has.
   *
   * @param head fields before the entries
   * @param lists names of the lists of entries
   * @param fields fields of an entry
   * @param many those of them that hold several values
   * @param strict whether another field is a mistake; else it is passed over
   */
  record Shape(
      Set<String> head, Set<String> lists, Set<String> fields, Set<String> many, boolean strict) {}
}
