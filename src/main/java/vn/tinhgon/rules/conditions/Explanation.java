package vn.tinhgon.rules.conditions;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Text;
import vn.tinhgon.rules.Finding;
import vn.tinhgon.rules.Need;

/**
 * Why a rule finds something or does not, over one procedure or over several together.
 *
 * @param verdict what it comes to
 * @param missing what the rule would have to know and does not; it may find something all the same
 * @param conditions its conditions in order; empty where the rule was not run
 * @param fired what it found, with the facts behind each finding
 */
public record Explanation(
    Verdict verdict, List<Need> missing, List<Looked> conditions, List<Fired> fired) {

  /** What an explanation comes to. */
  public enum Verdict {
    /** it finds something */
    FINDS,
    /** it finds nothing */
    SILENT,
    /** it finds nothing, and what it needs is not known */
    NOT_ASSESSED,
    /** the procedure is internal to the administration, to which no rule applies */
    INTERNAL,
    /** the rule does not apply on the day of the review */
    NOT_ON_THIS_DAY
  }

  /** Whether a condition holds. */
  public enum State {
    HOLDS,
    FAILS,
    /** a condition before it fails */
    NOT_REACHED
  }

  /**
   * A condition and what was seen.
   *
   * @param condition its DRL
   * @param words what it says; absent where the rule has no {@code conditions.yaml}
   * @param state whether it holds
   * @param ways in how many ways it holds together with those before it
   * @param parts the facts that satisfy it together with those before it, each once
   * @param near of a condition that fails, the parts that it could have been about, those that
   *     satisfy most of it first
   * @param against of a denial that fails, the parts that are there and must not be
   */
  public record Looked(
      Condition condition,
      @Nullable ConditionWords words,
      State state,
      int ways,
      List<Object> parts,
      List<Near> near,
      List<Object> against) {}

  /**
   * A part that fails a condition, constraint by constraint.
   *
   * @param part the part
   * @param checks its constraints in order
   */
  public record Near(Object part, List<Check> checks) {

    /** How many constraints hold. */
    public long holding() {
      return checks.stream().filter(c -> Boolean.TRUE.equals(c.holds())).count();
    }
  }

  /**
   * A single constraint on a part.
   *
   * @param drl the constraint
   * @param says what it asks for; absent where the rule has no {@code conditions.yaml}
   * @param holds whether the part satisfies it; absent where that cannot be told by itself
   * @param values what was read of the part
   * @param than what that is compared with; absent where with nothing that varies
   */
  public record Check(
      String drl,
      @Nullable Text says,
      @Nullable Boolean holds,
      List<Value> values,
      @Nullable Value than) {}

  /**
   * A property of a part.
   *
   * @param name as DRL names it
   * @param value what it is; absent where unknown or none
   */
  public record Value(String name, @Nullable Object value) {}

  /**
   * A finding and what is behind it.
   *
   * @param finding the finding
   * @param parts the facts that made the rule fire, in the order of its conditions
   * @param lowered why it is less grave than the rule states; absent where it is not
   */
  public record Fired(Finding finding, List<Object> parts, @Nullable Text lowered) {}
}
