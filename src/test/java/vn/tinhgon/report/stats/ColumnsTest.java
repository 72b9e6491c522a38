package vn.tinhgon.report.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ColumnsTest {

  private static final Words WORDS = new Words(Locale.ENGLISH);

  private static List<String> lines(Table table, int width) {
    return new Columns(table, 10, width, WORDS).lines();
  }

  @Test
  void numbersStandRightUnderTheirHeads() {
    Table table = Table.of("t", "t", "", "Name", "Number", "Empty");
    table.row("one", 1000L, "");
    table.row("two", null, "");
    assertEquals(
        List.of("  Name  Number", "  ────  ──────", "  one    1,000", "  two        ?"),
        lines(table, 80));
  }

  @Test
  void nothingIsCutAndLinesFit() {
    String name = "a long name of many words that has to be broken somewhere";
    String note = "a note that is longer still and that stands below its row, with its head";
    Table table = Table.of("t", "t", "", "Name", "Number", "Middle", "Note");
    table.row(name, 5L, "some words between the others here", note);
    for (int width : new int[] {60, 80, 120, 400}) {
      List<String> lines = lines(table, width);
      assertTrue(lines.stream().allMatch(l -> l.length() <= width), width + ": " + lines);
      String all = String.join(" ", lines);
      for (String word : (name + " " + note).split(" ", -1)) {
        assertTrue(all.contains(word), width + ": " + word);
      }
      assertTrue(lines.stream().noneMatch(l -> l.contains("…")));
    }
    assertTrue(
        lines(table, 60).stream().anyMatch(l -> l.startsWith("      Note: a note")),
        String.join("\n", lines(table, 60)));
  }

  @Test
  void wordsThatAreLongerThanALineAreBroken() {
    assertEquals(List.of("abcd", "efg"), Columns.broken("abcdefg", 4));
    assertEquals(List.of("ab", "😀"), Columns.broken("ab😀", 3));
  }
}
