package vn.tinhgon.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tinhgon.language.burdens.Conditions;
import vn.tinhgon.language.parts.FeeNotes;
import vn.tinhgon.language.parts.Forms;
import vn.tinhgon.language.parts.NotedLimits;
import vn.tinhgon.language.text.Folded;
import vn.tinhgon.model.Deadline;
import vn.tinhgon.model.Deadline.TimeUnit;

/** Notes of fees and channels, forms and conditions, in words like those of real records. */
class GapWordsTest {

  @Test
  void aNoteSetsAFee() {
    for (String note :
        List.of(
            "50.000 đồng/giấy",
            "Mức lệ phí do Hội đồng nhân dân cấp tỉnh quyết định",
            "do Uỷ ban nhân dân cấp tỉnh quy định.",
            "Thông tư số 94/2021/TT-BTC",
            "20% của 11.000.000 đồng")) {
      assertTrue(FeeNotes.setsFee(Folded.of(note)), note);
    }
    for (String note :
        List.of(
            "Không có",
            "Không.",
            "Không thu lệ phí theo khoản 2 Điều 22 Luật Hợp tác xã",
            "Miễn phí từ ngày 07/4/2026 theo Thông tư 40/2026/TT-BTC",
            "Mức lệ phí (nếu có) theo quyết định của Hội đồng nhân dân",
            "Miễn lệ phí đối với người có xác nhận của Ủy ban nhân dân cấp xã")) {
      assertFalse(FeeNotes.setsFee(Folded.of(note)), note);
    }
  }

  @Test
  void aFormIsTold() {
    for (String row :
        List.of(
            "Đơn đề nghị theo Mẫu số 05",
            "Tờ khai theo mẫu TP-TSCC-02",
            "Đơn theo mẫu tại Phụ lục II",
            "Đơn theo mẫu ban hành kèm theo Thông tư 12/2025/TT-BTP")) {
      assertTrue(Forms.identified(Folded.of(row)), row);
    }
    for (String row : List.of("Đơn đề nghị theo mẫu", "Tờ khai (theo mẫu quy định);")) {
      assertFalse(Forms.identified(Folded.of(row)), row);
    }
  }

  @Test
  void aConditionThatNothingMeasures() {
    assertEquals(
        List.of("có trang thiết bị phù hợp", "Có phẩm chất đạo đức tốt"),
        vague("- Phải có trang thiết bị phù hợp;\n- Có phẩm chất đạo đức tốt."));
    assertEquals(List.of(), vague("Có trang thiết bị phù hợp với quy mô sản xuất."));
    assertEquals(List.of(), vague("Có đủ năng lực hành vi dân sự."));
  }

  @Test
  void anotherUnitForTheSameNumber() {
    assertEquals("07 ngày làm việc", other(7, TimeUnit.DAY, "trong thời hạn 07 ngày làm việc"));
    assertEquals("", other(7, TimeUnit.DAY, "trong thời hạn 07 ngày, thẩm định 07 ngày làm việc"));
    assertEquals("", other(12, TimeUnit.DAY, "trong thời hạn 10 ngày làm việc"));
    assertEquals("", other(8, TimeUnit.HOUR, "không quá 08 giờ làm việc"));
  }

  private static List<String> vague(String condition) {
    return Conditions.vague(Folded.of(condition));
  }

  private static String other(int amount, TimeUnit unit, String note) {
    return NotedLimits.otherUnit(new Deadline(BigDecimal.valueOf(amount), unit), Folded.of(note));
  }
}
