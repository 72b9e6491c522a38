package vn.tinhgon.results;

import java.text.Normalizer;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the cells of a line as counts, and says what is wrong with them. */
final class LineReader {

  private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{1,2})|(\\d{1,2})/(\\d{4})");
  private static final int DIGITS = 15;
  private static final int MONTHS = 12;

  private final Map<Column, Integer> at;
  private final Faults faults;

  LineReader(Map<Column, Integer> at, Faults faults) {
    this.at = new EnumMap<>(at);
    this.faults = faults;
  }

  /** The counts of a line; absent where something is wrong with it. */
  @Nullable MonthlyCount read(String[] cells, long line) {
    String agency = text(cells, Column.AGENCY);
    String procedure = text(cells, Column.PROCEDURE);
    String month = text(cells, Column.MONTH);
    boolean good = given(agency, Column.AGENCY, line) & given(procedure, Column.PROCEDURE, line);
    Matcher m = MONTH.matcher(month);
    boolean dated = m.matches();
    int year = dated ? Integer.parseInt(m.group(1) == null ? m.group(4) : m.group(1)) : 0;
    int number = dated ? Integer.parseInt(m.group(1) == null ? m.group(3) : m.group(2)) : 0;
    if (number < 1 || number > MONTHS) {
      faults.add(
          line,
          "month “" + shown(month) + "”: cần tháng dạng 2025-07 hoặc 07/2025",
          "month \"" + shown(month) + "\": expected 2025-07 or 07/2025");
      good = false;
    }
    long[] counts = new long[Column.values().length];
    for (Column column : Column.values()) {
      if (column.ordinal() >= Column.RECEIVED.ordinal()) {
        counts[column.ordinal()] = count(text(cells, column), column, line);
        good &= counts[column.ordinal()] > BAD;
      }
    }
    if (!good || !consistent(counts, line)) {
      return null;
    }
    return new MonthlyCount(
        line,
        agency,
        procedure,
        year,
        number,
        counts[Column.RECEIVED.ordinal()],
        known(counts, Column.ON_TIME),
        known(counts, Column.LATE),
        known(counts, Column.ONLINE),
        known(counts, Column.SATISFIED),
        known(counts, Column.RATED));
  }

  private static final long UNKNOWN = -1;
  private static final long BAD = -2;

  private static @Nullable Long known(long[] counts, Column column) {
    long count = counts[column.ordinal()];
    return count == UNKNOWN ? null : count;
  }

  private String text(String[] cells, Column column) {
    Integer index = at.get(column);
    if (index == null) {
      return "";
    }
    String text = cells[index].strip();
    return column.ordinal() <= Column.PROCEDURE.ordinal()
        ? Normalizer.normalize(text, Normalizer.Form.NFC)
        : text;
  }

  private boolean given(String text, Column column, long line) {
    if (text.isEmpty()) {
      faults.add(line, column.header() + " để trống", column.header() + " is empty");
    }
    return !text.isEmpty();
  }

  private long count(String text, Column column, long line) {
    if (text.isEmpty() && column != Column.RECEIVED) {
      return UNKNOWN;
    }
    boolean negative = text.startsWith("-") || text.startsWith("−");
    boolean digits = !text.isEmpty() && text.length() <= DIGITS;
    for (int i = 0; digits && i < text.length(); i++) {
      digits = text.charAt(i) >= '0' && text.charAt(i) <= '9';
    }
    if (digits) {
      return Long.parseLong(text);
    }
    String name = column.header();
    faults.add(
        line,
        name
            + " “"
            + shown(text)
            + "”: "
            + (negative ? "số hồ sơ không thể âm" : "cần số nguyên không có dấu phân cách"),
        name
            + " \""
            + shown(text)
            + "\": "
            + (negative ? "cases cannot be negative" : "expected a whole number, plain digits"));
    return BAD;
  }

  private boolean consistent(long[] counts, long line) {
    long received = counts[Column.RECEIVED.ordinal()];
    long onTime = counts[Column.ON_TIME.ordinal()];
    long late = counts[Column.LATE.ordinal()];
    long settled = Math.max(0, onTime) + Math.max(0, late);
    long rated = counts[Column.RATED.ordinal()];
    long asked = rated != UNKNOWN ? rated : onTime != UNKNOWN && late != UNKNOWN ? settled : received;
    return within(line, "on_time", onTime, "received", received)
        && within(line, "late", late, "received", received)
        && within(line, "on_time + late", settled, "received", received)
        && within(line, "online", counts[Column.ONLINE.ordinal()], "received", received)
        && within(line, "rated", rated, "received", received)
        && within(
            line,
            "satisfied",
            counts[Column.SATISFIED.ordinal()],
            rated != UNKNOWN ? "rated" : "on_time + late",
            asked);
  }

  private boolean within(long line, String name, long part, String of, long whole) {
    if (part <= whole) {
      return true;
    }
    faults.add(
        line,
        name + " " + part + " lớn hơn " + of + " " + whole,
        name + " " + part + " is above " + of + " " + whole);
    return false;
  }

  static String shown(String text) {
    String line = text.replaceAll("[\\s\\p{Cntrl}]+", " ");
    return line.length() <= 40 ? line : line.substring(0, 39) + "…";
  }
}
