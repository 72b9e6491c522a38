package vn.tinhgon.stats;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Completeness.Element;
import vn.tinhgon.model.Completeness.Gap;
import vn.tinhgon.model.DocumentKind;
import vn.tinhgon.model.DocumentKinds;
import vn.tinhgon.model.Level;
import vn.tinhgon.model.Paper;
import vn.tinhgon.model.Procedure;
import vn.tinhgon.model.Text;
import vn.tinhgon.portfolio.Portfolio;
import vn.tinhgon.rules.Finding;
import vn.tinhgon.rules.Severity;
import vn.tinhgon.rules.Subject;
import vn.tinhgon.rules.facts.HeldKind;

/**
 * Counts procedures that are handed to it one by one: {@link #take} each, then what the review
 * found, then {@link #procedures()} and {@link #stats}. Of each procedure only small facts are
 * kept.
 */
public final class Survey {

  private final LocalDate asOf;
  private final DocumentKinds kinds;
  private final Portfolio portfolio;
  private final Function<Procedure, @Nullable Text> publisher;
  private final Map<String, Counted> procedures = new LinkedHashMap<>();
  private final Map<String, Set<String>> asking = new HashMap<>();
  private final Map<String, Set<String>> found = new HashMap<>();
  private final Map<String, Set<String>> unassessed = new HashMap<>();
  private final Map<String, Map<Severity, Integer>> severities = new HashMap<>();
  private final Map<String, Finding> first = new HashMap<>();
  private final Map<String, Map<Severity, Integer>> byRule = new HashMap<>();
  private final Set<Text> remarks = new LinkedHashSet<>();

  /**
   * An empty survey.
   *
   * @param asOf the day
   * @param kinds kinds of paper and the databases that hold them
   * @param portfolio an empty portfolio
   * @param publisher names who published a procedure; gives null where unknown
   */
  public Survey(
      LocalDate asOf,
      DocumentKinds kinds,
      Portfolio portfolio,
      Function<Procedure, @Nullable Text> publisher) {
    this.asOf = asOf;
    this.kinds = kinds;
    this.portfolio = portfolio;
    this.publisher = publisher;
  }

  /** Counts {@code procedure}, whose words are understood. */
  public void take(Procedure procedure) {
    procedures.put(procedure.key(), Counted.of(procedure, publisher.apply(procedure)));
    impossible(procedure);
    if (procedure.getInternal()) {
      return;
    }
    portfolio.take(procedure);
    for (var document : procedure.documents()) {
      for (Paper paper : document.papers()) {
        if (asks(paper)) {
          asking.computeIfAbsent(paper.kind(), k -> new LinkedHashSet<>()).add(procedure.key());
        }
      }
    }
  }

  private static boolean asks(Paper paper) {
    return (paper.demand() == Paper.Demand.DEMANDED || paper.demand() == Paper.Demand.CONDITIONAL)
        && paper.exempt() == Paper.Exempt.NONE;
  }

  /** Parts of a count above the count itself are not counted, which is said. */
  private void impossible(Procedure procedure) {
    Procedure.Statistics s = procedure.statistics();
    if (s == null || s.dossiers() == null) {
      return;
    }
    long all = s.dossiers();
    String code = procedure.code() + " (" + procedure.key() + ", " + s.year() + ")";
    if (s.onTime() != null && s.onTime() > all) {
      remarks.add(
          new Text(
              code
                  + ": đúng hạn "
                  + s.onTime()
                  + " nhiều hơn tiếp nhận "
                  + all
                  + "; coi là chưa rõ",
              code + ": " + s.onTime() + " on time of " + all + " received; taken as unknown"));
    }
    if (s.online() != null && s.online() > all) {
      remarks.add(
          new Text(
              code
                  + ": trực tuyến "
                  + s.online()
                  + " nhiều hơn tiếp nhận "
                  + all
                  + "; coi là chưa rõ",
              code + ": " + s.online() + " online of " + all + " received; taken as unknown"));
    }
  }

  /** Counts {@code finding}. */
  public void found(Finding finding) {
    found.computeIfAbsent(finding.procedure(), k -> new HashSet<>()).add(finding.rule());
    first.putIfAbsent(finding.rule(), finding);
    byRule
        .computeIfAbsent(finding.rule(), k -> new EnumMap<>(Severity.class))
        .merge(finding.severity(), 1, Integer::sum);
    if (finding.subject() == Subject.PROCEDURE) {
      severities
          .computeIfAbsent(finding.procedure(), k -> new EnumMap<>(Severity.class))
          .merge(finding.severity(), 1, Integer::sum);
    }
  }

