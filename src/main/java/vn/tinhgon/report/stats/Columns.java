package vn.tinhgon.report.stats;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.report.OneLine;

/**
 * A table in columns of letters of one width. Nothing is cut: texts are broken into lines, and
 * where that is not enough the longest of them stand below their row, each with its head.
 */
final class Columns {

  private static final int GAP = 2;
  private static final int NARROW = 18;
  private static final String INDENT = "      ";

  private final Words words;
  private final List<Integer> beside = new ArrayList<>();
  private final List<Integer> below = new ArrayList<>();
  private final List<List<@Nullable Object>> rows;
  private final List<String> heads;
  private final boolean[] numbers;
  private final int[] least;
  private final int[] widths;
  private final int width;

  /** Lays out the first {@code most} rows of {@code table} in {@code width} letters if it can. */
  Columns(Table table, int most, int width, Words words) {
    this.words = words;
    this.width = width;
    this.heads = table.columns();
    this.rows = table.rows().subList(0, Math.min(most, table.rows().size()));
    numbers = new boolean[heads.size()];
    least = new int[heads.size()];
    widths = new int[heads.size()];
    for (int c = 0; c < heads.size(); c++) {
      int column = c;
      if (rows.stream().anyMatch(r -> !cell(r.get(column)).isEmpty())) {
        beside.add(c);
        measure(c);
      }
    }
    while (beside.stream().mapToInt(c -> least[c] + GAP).sum() > width) {
      Integer longest = longest();
      if (longest == null) {
        break;
      }
      beside.remove(longest);
      below.add(longest);
    }
    below.sort(null);
    for (int over = beside.stream().mapToInt(c -> widths[c] + GAP).sum() - width;
        over > 0;
        over--) {
      int widest = widest();
      if (widest < 0) {
        break;
      }
      widths[widest]--;
    }
  }

  private void measure(int c) {
    least[c] = longestWord(heads.get(c));
    widths[c] = heads.get(c).length();
    for (List<@Nullable Object> row : rows) {
      Object value = row.get(c);
      int length = cell(value).length();
      numbers[c] |= value != null && !(value instanceof String);
      widths[c] = Math.max(widths[c], length);
      least[c] = Math.max(least[c], value instanceof String ? Math.min(length, NARROW) : length);
    }
  }

  /** The longest text that can stand below: not what a row begins with. */
  private @Nullable Integer longest() {
    Integer longest = null;
    for (int n = 1; n < beside.size(); n++) {
      int c = beside.get(n);
      if (!numbers[c] && widths[c] > NARROW && (longest == null || widths[c] > widths[longest])) {
        longest = c;
      }
    }
    return longest;
  }

  private int widest() {
    int widest = -1;
    for (int c : beside) {
      if (widths[c] > least[c] && (widest < 0 || widths[c] > widths[widest])) {
        widest = c;
      }
    }
    return widest;
  }

  /** How many rows are laid out. */
  int rows() {
    return rows.size();
  }

  /** The lines, the heads first. */
  List<String> lines() {
    List<String> lines = new ArrayList<>(lines(heads));
    StringBuilder rule = new StringBuilder();
    for (int c : beside) {
      rule.append(" ".repeat(GAP)).append("─".repeat(widths[c]));
    }
    lines.add(rule.toString());
    for (List<@Nullable Object> row : rows) {
      lines.addAll(lines(row));
      for (int c : below) {
        String text = cell(row.get(c));
        if (!text.isEmpty()) {
          broken(heads.get(c) + ": " + text, width - INDENT.length())
              .forEach(l -> lines.add(INDENT + l));
        }
      }
    }
    return lines;
  }

  private List<String> lines(List<? extends @Nullable Object> cells) {
    List<List<String>> broken = new ArrayList<>();
    int most = 0;
    for (int c : beside) {
      List<String> parts = broken(cell(cells.get(c)), widths[c]);
      broken.add(parts);
      most = Math.max(most, parts.size());
    }
    List<String> lines = new ArrayList<>();
    for (int n = 0; n < most; n++) {
      StringBuilder line = new StringBuilder();
      for (int s = 0; s < beside.size(); s++) {
        int c = beside.get(s);
        String part = n < broken.get(s).size() ? broken.get(s).get(n) : "";
        String blanks = " ".repeat(Math.max(0, widths[c] - part.length()));
        line.append(" ".repeat(GAP)).append(numbers[c] ? blanks + part : part + blanks);
      }
      lines.add(line.toString().stripTrailing());
    }
    return lines;
  }

  private String cell(@Nullable Object value) {
    return value instanceof String text && text.startsWith("  ")
        ? "  " + OneLine.of(text)
        : OneLine.of(words.cell(value));
  }

  private static int longestWord(String text) {
    int longest = 1;
    for (String word : text.split(" ", -1)) {
      longest = Math.max(longest, word.length());
    }
    return longest;
  }

  /** Breaks at blanks; a word that is longer than a line is broken where the line ends. */
  static List<String> broken(String text, int width) {
    List<String> lines = new ArrayList<>();
    String rest = text;
    while (rest.length() > width) {
      int blank = rest.lastIndexOf(' ', width);
      int end = blank <= 0 ? width : blank;
      if (blank <= 0 && end > 1 && Character.isHighSurrogate(rest.charAt(end - 1))) {
        end--;
      }
      lines.add(rest.substring(0, end).stripTrailing());
      rest = rest.substring(end).stripLeading();
    }
    lines.add(rest);
    return lines;
  }
}
