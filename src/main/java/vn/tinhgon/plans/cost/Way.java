package vn.tinhgon.plans.cost;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Channel;

/**
 * What one case costs that is handed in one way.
 *
 * @param method how it is handed in
 * @param caseId the case it is of; empty where the procedure has one only
 * @param lines what is known
 * @param unknown what is not
 * @param totals what the file states of all tasks together; absent where it states nothing
 */
public record Way(
    Channel.Method method,
    String caseId,
    List<Line> lines,
    List<Unknown> unknown,
    @Nullable Totals totals) {

  /**
   * What is known of its cost, in đồng.
   *
   * @throws ArithmeticException if that is more than can be counted
   */
  public long cost(long wage) {
    long sum = 0;
    for (Line line : lines) {
      sum = Math.addExact(sum, line.cost(wage));
    }
    return sum;
  }
}
