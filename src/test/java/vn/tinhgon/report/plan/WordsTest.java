package vn.tinhgon.report.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import vn.tinhgon.rules.Citation;

/** How official papers say things. */
class WordsTest {

  @Test
  void pointsStandBeforeClausesBeforeArticles() {
    cited("Điều 7 khoản 3, khoản 4", "khoản 3, khoản 4 Điều 7 Nghị định số 63/2010/NĐ-CP");
    cited("Điều 17 khoản 1 điểm b", "điểm b khoản 1 Điều 17 Nghị định số 63/2010/NĐ-CP");
    cited(
        "Điều 15 khoản 1 điểm b, điểm đ",
        "điểm b, điểm đ khoản 1 Điều 15 Nghị định số 63/2010/NĐ-CP");
    cited(
        "Điều 8 khoản 2 điểm d, khoản 3",
        "điểm d khoản 2, khoản 3 Điều 8 Nghị định số 63/2010/NĐ-CP");
    cited("Điều 7 khoản 5; Điều 12", "khoản 5 Điều 7; Điều 12 Nghị định số 63/2010/NĐ-CP");
    cited(
        "Điều 4 khoản 2a (bổ sung bởi Điều 2)",
        "khoản 2a Điều 4 Nghị định số 63/2010/NĐ-CP (bổ sung bởi Điều 2)");
    cited("Điều 4, Phụ lục I", "Điều 4, Phụ lục I Nghị định số 63/2010/NĐ-CP");
  }

  @Test
  void longQuotationsAreCutBetweenWords() {
    String quote = "giấy tờ ".repeat(40).strip();
    String brief = Words.brief("Hồ sơ có “" + quote + "” và “đơn”");
    assertTrue(brief.length() < 200, brief);
    assertTrue(brief.endsWith("…” và “đơn”"), brief);
    assertTrue(!brief.contains("giấ…"), brief);
  }

  private static void cited(String article, String expected) {
    Citation citation = new Citation("63/2010/NĐ-CP", article, null, null, null, null);
    assertEquals(expected, Words.cited(citation).vi());
  }
}
