package vn.tinhgon.plans;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Procedure;
import vn.tinhgon.model.Text;
import vn.tinhgon.plans.cost.Cost;
import vn.tinhgon.plans.cost.Saving;
import vn.tinhgon.rules.ActionKind.Purpose;
import vn.tinhgon.rules.Finding;

/**
 * How a procedure can be made simpler (phương án đơn giản hóa).
 *
 * @param procedure the procedure, its words understood
 * @param options what can be done, in order; of those in one option only one can be done
 * @param dataFirst findings about data, to be put right before anything is said there
 * @param excused what was found and accepted for a time, so that nothing is to be done about it
 * @param before what the procedure costs; absent where that cannot be told
 * @param after what it costs once the chosen actions are done; absent where that cannot be told
 * @param counted what each of the chosen actions spares after those before it; empty where no cost
 *     is known
 */
public record Plan(
    Procedure procedure,
    List<Option> options,
    List<Finding> dataFirst,
    List<Excused> excused,
    @Nullable Cost before,
    @Nullable Cost after,
    List<Counted> counted) {

  /**
   * One thing to do, or several of which one has to be chosen.
   *
   * @param actions what can be done; more than one where they exclude each other
   * @param chosen the one that is taken: what was accepted, or else what spares people most; absent
   *     where all were rejected or postponed
   */
  public record Option(List<Action> actions, @Nullable Action chosen) {

    /** What it is for: to simplify, if one of the actions is. */
    public Purpose purpose() {
      return actions.stream()
          .map(a -> a.kind().purpose())
          .min(Comparator.naturalOrder())
          .orElse(Purpose.MEND);
    }
  }

  /**
   * What an action spares besides those before it, so that nothing is counted twice.
   *
   * @param action the action
   * @param left what the procedure costs after it
   * @param perCase đồng a case, as far as known
   * @param inAYear đồng a year; absent where the number of cases is not known
   */
  public record Counted(Action action, Cost left, long perCase, @Nullable Long inAYear) {}

  /** The actions that are taken, in order. */
  public List<Action> chosen() {
    return options.stream().map(Option::chosen).filter(Objects::nonNull).toList();
  }

  /** The options that are for {@code purpose}, in order. */
  public List<Option> options(Purpose purpose) {
    return options.stream().filter(o -> o.purpose() == purpose).toList();
  }

  /** Whether anything in it spares people something. */
  public boolean simplifies() {
    return chosen().stream().anyMatch(a -> a.kind().purpose() == Purpose.SIMPLIFY);
  }

  /** Whether there is anything to say of the procedure. */
  public boolean says() {
    return !options.isEmpty() || !dataFirst.isEmpty() || !excused.isEmpty();
  }

  /** What is saved in a year; absent where that cannot be told. */
  public @Nullable Saving inAYear() {
    Long was = before == null ? null : before.inAYear();
    Long will = after == null ? null : after.inAYear();
    return was == null || will == null ? null : new Saving(was, will);
  }

  /** What a case saves; absent where that cannot be told. */
  public @Nullable Saving perCase() {
    return before == null || after == null ? null : new Saving(before.perCase(), after.perCase());
  }

  /** Its name as decisions write it. */
  public Text named() {
    String name = procedure.name() + " (" + procedure.code() + ")";
    return new Text(name, name);
  }
}
