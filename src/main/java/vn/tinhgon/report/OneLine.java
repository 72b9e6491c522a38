package vn.tinhgon.report;

import java.util.regex.Pattern;

/** Words of procedures as they may stand on a line of a terminal. */
public final class OneLine {

  /** Control characters, also those of eight bits, and what turns the direction of writing. */
  private static final Pattern OBEYED =
      Pattern.compile("[\\s\\p{Cc}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]+");

  private OneLine() {}

  /** {@code text} without line breaks and without what a terminal would obey. */
  public static String of(String text) {
    return OBEYED.matcher(text).replaceAll(" ").strip();
  }

  /** {@code text} on a line of at most {@code most} characters. */
  static String of(String text, int most) {
    String line = of(text);
    return line.length() <= most ? line : line.substring(0, most - 1) + "…";
  }
}
