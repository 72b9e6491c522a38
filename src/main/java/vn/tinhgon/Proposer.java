package vn.tinhgon;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Procedure;
import vn.tinhgon.model.Text;
import vn.tinhgon.plans.Choices;
import vn.tinhgon.plans.Excused;
import vn.tinhgon.plans.Plan;
import vn.tinhgon.plans.Planner;
import vn.tinhgon.plans.Proposals;
import vn.tinhgon.plans.cost.Saving;
import vn.tinhgon.plans.cost.Standards;
import vn.tinhgon.procedures.ProcedureFile;
import vn.tinhgon.report.Excuse;
import vn.tinhgon.report.Report;
import vn.tinhgon.rules.Finding;
import vn.tinhgon.rules.Rule;
import vn.tinhgon.rules.Subject;
import vn.tinhgon.rules.engine.RuleBook;

/**
 * Proposes how procedures can be made simpler: {@code new Proposer(RuleBook.bundled(), r ->
 * true).propose(files, asOf, Choices.none())}. Holds all procedures that it is given.
 */
public final class Proposer {

  private final RuleBook ruleBook;
  private final Reviewer reviewer;
  private final Standards standards;
  private final UnaryOperator<Report> judge;

  /** Proposes with the standard times and prices that ship with the program. */
  public Proposer(RuleBook ruleBook, Predicate<Rule> selected) {
    this(ruleBook, selected, Standards.bundled(), report -> report);
  }

  /**
   * The same with costs reckoned by {@code standards}. What {@code judge} marks as waived asks for
   * nothing, and is kept with its reason; what it marks as known does: a plan is made of what is
   * known.
   */
  public Proposer(
      RuleBook ruleBook,
      Predicate<Rule> selected,
      Standards standards,
      UnaryOperator<Report> judge) {
    this.ruleBook = ruleBook;
    this.standards = standards;
    this.reviewer = new Reviewer(ruleBook, selected);
    this.judge = judge;
  }

  /**
   * The plans for {@code files} as on {@code asOf}, those that save most first.
   *
   * @param choices what was decided about actions before
   */
  public Proposals propose(Iterable<ProcedureFile> files, LocalDate asOf, Choices choices) {
    Map<String, Procedure> procedures = new LinkedHashMap<>();
    Report report =
        judge.apply(reviewer.review(files, asOf, f -> true, p -> procedures.put(p.key(), p)));
    Map<String, List<Report.Placed>> found = new HashMap<>();
    report.findings().forEach(f -> found.computeIfAbsent(f.file(), k -> new ArrayList<>()).add(f));
    Planner planner =
        new Planner(ruleBook.rules(), ruleBook.catalogue().laws(), standards, asOf, choices);
    List<Plan> plans = new ArrayList<>();
    procedures.forEach(
        (key, procedure) -> {
          Plan plan = plan(planner, procedure, found.getOrDefault(key, List.of()));
          if (plan.says()) {
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
        report.unreadable().stream().map(Reviewer::sentence).toList(),
        remarks(report),
        choices.unused());
  }

  private static Plan plan(Planner planner, Procedure procedure, List<Report.Placed> found) {
    List<Finding> standing = new ArrayList<>();
    List<Excused> excused = new ArrayList<>();
    for (Report.Placed placed : found) {
      Excuse excuse = placed.excuse();
      if (excuse != null && excuse.kind() == Excuse.Kind.WAIVED) {
        excused.add(new Excused(placed.finding(), excuse.why()));
      } else {
        standing.add(placed.finding());
      }
    }
    return planner.plan(procedure, standing, excused);
  }

  /** What is to be known of the waivers themselves. */
  private static List<Text> remarks(Report report) {
    List<Text> remarks = new ArrayList<>(report.remarks());
    report.about(Subject.WAIVER).stream().map(f -> f.finding().message()).forEach(remarks::add);
    return List.copyOf(remarks);
  }

  private static long saved(@Nullable Saving saving) {
    return saving == null ? 0 : saving.saved();
  }
}
