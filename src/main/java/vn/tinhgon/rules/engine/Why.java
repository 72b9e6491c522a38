package vn.tinhgon.rules.engine;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import vn.tinhgon.model.Part;
import vn.tinhgon.model.Procedure;
import vn.tinhgon.rules.Finding;
import vn.tinhgon.rules.Header;
import vn.tinhgon.rules.Need;
import vn.tinhgon.rules.Rule;
import vn.tinhgon.rules.conditions.Condition;
import vn.tinhgon.rules.conditions.ConditionWords;
import vn.tinhgon.rules.conditions.Explanation;
import vn.tinhgon.rules.conditions.Explanation.Looked;
import vn.tinhgon.rules.conditions.Explanation.State;
import vn.tinhgon.rules.conditions.Explanation.Verdict;
import vn.tinhgon.rules.conditions.Probes;
import vn.tinhgon.rules.conditions.Seen;
import vn.tinhgon.rules.conditions.When;
import vn.tinhgon.rules.files.Room;
import vn.tinhgon.rules.findings.Chains;

/**
 * Why a rule finds something or does not. The rule's own DRL is run piece by piece over the facts
 * of a review, so that what is said is what the engine does.
 */
public final class Why {

  private final RuleBook book;
  private final Rule rule;
  private final When when;
  private final List<ConditionWords> words;
  private final Map<String, String> probes;
  private final Map<String, KieBase> compiled = new HashMap<>();

  /** Puts the facts of a review into a session of {@code base} and hands on what matches. */
  private interface Facts {
    void match(KieBase base, BiConsumer<String, Map<String, Object>> seen);
  }

  private Why(RuleBook book, Rule rule, When when, List<ConditionWords> words) {
    this.book = book;
    this.rule = rule;
    this.when = when;
    this.words = words;
    this.probes = Probes.drl(when);
  }

  /** For {@code rule}, whose files are in {@code room}, or in the program where that is absent. */
  static Why of(RuleBook book, Rule rule, @Nullable Path room) {
    When when = When.of(Room.drl(rule.id(), room));
    return new Why(book, rule, when, Room.words(rule.id(), room, when));
  }

  /** The rule. */
  public Rule rule() {
    return rule;
  }

  /** Its {@code when}, taken apart. */
  public When when() {
    return when;
  }

  /** What its conditions say, in their order; empty where it has no {@code conditions.yaml}. */
  public List<ConditionWords> words() {
    return words;
  }

  /** Whether it looks at several procedures together. */
  public boolean acrossProcedures() {
    return rule.needs().contains(Need.OTHER_PROCEDURES);
  }

  /**
   * Why the rule finds something in {@code procedure}, whose words are understood, or does not.
   *
   * @param at JSON pointer of the only part to look at; absent for the whole procedure
   */
  public Explanation of(Procedure procedure, LocalDate asOf, @Nullable String at) {
    if (!rule.appliesOn(asOf)) {
      return without(Verdict.NOT_ON_THIS_DAY);
    }
    if (procedure.getInternal()) {
      return without(Verdict.INTERNAL);
    }
    List<Need> missing =
        book.notAssessed(procedure, Set.of(rule.id())).getOrDefault(rule.id(), List.of());
    return explain(
        (base, seen) -> Session.match(base, procedure, book.catalogue(), asOf, seen),
        book.find(List.of(procedure), asOf, Set.of(rule.id())),
        missing,
        asOf,
        at);
  }

  /**
   * Why the rule finds something among several procedures together, or does not.
   *
   * @param facts what was found out about them together
   * @param headers the procedures, in the order of the review
   */
  public Explanation across(List<Part> facts, List<Header> headers, LocalDate asOf) {
    if (!rule.appliesOn(asOf)) {
      return without(Verdict.NOT_ON_THIS_DAY);
    }
    return explain(
        (base, seen) -> Session.match(base, facts, book.catalogue(), asOf, seen),
        book.findAcross(facts, headers, asOf, Set.of(rule.id())),
        headers.size() > 1 ? List.of() : List.of(Need.OTHER_PROCEDURES),
        asOf,
        null);
  }

