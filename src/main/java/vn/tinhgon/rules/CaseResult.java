package vn.tinhgon.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Text;

/**
 * What became of a case of a rule.
 *
 * @param rule id of the rule
 * @param name name of the case
 * @param file its file; absent where the rule ships with the program
 * @param line from 1; 0 where unknown
 * @param expected the findings that it asks for, one line each
 * @param found the findings that there were, one line each
 * @param problem why it could not be tried, or was not assessed as it asks; absent otherwise
 */
public record CaseResult(
    String rule,
    String name,
    @Nullable String file,
    int line,
    List<String> expected,
    List<String> found,
    @Nullable Text problem) {

  /** Whether the rule did what the case asks for. */
  public boolean passed() {
    return problem == null && expected.equals(found);
  }

  /** The same, with where the case stands. */
  public CaseResult at(String otherFile, int otherLine) {
    return new CaseResult(rule, name, otherFile, otherLine, expected, found, problem);
  }
}
