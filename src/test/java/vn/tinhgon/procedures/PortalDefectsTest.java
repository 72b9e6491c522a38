package vn.tinhgon.procedures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.tinhgon.model.Defect;

/** What the portal has wrong and a native file cannot hold is kept beside it. */
class PortalDefectsTest {

  private static final String RECORD =
      """
      {"code": "1.000001", "name": "Cấp giấy phép mẫu",
       "executionSteps": [{"name": "", "description": "Bước 1: Nộp hồ sơ."}],
       "executionMethods": [
         {"submissionMethod": "ONLINE", "processingTime": 0, "processingTimeUnit": "OTHER", "description": "", "fees": []},
         {"submissionMethod": "POSTAL", "processingTime": 3, "processingTimeUnit": "OTHER", "description": "", "fees": []},
         {"submissionMethod": "DIRECT", "processingTime": 7, "processingTimeUnit": "WORKING_DAY", "description": "",
          "fees": [{"type": "FEE", "value": 20, "currencyName": "VNĐ", "description": "20.000 đồng/tờ khai"},
                   {"type": "FEE", "value": 0, "currencyName": "VNĐ", "description": "Theo quy định tại Thông tư"}]}],
       "cases": [{"name": "", "processingDay": {"qty": 8, "type": "WORKING_DAY"}}],
       "executionCases": [{"name": "", "profileComponents": [
           {"name": "Đơn đề nghị theo Mẫu số 05", "originalQty": 1, "copyQty": 0, "attachments": []},
           {"name": "- Tờ khai lý lịch của người đứng đầu theo mẫu", "originalQty": 1, "copyQty": 0, "attachments": [{"fileName": "a.docx"}]},
           {"name": "Tờ khai lý lịch của người đứng đầu theo mẫu.", "originalQty": 1, "copyQty": 0, "attachments": []},
           {"name": "Giấy phép cũ", "originalQty": 1, "copyQty": 0, "attachments": []}]}],
       "subjectTypesDetails": [], "departmentsExecuting": [], "departmentsAuthority": [{"name": "Sở Xây dựng"}],
       "legalBasisesDetails": [], "resultsDetails": [{"name": "Giấy phép", "code": ""}]}
      """;

  @Test
  void eachIsSaidWithItsPlaceAndWords() {
    assertEquals(
        List.of(
            "PLACEHOLDER_DEADLINE /executionMethods/0 0 OTHER",
            "DEADLINE_WITHOUT_UNIT /executionMethods/1 3 OTHER",
            "FEE_CUT /executionMethods/2/fees/0 20 VND: 20.000 đồng/tờ khai",
            "FEE_AGAINST_NOTE /executionMethods/2/fees/1 Theo quy định tại Thông tư",
            "DEADLINES_DISAGREE /executionMethods/0 3, 7 ≠ 8",
            "FORM_NOT_ATTACHED /executionCases/0/profileComponents/0 Đơn đề nghị theo Mẫu số 05",
            "LEFT_EMPTY /resultsDetails/0 Giấy phép",
            "LEFT_EMPTY /subjectTypesDetails ",
            "LEFT_EMPTY /legalBasisesDetails "),
        defects(read(RECORD)),
        "a row that is repeated with its file is attached; an agency that decides is there");
  }

  @Test
  void theyOutliveTheImport() {
    List<String> kinds = defects(read(RECORD)).stream().map(d -> d.split(" ", 2)[0]).toList();
    ProcedureFile again = read(read(RECORD).nativeText());
    assertEquals(kinds, defects(again).stream().map(d -> d.split(" ", 2)[0]).toList());
  }

  private static List<String> defects(ProcedureFile file) {
    return Objects.requireNonNull(file.procedure()).defects().stream()
        .map(PortalDefectsTest::said)
        .toList();
  }

  private static String said(Defect defect) {
    return defect.kind() + " " + defect.at() + " " + defect.quote();
  }

  private static ProcedureFile read(String json) {
    ProcedureFile file =
        new ProcedureReader().read("f.json", json.getBytes(StandardCharsets.UTF_8));
    assertEquals(List.of(), file.faults());
    return file;
  }
}