  private static Explanation without(Verdict verdict) {
    return new Explanation(verdict, List.of(), List.of(), List.of());
  }

  private Explanation explain(
      Facts facts,
      List<Finding> findings,
      List<Need> missing,
      LocalDate asOf,
      @Nullable String at) {
    Seen holds = run("holds ", facts).about(at);
    List<Looked> looked = new ArrayList<>();
    boolean reached = true;
    for (int number = 1; number <= when.conditions().size(); number++) {
      Looked each = reached ? looked(number, holds, facts, at) : unreached(number);
      looked.add(each);
      reached = each.state() == State.HOLDS;
    }
    List<Explanation.Fired> fired =
        new Chains(rule, when, words, book.catalogue())
            .of(holds.of(Probes.holds(when.conditions().size())), findings, at != null, asOf);
    Verdict verdict =
        !fired.isEmpty()
            ? Verdict.FINDS
            : missing.isEmpty() ? Verdict.SILENT : Verdict.NOT_ASSESSED;
    return new Explanation(verdict, missing, List.copyOf(looked), fired);
  }

  private Looked unreached(int number) {
    return new Looked(
        when.conditions().get(number - 1),
        said(number),
        State.NOT_REACHED,
        0,
        List.of(),
        List.of(),
        List.of());
  }

  private Looked looked(int number, Seen holds, Facts facts, @Nullable String at) {
    Condition condition = when.conditions().get(number - 1);
    String probe = Probes.holds(number);
    int ways = holds.of(probe).size();
    if (ways > 0) {
      return new Looked(
          condition,
          said(number),
          State.HOLDS,
          ways,
          holds.parts(probe, condition.name()),
          List.of(),
          List.of());
    }
    Seen near = run("near " + number, facts).about(at);
    Seen against = run(Probes.against(number), facts).about(at);
    return new Looked(
        condition,
        said(number),
        State.FAILS,
        0,
        List.of(),
        new NearMisses(condition, said(number), number).of(near),
        against.parts(Probes.against(number), condition.name()));
  }

  private @Nullable ConditionWords said(int number) {
    return words.isEmpty() ? null : words.get(number - 1);
  }

  /** The matches of the probes whose names begin with {@code name}. */
  private Seen run(String name, Facts facts) {
    List<String> names =
        probes.keySet().stream()
            .filter(p -> p.equals(name) || p.startsWith(name.strip() + " "))
            .toList();
    Map<String, List<Map<String, Object>>> matches = new TreeMap<>();
    if (names.isEmpty()) {
      return new Seen(matches, Set.of());
    }
    try {
      facts.match(base(names), (probe, bound) -> add(matches, probe, bound));
      return new Seen(matches, Set.of());
    } catch (RuntimeException e) {
      return oneByOne(names, facts);
    }
  }

  /** A constraint may rest on one that is left out (a value that may be absent) and fail alone. */
  private Seen oneByOne(List<String> names, Facts facts) {
    Map<String, List<Map<String, Object>>> matches = new TreeMap<>();
    Set<String> broken = new TreeSet<>();
    for (String name : names) {
      try {
        facts.match(base(List.of(name)), (probe, bound) -> add(matches, probe, bound));
      } catch (RuntimeException e) {
        if (name.startsWith("holds ")) {
          throw e;
        }
        matches.remove(name);
        broken.add(name);
      }
    }
    return new Seen(matches, broken);
  }

  private static void add(
      Map<String, List<Map<String, Object>>> matches, String probe, Map<String, Object> bound) {
    matches.computeIfAbsent(probe, k -> new ArrayList<>()).add(bound);
  }

  private KieBase base(List<String> names) {
    return compiled.computeIfAbsent(
        String.join("\n", names),
        key ->
            ClassicCompiler.compile(
                names.stream().map(n -> probes.getOrDefault(n, "")).collect(Collectors.toList())));
  }
}
