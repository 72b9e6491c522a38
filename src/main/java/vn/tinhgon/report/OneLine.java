package vn.tinhgon.report;

/** Words of procedures as they may stand on a line of a terminal. */
public final class OneLine {

  private OneLine() {}

  /**
   * {@code text} without line breaks and without what a terminal would obey: control characters.
   */
  public static String of(String text) {
    return text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
  }

  /** {@code text} on a line of at most {@code most} characters. */
  static String of(String text, int most) {
    String line = of(text);
    return line.length() <= most ? line : line.substring(0, most - 1) + "…";
  }
}
