package vn.tinhgon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.tinhgon.language.Understanding;
import vn.tinhgon.model.Completeness;
import vn.tinhgon.model.Completeness.Element;
import vn.tinhgon.model.Completeness.State;
import vn.tinhgon.model.Completeness.Verdict;
import vn.tinhgon.procedures.ProcedureFile;
import vn.tinhgon.procedures.ProcedureReader;
import vn.tinhgon.report.CompletenessByPublisher;
import vn.tinhgon.report.JsonReport;
import vn.tinhgon.report.Report;
import vn.tinhgon.report.TextReport;
import vn.tinhgon.rules.Subject;
import vn.tinhgon.rules.engine.RuleBook;

/** What is missing, what is unknown, and how both are counted; data apart from the procedure. */
class CompletenessTest {

  private static final ProcedureReader READER = new ProcedureReader();
  private static final RuleBook BOOK = RuleBook.bundled();
  private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

  private static final String PORTAL =
      """
      {"code": "1.000001", "name": "Cấp giấy phép mẫu",
       "executionSteps": [{"name": "", "description": "Bước 1: Nộp hồ sơ. Bước 2: Cơ quan có thẩm quyền trả lời."}],
       "executionMethods": [
         {"submissionMethod": "ONLINE", "processingTime": 0, "processingTimeUnit": "OTHER", "description": "", "fees": []}],
       "executionCases": [], "formalityType": "OTHER", "subjectTypesDetails": [{"name": "Công dân Việt Nam"}],
       "departmentsExecuting": [], "departmentsAuthority": [], "resultsDetails": [],
       "procedureProposal": {"proposalNumber": "12/QĐ-BXD"}}
      """;

  @Test
  void whatThePortalLeavesEmptyIsMissing() {
    Completeness found = completeness(PORTAL);
    assertEquals(State.PRESENT, found.states().get(Element.STEPS));
    assertEquals(State.PRESENT, found.states().get(Element.CHANNELS));
    assertEquals(State.MISSING, found.states().get(Element.DOSSIER));
    assertEquals(State.MISSING, found.states().get(Element.DEADLINE));
    assertEquals(State.MISSING, found.states().get(Element.AGENCY));
    assertEquals(State.MISSING, found.states().get(Element.RESULT));
    assertEquals(Verdict.INCOMPLETE, found.verdict());
    assertEquals(4, found.count(State.PRESENT), "a, b, c, e of seven");
  }

  @Test
  void whatAFileHasNoPlaceForIsUnknown() {
    Completeness found = completeness("{\"code\": \"1\", \"name\": \"Cấp giấy phép mẫu\"}");
    assertEquals(State.PRESENT, found.states().get(Element.NAME));
    assertEquals(6, found.count(State.UNKNOWN));
    assertEquals(Verdict.UNKNOWN, found.verdict());
    assertEquals(List.of(), found.gaps());
  }

  @Test
  void anImportedFileIsAsIncompleteAsItsSource() {
    String imported = read(PORTAL).nativeText();
    assertEquals(completeness(PORTAL).states(), completeness(imported).states());
  }

  @Test
  void resultsAreNotCounted() {
    String whole =
        PORTAL
            .replace(
                "\"executionCases\": []",
                "\"executionCases\": [{\"name\": \"\", \"profileComponents\": [{\"name\": \"Đơn đề nghị\", \"originalQty\": 1, \"copyQty\": 0}]}]")
            .replace("0, \"processingTimeUnit\": \"OTHER\"", "5, \"processingTimeUnit\": \"DAY\"")
            .replace(
                "\"departmentsExecuting\": []",
                "\"departmentsExecuting\": [{\"name\": \"Sở Xây dựng\"}]");
    Completeness found = completeness(whole);
    assertEquals(State.MISSING, found.states().get(Element.RESULT));
    assertEquals(Verdict.COMPLETE, found.verdict(), "indicator 1.3 looks at a to g only");
    assertEquals(7, found.count(State.PRESENT));
  }

  @Test
  void publishersAreTheUnitOfTheIndicator() {
    Report report =
        review(
            PORTAL,
            "{\"code\": \"2\", \"name\": \"Khác\", \"publisher\": \"Bộ Xây dựng\"}",
            "{\"code\": \"3\", \"name\": \"Không rõ\"}");
    List<CompletenessByPublisher> all = CompletenessByPublisher.of(report);
    assertEquals(2, all.size());
    assertEquals("Bộ Xây dựng", Objects.requireNonNull(all.get(0).publisher()).vi());
    assertEquals(2, all.get(0).procedures());
    assertEquals(1, all.get(0).verdicts().get(Verdict.INCOMPLETE));
    assertEquals(1, all.get(0).missing().get(Element.AGENCY));
    assertEquals(null, all.get(1).publisher());
  }

  @Test
  void findingsAboutDataAreNeverCountedWithTheOthers() throws IOException {
    Report report = review(PORTAL);
    int data = report.about(Subject.DATA).size();
    assertTrue(data > 0);
    assertTrue(
        report.about(Subject.DATA).stream().allMatch(f -> Subject.DATA == f.finding().subject()));
    JsonNode json = new ObjectMapper().readTree(new JsonReport(Locale.ROOT).render(report));
    assertEquals(data, json.at("/dataFindings").size());
    assertEquals(data, json.at("/summary/dataFindings").asInt());
    assertEquals(report.findings().size() - data, json.at("/findings").size());
    assertEquals(report.findings().size() - data, json.at("/summary/findings").asInt());
    assertEquals("missing", json.at("/procedures/0/completeness/parts/d").asText());
    assertEquals(1, json.at("/summary/completeness/0/incomplete").asInt());
    var schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(JsonReport.schema());
    assertEquals(List.of(), schema.validate(json));
  }

  @Test
  void theTextKeepsThemApartToo() {
    String text = TextReport.render(review(PORTAL), Locale.ROOT, false);
    int heading = text.indexOf("Dữ liệu công khai cần sửa");
    assertTrue(heading > 0 && text.indexOf("data/") > heading, text);
    assertTrue(text.indexOf("complete/missing-part") < heading, text);
    assertTrue(text.contains("Bộ Xây dựng: 0/1; thiếu d (thành phần, số lượng hồ sơ) 1"), text);
    assertFalse(text.substring(heading).contains("complete/missing-part  "), text);
  }

  private static Report review(String... files) {
    List<ProcedureFile> read = new java.util.ArrayList<>();
    for (String file : files) {
      read.add(READER.read("f" + read.size() + ".json", file.getBytes(StandardCharsets.UTF_8)));
    }
    return new Reviewer(BOOK).review(read, DAY);
  }

  private static ProcedureFile read(String json) {
    ProcedureFile file = READER.read("f.json", json.getBytes(StandardCharsets.UTF_8));
    assertEquals(List.of(), file.faults());
    return file;
  }

  private static Completeness completeness(String json) {
    Completeness found =
        new Understanding(BOOK.catalogue().kinds())
            .complete(Objects.requireNonNull(read(json).procedure()))
            .completeness();
    assertNotNull(found);
    return Objects.requireNonNull(found);
  }
}
