package vn.tinhgon.report.html.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Marking. */
class PieceTest {

  private static String shown(List<Piece> pieces) {
    return pieces.stream()
        .map(p -> p.marked() ? "[" + p.text() + "]" : p.text())
        .collect(Collectors.joining());
  }

  @Test
  void quotesAreFoundButForSpacesAndCapitals() {
    assertEquals(new Piece.Span(3, 10), Piece.find("a) Bản sao.", "Bản sao"));
    assertEquals(new Piece.Span(0, 8), Piece.find("BẢN \nSAO", "bản sao"));
    assertNull(Piece.find("Bản chính", "bản sao"));
    assertNull(Piece.find("Bản chính", " "));
    assertEquals(new Piece.Span(1, 4), Piece.find("x(a.y", "(a."));
  }

  @Test
  void overlappingQuotesAreMarkedOnce() {
    List<Piece.Span> spans = List.of(new Piece.Span(2, 5), new Piece.Span(4, 7));
    assertEquals("ab[cdefg]hi", shown(Piece.of("abcdefghi", spans)));
    assertEquals("[ab]", shown(Piece.of("ab", List.of(new Piece.Span(0, 2)))));
    assertEquals("", shown(Piece.of("", List.of())));
  }

  @Test
  void aLongTextIsCutAtWordsAroundTheQuote() {
    String text = "một ".repeat(100) + "ĐÂY" + " hai".repeat(100);
    String shown = shown(Piece.around(text, new Piece.Span(400, 403)));
    assertEquals("… " + "một ".repeat(35) + "[ĐÂY]" + " hai".repeat(35) + " …", shown);
  }
}