  /** Counts that {@code rule} could not be assessed in {@code procedure}. */
  public void unassessed(String rule, String procedure) {
    unassessed.computeIfAbsent(procedure, k -> new HashSet<>()).add(rule);
  }

  /** What to know of the counts. */
  public void remark(Text remark) {
    remarks.add(remark);
  }

  /** What was kept of each procedure, with what was found in it. */
  public List<Counted> procedures() {
    return procedures.values().stream()
        .map(
            c ->
                c.judged(
                    found.getOrDefault(c.key(), Set.of()),
                    unassessed.getOrDefault(c.key(), Set.of()),
                    severities.getOrDefault(c.key(), Map.of())))
        .toList();
  }

  /**
   * Counts {@code all}, which came from {@link #procedures()}, against {@code scope}.
   *
   * @param ruleBook version of the rules
   * @param cards score cards that were made of case counts; absent for those of the publishers
   */
  public Stats stats(
      List<Counted> all, Scope scope, String ruleBook, @Nullable List<ScoreCard> cards) {
    SortedMap<Integer, Stats.CaseTotal> years = years(all);
    Graphs graphs = new Graphs(portfolio.facts());
    return new Stats(
        asOf,
        ruleBook,
        scope.place(),
        Group.of(null, all),
        Groups.by(all, c -> c.publisher() == null ? List.of() : List.of(c.publisher())),
        Groups.by(
            all, c -> c.field() == null ? List.of() : List.of(new Text(c.field(), c.field()))),
        Groups.by(all, c -> c.levels().stream().sorted().map(Level::label).toList()),
        missing(all),
        years,
        all.stream().filter(c -> c.cases() == null).count(),
        papers(all),
        graphs.results(),
        rules(),
        graphs.count(),
        scope.attainments(all, asOf),
        cards != null ? cards : scope.cards(all, years.isEmpty() ? null : years.lastKey(), asOf),
        List.copyOf(remarks));
  }

  private static SortedMap<Integer, Stats.CaseTotal> years(List<Counted> all) {
    SortedMap<Integer, Stats.CaseTotal> years = new TreeMap<>();
    for (Counted one : all) {
      Cases cases = one.cases();
      if (cases != null) {
        years.merge(
            cases.year(),
            new Stats.CaseTotal(1, cases),
            (a, b) ->
                new Stats.CaseTotal(a.procedures() + b.procedures(), a.cases().and(b.cases())));
      }
    }
    return years;
  }

  private static Map<Element, Long> missing(List<Counted> all) {
    Map<Element, Long> missing = new EnumMap<>(Element.class);
    for (Counted one : all) {
      if (one.completeness() != null) {
        one.completeness().gaps().stream()
            .map(Gap::element)
            .distinct()
            .forEach(e -> missing.merge(e, 1L, Long::sum));
      }
    }
    return missing;
  }

  private List<Stats.PaperCount> papers(List<Counted> all) {
    Map<String, Counted> byKey = new HashMap<>();
    all.forEach(c -> byKey.put(c.key(), c));
    List<Stats.PaperCount> papers = new ArrayList<>();
    for (DocumentKind kind : kinds.kinds()) {
      HeldKind held = HeldKind.on(asOf, kind, kinds.databases());
      Set<String> its = asking.getOrDefault(kind.id(), Set.of());
      if (held != null && !its.isEmpty()) {
        List<Cases> cases =
            its.stream()
                .map(byKey::get)
                .filter(c -> c != null && c.cases() != null)
                .map(c -> java.util.Objects.requireNonNull(c.cases()))
                .toList();
        papers.add(
            new Stats.PaperCount(
                kind.id(),
                kind.name(),
                held.database(),
                its.size(),
                cases.isEmpty() ? -1 : cases.stream().mapToLong(Cases::received).sum()));
      }
    }
    papers.sort(
        Comparator.comparing((Stats.PaperCount p) -> -p.procedures())
            .thenComparing(Stats.PaperCount::kind));
    return List.copyOf(papers);
  }

  private List<Stats.RuleCount> rules() {
    return first.values().stream()
        .map(
            f ->
                new Stats.RuleCount(
                    f.rule(),
                    f.title(),
                    f.subject() == Subject.DATA,
                    count(found, f.rule()),
                    java.util.Objects.requireNonNull(byRule.get(f.rule())),
                    count(unassessed, f.rule())))
        .sorted(
            Comparator.comparing((Stats.RuleCount r) -> -r.total())
                .thenComparing(Stats.RuleCount::rule))
        .toList();
  }

  private static long count(Map<String, Set<String>> rules, String rule) {
    return rules.values().stream().filter(ids -> ids.contains(rule)).count();
  }
}
