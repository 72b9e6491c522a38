package vn.tinhgon.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.tinhgon.language.Understanding;
import vn.tinhgon.model.Procedure;
import vn.tinhgon.portfolio.Portfolio;
import vn.tinhgon.procedures.ProcedureFile;
import vn.tinhgon.procedures.ProcedureReader;

/** Every case of every rule: the exact findings, with place and words. */
class RuleCasesTest {

  private static final RuleBook BOOK = RuleBook.bundled();
  private static final Understanding UNDERSTANDING =
      new Understanding(BOOK.catalogue().kinds(), BOOK.catalogue().oldNames());
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
    List<Procedure> procedures = read(named, c);
    List<String> expected = new ArrayList<>();
    c.finds()
        .forEach(
            f -> expected.add(in(f.in()) + f.at() + " " + f.message() + severity(f.severity())));
    List<String> found = new ArrayList<>();
    List<Finding> findings = find(procedures, c.day(), applying(rule, c));
    for (int i = 0; i < findings.size(); i++) {
      Finding f = findings.get(i);
      boolean graded = i < c.finds().size() && c.finds().get(i).severity() != null;
      found.add(
          in(procedures.size() > 1 ? f.code() : null)
              + f.at()
              + " "
              + f.message().vi()
              + severity(graded ? f.severity() : null));
    }
    assertEquals(String.join("\n", expected), String.join("\n", found), named);
    boolean assessed =
        procedures.stream().anyMatch(p -> BOOK.notAssessed(p, Set.of(rule)).isEmpty());
    assertEquals(c.notAssessed(), !assessed, named + ": not assessed");
  }

  private static Set<String> applying(String rule, RuleCase c) {
    return BOOK.applying(c.day(), r -> r.id().equals(rule));
  }

  private static String severity(@org.jspecify.annotations.Nullable Severity severity) {
    return severity == null ? "" : " [" + severity + "]";
  }

  /** As a review does: procedure by procedure, then all together. */
  static List<Finding> find(List<Procedure> procedures, LocalDate day, Set<String> ids) {
    List<Finding> findings = new ArrayList<>(BOOK.find(procedures, day, ids));
    if (ids.stream().noneMatch(RuleCasesTest::looksAtSeveral)) {
      return findings;
    }
    Portfolio portfolio =
        new Portfolio(BOOK.catalogue().kinds(), BOOK.catalogue().genericResults());
    procedures.forEach(portfolio::take);
    findings.addAll(
        BOOK.findAcross(
            portfolio.facts(),
            procedures.stream().map(p -> BOOK.header(p, day)).toList(),
            day,
            ids));
    return findings;
  }

  private static boolean looksAtSeveral(String id) {
    Rule rule = BOOK.rule(id);
    return rule != null && rule.needs().contains(Need.OTHER_PROCEDURES);
  }

  private static String in(@org.jspecify.annotations.Nullable String code) {
    return code == null ? "" : code + " ";
  }

  static List<Procedure> read(String named, RuleCase c) {
    List<Procedure> all = new ArrayList<>();
    for (JsonNode tree : c.all()) {
      all.add(read(named, "case" + all.size() + ".json", tree.deepCopy()));
    }
    return all;
  }

  private static Procedure read(String named, String key, ObjectNode tree) {
    if (!tree.has("code")) {
      tree.put("code", "0.000000");
    }
    if (!tree.has("name")) {
      tree.put("name", "Thủ tục mẫu");
    }
    ProcedureFile file = READER.read(key, tree.toString().getBytes(StandardCharsets.UTF_8));
    assertEquals(List.of(), file.faults(), named + " is no valid procedure");
    Procedure procedure = file.procedure();
    if (procedure == null) {
      throw new IllegalStateException(named);
    }
    return UNDERSTANDING.complete(procedure);
  }
}
