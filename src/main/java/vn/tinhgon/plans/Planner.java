package vn.tinhgon.plans;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Procedure;
import vn.tinhgon.model.Text;
import vn.tinhgon.plans.cost.Cost;
import vn.tinhgon.plans.cost.Standards;
import vn.tinhgon.plans.edits.Drawn;
import vn.tinhgon.plans.edits.Edits;
import vn.tinhgon.rules.ActionKind.Purpose;
import vn.tinhgon.rules.Finding;
import vn.tinhgon.rules.Law;
import vn.tinhgon.rules.Rule;

/** Makes plans from findings. */
public final class Planner {

  private static final Text UNREAD =
      new Text(
          "căn cứ được dẫn chưa đối chiếu với nguyên văn",
          "the provisions cited were not compared with their text");

  private final Map<String, Rule> rules;
  private final Map<String, Law> laws;
  private final LocalDate day;
  private final Reckoner reckoner;
  private final Choices choices;

  /**
   * Plans as on {@code day}.
   *
   * @param rules the rules that found what is found, by id
   * @param laws legal documents by number
   * @param choices what was decided about actions
   */
  public Planner(
      Map<String, Rule> rules,
      Map<String, Law> laws,
      Standards standards,
      LocalDate day,
      Choices choices) {
    this.rules = rules;
    this.laws = laws;
    this.day = day;
    this.reckoner = new Reckoner(standards, day);
    this.choices = choices;
  }

  /**
   * The plan of {@code procedure}, its words understood.
   *
   * @param findings what was found in it and stands
   * @param excused what was found in it and need not be acted on
   */
  public Plan plan(Procedure procedure, List<Finding> findings, List<Excused> excused) {
    Cost before = reckoner.cost(procedure);
    List<Action> actions =
        Group.of(procedure, findings).stream()
            .map(g -> choices.decided(reckoner.relieved(procedure, action(procedure, g), before)))
            .toList();
    List<Plan.Option> options = ranked(Exclusions.of(procedure, actions));
    List<Plan.Counted> counted = reckoner.counted(procedure, before, options);
    return new Plan(
        procedure,
        options,
        findings.stream().filter(f -> f.action().purpose() == Purpose.CLARIFY).toList(),
        List.copyOf(excused),
        before,
        counted.isEmpty() ? before : counted.get(counted.size() - 1).left(),
        counted);
  }

  /** What spares people most first; what spares nothing that is known in its order. */
  private static List<Plan.Option> ranked(List<Plan.Option> options) {
    List<Plan.Option> ranked = new ArrayList<>(options);
    ranked.sort(Comparator.comparingLong(o -> -spared(o.chosen())));
    return List.copyOf(ranked);
  }

  private static long spared(@Nullable Action chosen) {
    return chosen == null ? 0 : chosen.relief().perCase();
  }

  private Action action(Procedure procedure, Group group) {
    Finding first = group.about().get(0);
    Drawn drawn = Edits.of(procedure, first);
    Provisions provisions = Provisions.of(procedure, group.about(), laws, day);
    Rule rule = rules.get(first.rule());
    return new Action(
        group.all().stream()
            .map(Finding::fingerprint)
            .min(Comparator.naturalOrder())
            .orElseThrow()
            .substring(0, 12),
        first.action(),
        places(first),
        others(group),
        first.proposal(),
        drawn.before(),
        drawn.after(),
        group.about().stream().map(Finding::message).distinct().toList(),
        group.about().stream().flatMap(f -> f.law().stream()).distinct().toList(),
        provisions.named(),
        provisions.norms(),
        rule != null && rule.acts() == Rule.Actor.SELF,
        first.whoActs(),
        conditions(group, drawn),
        group.all().stream().map(Finding::fingerprint).toList(),
        group.all().stream().map(Finding::rule).distinct().toList(),
        drawn.edits(),
        drawn.byHand(),
        Action.Relieved.NOTHING,
        null);
  }

  private static List<String> places(Finding first) {
    return Stream.concat(
            Stream.of(first.at()),
            first.related().stream()
                .filter(r -> r.procedure().equals(first.procedure()))
                .map(Finding.Related::at))
        .toList();
  }

  private static List<String> others(Group group) {
    return group.about().stream()
        .flatMap(f -> f.related().stream().map(Finding.Related::procedure))
        .filter(p -> !p.equals(group.about().get(0).procedure()))
        .distinct()
        .toList();
  }

  private static List<Text> conditions(Group group, Drawn drawn) {
    Finding first = group.about().get(0);
    List<Text> conditions = new ArrayList<>();
    for (Finding finding : group.about()) {
      conditions.addAll(finding.notes());
      if (!finding.failsBuild()) {
        conditions.add(UNREAD);
      }
    }
    if (drawn.edits().isEmpty()) {
      group.about().stream()
          .skip(1)
          .map(Finding::proposal)
          .filter(p -> !p.equals(first.proposal()))
          .forEach(conditions::add);
    }
    return conditions.stream().distinct().toList();
  }
}
