package vn.tinhgon;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Text;
import vn.tinhgon.portfolio.Portfolio;
import vn.tinhgon.procedures.ProcedureFile;
import vn.tinhgon.report.Report;
import vn.tinhgon.results.Results;
import vn.tinhgon.rules.Law;
import vn.tinhgon.rules.Rule;
import vn.tinhgon.rules.engine.RuleBook;
import vn.tinhgon.stats.Counted;
import vn.tinhgon.stats.Scope;
import vn.tinhgon.stats.ScoreCard;
import vn.tinhgon.stats.Stats;
import vn.tinhgon.stats.Survey;
import vn.tinhgon.stats.Target;

/**
 * Counts procedures: {@code new Surveyor(RuleBook.bundled(), rule -> true).survey(…)}. They are
 * reviewed on the way, file by file.
 */
public final class Surveyor {

  private final RuleBook ruleBook;
  private final Predicate<Rule> selected;

  /** Counts what the rules of {@code ruleBook} that {@code selected} takes find. */
  public Surveyor(RuleBook ruleBook, Predicate<Rule> selected) {
    this.ruleBook = ruleBook;
    this.selected = selected;
  }

  /**
   * What a survey came to.
   *
   * @param stats the counts
   * @param report the review that they come from
   * @param strangers cases of procedures that were not given, with the line they begin in
   */
  public record Surveyed(Stats stats, Report report, List<Text> strangers) {}

  /**
   * Counts {@code files} as on {@code day}.
   *
   * @param place the province or city whose targets count; absent for those of the whole country
   * @param targets targets of all days and places
   * @param indices what agencies are scored by; empty where no score cards are asked for
   * @param results case counts from elsewhere, which go before those of the files; absent where
   *     there are none
   */
  public Surveyed survey(
      Iterable<ProcedureFile> files,
      LocalDate day,
      @Nullable String place,
      List<Target> targets,
      List<ScoreCard.Index> indices,
      @Nullable Results results) {
    Survey survey =
        new Survey(
            day,
            ruleBook.catalogue().kinds(),
            new Portfolio(ruleBook.catalogue().kinds(), ruleBook.catalogue().genericResults()),
            procedure -> ruleBook.publisher(procedure, day));
    Report report = new Reviewer(ruleBook, selected).review(files, day, file -> true, survey::take);
    report.findings().forEach(placed -> survey.found(placed.finding()));
    report.notAssessed().forEach(n -> survey.unassessed(n.rule(), n.file()));
    Set<String> applied = report.rules().stream().map(Rule::id).collect(Collectors.toSet());
    Scope scope = new Scope(place, Law::samePlace, targets, indices, applied);
    List<Counted> all = survey.procedures();
    if (results == null) {
      return new Surveyed(survey.stats(all, scope, report.ruleBook(), null), report, List.of());
    }
    CaseCounts counts = new CaseCounts(results, all);
    List<Counted> counted = counts.counted();
    counts.remarks().forEach(survey::remark);
    return new Surveyed(
        survey.stats(
            counted, scope, report.ruleBook(), indices.isEmpty() ? null : counts.cards(scope, day)),
        report,
        counts.strangers());
  }
}
