package vn.tinhgon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.tinhgon.plans.Action;
import vn.tinhgon.plans.Choices;
import vn.tinhgon.plans.Decision;
import vn.tinhgon.plans.Plan;
import vn.tinhgon.plans.Proposals;
import vn.tinhgon.procedures.ProcedureReader;
import vn.tinhgon.rules.ActionKind;
import vn.tinhgon.rules.ActionKind.Purpose;
import vn.tinhgon.rules.engine.RuleBook;

/** From findings to plans. */
class ProposerTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
  private static final RuleBook BOOK = RuleBook.bundled();

  /** Demands a paper that a database holds, and that only as a certified copy. */
  private static final String BOTH =
      """
      {"code": "9.000001", "name": "Cấp giấy phép kinh doanh hàng hóa", "publisher": "Bộ Công Thương",
       "levels": ["province"],
       "channels": [{"method": "in-person", "fees": [{"amount": 100000}], "deadline": {"amount": 5, "timeUnit": "working-day"}}],
       "documents": [
         {"id": "a", "name": "Đơn đề nghị", "originals": 1, "form": "Mẫu số 1"},
         {"id": "b", "name": "Bản sao có chứng thực Giấy chứng nhận đăng ký doanh nghiệp", "copies": 1, "originals": 0}],
       "legalBases": [{"number": "12/2024/NĐ-CP", "article": "khoản 2 Điều 7"}],
       "statistics": {"year": 2025, "dossiers": 1000}}
      """;

  @Test
  void aPaperThatIsDroppedIsNotAlsoCopied() {
    Plan plan = plan(Choices.none());
    Plan.Option choice =
        plan.options().stream().filter(o -> o.actions().size() > 1).findFirst().orElseThrow();
    assertEquals(
        Set.of(ActionKind.REPLACE_BY_DATABASE, ActionKind.ORDINARY_COPY),
        Set.copyOf(choice.actions().stream().map(Action::kind).toList()));
    Action chosen = Objects.requireNonNull(choice.chosen());
    assertEquals(ActionKind.REPLACE_BY_DATABASE, chosen.kind(), "it spares more");
    choice.actions().forEach(a -> assertTrue(a.relief().perCase() <= chosen.relief().perCase()));
    long saved = Objects.requireNonNull(plan.perCase()).saved();
    long others =
        plan.chosen().stream()
            .filter(a -> !a.equals(chosen))
            .mapToLong(a -> a.relief().perCase())
            .sum();
    assertEquals(chosen.relief().perCase() + others, saved, "each paper is counted once");
    assertEquals(1000 * saved, Objects.requireNonNull(plan.inAYear()).saved());
    assertEquals(List.of("khoản 2 Điều 7 Nghị định số 12/2024/NĐ-CP"), chosen.amends());
  }

  @Test
  void whatIsRejectedGivesWayToTheAlternative() {
    Action first = drop(plan(Choices.none()));
    Decision no = new Decision(Decision.Verdict.REJECTED, "chưa kết nối");
    Choices choices = new Choices(Map.of(first.id(), no, "000000000000", no));
    Plan plan = plan(choices);
    assertTrue(plan.chosen().stream().anyMatch(a -> a.kind() == ActionKind.ORDINARY_COPY));
    assertTrue(plan.chosen().stream().noneMatch(a -> a.id().equals(first.id())));
    assertEquals(List.of("000000000000"), choices.unused());
  }

  @Test
  void whatIsAcceptedIsTakenThoughItSparesLess() {
    Plan plan = plan(Choices.none());
    Action copy =
        plan.options().stream()
            .flatMap(o -> o.actions().stream())
            .filter(a -> a.kind() == ActionKind.ORDINARY_COPY)
            .findFirst()
            .orElseThrow();
    Plan chosen =
        plan(new Choices(Map.of(copy.id(), new Decision(Decision.Verdict.ACCEPTED, null))));
    assertTrue(chosen.chosen().stream().anyMatch(a -> a.id().equals(copy.id())));
    assertNotEquals(plan.perCase(), chosen.perCase());
  }

  @Test
  void aPaperThatGoesIsNotAlsoReworded() {
    Plan plan =
        plan(
            BOTH.replace(
                "Bản sao có chứng thực Giấy chứng nhận đăng ký doanh nghiệp",
                "Chứng minh nhân dân"),
            Choices.none());
    Plan.Option choice =
        plan.options().stream()
            .filter(o -> o.actions().stream().anyMatch(a -> a.kind() == ActionKind.REWORD))
            .filter(o -> o.actions().size() > 1)
            .findFirst()
            .orElseThrow();
    assertEquals(ActionKind.REPLACE_BY_DATABASE, Objects.requireNonNull(choice.chosen()).kind());
    assertEquals(Purpose.SIMPLIFY, choice.purpose());
  }

  @Test
  void aPaperThatGoesIsNotCopiedThoughItsRowSaysMoreOfIt() {
    String row =
        "Giấy chứng nhận đăng ký doanh nghiệp mới nhất và Quyết định thành lập (bản sao có chứng thực)";
    Plan plan =
        plan(
            BOTH.replace("Bản sao có chứng thực Giấy chứng nhận đăng ký doanh nghiệp", row),
            Choices.none());
    assertTrue(
        plan.options().stream().allMatch(o -> o.actions().size() == 1), "another paper is left");
    Plan one =
        plan(
            BOTH.replace(
                "Bản sao có chứng thực Giấy chứng nhận đăng ký doanh nghiệp",
                "Giấy đăng ký doanh nghiệp (bản sao có chứng thực)"),
            Choices.none());
    assertTrue(
        one.chosen().stream().noneMatch(a -> a.kind() == ActionKind.ORDINARY_COPY),
        () -> one.chosen().toString());
  }

  @Test
  void goingOnlineTakesTheChannelAlongAndSaysItOnce() {
    Plan plan = plan(Choices.none());
    Action full =
        plan.chosen().stream()
            .filter(a -> a.rules().contains("integrate/no-online-channel"))
            .findFirst()
            .orElseThrow();
    assertEquals(1, full.reasons().size(), full.reasons().toString());
    assertTrue(
        full.conditions().stream().noneMatch(c -> c.vi().contains("công bố lý do")),
        full.conditions().toString());
    assertEquals(0, full.relief().perCase(), "how many will go online is not known");
  }

  @Test
  void aProcedureThatBecomesAStepIsNotRunTogetherToo() {
    ProcedureReader reader = new ProcedureReader();
    Proposals proposals =
        new Proposer(BOOK, r -> true)
            .propose(
                Stream.of("animal-feed-test-recognition", "animal-feed-support")
                    .map(f -> reader.read(Path.of("procedures", f + ".json")))
                    .toList(),
                DAY,
                Choices.none());
    Plan.Option choice =
        proposals.plans().stream()
            .flatMap(p -> p.options().stream())
            .filter(
                o -> o.actions().stream().anyMatch(a -> a.kind() == ActionKind.MERGE_PROCEDURES))
            .findFirst()
            .orElseThrow();
    assertTrue(
        choice.actions().stream().anyMatch(a -> a.kind() == ActionKind.RUN_TOGETHER),
        choice.toString());
    Action chosen = Objects.requireNonNull(choice.chosen());
    assertEquals(2, choice.actions().size(), "what does not exclude the chosen one stays possible");
    assertEquals(ActionKind.RUN_TOGETHER, chosen.kind());
    proposals.plans().forEach(p -> assertEquals(p.before(), p.after(), "nothing is counted"));
  }

  @Test
  void anElectronicResultIsOfferedAndCountedForNobody() {
    Plan plan =
        plan(
            BOTH.replace(
                "\"legalBases\"",
                "\"results\": [{\"name\": \"Giấy phép kinh doanh\", \"electronic\": false, \"delivery\": [\"in-person\"]}], \"legalBases\""),
            Choices.none());
    Action result =
        plan.chosen().stream()
            .filter(a -> a.kind() == ActionKind.ELECTRONIC_RESULT)
            .findFirst()
            .orElseThrow();
    assertEquals(0, result.relief().perCase());
    assertTrue(
        Objects.requireNonNull(result.relief().remark()).vi().contains("chưa biết"),
        () -> result.relief().toString());
  }

  @Test
  void normsThatCannotBeMeantAreNotNamed() {
    Plan plan =
        plan(
            BOTH.replace(
                "[{\"number\": \"12/2024/NĐ-CP\", \"article\": \"khoản 2 Điều 7\"}]",
                """
                [{"number": "12/2024/NĐ-CP"},
                 {"number": "33/2021/TT-BTC", "name": "Thông tư quy định mức thu, chế độ thu phí"},
                 {"number": "118/2025/NĐ-CP"}, {"number": "144/2025/NĐ-CP", "name": "Quy định về phân quyền, phân cấp"},
                 {"number": "1898/QĐ-BCT"}, {"number": "66.7/2025/NQ-CP"},
                 {"number": "38/2019/QH14"}]
                """),
            Choices.none());
    assertEquals(List.of("Nghị định số 12/2024/NĐ-CP"), drop(plan).norms());
    assertEquals(List.of(), drop(plan).amends());
  }

  @Test
  void idsDoNotChangeWithThePlaceInTheFile() {
    String moved =
        BOTH.replace(
            "\"documents\": [", "\"documents\": [{\"id\": \"z\", \"name\": \"Ảnh sản phẩm\"},");
    assertEquals(drop(plan(Choices.none())).id(), drop(plan(moved, Choices.none())).id());
  }

  @Test
  void everyRuleSaysWhatIsToBeDone() {
    Set<String> silent = new HashSet<>();
    BOOK.rules()
        .values()
        .forEach(
            rule -> {
              boolean data = rule.subject() == vn.tinhgon.rules.Subject.DATA;
              if (rule.action() == ActionKind.OTHER
                  || data != (rule.action() == ActionKind.CLARIFY_DATA)) {
                silent.add(rule.id());
              }
            });
    assertEquals(Set.of(), silent, "write action: into their rule.yaml");
  }

  private static Action drop(Plan plan) {
    return plan.options().stream()
        .flatMap(o -> o.actions().stream())
        .filter(a -> a.kind() == ActionKind.REPLACE_BY_DATABASE)
        .findFirst()
        .orElseThrow();
  }

  private static Plan plan(Choices choices) {
    return plan(BOTH, choices);
  }

  private static Plan plan(String json, Choices choices) {
    Proposals proposals =
        new Proposer(BOOK, r -> true)
            .propose(
                List.of(
                    new ProcedureReader().read("a.json", json.getBytes(StandardCharsets.UTF_8))),
                DAY,
                choices);
    assertEquals(List.of(), proposals.unreadable());
    return proposals.plans().get(0);
  }
}
