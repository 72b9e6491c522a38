package vn.tinhgon.report.plan;

import java.util.List;
import java.util.Set;

/** A piece of a plan's text, in order, whatever it is laid out for. */
public sealed interface Block {

  /**
   * A heading.
   *
   * @param level from 1
   * @param text what it says
   * @param centred whether it stands in the middle, as titles of official papers do
   */
  record Heading(int level, String text, boolean centred) implements Block {}

  /**
   * A paragraph.
   *
   * @param text what it says
   * @param style how it is set
   */
  record Paragraph(String text, Style style) implements Block {}

  /** How a paragraph is set. */
  enum Style {
    PLAIN,
    ITALIC,
    BOLD,
    /** bold, in the middle */
    TITLE,
    /** slanted, in the middle */
    SUBTITLE
  }

  /**
   * An item of a list.
   *
   * @param level from 1
   * @param text what it says
   * @param ids of the actions that it is about, for whoever decides on them; empty where of none
   */
  record Item(int level, String text, String ids) implements Block {

    /** About no action. */
    Item(int level, String text) {
      this(level, text, "");
    }

    /** What it says, and behind it the ids in brackets. */
    String identified() {
      return ids.isEmpty() ? text : text + " [" + ids + "]";
    }
  }

  /**
   * A table.
   *
   * @param header what its columns are called
   * @param rows its rows, as many cells each
   * @param widths how wide its columns are, per cent
   * @param numbers columns of numbers, from 0
   */
  record Table(
      List<String> header, List<List<String>> rows, List<Integer> widths, Set<Integer> numbers)
      implements Block {}

  /**
   * Two things beside each other without lines: who issues and the state's name; whom it goes to
   * and who signs. Lines that begin with {@code *} are bold.
   *
   * @param left lines of the left half
   * @param right lines of the right half
   */
  record Halves(List<String> left, List<String> right) implements Block {}

  /** A new page. */
  record PageBreak() implements Block {}
}
