package vn.tinhgon.plans.cost;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.CostFigures;
import vn.tinhgon.model.Text;

/**
 * What a file states of all tasks together. It wins over what was added up task by task; where an
 * action spares some of the tasks it is lowered by their share of the standards. That share cannot
 * be told where a task has no standard: then the total stays, and it is said that it is too high.
 *
 * @param at place of the procedure
 * @param hours hours of work; absent where the file states none
 * @param services what is bought, in đồng; absent where the file states none
 * @param travel what getting there costs, in đồng; absent where the file states none
 * @param source where the figures come from
 * @param all the tasks before any action, by the standards
 * @param left those of them that are left
 * @param open whether a task beside these has no standard
 */
record Totals(
    String at,
    @Nullable BigDecimal hours,
    @Nullable BigDecimal services,
    @Nullable BigDecimal travel,
    String source,
    List<Line> all,
    List<Line> left,
    boolean open) {

  private static final int PLACES = 4;

  private static final Text PART =
      new Text(
          "phần giờ công, chi phí của việc được bỏ",
          "hours and expenses of the work that is spared");
  private static final Text NO_SHARE =
      new Text(
          "tệp chỉ nêu tổng của mọi công việc, và không đủ định mức để biết việc được bỏ chiếm bao"
              + " nhiêu; tổng được giữ nguyên",
          "the file states all tasks together, and standards are missing to tell the share of what"
              + " is spared; the total is left as it is");

  /** {@code way} with what the file states of its tasks together in place of their sum. */
  static Way in(Way way, String at, @Nullable CostFigures figures) {
    if (figures == null
        || figures.hours() == null && figures.services() == null && figures.travel() == null) {
      return way;
    }
    Totals totals =
        new Totals(
            at,
            figures.hours(),
            whole(figures.services()),
            whole(figures.travel()),
            figures.source() == null ? "số liệu trong tệp" : figures.source(),
            way.lines(),
            way.lines(),
            way.unknown().stream()
                .anyMatch(u -> u.kind() == Unknown.Kind.WORK || u.kind() == Unknown.Kind.TRIP));
    // What is stated of the work holds for all of it, known and unknown.
    List<Unknown> unknown = way.unknown().stream().filter(u -> !totals.hold(u.kind())).toList();
    return totals.way(new Way(way.method(), way.caseId(), List.of(), unknown, totals), way.lines());
  }

  private boolean hold(Unknown.Kind kind) {
    return switch (kind) {
      case WORK -> hours != null && services != null;
      case TRIP -> hours != null && travel != null;
      default -> false;
    };
  }

  /** {@code way} where of all tasks {@code tasks} are left. */
  Way way(Way way, List<Line> tasks) {
    List<Line> lines = new ArrayList<>();
    for (Line task : tasks) {
      Line rest = task.without(hours != null, services != null, travel != null);
      if (rest.task() == Task.FEE
          || rest.hours().signum() > 0
          || rest.services() + rest.travel() + rest.fees() > 0) {
        lines.add(rest);
      }
    }
    Lowered work = lowered(hours, tasks, Line::time, PLACES);
    Lowered bought = lowered(services, tasks, sum(Line::services), 0);
    Lowered going = lowered(travel, tasks, sum(Line::travel), 0);
    boolean shared = work.shared() || bought.shared() || going.shared();
    if (!tasks.isEmpty()) {
      lines.add(
          new Line(
              at,
              Task.STATED,
              new Text("", ""),
              1,
              work.value(),
              bought.value().longValueExact(),
              going.value().longValueExact(),
              0,
              !shared,
              source + (open ? "" : "; phần giảm theo tỷ trọng định mức"),
              null));
    }
    List<Unknown> unknown = new ArrayList<>(way.unknown());
    Unknown spared = new Unknown(at, Unknown.Kind.WORK, PART, NO_SHARE);
    if ((work.tooHigh() || bought.tooHigh() || going.tooHigh()) && !unknown.contains(spared)) {
      unknown.add(spared);
    }
    return new Way(
        way.method(),
        way.caseId(),
        List.copyOf(lines),
        List.copyOf(unknown),
        new Totals(at, hours, services, travel, source, all, List.copyOf(tasks), open));
  }

  /**
   * A total after some tasks are spared.
   *
   * @param value what is left of it; 0 where the file states none
   * @param shared whether it was lowered by a share
   * @param tooHigh whether it would have to be lowered and nobody can tell by how much
   */
  private record Lowered(BigDecimal value, boolean shared, boolean tooHigh) {}

  private Lowered lowered(
      @Nullable BigDecimal total,
      List<Line> tasks,
      Function<Line, BigDecimal> measure,
      int places) {
    if (total == null || tasks.isEmpty()) {
      return new Lowered(BigDecimal.ZERO, false, false);
    }
    if (tasks.equals(all)) {
      return new Lowered(total, false, false);
    }
    BigDecimal before = all.stream().map(measure).reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal after = tasks.stream().map(measure).reduce(BigDecimal.ZERO, BigDecimal::add);
    if (open || before.signum() == 0) {
      return new Lowered(total, false, total.signum() > 0);
    }
    return before.compareTo(after) == 0
        ? new Lowered(total, false, false)
        : new Lowered(
            total.multiply(after).divide(before, places, RoundingMode.HALF_UP), true, false);
  }

  private static Function<Line, BigDecimal> sum(ToLongFunction<Line> money) {
    return line ->
        BigDecimal.valueOf(money.applyAsLong(line)).multiply(BigDecimal.valueOf(line.quantity()));
  }

  private static @Nullable BigDecimal whole(@Nullable BigDecimal money) {
    return money == null ? null : money.setScale(0, RoundingMode.HALF_UP);
  }
}
