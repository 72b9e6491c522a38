package vn.tinhgon.report.explain;

import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Part;
import vn.tinhgon.model.Procedure;
import vn.tinhgon.rules.conditions.Explanation;

/**
 * What an explanation is about, and where its parts stand.
 *
 * @param files the file, as given; of a rule that looks at several procedures all of them, in a row
 * @param procedure the procedure, its words understood; absent for several together
 * @param explanation why the rule finds something or does not
 * @param places where parts stand in their files
 */
public record Explained(
    String files, @Nullable Procedure procedure, Explanation explanation, Places places) {

  /** Where parts stand. */
  @FunctionalInterface
  public interface Places {
    /** The line of the part at {@code at} in the file {@code procedure}; 0 where unknown. */
    int line(String procedure, String at);
  }

  /** The line of {@code part}; 0 where unknown, or where it is the whole file. */
  int line(Part part) {
    return places.line(part.procedure(), part.at());
  }
}
