package vn.tinhgon.compare.parts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import vn.tinhgon.compare.Effect;
import vn.tinhgon.compare.Facet;
import vn.tinhgon.model.Part;
import vn.tinhgon.model.Text;

/** The order of parts that are in both versions. */
final class Order {

  private static final Text NAME = new Text("thứ tự", "order");

  private Order() {}

  /** Says in {@code changes} that the parts follow each other otherwise; nothing if they do not. */
  static <T extends Part> void changes(
      Text what,
      List<Matching.Pair<T>> pairs,
      ToIntFunction<T> position,
      ToIntFunction<T> number,
      Changes changes) {
    List<Matching.Pair<T>> now = new ArrayList<>(pairs);
    now.sort(Comparator.comparingInt(p -> position.applyAsInt(p.after())));
    List<Matching.Pair<T>> then = new ArrayList<>(pairs);
    then.sort(Comparator.comparingInt(p -> position.applyAsInt(p.before())));
    if (now.equals(then)) {
      return;
    }
    Facet facet = new Facet(NAME, row(then, number), row(now, number), Effect.NEUTRAL);
    changes.changed(
        then.get(0).before(), now.get(0).after(), what, Effect.NEUTRAL, List.of(), List.of(facet));
  }

  private static <T> Text row(List<Matching.Pair<T>> pairs, ToIntFunction<T> number) {
    String numbers =
        pairs.stream()
            .map(p -> Integer.toString(number.applyAsInt(p.before())))
            .collect(Collectors.joining(", "));
    return new Text(numbers, numbers);
  }
}
