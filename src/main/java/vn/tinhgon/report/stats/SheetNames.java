package vn.tinhgon.report.stats;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import vn.tinhgon.report.OneLine;

/** Names of the sheets of a workbook, and texts that fit its cells. */
final class SheetNames {

  private static final int LONGEST_NAME = 31;
  private static final int LONGEST_TEXT = 32_000;

  private final Set<String> names = new HashSet<>();

  /** Without characters that a workbook may not hold, and no longer than a cell may be. */
  static String fit(String text) {
    String line = OneLine.of(text).replaceAll("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF]", "");
    return line.length() <= LONGEST_TEXT ? line : line.substring(0, LONGEST_TEXT - 1) + "…";
  }

  /** A name that a sheet may have and no other has. */
  String name(String title) {
    String plain = OneLine.of(title.replaceAll("[\\[\\]:*?/\\\\']", " ")).replaceAll(" +", " ");
    String name = cut(plain, "");
    for (int n = 2; !names.add(name.toLowerCase(Locale.ROOT)); n++) {
      name = cut(plain, " " + n);
    }
    return name;
  }

  private static String cut(String plain, String end) {
    int most = LONGEST_NAME - end.length();
    return (plain.length() <= most ? plain : plain.substring(0, most)).strip() + end;
  }
}
