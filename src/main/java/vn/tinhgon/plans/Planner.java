package vn.tinhgon.plans;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Channel;
import vn.tinhgon.model.Document;
import vn.tinhgon.model.Procedure;
import vn.tinhgon.model.Text;
import vn.tinhgon.plans.cost.Cost;
import vn.tinhgon.plans.cost.Costing;
import vn.tinhgon.plans.cost.Reliefs;
import vn.tinhgon.plans.cost.Standards;
import vn.tinhgon.rules.ActionKind;
import vn.tinhgon.rules.ActionKind.Purpose;
import vn.tinhgon.rules.Finding;
import vn.tinhgon.rules.Rule;

/** Makes plans from findings. */
public final class Planner {

  private final Map<String, Rule> rules;
  private final Costing costing;
  private final Reliefs reliefs;
  private final Choices choices;

  /**
   * Plans as on {@code day}.
   *
   * @param rules the rules that found what is found, by id
   * @param choices what was decided about actions
   */
  public Planner(Map<String, Rule> rules, Standards standards, LocalDate day, Choices choices) {
    this.rules = rules;
    this.costing = new Costing(standards, day);
    this.reliefs = new Reliefs(standards);
    this.choices = choices;
  }

  /** The plan of {@code procedure}, its words understood, from what was found in it. */
  public Plan plan(Procedure procedure, List<Finding> findings) {
    List<Finding> data = new ArrayList<>();
    Map<String, List<Finding>> same = new LinkedHashMap<>();
    boolean fully =
        findings.stream()
            .anyMatch(
                f ->
                    f.action() == ActionKind.FULL_PROCESS
                        || f.action() == ActionKind.PARTIAL_PROCESS);
    for (Finding finding : findings) {
      if (finding.action().purpose() == Purpose.CLARIFY) {
        data.add(finding);
      } else if (!(fully && finding.action() == ActionKind.ADD_ONLINE_CHANNEL)) {
        same.computeIfAbsent(key(procedure, finding), k -> new ArrayList<>()).add(finding);
      }
    }
    if (fully) {
      findings.stream()
          .filter(f -> f.action() == ActionKind.ADD_ONLINE_CHANNEL)
          .forEach(f -> alsoCured(same, f));
    }
    Cost before = costing.of(procedure);
    List<Action> actions = new ArrayList<>();
    for (List<Finding> about : same.values()) {
      actions.add(relieved(procedure, action(procedure, about), before));
    }
    List<Plan.Option> options =
        Exclusions.of(procedure, actions.stream().map(choices::decided).toList());
    return new Plan(
        procedure, options, List.copyOf(data), before, after(procedure, before, options));
  }

  /** A channel is part of going online from end to end. */
  private static void alsoCured(Map<String, List<Finding>> same, Finding channel) {
    same.values().stream()
        .filter(
            about ->
                about.get(0).action() == ActionKind.FULL_PROCESS
                    || about.get(0).action() == ActionKind.PARTIAL_PROCESS)
        .forEach(about -> about.add(channel));
  }

  /** Findings of one key are about one thing to do, to be counted once. */
  private static String key(Procedure procedure, Finding finding) {
    Document row = Exclusions.row(procedure, finding.at());
    String what =
        switch (finding.action()) {
          case ADD_ONLINE_CHANNEL, FULL_PROCESS, PARTIAL_PROCESS, PAY_ONLINE -> "";
          default ->
              row != null && Edits.whole(row)
                  ? finding.at()
                  : finding.at() + "\n" + finding.proposal().vi();
        };
    boolean reworded = finding.action().purpose() == Purpose.MEND;
    return finding.action() + "\n" + what + (reworded ? "\n" + finding.message().vi() : "");
  }

  private Action action(Procedure procedure, List<Finding> about) {
    Finding first = about.get(0);
    Edits.Drawn drawn = Edits.of(procedure, first);
    List<Text> conditions = new ArrayList<>();
    for (Finding finding : about) {
      finding.notes().stream().filter(n -> !conditions.contains(n)).forEach(conditions::add);
      if (!finding.failsBuild()) {
        conditions.add(
            new Text(
                "căn cứ được dẫn chưa đối chiếu với nguyên văn",
                "the provisions cited were not compared with their text"));
      }
    }
    if (drawn.edits().isEmpty()) {
      about.stream()
          .skip(1)
          .map(Finding::proposal)
          .filter(p -> !p.equals(first.proposal()))
          .forEach(conditions::add);
    }
    List<String> places = new ArrayList<>(List.of(first.at()));
    first.related().stream()
        .filter(r -> r.procedure().equals(first.procedure()))
        .map(Finding.Related::at)
        .forEach(places::add);
    Rule rule = rules.get(first.rule());
    return new Action(
        about.stream()
            .map(Finding::fingerprint)
            .min(Comparator.naturalOrder())
            .orElseThrow()
            .substring(0, 12),
        first.action(),
        List.copyOf(places),
        first.proposal(),
        drawn.before(),
        drawn.after(),
        about.stream().map(Finding::message).distinct().toList(),
        about.stream().flatMap(f -> f.law().stream()).distinct().toList(),
        Provisions.of(procedure, about),
        rule != null && rule.acts() == Rule.Actor.SELF,
        first.whoActs(),
        conditions.stream().distinct().toList(),
        about.stream().map(Finding::fingerprint).toList(),
        about.stream().map(Finding::rule).distinct().toList(),
        drawn.edits(),
        drawn.byHand(),
        Action.Relieved.NOTHING,
        null);
  }

  private Action relieved(Procedure procedure, Action action, @Nullable Cost before) {
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
            online(procedure, action, before)));
  }

  /** What each case spares that goes online; how many will is not known. */
  private @Nullable Text online(Procedure procedure, Action action, Cost before) {
    boolean opens =
        action.kind() == ActionKind.ADD_ONLINE_CHANNEL
            || action.kind() == ActionKind.FULL_PROCESS
            || action.kind() == ActionKind.PARTIAL_PROCESS;
    if (!opens || before.shares().get(0).way().method() == Channel.Method.ONLINE) {
      return null;
    }
    Long spared = costing.sparedOnline(procedure, before);
    return spared == null || spared <= 0
        ? null
        : new Text(
            "mỗi hồ sơ chuyển sang nộp trực tuyến tiết kiệm khoảng "
                + String.format(Locale.ROOT, "%,d", spared).replace(',', '.')
                + " đồng; chưa biết bao nhiêu hồ sơ sẽ chuyển nên không cộng vào",
            "each case that goes online saves about "
                + String.format(Locale.ROOT, "%,d", spared)
                + " đồng; how many will is not known, so that it is in no sum");
  }

  private Cost after(Procedure procedure, Cost cost, Action action) {
    Document row = Exclusions.row(procedure, action.places().get(0));
    return reliefs.after(cost, action.kind(), action.places(), row != null && Edits.whole(row));
  }

  private @Nullable Cost after(
      Procedure procedure, @Nullable Cost before, List<Plan.Option> options) {
    Cost cost = before;
    for (Plan.Option option : options) {
      Action chosen = option.chosen();
      if (cost != null && chosen != null && chosen.kind().purpose() == Purpose.SIMPLIFY) {
        cost = after(procedure, cost, chosen);
      }
    }
    return cost;
  }
}
