package vn.tinhgon.plans;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Channel;
import vn.tinhgon.model.Document;
import vn.tinhgon.model.Money;
import vn.tinhgon.model.Procedure;
import vn.tinhgon.model.Text;
import vn.tinhgon.plans.cost.Cost;
import vn.tinhgon.plans.cost.Costing;
import vn.tinhgon.plans.cost.Reliefs;
import vn.tinhgon.plans.cost.Standards;
import vn.tinhgon.plans.edits.Rows;
import vn.tinhgon.rules.ActionKind;
import vn.tinhgon.rules.ActionKind.Purpose;

/** Reckons what actions spare. */
final class Reckoner {

  /**
   * What people may take or leave: how many will is not known, so that it is in no sum. Nor is it
   * known whether a paper that is listed twice is handed in twice.
   */
  private static final Set<ActionKind> UNSURE =
      EnumSet.of(
          ActionKind.MERGE_DOCUMENTS,
          ActionKind.ADD_ONLINE_CHANNEL,
          ActionKind.FULL_PROCESS,
          ActionKind.PARTIAL_PROCESS,
          ActionKind.ELECTRONIC_RESULT);

  private final Costing costing;
  private final Reliefs reliefs;

  Reckoner(Standards standards, LocalDate day) {
    this.costing = new Costing(standards, day);
    this.reliefs = new Reliefs(standards);
  }

  /** What {@code procedure} costs; absent where that cannot be told. */
  @Nullable Cost cost(Procedure procedure) {
    return costing.of(procedure);
  }

  /** {@code action} with what it spares by itself. */
  Action relieved(Procedure procedure, Action action, @Nullable Cost before) {
    if (before == null || action.kind().purpose() != Purpose.SIMPLIFY) {
      return action;
    }
    Cost after = after(procedure, before, action);
    Long was = before.inAYear();
    Long will = after.inAYear();
    boolean more = !before.allUnknown().equals(after.allUnknown());
    return action.relieving(
        new Action.Relieved(
            before.perCase() - after.perCase(),
            was == null || will == null ? null : was - will,
            more,
            remark(procedure, action, before)));
  }

  /** What the chosen ones of {@code options} spare one after the other, each thing once. */
  List<Plan.Counted> counted(
      Procedure procedure, @Nullable Cost before, List<Plan.Option> options) {
    List<Plan.Counted> counted = new ArrayList<>();
    Cost cost = before;
    for (Plan.Option option : options) {
      Action chosen = option.chosen();
      if (cost == null || chosen == null || chosen.kind().purpose() != Purpose.SIMPLIFY) {
        continue;
      }
      Cost after = after(procedure, cost, chosen);
      Long was = cost.inAYear();
      Long will = after.inAYear();
      counted.add(
          new Plan.Counted(
              chosen,
              after,
              cost.perCase() - after.perCase(),
              was == null || will == null ? null : was - will));
      cost = after;
    }
    return List.copyOf(counted);
  }

  private Cost after(Procedure procedure, Cost cost, Action action) {
    if (UNSURE.contains(action.kind())) {
      return cost;
    }
    return reliefs.after(cost, action.kind(), action.places(), whole(procedure, action));
  }

  private static boolean whole(Procedure procedure, Action action) {
    Document row = Rows.at(procedure, action.places().get(0));
    return row != null && Rows.whole(row);
  }

  /** What {@code action} spares a case that takes it. */
  private long alone(Procedure procedure, Cost before, Action action) {
    boolean whole = whole(procedure, action);
    return before.perCase()
        - reliefs.after(before, action.kind(), action.places(), whole).perCase();
  }

  /** What each case spares that takes what is offered; absent where that is nothing. */
  private @Nullable Text remark(Procedure procedure, Action action, Cost before) {
    if (!UNSURE.contains(action.kind())) {
      return null;
    }
    if (action.kind() == ActionKind.ELECTRONIC_RESULT) {
      return spared(
          alone(procedure, before, action),
          new Text(
              "mỗi hồ sơ chỉ nhận kết quả điện tử, không phải đi nhận bản giấy,",
              "each case that takes the electronic result alone"));
    }
    if (action.kind() == ActionKind.MERGE_DOCUMENTS) {
      return spared(
          alone(procedure, before, action),
          new Text("mỗi hồ sơ đang phải nộp cả hai", "each case that hands in both"));
    }
    Long spared =
        before.shares().get(0).way().method() == Channel.Method.ONLINE
            ? null
            : costing.sparedOnline(procedure, before);
    return spared == null
        ? null
        : spared(
            spared,
            new Text(
                "so với hiện nay, mỗi hồ sơ chuyển sang nộp trực tuyến",
                "against today, each case that goes online"));
  }

  private static @Nullable Text spared(long spared, Text who) {
    return spared <= 0
        ? null
        : new Text(
            who.vi()
                + " tiết kiệm khoảng "
                + Money.dong(spared).vi()
                + "; chưa biết có bao nhiêu hồ sơ như vậy nên không cộng vào",
            who.en()
                + " saves about "
                + Money.dong(spared).en()
                + "; how many will is not known, so that it is in no sum");
  }
}
