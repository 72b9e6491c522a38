package vn.tinhgon.rules.conditions;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Text;

/**
 * What an element of a rule's {@code when} says, in words ({@code conditions.yaml}).
 *
 * @param drl the element: a pattern by its type, anything else by its DRL
 * @param vi what it asks for, in Vietnamese
 * @param en the same in English
 * @param where its constraints, in the order of the DRL
 * @param doubtful when what it finds is not certain; absent where the DRL binds no {@code
 *     $doubtful}
 * @param looks which parts of a procedure it is read from; absent where that goes without saying
 */
public record ConditionWords(
    String drl,
    String vi,
    String en,
    List<Constraint> where,
    @Nullable Text doubtful,
    @Nullable Looks looks) {

  /** Fills in what may be left out. */
  public ConditionWords {
    where = where == null ? List.of() : List.copyOf(where);
  }

  /**
   * What a constraint asks for.
   *
   * @param drl the constraint
   * @param vi what it asks for, in Vietnamese
   * @param en the same in English
   * @param read what to show of the part that is looked at: paths from {@code it} or from a name
   *     that the DRL binds ({@code it.deadline.words}); empty where there is nothing worth showing,
   *     absent where what the constraint names says enough
   * @param than what it is compared with, as such a path; absent where with nothing that varies
   */
  public record Constraint(
      String drl, String vi, String en, @Nullable List<String> read, @Nullable String than) {

    /** What it asks for. */
    public Text says() {
      return new Text(vi, en);
    }
  }

  /** The parts of a procedure that a sign is read from, to be shown where it was not found. */
  public enum Looks {
    NAME,
    DOCUMENTS,
    STEPS,
    CHANNELS,
    AGENCIES,
    RESULTS,
    CONDITIONS,
    BASES
  }

  /** What it asks for. */
  public Text says() {
    return new Text(vi, en);
  }
}
