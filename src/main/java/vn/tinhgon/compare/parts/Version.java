package vn.tinhgon.compare.parts;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.compare.Spot;
import vn.tinhgon.model.Part;
import vn.tinhgon.model.Procedure;
import vn.tinhgon.rules.Finding;
import vn.tinhgon.rules.Need;

/**
 * A version of a procedure, understood and reviewed.
 *
 * @param file its file as given
 * @param procedure complete
 * @param findings what was found in it
 * @param notAssessed rules that could not be assessed on it, and what they would have to know
 * @param lineOf the line of a place in the file, from 1; 0 where it has none
 * @param states whether the procedure's own form has something at a JSON pointer, so that "none"
 *     can be told from "unknown"
 */
public record Version(
    String file,
    Procedure procedure,
    List<Finding> findings,
    Map<String, List<Need>> notAssessed,
    ToIntFunction<String> lineOf,
    Predicate<String> states) {

  Spot spot(Part part) {
    return spot(part.at());
  }

  Spot spot(String at) {
    return new Spot(at, lineOf.applyAsInt(at));
  }

  /** Where {@code part} stands; absent for none. */
  @Nullable Spot spotOf(@Nullable Part part) {
    return part == null ? null : spot(part);
  }
}
