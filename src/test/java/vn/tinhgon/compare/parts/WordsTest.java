package vn.tinhgon.compare.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.tinhgon.compare.Effect;
import vn.tinhgon.compare.Piece;

class WordsTest {

  private static String shown(String before, String after) {
    return Words.diff(before, after).stream()
        .map(
            p ->
                switch (p.kind()) {
                  case SAME -> p.text();
                  case DELETED -> "[-" + p.text() + "-]";
                  case INSERTED -> "{+" + p.text() + "+}";
                })
        .collect(Collectors.joining(" "));
  }

  @Test
  void wordsAreTold() {
    assertEquals(
        "Bản sao [-chứng thực-] {+giấy phép+} lái xe của người nộp",
        shown("Bản sao chứng thực lái xe của người nộp", "Bản sao giấy phép lái xe của người nộp"));
    assertEquals("một hai {+ba+}", shown("một hai", "một hai ba"));
    assertEquals("[-một-] hai ba", shown("một hai ba", "hai ba"));
  }

  @Test
  void aWordBetweenTwoChangesBelongsToThem() {
    assertEquals("a b [-c d e-] {+x d y+} f g", shown("a b c d e f g", "a b x d y f g"));
  }

  @Test
  void spellingIsNoChange() {
    assertEquals(List.of(), Words.diff("Ủy ban nhân dân, xã.", "Uỷ ban   nhân dân xã"));
    String decomposed = Normalizer.normalize("Hồ sơ đề nghị", Normalizer.Form.NFD);
    assertEquals(List.of(), Words.diff(decomposed, "hồ sơ đề nghị"));
    assertEquals(
        "thời hạn [-1,5-] {+15+} ngày làm việc",
        shown("thời hạn 1,5 ngày làm việc", "thời hạn 15 ngày làm việc"));
  }

  @Test
  void bothTextsCanBeReadFromTheDifference() {
    String a = "Nộp 01 bộ hồ sơ tại Bộ phận Một cửa hoặc qua bưu chính trong giờ làm việc";
    String b = "Nộp hồ sơ trực tuyến hoặc tại Bộ phận Một cửa cấp xã trong giờ hành chính";
    List<Piece> pieces = Words.diff(a, b);
    assertEquals(a, side(pieces, Piece.Kind.INSERTED));
    assertEquals(b, side(pieces, Piece.Kind.DELETED));
  }

  private static String side(List<Piece> pieces, Piece.Kind without) {
    return pieces.stream()
        .filter(p -> p.kind() != without)
        .map(Piece::text)
        .collect(Collectors.joining(" "));
  }

  @Test
  void wordsThatMeanNothingByThemselvesAreLeftToNobody() {
    assertEquals(
        Effect.NEUTRAL, Words.effect("Đơn đề nghị theo mẫu", "Đơn đề nghị theo mẫu quy định"));
    assertEquals(Effect.UNCLEAR, Words.effect("Hợp đồng mua", "Hợp đồng bán"));
    assertEquals(Effect.UNCLEAR, Words.effect("Giấy phép", "Giấy phép (nếu có)"));
    assertEquals(Effect.UNCLEAR, Words.effect("Bản sao", "Bản sao có chứng thực"));
  }

  @Test
  void endlessTextsAreShownAsReplaced() {
    String a = "một ".repeat(50_000);
    String b = "hai ".repeat(50_000);
    assertEquals(2, Words.diff(a, b).size());
    assertTrue(Words.likeness(a, b) < 0.1);
  }
}
