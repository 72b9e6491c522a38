package vn.tinhgon.portfolio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DrawingTest {

  private static Link link(String from, String to) {
    return new Link(
        new Given(member(from), "/results/0", "paper of " + from, "paper " + from),
        new Asked(member(to), "/documents/0", "paper", List.of()),
        1,
        false,
        false);
  }

  private static Member member(String key) {
    return new Member(key, "code " + key, "name " + key, null, "", true);
  }

  private static Drawing draw(List<Link> links) {
    return Drawing.of(links, Routes.of(links));
  }

  private static int column(Drawing drawing, String key) {
    return drawing.nodes().stream()
        .filter(n -> n.code().equals("code " + key))
        .findFirst()
        .orElseThrow()
        .column();
  }

  @Test
  void whatIsNeededFirstStandsToTheLeft() {
    Drawing drawing = draw(List.of(link("a", "b"), link("b", "c"), link("a", "c")));
    assertEquals(0, column(drawing, "a"));
    assertEquals(1, column(drawing, "b"));
    assertEquals(2, column(drawing, "c"));
    assertEquals(3, drawing.columns());
    assertEquals(3, drawing.arrows().size());
    assertTrue(drawing.arrows().stream().noneMatch(Drawing.Arrow::back));
    assertEquals(List.of("paper of a"), drawing.arrows().get(0).papers());
  }

  @Test
  void oneArrowOfACircleLeadsBack() {
    Drawing drawing = draw(List.of(link("a", "b"), link("b", "a")));
    assertEquals(1, drawing.arrows().stream().filter(Drawing.Arrow::back).count());
    assertEquals(2, drawing.columns());
  }

  @Test
  void noTwoStandInOnePlaceAndWhatIsNotDrawnIsCounted() {
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      links.add(link("a" + i, "b" + i % 7));
    }
    Drawing drawing = draw(links);
    Set<List<Integer>> places = new HashSet<>();
    drawing.nodes().forEach(n -> places.add(List.of(n.column(), n.row())));
    assertEquals(drawing.nodes().size(), places.size());
    assertEquals(107, drawing.nodes().size() + drawing.leftOut());
    assertTrue(drawing.leftOut() > 0);
    assertTrue(
        drawing.nodes().stream()
            .allMatch(n -> n.row() < drawing.rows() && n.column() < drawing.columns()));
  }

  @Test
  void nothingIsDrawnOfNothing() {
    assertEquals(0, draw(List.of()).nodes().size());
  }
}
