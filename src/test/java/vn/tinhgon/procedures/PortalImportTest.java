package vn.tinhgon.procedures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.tinhgon.model.Channel;
import vn.tinhgon.model.Deadline;
import vn.tinhgon.model.Document;
import vn.tinhgon.model.OnlineService;
import vn.tinhgon.model.Procedure;

/** Placeholders of the portal become unknown, never values; doubts are said. */
class PortalImportTest {

  private static final ProcedureReader READER = new ProcedureReader();

  private static final String RECORD =
      """
      {"id": "abc", "code": "1.000001", "name": "Cấp giấy phép mẫu",
       "executionSteps": [{"name": "", "description": "Bước 1: Nộp hồ sơ."}],
       "executionMethods": [
         {"submissionMethod": "ONLINE", "processingTime": 0, "processingTimeUnit": "OTHER", "description": "", "fees": []},
         {"submissionMethod": "DIRECT", "processingTime": 7, "processingTimeUnit": "WORKING_DAY", "description": "ghi chú",
          "fees": [{"type": "FEE", "value": 20, "currencyName": "VNĐ", "description": "20.000 đồng/tờ khai"},
                   {"type": "FEE", "value": 0, "currencyName": "VNĐ", "description": "Theo quy định tại Thông tư"},
                   {"type": "FEE", "value": 0, "currencyName": "Việt Nam Đồng", "description": ""},
                   {"type": "FEE", "value": 25, "currencyName": "USD", "description": ""}]}],
       "executionCases": [
         {"name": "* Giấy tờ phải nộp:", "profileComponents": [
           {"name": "Đơn đề nghị", "originalQty": 1, "copyQty": 0, "required": false, "attachments": [{"fileName": "mau1.docx"}]},
           {"name": "Bản sao giấy phép", "originalQty": 1, "copyQty": 0, "required": false, "attachments": []}]},
         {"name": "Trường hợp cấp lại", "profileComponents": [
           {"name": "- Lưu ý", "originalQty": 0, "copyQty": 0, "required": false, "attachments": []},
           {"name": "", "originalQty": 1, "copyQty": 0, "required": false, "attachments": []}]}],
       "formalityType": "ASSIGNED_REGULATION", "categoriesDetails": [{"name": "Hải quan"}],
       "subjectTypesDetails": [{"name": "Tổ chức (không bao gồm doanh nghiệp"}, {"name": "HTX)"}],
       "departmentsExecuting": [{"name": "Sở Xây dựng"}], "departmentsAuthority": [{"name": "Sở  Xây dựng"}],
       "legalBasisesDetails": [{"name": "Nghị định", "code": "08/2015/NĐ-CP"}],
       "resultsDetails": [{"name": "Giấy phép", "code": "KQ.1"}], "requirementsAndConditions": "Không có thông tin",
       "procedureProposal": {"proposalNumber": "12/QĐ-BXD"}, "isProvince": true, "isOfflineOnly": true}
      """;

  @Test
  void placeholdersBecomeUnknown() {
    Procedure p = read(RECORD);
    assertNull(p.channels().get(0).deadline(), "0/OTHER is no time limit");
    assertEquals(
        new Deadline(BigDecimal.valueOf(7), Deadline.TimeUnit.WORKING_DAY),
        p.channels().get(1).deadline());
    assertFalse(p.states("conditions"), "\"Không có thông tin\" is unknown, not none");
    assertNull(p.onlineService(), "isFullProcess is absent");
  }

  @Test
  void feesThatCannotBeBelievedAreUnknown() {
    Channel counter = read(RECORD).channels().get(1);
    assertNull(counter.fees().get(0).amount(), "20 đồng has lost its thousands");
    assertNull(counter.fees().get(1).amount(), "0 contradicts its note");
    assertEquals(BigDecimal.ZERO, counter.fees().get(2).amount(), "free of charge");
    assertEquals(BigDecimal.valueOf(25), counter.fees().get(3).amount());
    assertEquals("USD", counter.fees().get(3).currency());
  }

  @Test
  void namesThatOnlyHeadAListAreNoCases() {
    Procedure p = read(RECORD);
    assertEquals(List.of("Trường hợp cấp lại"), p.cases().stream().map(c -> c.name()).toList());
    assertEquals(Document.Submission.SUBMIT, p.documents().get(0).submission());
    assertEquals("", p.documents().get(0).caseId());
    assertEquals(p.cases().get(0).id(), p.documents().get(2).caseId());
    assertEquals(Document.Row.NOTE, p.documents().get(2).row(), "0 and 0 is a note");
    assertEquals(3, p.documents().size(), "a row without a name is left out");
  }

  @Test
  void namesSplitAtACommaAndAgenciesNamedTwiceAreJoined() {
    Procedure p = read(RECORD);
    assertEquals(List.of("Tổ chức (không bao gồm doanh nghiệp, HTX)"), p.applicants());
    assertEquals(1, p.agencies().size());
    assertEquals(2, p.agencies().get(0).roles().size());
  }

  @Test
  void partsPointIntoThePortalFile() {
    ProcedureFile file =
        READER.read(
            "f", ("{\"code\": \"OK\", \"data\": " + RECORD + "}").getBytes(StandardCharsets.UTF_8));
    Procedure p = Objects.requireNonNull(file.procedure());
    assertEquals(ProcedureFile.Format.PORTAL, file.format());
    assertEquals("/data/executionCases/1/profileComponents/0", p.documents().get(2).at());
    assertTrue(file.place(p.documents().get(2).at()).line() > 10);
    assertEquals("/data", p.at());
  }

  @Test
  void everyDoubtIsRemarkedOn() {
    List<String> topics =
        READER.read("f", RECORD.getBytes(StandardCharsets.UTF_8)).remarks().stream()
            .map(Remark::topic)
            .sorted()
            .toList();
    assertEquals(
        List.of(
            "deadline-placeholder",
            "document-name",
            "fee",
            "fee",
            "not-kept",
            "note-row",
            "quantity"),
        topics);
  }

  @Test
  void fullProcessDecidesTheLevel() {
    Procedure full = read(RECORD.replace("\"isOfflineOnly\"", "\"isFullProcess\""));
    assertEquals(OnlineService.Extent.FULL, Objects.requireNonNull(full.onlineService()).extent());
    Procedure partial = read(RECORD.replace("\"isOfflineOnly\": true", "\"isFullProcess\": false"));
    assertEquals(
        OnlineService.Extent.PARTIAL, Objects.requireNonNull(partial.onlineService()).extent());
  }

  @Test
  void whatIsImportedIsAValidNativeFile() {
    ProcedureFile file = READER.read("f", RECORD.getBytes(StandardCharsets.UTF_8));
    ProcedureFile again = READER.read("g", file.nativeText().getBytes(StandardCharsets.UTF_8));
    assertEquals(List.of(), again.faults());
    assertEquals(ProcedureFile.Format.NATIVE, again.format());
    Procedure before = Objects.requireNonNull(file.procedure());
    Procedure after = Objects.requireNonNull(again.procedure());
    assertEquals(
        before.documents().stream().map(Document::name).toList(),
        after.documents().stream().map(Document::name).toList());
    assertEquals(before.stated(), after.stated());
  }

  private static Procedure read(String json) {
    ProcedureFile file = READER.read("f.json", json.getBytes(StandardCharsets.UTF_8));
    assertEquals(List.of(), file.faults());
    assertNotNull(file.procedure());
    return Objects.requireNonNull(file.procedure());
  }
}
