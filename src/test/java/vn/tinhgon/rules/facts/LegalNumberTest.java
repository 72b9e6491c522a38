package vn.tinhgon.rules.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.tinhgon.model.LegalBasis;

/** Numbers of legal documents as they are published, in one spelling. */
class LegalNumberTest {

  @Test
  void spacesMarksAndDashesDoNotMatter() {
    assertEquals("107/2021/NĐ-CP", number("107/2021/ NĐ-CP", null));
    assertEquals("61/2018/NĐ-CP", number("61/2018/ND-CP", null));
    assertEquals("63/2010/NĐ-CP", number("Nghị định 63/2010/NĐ – CP", null));
    assertEquals("06/2013/UBTVQH13", number("6/2013/UBTVQH13", null));
    assertEquals("766/QĐ-TTg", number("766/QĐ-TTg", null));
  }

  @Test
  void whatIsGluedToTheNumberIsCut() {
    assertEquals("65/2014/QH13", number("1465/2014/QH13", "Luật Nhà ở 20"));
    assertEquals("43/2024/QH15", number("2443/2024/QH15", "Luật số 43/2024/QH15 ngày 29/6/20"));
    assertEquals("55/2026/TT-BTC", number("2026.55/2026/TT-BTC", "…"));
  }

  @Test
  void resolutionsKeepTheirPoint() {
    assertEquals("66.7/2025/NQ-CP", number("66.7/2025/NQ-CP", null));
  }

  @Test
  void aNameCountsOnlyWhereItBeginsWithTheNumber() {
    assertEquals(
        "190/2025/QH15", number(null, "Nghị quyết số 190/2025/QH15 của Quốc hội: Quy định về …"));
    assertNull(number(null, "Luật sửa đổi, bổ sung một số điều của các luật 61/2020/QH14"));
    assertNull(number(null, "Luật Thú y"));
  }

  @Test
  void theYearTellsNormsFromIndividualDecisions() {
    assertEquals(true, LegalNumber.norm("09/2023/QĐ-TTg"));
    assertEquals(false, LegalNumber.norm("766/QĐ-TTg"));
    assertEquals(true, LegalNumber.norm("31/2024/NQ-HĐND"));
    assertEquals(false, LegalNumber.norm("23/NQ-HĐND"));
    assertEquals(false, LegalNumber.norm("56/QĐ-BXD"));
    assertEquals(false, LegalNumber.norm("5744/UBND-NC"));
    assertEquals(true, LegalNumber.norm("64/2025/TT-BTC"));
    assertNull(LegalNumber.norm("66/NQ-CP"));
    assertNull(LegalNumber.norm("54/VBHN-VPQH"));
  }

  private static @Nullable String number(@Nullable String number, @Nullable String name) {
    return LegalNumber.of(new LegalBasis("", "", number, name, null));
  }
}
