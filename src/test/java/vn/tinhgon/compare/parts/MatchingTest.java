package vn.tinhgon.compare.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MatchingTest {

  private static Matching<String> match(List<String> before, List<String> after) {
    return Matching.of(
        before, after, List.of(Matching.Key.of(s -> s)), (a, b) -> Words.likeness(a, b) - 0.4);
  }

  @Test
  void equalPartsAreOneWhereverTheyStand() {
    Matching<String> m = match(List.of("a", "b", "c"), List.of("c", "a"));
    assertEquals(List.of(new Matching.Pair<>("a", "a"), new Matching.Pair<>("c", "c")), m.pairs());
    assertEquals(List.of("b"), m.dropped());
    assertEquals(List.of(), m.added());
  }

  @Test
  void ofTwoEqualPartsOneIsDropped() {
    Matching<String> m = match(List.of("a", "a"), List.of("a"));
    assertEquals(1, m.pairs().size());
    assertEquals(List.of("a"), m.dropped());
  }

  @Test
  void theBestPairingOfAllIsTaken() {
    String licence = "Giấy phép kinh doanh vận tải hành khách";
    String other = "Giấy phép kinh doanh vận tải hàng hóa";
    Matching<String> m =
        match(List.of(licence, other), List.of(other + " mới", licence + " đã cấp"));
    assertEquals(
        List.of(
            new Matching.Pair<>(licence, licence + " đã cấp"),
            new Matching.Pair<>(other, other + " mới")),
        m.pairs());
  }

  @Test
  void whatHasNothingInCommonIsNotMatched() {
    Matching<String> m = match(List.of("Sổ hộ khẩu"), List.of("Bản vẽ thiết kế kỹ thuật"));
    assertEquals(List.of(), m.pairs());
    assertEquals(1, m.dropped().size());
    assertEquals(1, m.added().size());
  }

  @Test
  void hugeListsAreMatchedByEqualityOnly() {
    List<String> many = IntStream.range(0, 2000).mapToObj(i -> "giấy tờ số " + i).toList();
    List<String> others = many.stream().map(s -> s + " mới").toList();
    assertEquals(2000, match(many, many).pairs().size());
    assertEquals(0, match(many, others).pairs().size());
  }

  @Test
  void countedIdsTellNothing() {
    assertTrue(Matching.told("request"));
    assertFalse(Matching.told("document-3"));
    assertFalse(Matching.told(""));
  }
}
