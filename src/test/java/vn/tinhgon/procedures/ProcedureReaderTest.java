package vn.tinhgon.procedures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bad input gives one clear line a fault; good input knows the place of every part. */
class ProcedureReaderTest {

  private static final ProcedureReader READER = new ProcedureReader();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          empty file            |                                                        | 1 | 1  | tệp rỗng
          not JSON              | hello                                                  | 1 | 1  | không phải JSON hợp lệ
          cut off               | {"code": "1", "name": "x"                              | 1 | 26 | kết thúc giữa chừng
          two roots             | {"code": "1", "name": "x"} {}                          | 1 | 28 | nội dung thừa
          not an object         | ["code"]                                               | 1 | 1  | không phải tệp thủ tục
          some other JSON       | {"version": 3}                                         | 1 | 1  | không phải tệp thủ tục
          field twice           | {"code": "1", "name": "x", "name": "y"}                | 1 | 34 | trường “name” xuất hiện hai lần
          field missing         | {"code": "1"}                                          | 1 | 1  | thiếu trường bắt buộc “name”
          wrong type            | {"code": 1, "name": "x"}                               | 1 | 10 | /code: cần chuỗi ký tự, gặp 1
          unknown field         | {"code": "1", "name": "x", "steeps": []}               | 1 | 38 | không có trường “steeps”
          bad date              | {"code": "1", "name": "x", "decision": {"date": "2026-02-30"}} | 1 | 49 | /decision/date: gặp "2026-02-30", cần ngày có thật
          bad choice            | {"code": "1", "name": "x", "levels": ["city"]}         | 1 | 39 | /levels/0: gặp "city", cần một trong ministry, province
          empty text            | {"code": "1", "name": ""}                              | 1 | 23 | /name: không được rỗng
          negative number       | {"code": "1", "name": "x", "dossierSets": 0}           | 1 | 43 | /dossierSets: gặp 0, ngoài giới hạn 1
          dangling link         | {"code": "1", "name": "x", "steps": [{"id": "s", "description": "d", "documents": ["q"]}]} | 1 | 84 | /steps/0/documents/0: không có “q” trong documents
          id twice              | {"code": "1", "name": "x", "documents": [{"id": "a", "name": "n"}, {"id": "a", "name": "m"}]} | 1 | 75 | mã “a” đã dùng trong documents
          negative cases        | {"code": "1", "name": "x", "statistics": {"year": 2025, "dossiers": -1}} | 1 | 69 | /statistics/dossiers: gặp -1, ngoài giới hạn 0
          half a case           | {"code": "1", "name": "x", "statistics": {"year": 2025, "dossiers": 1.5}} | 1 | 69 | /statistics/dossiers: cần số nguyên, gặp 1.5
          cases beyond count    | {"code": "1", "name": "x", "statistics": {"year": 2025, "dossiers": 1e30}} | 1 | 69 | /statistics/dossiers
          cases of no year      | {"code": "1", "name": "x", "statistics": {"dossiers": 1}} | 1 | 42 | thiếu trường bắt buộc “year”
          two years             | {"code": "1", "name": "x", "statistics": {"year": [2024, 2025], "dossiers": 1}} | 1 | 51 | /statistics/year: cần số nguyên, gặp […]
          on time above all     | {"code": "1", "name": "x", "statistics": {"year": 2025, "dossiers": 10, "onTime": 12}} | 1 | 83 | /statistics/onTime: 12 hồ sơ giải quyết đúng hạn nhiều hơn 10 hồ sơ tiếp nhận
          online above all      | {"code": "1", "name": "x", "statistics": {"year": 2025, "dossiers": 10, "online": 11}} | 1 | 83 | /statistics/online: 11 hồ sơ nộp trực tuyến nhiều hơn
          hours as text         | {"code": "1", "name": "x", "burden": {"hours": "2 giờ"}} | 1 | 48 | /burden/hours: cần số, gặp "2 giờ"
          negative hours        | {"code": "1", "name": "x", "burden": {"hours": -2}} | 1 | 48 | /burden/hours: gặp -2, ngoài giới hạn 0
          half a đồng           | {"code": "1", "name": "x", "burden": {"services": 0.5}} | 1 | 51 | /burden/services: cần số nguyên, gặp 0.5
          never in a year       | {"code": "1", "name": "x", "burden": {"timesAYear": 0}} | 1 | 53 | /burden/timesAYear: gặp 0, ngoài giới hạn 0
          a wage of 0           | {"code": "1", "name": "x", "burden": {"wage": {"year": 2025, "value": 0, "source": "s"}}} | 1 | 71 | /burden/wage/value: gặp 0, ngoài giới hạn 1
          a wage of no source   | {"code": "1", "name": "x", "burden": {"wage": {"year": 2025, "value": 1}}} | 1 | 47 | /burden/wage: thiếu trường bắt buộc “source”
          no such task          | {"code": "1", "name": "x", "burden": {"tasks": {"fillin": {"hours": 1}}}} | 1 | 59 | không có trường “fillin”; có phải “fill-in”?
          no such staff         | {"code": "1", "name": "x", "burden": {"staff": "boss"}} | 1 | 48 | cần một trong manager, professional, clerk, labourer
          a claim with a dong   | {"code": "1", "name": "x", "burden": {"claims": [{"before": "32.000.000"}]}} | 1 | 61 | /burden/claims/0/before: cần số nguyên, gặp "32.000.000"
          not a currency        | {"code": "1", "name": "x", "channels": [{"method": "online", "fees": [{"amount": 1, "currency": "đồng"}]}]} | 1 | 97 | /channels/0/fees/0/currency: gặp "đồng", không đúng mẫu
          portal, wrong type    | {"code": "1", "name": "x", "executionMethods": [{"submissionMethod": "FAX"}]} | 1 | 70 | /executionMethods/0/submissionMethod: gặp "FAX", cần một trong ONLINE
          """)
  void faultsAreNamedAndPlaced(String what, String json, int line, int column, String message) {
    ProcedureFile file = read(json == null ? "" : json);
    assertEquals(null, file.procedure(), what);
    Fault fault = file.faults().get(0);
    assertTrue(fault.message().vi().contains(message), what + ": " + fault.message().vi());
    assertEquals(new Place(line, column), fault.place(), what + ": " + fault);
    assertTrue(fault.message().vi().lines().count() == 1, what);
  }

  @Test
  void everyFaultOfAFileIsNamed() {
    ProcedureFile file =
        read("{\"code\": 1,\n \"name\": \"\",\n \"levels\": \"x\",\n \"more\": 1}");
    assertEquals(
        List.of(1, 2, 3, 4), file.faults().stream().map(f -> f.place().line()).sorted().toList());
  }

  @Test
  void aUtf16FileIsRefused() {
    for (Charset charset : List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE)) {
      ProcedureFile file = READER.read("f", "{\"code\": \"1\"}".getBytes(charset));
      assertTrue(file.faults().get(0).message().vi().contains("UTF-16"), charset.name());
    }
  }

  @Test
  void bytesThatAreNotUtf8ArePlaced() {
    byte[] bytes = "{\"code\": \"1\",\n \"name\": \"hồ sơ\"}".getBytes(StandardCharsets.UTF_8);
    bytes[25] = (byte) 0xC3;
    ProcedureFile file = READER.read("f", bytes);
    assertEquals(2, file.faults().get(0).place().line());
    assertTrue(file.faults().get(0).message().vi().contains("không phải UTF-8"));
  }

  @Test
  void aByteOrderMarkAndDecomposedLettersAreAccepted() {
    String nfd =
        Normalizer.normalize("{\"code\": \"1\", \"name\": \"Thủ tục mẫu\"}", Normalizer.Form.NFD);
    ProcedureFile file = read("\uFEFF" + nfd);
    assertEquals(List.of(), file.faults());
    assertEquals("Thủ tục mẫu", Objects.requireNonNull(file.procedure()).name());
  }

  @Test
  void tenThousandLevelsAreTooDeep() {
    ProcedureFile file = read("{\"code\": " + "[".repeat(10_000) + "]".repeat(10_000) + "}");
    assertTrue(file.faults().get(0).message().vi().contains("lồng quá sâu"));
  }

  @Test
  void aFileOfFiftyMegabytesIsTooLarge(@TempDir Path folder) throws IOException {
    Path large = folder.resolve("large.json");
    try (var channel =
        Files.newByteChannel(
            large,
            java.nio.file.StandardOpenOption.CREATE,
            java.nio.file.StandardOpenOption.WRITE)) {
      channel.position(50L * 1024 * 1024 - 1);
      channel.write(java.nio.ByteBuffer.wrap(new byte[] {' '}));
    }
    Fault fault = READER.read(large).faults().get(0);
    assertTrue(
        fault.message().vi().contains("quá lớn (50 MB, tối đa 16 MB)"), fault.message().vi());
  }

  @Test
  void aMissingFileAndAFolderNamedLikeAFileAreFaults(@TempDir Path folder) throws IOException {
    assertTrue(
        READER
            .read(folder.resolve("no.json"))
            .faults()
            .get(0)
            .message()
            .vi()
            .contains("không có tệp này"));
    Path odd = Files.createDirectory(folder.resolve("odd.json"));
    assertEquals(1, READER.read(odd).faults().size());
    assertEquals(1, ProcedureFiles.in(List.of(odd)).faults().size());
  }

  @Test
  void foldersAreReadInOrderWithoutHiddenFiles(@TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("b"));
    Files.createDirectories(folder.resolve(".git"));
    for (String name : List.of("c.json", "b/a.json", ".git/x.json", "readme.md")) {
      Files.writeString(folder.resolve(name), "{}");
    }
    assertEquals(
        List.of("b/a.json", "c.json"),
        ProcedureFiles.in(List.of(folder, folder.resolve("c.json"))).files().stream()
            .map(f -> folder.relativize(f).toString())
            .toList());
  }

  @Test
  void partsKnowTheirLineAndColumn() {
    ProcedureFile file =
        read(
            "{\n  \"code\": \"1\",\n  \"name\": \"x\",\n  \"documents\": [\n    {\"id\": \"a\", \"name\": \"n\"}\n  ]\n}");
    assertNotNull(file.procedure());
    assertEquals(new Place(5, 5), file.place("/documents/0"));
    assertEquals(new Place(5, 25), file.place("/documents/0/name"));
    assertEquals(new Place(5, 5), file.place("/documents/0/note"), "the nearest part around it");
  }

  private static ProcedureFile read(String json) {
    return READER.read("f.json", json.getBytes(StandardCharsets.UTF_8));
  }
}
