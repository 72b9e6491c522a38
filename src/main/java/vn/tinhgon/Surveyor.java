package vn.tinhgon;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Procedure;
import vn.tinhgon.model.Text;
import vn.tinhgon.plans.Choices;
import vn.tinhgon.plans.Planner;
import vn.tinhgon.plans.cost.Costing;
import vn.tinhgon.plans.cost.Standards;
import vn.tinhgon.portfolio.Portfolio;
import vn.tinhgon.procedures.ProcedureFile;
import vn.tinhgon.report.Report;
import vn.tinhgon.results.Results;
import vn.tinhgon.rules.Finding;
import vn.tinhgon.rules.Law;
import vn.tinhgon.rules.Need;
import vn.tinhgon.rules.Rule;
import vn.tinhgon.rules.engine.RuleBook;
import vn.tinhgon.stats.Counted;
import vn.tinhgon.stats.Scope;
import vn.tinhgon.stats.ScoreCard;
import vn.tinhgon.stats.Stats;
import vn.tinhgon.stats.Survey;
import vn.tinhgon.stats.Target;
import vn.tinhgon.stats.cuts.Figures;

/**
 * Counts procedures: {@code new Surveyor(RuleBook.bundled(), rule -> true).survey(…)}. They are
 * reviewed and planned on the way, file by file; of each only small facts are kept.
 */
public final class Surveyor {

  private static final Pattern KIND_OF_PLACE = Pattern.compile("^(thanh pho|tp\\.?|tinh) ");

  private final RuleBook ruleBook;
  private final Reviewer reviewer;

  /** Counts what the rules of {@code ruleBook} that {@code selected} takes find. */
  public Surveyor(RuleBook ruleBook, Predicate<Rule> selected) {
    this.ruleBook = ruleBook;
    this.reviewer = new Reviewer(ruleBook, selected);
  }

  /**
   * What is counted against what.
   *
   * @param day the day
   * @param place the province or city whose targets count; absent for those of the whole country
   * @param targets targets of all days and places
   * @param indices what agencies are scored by; empty where no score cards are asked for
   * @param results case counts from elsewhere, which go before those of the files; absent where
   *     there are none
   * @param against the procedures as they were; absent where cuts are not asked for
   * @param standards what costs are reckoned by
   */
  public record Wanted(
      LocalDate day,
      @Nullable String place,
      List<Target> targets,
      List<ScoreCard.Index> indices,
      @Nullable Results results,
      @Nullable Iterable<ProcedureFile> against,
      Standards standards) {}

  /**
   * What a survey came to.
   *
   * @param stats the counts
   * @param report the review that they come from
   * @param unreadable what could not be read of the procedures as they were
   * @param strangers cases of procedures that were not given, with the line they begin in
   */
  public record Surveyed(
      Stats stats, Report report, List<Report.Unreadable> unreadable, List<Text> strangers) {}

  /**
   * Counts {@code files}, which are gone through again for those in which something shows only when
   * procedures are seen together.
   */
  public Surveyed survey(Iterable<ProcedureFile> files, Wanted wanted) {
    LocalDate day = wanted.day();
    Survey survey =
        new Survey(
            day,
            ruleBook.catalogue().kinds(),
            new Portfolio(ruleBook.catalogue().kinds(), ruleBook.catalogue().genericResults()),
            procedure -> ruleBook.publisher(procedure, day));
    Costing costing = new Costing(wanted.standards(), day);
    Planner planner =
        new Planner(
            ruleBook.rules(), ruleBook.catalogue().laws(), wanted.standards(), day, Choices.none());
    Received received = new Received(wanted.results());
    Map<String, Long> cases = new HashMap<>();
    Report report =
        reviewer.review(
            files,
            day,
            file -> true,
            procedure -> {
              Long its = received.take(procedure.code());
              if (its != null) {
                cases.put(procedure.key(), its);
              }
              survey.take(procedure);
              if (wanted.against() != null) {
                survey.now(Figures.of(procedure, costing.of(procedure), its));
              }
            },
            (procedure, findings) ->
                survey.planned(
                    planner.plan(procedure, findings, List.of()), cases.get(procedure.key())));
    report.findings().forEach(placed -> survey.found(placed.finding()));
    report.notAssessed().forEach(n -> survey.unassessed(n.rule(), n.file()));
    Map<String, List<Finding>> across = across(report);
    for (ProcedureFile file : across.isEmpty() ? List.<ProcedureFile>of() : files) {
      List<Finding> its = across.get(file.file());
      Procedure procedure = file.procedure();
      if (its != null && procedure != null) {
        survey.planned(
            planner.plan(reviewer.understand(procedure), its, List.of()),
            cases.get(procedure.key()));
      }
    }
    List<Report.Unreadable> unreadable = new ArrayList<>();
    if (wanted.against() != null) {
      survey.against();
      wanted.against().forEach(file -> then(survey, costing, file, unreadable));
    }
    Set<String> applied = report.rules().stream().map(Rule::id).collect(Collectors.toSet());
    Scope scope =
        new Scope(wanted.place(), Surveyor::samePlace, wanted.targets(), wanted.indices(), applied);
    return counted(survey, scope, wanted, report, unreadable);
  }

  /** Names of places are also typed without marks: Ha Noi. */
  private static boolean samePlace(String one, String other) {
    return Law.samePlace(one, other) || bare(one).equals(bare(other));
  }

  private static String bare(String place) {
    return KIND_OF_PLACE
        .matcher(
            Normalizer.normalize(place.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd')
                .replaceAll("\\s+", " "))
        .replaceFirst("");
  }

  /** All findings of the files in which some show only when procedures are seen together. */
  private Map<String, List<Finding>> across(Report report) {
    Set<String> files = new HashSet<>();
    for (Report.Placed placed : report.findings()) {
      Rule rule = ruleBook.rules().get(placed.finding().rule());
      if (rule != null && rule.needs().contains(Need.OTHER_PROCEDURES)) {
        files.add(placed.file());
      }
    }
    Map<String, List<Finding>> findings = new HashMap<>();
    for (Report.Placed placed : report.findings()) {
      if (files.contains(placed.file())) {
        findings.computeIfAbsent(placed.file(), k -> new ArrayList<>()).add(placed.finding());
      }
    }
    return findings;
  }

  private void then(
      Survey survey, Costing costing, ProcedureFile file, List<Report.Unreadable> unreadable) {
    file.faults().stream().map(Reviewer::unreadable).forEach(unreadable::add);
    Procedure procedure = file.procedure();
    if (!file.faults().isEmpty() || procedure == null) {
      survey.thenUnreadable(file.file());
    }
    if (procedure != null) {
      Procedure understood = reviewer.understand(procedure);
      survey.then(Figures.of(understood, costing.of(understood), null));
    }
  }

  private static Surveyed counted(
      Survey survey, Scope scope, Wanted wanted, Report report, List<Report.Unreadable> then) {
    Results results = wanted.results();
    List<Counted> all = survey.procedures();
    if (results == null) {
      Stats stats = survey.stats(all, scope, report.ruleBook(), null);
      return new Surveyed(stats, report, List.copyOf(then), List.of());
    }
    CaseCounts counts = new CaseCounts(results, all);
    counts.remarks().forEach(survey::remark);
    List<ScoreCard> cards = wanted.indices().isEmpty() ? null : counts.cards(scope, wanted.day());
    return new Surveyed(
        survey.stats(counts.counted(), scope, report.ruleBook(), cards),
        report,
        List.copyOf(then),
        counts.strangers());
  }
}
