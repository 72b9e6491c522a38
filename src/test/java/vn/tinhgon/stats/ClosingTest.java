package vn.tinhgon.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tinhgon.model.Text;
import vn.tinhgon.stats.Closing.Lacking;

class ClosingTest {

  private static Lacking lacking(String code, long cases, long gain, int... times) {
    return new Lacking(
        code,
        "",
        cases,
        gain,
        java.util.stream.IntStream.of(times)
            .mapToObj(n -> new Todo(new Text("việc", "work"), n))
            .toList());
  }

  private static List<String> codes(Closing closing) {
    return closing.procedures().stream().map(Lacking::code).toList();
  }

  @Test
  void leastWorkFirstUntilTheGapIsClosed() {
    Closing closing =
        Closing.of(
            List.of(
                lacking("much", 9000, 1, 2, 3),
                lacking("unknown", -1, 1, 1),
                lacking("few", 10, 1, 1),
                lacking("many", 500, 1, 1)),
            2);
    assertEquals(List.of("many", "few"), codes(closing));
    assertTrue(closing.closes());
    assertEquals(0, closing.left());
  }

  @Test
  void ofCasesTheProcedureThatGainsMostForItsWork() {
    Closing closing = Closing.of(List.of(lacking("a", 100, 60, 2), lacking("b", 100, 50, 1)), 55);
    assertEquals(List.of("b", "a"), codes(closing));
    assertEquals(55, closing.gained());
  }

  @Test
  void whatCannotBeClosedIsSaid() {
    Closing closing = Closing.of(List.of(lacking("a", 1, 1, 1), lacking("helpless", 1, 1)), 3);
    assertEquals(List.of("a"), codes(closing));
    assertFalse(closing.closes());
    assertEquals(2, closing.left());
    assertEquals(1, closing.helpless());
  }
}
