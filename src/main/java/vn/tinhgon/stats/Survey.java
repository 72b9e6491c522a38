package vn.tinhgon.stats;

import java.time.LocalDate;
import java.util.EnumMap;
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
import vn.tinhgon.model.DocumentKinds;
import vn.tinhgon.model.Level;
import vn.tinhgon.model.Procedure;
import vn.tinhgon.model.Text;
import vn.tinhgon.plans.Plan;
import vn.tinhgon.portfolio.Portfolio;
import vn.tinhgon.rules.Finding;
import vn.tinhgon.stats.cuts.Cuts;
import vn.tinhgon.stats.cuts.CutsCount;
import vn.tinhgon.stats.cuts.Figures;
import vn.tinhgon.stats.savings.SavingsCount;

/**
 * Counts procedures that are handed to it one by one: {@link #take} each, then what the review
 * found and what the plans save, then {@link #procedures()} and {@link #stats}. Of each procedure
 * only small facts are kept.
 */
public final class Survey {

  private final LocalDate asOf;
  private final DocumentKinds kinds;
  private final Portfolio portfolio;
  private final Function<Procedure, @Nullable Text> publisher;
  private final Map<String, Counted> procedures = new LinkedHashMap<>();
  private final Papers papers = new Papers();
  private final Judged judged = new Judged();
  private final SavingsCount savings = new SavingsCount();
  private final CutsCount cuts = new CutsCount();
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
    if (!procedure.getInternal()) {
      portfolio.take(procedure);
      papers.take(procedure);
    }
  }

  /** Parts of a count above the count itself are not counted, which is said. */
  private void impossible(Procedure procedure) {
    Procedure.Statistics s = procedure.statistics();
    if (s == null || s.dossiers() == null) {
      return;
    }
    String code = procedure.code() + " (" + procedure.key() + ", " + s.year() + ")";
    above(code, "đúng hạn", "on time", s.onTime(), s.dossiers());
    above(code, "trực tuyến", "online", s.online(), s.dossiers());
  }

  private void above(String code, String vi, String en, @Nullable Long part, long all) {
    if (part != null && part > all) {
      remarks.add(
          new Text(
              code + ": " + vi + " " + part + " nhiều hơn tiếp nhận " + all + "; coi là chưa rõ",
              code + ": " + part + " " + en + " of " + all + " received; taken as unknown"));
    }
  }

  /** Counts {@code finding}. */
  public void found(Finding finding) {
    judged.found(finding);
    papers.found(finding);
  }

  /** Counts that {@code rule} could not be assessed in {@code procedure}. */
  public void unassessed(String rule, String procedure) {
    judged.unassessed(rule, procedure);
  }

  /**
   * Counts what {@code plan} asks to do and saves.
   *
   * @param cases cases a year from elsewhere, which go before those of the file; absent where there
   *     are none
   */
  public void planned(Plan plan, @Nullable Long cases) {
    judged.planned(plan);
    savings.take(plan, cases);
  }

  /** Says that procedures as they were are held against those that are counted. */
  public void against() {
    cuts.ask();
  }

  /** Says that {@code file} of the procedures as they were could not be read, or not wholly. */
  public void thenUnreadable(String file) {
    cuts.unreadable();
    remarks.add(
        new Text(
            file + ": không đọc được trọn thủ tục của năm gốc; mức cắt giảm chưa kết luận được",
            file + ": a procedure as it was could not be read wholly; no conclusion on cuts"));
  }

  /** Counts a procedure as it was. */
  public void then(Figures figures) {
    cuts.then(figures);
  }

  /** Counts a procedure as it is, to be held against what it was. */
  public void now(Figures figures) {
    cuts.now(figures);
  }

  /** What to know of the counts. */
  public void remark(Text remark) {
    remarks.add(remark);
  }

  /** What was kept of each procedure, with what was found in it. */
  public List<Counted> procedures() {
    return procedures.values().stream().map(judged::of).toList();
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
    Cuts cut = cuts.cuts();
    Text placeless = scope.placeless(asOf);
    if (placeless != null) {
      remarks.add(placeless);
    }
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
        papers.held(all, kinds),
        graphs.results(),
        judged.rules(),
        graphs.count(),
        savings.savings(),
        cut,
        scope.attainments(all, asOf, cut),
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
}
