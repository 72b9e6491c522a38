package vn.tinhgon.rules.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.tinhgon.RuleTrial;
import vn.tinhgon.rules.CaseResult;
import vn.tinhgon.rules.RuleCase;

/** Every case of every rule: the exact findings, with place and words. */
class RuleCasesTest {

  private static final RuleBook BOOK = RuleBook.bundled();
  private static final RuleTrial TRIAL = new RuleTrial(BOOK);

  @TestFactory
  Stream<DynamicTest> cases() {
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
    CaseResult result = TRIAL.run(rule, c);
    assertNull(result.problem(), named);
    assertEquals(String.join("\n", result.expected()), String.join("\n", result.found()), named);
  }
}
