package vn.tinhgon;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import vn.tinhgon.model.Procedure;
import vn.tinhgon.plans.Choices;
import vn.tinhgon.plans.Plan;
import vn.tinhgon.plans.Planner;
import vn.tinhgon.plans.Proposals;
import vn.tinhgon.plans.cost.Saving;
import vn.tinhgon.plans.cost.Standards;
import vn.tinhgon.procedures.ProcedureFile;
import vn.tinhgon.report.Report;
import vn.tinhgon.rules.Finding;
import vn.tinhgon.rules.Rule;
import vn.tinhgon.rules.engine.RuleBook;

/**
 * Proposes how procedures can be made simpler: {@code new Proposer(RuleBook.bundled(), r ->
 * true).propose(files, asOf, Choices.none())}. Holds all procedures that it is given.
 */
public final class Proposer {

  private final RuleBook ruleBook;
  private final Reviewer reviewer;
  private final Standards standards;

  /** Proposes with the standard times and prices that ship with the program. */
  public Proposer(RuleBook ruleBook, Predicate<Rule> selected) {
    this(ruleBook, selected, Standards.bundled());
  }

  /**
   * Proposes from what the rules of {@code ruleBook} find that {@code selected} takes, and reckons
   * costs by {@code standards}.
   */
  public Proposer(RuleBook ruleBook, Predicate<Rule> selected, Standards standards) {
    this.ruleBook = ruleBook;
    this.standards = standards;
    this.reviewer = new Reviewer(ruleBook, selected);
  }

  /**
   * The plans for {@code files} as on {@code asOf}, those that save most first.
   *
   * @param choices what was decided about actions before
   */
  public Proposals propose(Iterable<ProcedureFile> files, LocalDate asOf, Choices choices) {
    Map<String, Procedure> procedures = new LinkedHashMap<>();
    Report report = reviewer.review(files, asOf, f -> true, p -> procedures.put(p.key(), p));
    Map<String, List<Finding>> findings = new HashMap<>();
    report
        .findings()
        .forEach(f -> findings.computeIfAbsent(f.file(), k -> new ArrayList<>()).add(f.finding()));
    Planner planner = new Planner(ruleBook.rules(), standards, asOf, choices);
    List<Plan> plans = new ArrayList<>();
    procedures.forEach(
        (key, procedure) -> {
          Plan plan = planner.plan(procedure, findings.getOrDefault(key, List.of()));
          if (!plan.options().isEmpty() || !plan.dataFirst().isEmpty()) {
            plans.add(plan);
          }
        });
    plans.sort(
        Comparator.comparing((Plan p) -> !p.simplifies())
            .thenComparing(p -> -saved(p.inAYear()))
            .thenComparing(p -> -saved(p.perCase())));
    return new Proposals(
        asOf,
        ruleBook.version(),
        procedures.size(),
        List.copyOf(plans),
        report.unreadable().stream().map(u -> u.file() + ":" + u.line()).toList(),
        choices.unused());
  }

  private static long saved(@org.jspecify.annotations.Nullable Saving saving) {
    return saving == null ? 0 : saving.saved();
  }
}
