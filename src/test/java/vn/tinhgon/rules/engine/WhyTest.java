package vn.tinhgon.rules.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.tinhgon.RuleTrial;
import vn.tinhgon.model.Procedure;
import vn.tinhgon.portfolio.Portfolio;
import vn.tinhgon.rules.Finding;
import vn.tinhgon.rules.RuleCase;
import vn.tinhgon.rules.conditions.Condition;
import vn.tinhgon.rules.conditions.Explanation;
import vn.tinhgon.rules.conditions.Explanation.Looked;
import vn.tinhgon.rules.conditions.Explanation.State;
import vn.tinhgon.rules.conditions.Explanation.Verdict;

/** What is said of a rule's conditions is what the engine does, on every case of every rule. */
class WhyTest {

  private static final RuleBook BOOK = RuleBook.bundled();
  private static final RuleTrial TRIAL = new RuleTrial(BOOK);
  private static final Map<String, Why> WHYS = new HashMap<>();

  private static Why why(String rule) {
    return WHYS.computeIfAbsent(rule, BOOK::why);
  }

  @TestFactory
  Stream<DynamicTest> everyCase() {
    return BOOK.catalogue().cases().entrySet().stream()
        .flatMap(
            rule ->
                rule.getValue().stream()
                    .map(
                        c ->
                            DynamicTest.dynamicTest(
                                rule.getKey() + ": " + c.name(), () -> check(rule.getKey(), c))));
  }

  private static void check(String rule, RuleCase c) {
    String named = rule + ", case \"" + c.name() + "\"";
    List<Procedure> procedures = TRIAL.procedures(c);
    if (why(rule).acrossProcedures()) {
      Portfolio portfolio =
          new Portfolio(BOOK.catalogue().kinds(), BOOK.catalogue().genericResults());
      procedures.forEach(portfolio::take);
      Explanation all =
          why(rule)
              .across(
                  portfolio.facts(),
                  procedures.stream().map(p -> BOOK.header(p, c.day())).toList(),
                  c.day());
      List<Finding> found = TRIAL.find(rule, procedures, c.day());
      agrees(named, all, found, why(rule).rule().appliesOn(c.day()), c);
      return;
    }
    for (Procedure procedure : procedures) {
      Explanation explanation = why(rule).of(procedure, c.day(), null);
      List<Finding> found =
          BOOK.find(List.of(procedure), c.day(), BOOK.applying(c.day(), r -> r.id().equals(rule)));
      agrees(named, explanation, found, why(rule).rule().appliesOn(c.day()), c);
      if (explanation.verdict() != Verdict.NOT_ON_THIS_DAY
          && explanation.verdict() != Verdict.INTERNAL) {
        assertEquals(
            BOOK.notAssessed(procedure, Set.of(rule)).getOrDefault(rule, List.of()),
            explanation.missing(),
            named);
      }
    }
  }

  /** Fires as often, says of each condition whether it holds, and of one that fails why. */
  private static void agrees(
      String named, Explanation explanation, List<Finding> found, boolean applies, RuleCase c) {
    List<Finding> explained = explanation.fired().stream().map(Explanation.Fired::finding).toList();
    assertEquals(found, explained, named);
    assertEquals(!found.isEmpty(), explanation.verdict() == Verdict.FINDS, named);
    assertEquals(!applies, explanation.verdict() == Verdict.NOT_ON_THIS_DAY, named);
    if (c.procedures() == null && c.notAssessed() && found.isEmpty()) {
      assertTrue(
          Set.of(Verdict.NOT_ASSESSED, Verdict.NOT_ON_THIS_DAY, Verdict.INTERNAL)
              .contains(explanation.verdict()),
          named + " " + explanation.verdict());
    }
    List<State> states = explanation.conditions().stream().map(Looked::state).toList();
    int fails = states.indexOf(State.FAILS);
    assertEquals(
        !found.isEmpty() || states.isEmpty(),
        fails < 0,
        named + ": one condition fails: " + states);
    for (int i = 0; i < states.size(); i++) {
      State expected =
          fails < 0 || i < fails ? State.HOLDS : i == fails ? State.FAILS : State.NOT_REACHED;
      assertEquals(expected, states.get(i), named);
    }
    if (fails >= 0) {
      Looked looked = explanation.conditions().get(fails);
      looked
          .near()
          .forEach(
              n ->
                  assertTrue(
                      looked.condition().constraints().isEmpty() || n.holding() < n.checks().size(),
                      named + ": a part that satisfies all fails none"));
      assertEquals(
          looked.condition().shape() == Condition.Shape.NOT, !looked.against().isEmpty(), named);
    }
    explanation
        .fired()
        .forEach(f -> assertFalse(f.parts().isEmpty(), named + ": no facts behind " + f));
  }

  @Test
  void everyRuleSaysItsConditionsInWords() {
    List<String> mute = new ArrayList<>();
    BOOK.rules()
        .keySet()
        .forEach(
            id -> {
              if (why(id).words().isEmpty()) {
                mute.add(id);
              }
            });
    assertEquals(List.of(), mute, "write rules/<id>/conditions.yaml");
  }
}
