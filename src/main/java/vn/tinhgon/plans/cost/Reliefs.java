package vn.tinhgon.plans.cost;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Channel.Method;
import vn.tinhgon.rules.ActionKind;

/**
 * What an action spares applicants: the cost of a procedure once it is done.
 *
 * @param standards standard times and prices
 */
public record Reliefs(Standards standards) {

  private static final Set<Task> COPYING = EnumSet.of(Task.COPY, Task.CERTIFY, Task.PRINT);

  /**
   * {@code cost} after an action.
   *
   * @param kind what is done
   * @param places what it is done to
   * @param wholeRow whether it is done to all that the row asks for; what is spared cannot be told
   *     where it is not
   */
  public Cost after(Cost cost, ActionKind kind, List<String> places, boolean wholeRow) {
    List<Cost.Share> shares = new ArrayList<>();
    for (Cost.Share share : cost.shares()) {
      shares.add(new Cost.Share(way(share.way(), kind, places, wholeRow), share.cases()));
    }
    return cost.with(shares);
  }

  private Way way(Way way, ActionKind kind, List<String> places, boolean wholeRow) {
    Totals totals = way.totals();
    List<Line> tasks = totals == null ? way.lines() : totals.left();
    List<Line> lines = new ArrayList<>();
    List<Unknown> unknown = new ArrayList<>();
    for (Line line : tasks) {
      Line left = line(way.method(), line, kind, places, wholeRow);
      if (left != null) {
        lines.add(left);
      }
    }
    for (Unknown each : way.unknown()) {
      boolean spared =
          kind == ActionKind.REPEAL
              || kind == ActionKind.ELECTRONIC_RESULT && receives(each)
              || removes(kind) && wholeRow && places.get(0).equals(each.at());
      if (!spared) {
        unknown.add(each);
      }
    }
    Way after =
        new Way(way.method(), way.caseId(), List.copyOf(lines), List.copyOf(unknown), totals);
    return totals == null ? after : totals.way(after, lines);
  }

  /** Whether it is how the result is got that is unknown. */
  private static boolean receives(Unknown unknown) {
    return unknown.what().equals(WayTasks.RECEIVING) || unknown.what().equals(Task.COLLECT.label());
  }

  private static boolean removes(ActionKind kind) {
    return kind == ActionKind.DROP_DOCUMENT
        || kind == ActionKind.REPLACE_BY_DATABASE
        || kind == ActionKind.MERGE_DOCUMENTS;
  }

  private @Nullable Line line(
      Method method, Line line, ActionKind kind, List<String> places, boolean wholeRow) {
    boolean here = places.get(0).equals(line.at());
    return switch (kind) {
      case REPEAL -> null;
      case DROP_DOCUMENT, REPLACE_BY_DATABASE, MERGE_DOCUMENTS -> here && wholeRow ? null : line;
      case ORDINARY_COPY ->
          here && line.task() == Task.CERTIFY
              ? method == Method.ONLINE ? null : instead(line, Task.COPY)
              : line;
      case FEWER_COPIES ->
          (places.contains(line.at()) || places.contains("")) && COPYING.contains(line.task())
              ? line.times(1)
              : line;
      case ASK_THE_AGENCY -> here && line.task() == Task.OBTAIN ? null : line;
      case PAY_ONLINE ->
          method == Method.ONLINE
                  && (line.task() == Task.PAY_AT_COUNTER || line.task() == Task.PAY_AT_BANK)
              ? instead(line, Task.PAY_ONLINE)
              : line;
      case ELECTRONIC_RESULT ->
          line.task() == Task.COLLECT || line.task() == Task.RECEIVE_BY_POST
              ? instead(line, Task.RECEIVE_ONLINE)
              : line.task() == Task.QUEUE && line.what().equals(WayTasks.RECEIVING) ? null : line;
      default -> line;
    };
  }

  private Line instead(Line line, Task task) {
    Standard standard = standards.tasks().get(task);
    return standard == null
        ? line
        : Line.of(line.at(), task, line.what(), line.quantity(), standard, line.wage());
  }
}
