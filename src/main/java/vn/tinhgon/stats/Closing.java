package vn.tinhgon.stats;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How a gap is closed with the least to do.
 *
 * @param procedures the procedures to take up in order, up to the one that closes the gap
 * @param gained procedures or cases that they gain, no more than are missing
 * @param missing how many are missing
 * @param helpless how many procedures are not so and nothing that could be done about them is known
 */
public record Closing(List<Lacking> procedures, long gained, long missing, long helpless) {

  /** Nothing is missing, or nothing can be told. */
  static final Closing NONE = new Closing(List.of(), 0, 0, 0);

  /**
   * A procedure that is not so.
   *
   * @param code its code
   * @param name its name
   * @param cases its cases in a year; -1 where unknown
   * @param gain what it gains once it is so: 1, or its cases that are not
   * @param work what has to be done about it; empty where nothing is known to help
   */
  public record Lacking(String code, String name, long cases, long gain, List<Todo> work) {

    /** How many steps of work that is. */
    public long steps() {
      return work.stream().mapToLong(Todo::times).sum();
    }
  }

  /** Takes of {@code lacking} those first that gain most for the work that they take. */
  static Closing of(List<Lacking> lacking, long missing) {
    List<Lacking> order =
        lacking.stream()
            .filter(l -> !l.work().isEmpty())
            .sorted(
                Comparator.comparingDouble((Lacking l) -> (double) l.steps() / l.gain())
                    .thenComparing(l -> -l.cases())
                    .thenComparing(Lacking::code))
            .toList();
    List<Lacking> taken = new ArrayList<>();
    long gained = 0;
    for (Lacking one : order) {
      if (gained < missing) {
        taken.add(one);
        gained += one.gain();
      }
    }
    return new Closing(
        List.copyOf(taken),
        Math.min(gained, missing),
        missing,
        lacking.stream().filter(l -> l.work().isEmpty()).count());
  }

  /** Whether they close the gap. */
  public boolean closes() {
    return gained >= missing;
  }

  /** How many are missing even then. */
  public long left() {
    return missing - gained;
  }
}
