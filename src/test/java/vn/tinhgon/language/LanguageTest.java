package vn.tinhgon.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tinhgon.language.agencies.Offices;
import vn.tinhgon.language.papers.CopyForms;
import vn.tinhgon.language.papers.Rows;
import vn.tinhgon.language.papers.Waivers;
import vn.tinhgon.language.text.Folded;
import vn.tinhgon.model.Agency;
import vn.tinhgon.model.Agency.Office;
import vn.tinhgon.model.Document.CopyForm;
import vn.tinhgon.model.Document.Row;
import vn.tinhgon.model.Level;
import vn.tinhgon.procedures.ProcedureFile;
import vn.tinhgon.procedures.ProcedureReader;
import vn.tinhgon.rules.engine.RuleBook;

/** What the words mean. */
class LanguageTest {

  @Test
  void normalFormKeepsPositions() {
    Folded text = Folded.of("Uỷ  ban\u00a0Nhân dân, HOÀ Bình, Quý, hoàn, khoẻ");
    assertEquals("ủy  ban nhân dân, hòa bình, quý, hoàn, khỏe", text.text());
    assertEquals(text.original().length(), text.text().length());
  }

  @Test
  void theClauseAroundAMatchIsQuotedFromTheOriginal() {
    Folded text = Folded.of("Nộp đơn; Trường hợp KHÔNG khai thác được thì nộp bản sao. Hết");
    assertEquals("Trường hợp KHÔNG khai thác được thì nộp bản sao", text.clause(Waivers.FALLBACK));
  }

  @Test
  void aClauseThatIsTooLongIsCutBetweenWords() {
    String far = "nghiêng đi ".repeat(40);
    String clause = Folded.of(far + "đây " + far).clause(far.length(), far.length() + 3);
    assertEquals(Set.of("nghiêng", "đi", "đây"), Set.copyOf(List.of(clause.split(" "))));
    assertTrue(clause.length() > 200 && clause.length() <= 243, clause);
  }

  @Test
  void anAgencyThatIsStatedAndReadIsOne() {
    String json =
        """
        {"code": "1", "name": "Cấp giấy",
         "agencies": [{"id": "a", "name": "Chủ tịch ủy ban nhân dân  cấp tỉnh", "roles": ["execute"]}],
         "steps": [{"id": "s1", "description": "Sở Tư pháp thẩm định hồ sơ, trình Chủ tịch Ủy ban nhân dân tỉnh quyết định."}]}
        """;
    ProcedureFile file =
        new ProcedureReader().read("a.json", json.getBytes(StandardCharsets.UTF_8));
    List<Agency> agencies =
        new Understanding(RuleBook.bundled().catalogue().kinds())
            .complete(Objects.requireNonNull(file.procedure()))
            .agencies();
    assertEquals(List.of("a", "read-appraiser"), agencies.stream().map(Agency::id).toList());
    Agency stated = agencies.get(0);
    assertEquals(Set.of(Agency.Role.EXECUTE, Agency.Role.DECIDE), stated.roles());
    assertEquals("/agencies/0", stated.at());
    assertTrue(
        stated.evidence().stream().anyMatch(e -> e.quote().contains("trình Chủ tịch")),
        stated.toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          Bản sao có chứng thực Giấy phép                                        | CERTIFIED
          Giấy phép (bản sao có công chứng)                                      | CERTIFIED
          Bản sao có chứng thực hoặc bản sao kèm bản chính để đối chiếu          | CERTIFIED_OR_COMPARE
          Bản sao được cấp từ sổ gốc hoặc bản sao có chứng thực                  | CERTIFIED
          Bản sao (xuất trình bản chính để đối chiếu)                            | CERTIFIED_OR_COMPARE
          Bản gốc (hoặc bản sao đã được chứng thực) Giấy phép                    | ANY
          Bản sao Giấy phép                                                      | PLAIN_COPY
          Bản chính Giấy phép                                                    | ORIGINAL
          Hợp đồng chuyển nhượng có công chứng                                   | -
          Bản sao và bản dịch có chứng thực giấy phép do nước ngoài cấp           | CERTIFIED
          Đơn đề nghị                                                            | -
          """)
  void copyForms(String words, @org.jspecify.annotations.Nullable CopyForm form) {
    assertEquals(form, CopyForms.row(Folded.of(words)).form(), words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Đối với cá nhân:                                  | false | HEADING
          - Trường hợp cấp lại do mất:                      | false | HEADING
          Lưu ý: nộp đủ hồ sơ                               | false | NOTE
          Đơn đề nghị cấp giấy phép                         | false | DOCUMENT
          Đơn đề nghị cấp giấy phép                         | true  | NOTE
          """)
  void rows(String words, boolean zero, Row row) {
    assertEquals(row, Rows.kind(Folded.of(words), zero), words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          Chủ tịch Ủy ban nhân dân cấp tỉnh     | CHAIR              | PROVINCE
          UBND cấp xã                           | PEOPLES_COMMITTEE  | COMMUNE
          Uỷ ban Nhân dân xã, phường            | PEOPLES_COMMITTEE  | COMMUNE
          Sở Xây dựng                           | SPECIALISED_AGENCY | PROVINCE
          Trưởng phòng Đăng ký                  | DIVISION_HEAD      | -
          Công chức tư pháp - hộ tịch           | OFFICIAL           | -
          Bộ Tài chính                          | MINISTRY           | MINISTRY
          """)
  void offices(String name, Office office, @org.jspecify.annotations.Nullable Level level) {
    assertEquals(office, Offices.office(name), name);
    assertEquals(level, Offices.level(name), name);
  }

  /** Names of a megabyte are made of these, which were seen to cost most. */
  private static final Set<String> MEGABYTE = Set.of("bản sao ", "1.1.", "cccd ", "hoặc ", " ");

  @Test
  void aMillionLettersTakeNoTime() {
    Understanding understanding = new Understanding(RuleBook.bundled().catalogue().kinds());
    ProcedureReader reader = new ProcedureReader();
    for (String piece :
        List.of(
            "bản sao ",
            "(",
            "trường hợp ",
            "Bước 1: ",
            "a) ",
            "1.1.",
            " ",
            "....",
            "cccd ",
            "sở ",
            "hoặc ",
            "5 ngày ",
            "trong thời hạn 5 ngày, ",
            "kể từ ngày nhận hồ sơ ",
            "tổ chức, cá nhân ",
            "tổ chức, ",
            "người nộp, ",
            "trình ",
            "mười ",
            "\\nBước 1",
            "\\n- ",
            "\\na) ",
            "\\nTrường hợp nộp trực tiếp ",
            "\\nTrong thời hạn 5 ngày, sở trả kết quả",
            "\\n")) {
      String text = piece.repeat(100_000 / piece.length()) + "x";
      String name = MEGABYTE.contains(piece) ? text.repeat(10) : text;
      String json =
          """
          {"code": "1", "name": "x", "documents": [{"id": "a", "name": "%s"}], "steps": [{"id": "s", "description": "%s"}]}
          """
              .formatted(name, text);
      ProcedureFile file = reader.read("f", json.getBytes(StandardCharsets.UTF_8));
      // Square time would take hours; a busy machine some seconds.
      assertTimeoutPreemptively(
          Duration.ofSeconds(60),
          () -> understanding.complete(Objects.requireNonNull(file.procedure())),
          "“" + piece + "” repeated");
    }
  }
}
