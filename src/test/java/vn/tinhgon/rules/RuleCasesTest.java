package vn.tinhgon.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.tinhgon.language.Understanding;
import vn.tinhgon.model.Procedure;
import vn.tinhgon.procedures.ProcedureFile;
import vn.tinhgon.procedures.ProcedureReader;

/** Every case of every rule: the exact findings, with place and words. */
class RuleCasesTest {

  private static final RuleBook BOOK = RuleBook.bundled();
  private static final ProcedureReader READER = new ProcedureReader();

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
    Procedure procedure = read(named, c);
    List<String> expected = new ArrayList<>();
    c.finds().forEach(f -> expected.add(f.at() + " " + f.message() + severity(f.severity())));
    List<String> found = new ArrayList<>();
    List<Finding> findings = BOOK.find(List.of(procedure), c.day(), applying(rule, c));
    for (int i = 0; i < findings.size(); i++) {
      Finding f = findings.get(i);
      boolean graded = i < c.finds().size() && c.finds().get(i).severity() != null;
      found.add(f.at() + " " + f.message().vi() + severity(graded ? f.severity() : null));
    }
    assertEquals(String.join("\n", expected), String.join("\n", found), named);
    Map<String, List<Need>> unmet = BOOK.notAssessed(procedure, Set.of(rule));
    assertEquals(c.notAssessed(), !unmet.isEmpty(), named + ": not assessed, needs " + unmet);
  }

  private static Set<String> applying(String rule, RuleCase c) {
    return BOOK.applying(c.day(), r -> r.id().equals(rule));
  }

  private static String severity(@org.jspecify.annotations.Nullable Severity severity) {
    return severity == null ? "" : " [" + severity + "]";
  }

  private static Procedure read(String named, RuleCase c) {
    ObjectNode tree = c.procedure().deepCopy();
    if (!tree.has("code")) {
      tree.put("code", "0.000000");
    }
    if (!tree.has("name")) {
      tree.put("name", "Thủ tục mẫu");
    }
    ProcedureFile file = READER.read("case.json", tree.toString().getBytes(StandardCharsets.UTF_8));
    assertEquals(List.of(), file.faults(), named + " is no valid procedure");
    Procedure procedure = file.procedure();
    if (procedure == null) {
      throw new IllegalStateException(named);
    }
    return new Understanding(BOOK.catalogue().kinds(), BOOK.catalogue().oldNames())
        .complete(procedure);
  }
}
