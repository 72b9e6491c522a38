package vn.tinhgon.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tinhgon.model.Text;

/** Monthly case counts: what is taken, and that whatever is wrong is said with its line. */
class ResultsTest {

  private static final String HEADER = "agency,procedure,month,received,on_time,late,online\n";

  @TempDir Path folder = Path.of("");

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("r.csv"), text);
  }

  private List<String> refused(String text) throws IOException {
    Path file = file(text);
    BadResults bad = assertThrows(BadResults.class, () -> Results.read(file));
    return bad.sentences().stream()
        .map(Text::en)
        .map(s -> s.replace(file.toString(), "r.csv"))
        .toList();
  }

  @Test
  void countsAreSummedByProcedureAndAgency() throws IOException {
    try (Results results =
        Results.read(
            file(
                String.join(
                    "\r\n",
                    "\uFEFFCơ quan;Mã thủ tục;Tháng;Tiếp nhận;Đúng hạn;Quá hạn;Trực tuyến",
                    "\"Sở \"\"A\"\"; B\";1.000001;2025-01;10;8;1;5",
                    "C;1.000001;02/2025;20;20;0;",
                    "",
                    "C;1.000002;2025-12;3;;;3")))) {
      assertEquals(2025, results.year());
      assertEquals(3, results.lines());
      List<Sums> sums = new ArrayList<>();
      results.procedures(sums::add);
      assertEquals(
          List.of(
              new Sums("", "1.000001", 2, 30, 28, 1, 0, 5, 10, 0, 0),
              new Sums("", "1.000002", 5, 3, 0, 0, 3, 3, 3, 0, 0)),
          sums);
      List<Sums> byAgency = new ArrayList<>();
      results.agencies(byAgency::add);
      assertEquals(
          List.of("C 1.000001", "C 1.000002", "Sở \"A\"; B 1.000001"),
          byAgency.stream().map(s -> s.agency() + " " + s.procedure()).toList());
    }
  }

  @Test
  void whatIsKnownOfALineCounts() throws IOException {
    try (Results results =
        Results.read(
            file(
                HEADER
                    + "A,1.000001,2025-01,120,110,,\n"
                    + "A,1.000001,2025-02,50,,20,\n"
                    + "A,1.000001,2025-03,10,8,1,\n"))) {
      List<Sums> sums = new ArrayList<>();
      results.procedures(sums::add);
      assertEquals(List.of(new Sums("", "1.000001", 2, 180, 118, 21, 40, 0, 0, 0, 0)), sums);
      assertEquals(List.of(1, 2, 3), List.copyOf(results.months()));
      assertFalse(results.wholeYear());
    }
  }

  @Test
  void aQuoteThatIsNotClosedIsSaidWhereItIsOpened() throws IOException {
    Path file = file(HEADER + "A,1.000001,2025-01,1,1,0,0\n\"B,1.000001,2025-01,1,1,0,0\nC\n");
    BadResults bad = assertThrows(BadResults.class, () -> Results.read(file));
    assertEquals(
        file + ":3: không đúng dạng CSV: có ô mở bằng dấu ngoặc kép (\") mà không đóng",
        bad.sentences().get(0).vi());
  }

  @Test
  void everyWrongLineIsSaid() throws IOException {
    assertEquals(
        List.of(
            "r.csv:2: received \"-5\": cases cannot be negative",
            "r.csv:3: on_time 11 is above received 10",
            "r.csv:4: month \"2025-13\": expected 2025-07 or 07/2025",
            "r.csv:6: has 6 cells, the header has 7",
            "r.csv:8: a month of 2024, the lines before are of 2025; one year in a file",
            "r.csv:9: procedure is empty",
            "r.csv:10: received \"1.5\": expected a whole number, plain digits",
            "r.csv:11: on_time + late 12 is above received 10",
            "r.csv:7: the same as line 5: A, 1.000001, 3/2025 (2 lines)",
            "r.csv: no line was counted; mend the file and run again"),
        refused(
            HEADER
                + """
                A,1.000001,2025-01,-5,0,0,0
                A,1.000001,2025-02,10,11,0,0
                A,1.000001,2025-13,10,1,0,0
                A,1.000001,2025-03,10,1,0,0
                A,1.000001,2025-04,10,1,0
                A,1.000001,2025-03,10,1,0,0
                A,1.000001,2024-04,10,1,0,0
                A,,2025-05,10,1,0,0
                A,1.000001,2025-06,1.5,1,0,0
                A,1.000001,2025-07,10,6,6,0
                """));
  }

  @Test
  void aWrongHeaderIsSaid() throws IOException {
    List<String> said = refused("agency,procedure,month,recieved,on_time,late\n");
    assertTrue(
        said.get(0)
            .startsWith(
                "r.csv:1: the header \"recieved\" is not known; did you mean \"received\"?"));
    assertTrue(said.get(1).startsWith("r.csv:1: lacks the columns received."));
    assertTrue(refused("").get(0).startsWith("r.csv: is empty"));
    assertEquals("r.csv:1: has a header and no figures", refused(HEADER).get(0));
  }

  @Test
  void anotherCharsetIsSaid() throws IOException {
    Path file = folder.resolve("r.csv");
    Files.write(
        file, (HEADER + "S\u00e9,1,2025-01,1,1,0,0\n").getBytes(StandardCharsets.ISO_8859_1));
    BadResults bad = assertThrows(BadResults.class, () -> Results.read(file));
    assertTrue(bad.sentences().get(0).en().contains("is not UTF-8"));
  }

  @Test
  void moreFaultsThanAnyoneReadsAreCounted() throws IOException {
    List<String> said = refused(HEADER + "A,1,x,1,1,0,0\n".repeat(60));
    assertEquals(52, said.size());
    assertEquals("r.csv: and 10 more", said.get(50));
  }
}
