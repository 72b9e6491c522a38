package vn.tinhgon.language.papers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class PaperNamesTest {

  @Test
  void resultsAreKnownByTheirNamesAlone() {
    assertEquals(
        List.of("giấy phép kiểm dịch thực vật nhập khẩu"),
        PaperNames.given(
            "- Giấy phép kiểm dịch thực vật nhập khẩu theo Mẫu số 02 ban hành kèm theo Thông tư"));
    assertEquals(
        List.of("giấy chứng nhận kết hôn", "thẻ bảo hiểm y tế trẻ em"),
        PaperNames.given("Giấy chứng nhận kết hôn (bản chính); Thẻ bảo hiểm y tế trẻ em."));
    assertEquals(List.of(), PaperNames.given("Văn bản từ chối (nêu rõ lý do)"));
    assertEquals(List.of(), PaperNames.given("Giấy phép"));
  }

  @Test
  void rowsAreKnownByAllEndsThatTheirNamesMayHave() {
    List<PaperNames.Asked> asked =
        PaperNames.asked(
            "a) 02 bản sao có chứng thực Chứng chỉ hành nghề quản tài viên của người quản lý;");
    assertEquals(1, asked.size());
    assertEquals(
        List.of(
            "chứng chỉ hành nghề quản tài viên của người quản lý",
            "chứng chỉ hành nghề quản tài viên"),
        asked.get(0).names());
  }

  @Test
  void everyPaperOfARowIsOneOfItsOwn() {
    assertEquals(
        List.of("Giấy phép xây dựng công trình", "giấy phép môi trường của cơ sở"),
        PaperNames.asked("Giấy phép xây dựng công trình hoặc giấy phép môi trường của cơ sở")
            .stream()
            .map(PaperNames.Asked::quote)
            .toList());
    assertEquals(
        List.of(), PaperNames.asked("Giấy chứng nhận xuất xứ do nước xuất khẩu cấp cho lô hàng"));
    assertEquals(List.of(), PaperNames.asked("Đơn đề nghị cấp giấy phép xây dựng công trình"));
  }
}
