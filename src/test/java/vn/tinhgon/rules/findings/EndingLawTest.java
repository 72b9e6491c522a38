package vn.tinhgon.rules.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tinhgon.rules.Catalogue;
import vn.tinhgon.rules.Citation;
import vn.tinhgon.rules.engine.RuleBook;

/** Notes on cited documents that end soon. */
class EndingLawTest {

  private static final Catalogue CATALOGUE = RuleBook.bundled().catalogue();

  @Test
  void aDocumentThatEndsIn180DaysIsNoted() {
    assertEquals(
        List.of(
            "66.7/2025/NQ-CP có hiệu lực đến hết ngày 28/02/2027; chưa có thông tin về văn bản thay thế"),
        notes("66.7/2025/NQ-CP", "2026-09-01"));
    assertEquals(List.of(), notes("66.7/2025/NQ-CP", "2026-08-31"));
  }

  @Test
  void whatFollowsItIsNamedAndItsLastDayCounts() {
    assertEquals(
        List.of("61/2018/NĐ-CP có hiệu lực đến hết ngày 30/06/2025; thay bằng 118/2025/NĐ-CP"),
        notes("61/2018/NĐ-CP", "2025-06-30"));
    assertEquals(List.of(), notes("61/2018/NĐ-CP", "2025-07-01"));
  }

  @Test
  void aDocumentWithoutAnEndIsNot() {
    assertEquals(List.of(), notes("118/2025/NĐ-CP", "2026-11-22"));
  }

  private static List<String> notes(String document, String day) {
    Citation citation = new Citation(document, "Điều 1", null, null, null, null);
    return EndingLaw.notes(List.of(citation, citation), CATALOGUE, LocalDate.parse(day)).stream()
        .map(vn.tinhgon.model.Text::vi)
        .toList();
  }
}
