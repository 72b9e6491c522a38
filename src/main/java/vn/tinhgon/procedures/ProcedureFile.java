package vn.tinhgon.procedures;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Procedure;

/**
 * A file and what was read from it.
 *
 * @param file the path as it was given
 * @param format native or portal
 * @param procedure the procedure; absent where the file has faults
 * @param faults what keeps it from being read; empty where it was read
 * @param remarks what is doubtful in a portal file
 * @param tree the procedure as native JSON; absent where the file has faults
 * @param places JSON pointer of every value to where it begins
 */
public record ProcedureFile(
    String file,
    Format format,
    @Nullable Procedure procedure,
    List<Fault> faults,
    List<Remark> remarks,
    @Nullable JsonNode tree,
    Map<String, Place> places) {

  /** Shape of a file. */
  public enum Format {
    NATIVE,
    PORTAL
  }

  /** A path that stands for no file at all, or one that cannot be read. */
  public static ProcedureFile unreadable(Fault fault) {
    return new ProcedureFile(
        fault.file(), Format.NATIVE, null, List.of(fault), List.of(), null, Map.of());
  }

  /**
   * The procedure as a native file's text.
   *
   * @throws IllegalStateException if the file has faults
   */
  public String nativeText() {
    if (tree == null) {
      throw new IllegalStateException(file + " was not read");
    }
    return tree.toPrettyString() + "\n";
  }

  /** Where the part at {@code pointer} stands, or the nearest part around it. */
  public Place place(String pointer) {
    String at = pointer;
    while (true) {
      Place place = places.get(at);
      if (place != null) {
        return place;
      }
      int cut = at.lastIndexOf('/');
      if (cut < 0) {
        return Place.WHOLE_FILE;
      }
      at = at.substring(0, cut);
    }
  }
}
