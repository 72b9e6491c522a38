package vn.tinhgon.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.tinhgon.portfolio.Drawing;

/**
 * Procedures that need each other's results, drawn: boxes in columns, what is needed first to the
 * left, and arrows to what asks for it.
 *
 * @param width of the picture, in pixels
 * @param height of the picture, in pixels
 * @param boxes the procedures
 * @param arrows from each procedure to those that ask for its results
 */
public record LinkMap(int width, int height, List<Box> boxes, List<Curve> arrows) {

  private static final int BOX_WIDTH = 224;
  private static final int BOX_HEIGHT = 62;
  private static final int ACROSS = 76;
  private static final int DOWN = 18;
  private static final int EDGE = 12;
  private static final int LETTERS = 32;

  /**
   * A procedure.
   *
   * @param x its left edge
   * @param y its upper edge
   * @param code its code
   * @param name its name
   * @param lines the beginning of its name, in two lines at most
   */
  public record Box(int x, int y, String code, String name, List<String> lines) {}

  /**
   * An arrow.
   *
   * @param path as SVG draws it
   * @param words what passes on
   * @param back whether it closes a circle
   */
  public record Curve(String path, String words, boolean back) {}

  /** Draws {@code drawing}. */
  static LinkMap of(Drawing drawing) {
    List<Box> boxes =
        drawing.nodes().stream()
            .map(
                n ->
                    new Box(
                        EDGE + n.column() * (BOX_WIDTH + ACROSS),
                        EDGE + n.row() * (BOX_HEIGHT + DOWN),
                        n.code(),
                        n.name(),
                        lines(n.name())))
            .toList();
    List<Curve> curves = new ArrayList<>();
    for (Drawing.Arrow arrow : drawing.arrows()) {
      Box from = boxes.get(arrow.from());
      Box to = boxes.get(arrow.to());
      curves.add(
          new Curve(
              arrow.back() ? back(from, to) : forth(from, to),
              from.code() + " → " + to.code() + ": " + String.join("; ", arrow.papers()),
              arrow.back()));
    }
    return new LinkMap(
        2 * EDGE + drawing.columns() * (BOX_WIDTH + ACROSS) - ACROSS,
        2 * EDGE + drawing.rows() * (BOX_HEIGHT + DOWN) + DOWN,
        boxes,
        List.copyOf(curves));
  }

  private static String forth(Box from, Box to) {
    int x = from.x() + BOX_WIDTH;
    int y = from.y() + BOX_HEIGHT / 2;
    int end = to.y() + BOX_HEIGHT / 2;
    return String.format(
        Locale.ROOT,
        "M%d %d C%d %d %d %d %d %d",
        x,
        y,
        x + ACROSS / 2,
        y,
        to.x() - ACROSS / 2,
        end,
        to.x() - 3,
        end);
  }

  private static String back(Box from, Box to) {
    int x = from.x() + BOX_WIDTH / 2;
    int y = from.y() + BOX_HEIGHT;
    int end = to.x() + BOX_WIDTH / 2;
    int low = to.y() + BOX_HEIGHT;
    return String.format(
        Locale.ROOT,
        "M%d %d C%d %d %d %d %d %d",
        x,
        y,
        x,
        y + 2 * DOWN,
        end,
        low + 2 * DOWN,
        end,
        low + 3);
  }

  private static List<String> lines(String name) {
    if (name.length() <= LETTERS) {
      return List.of(name);
    }
    int blank = Math.max(name.lastIndexOf(' ', LETTERS), 1);
    String rest = name.substring(blank).strip();
    return List.of(
        name.substring(0, blank).strip(),
        rest.length() <= LETTERS ? rest : rest.substring(0, LETTERS - 1).strip() + "…");
  }
}
