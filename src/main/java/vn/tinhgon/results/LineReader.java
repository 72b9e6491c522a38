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
  private static final long UNKNOWN = -1;
  private static final long BAD = -2;

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
    boolean named = given(agency, Column.AGENCY, line);
    boolean coded = given(procedure, Column.PROCEDURE, line);
    Matcher m = MONTH.matcher(month);
    boolean dated = m.matches();
    int year = dated ? Integer.parseInt(m.group(1) == null ? m.group(4) : m.group(1)) : 0;
    int number = dated ? Integer.parseInt(m.group(1) == null ? m.group(3) : m.group(2)) : 0;
    if (number < 1 || number > MONTHS) {
      faults.add(
          line,
          "month “" + shown(month) + "”: cần tháng dạng 2025-07 hoặc 07/2025",
          "month \"" + shown(month) + "\": expected 2025-07 or 07/2025");
      dated = false;
    }
    long received = count(cells, Column.RECEIVED, line);
    long onTime = count(cells, Column.ON_TIME, line);
    long late = count(cells, Column.LATE, line);
    long online = count(cells, Column.ONLINE, line);
    long satisfied = count(cells, Column.SATISFIED, line);
    long rated = count(cells, Column.RATED, line);
    boolean counted = Math.min(Math.min(received, onTime), Math.min(late, online)) > BAD;
    if (!named || !coded || !dated || !counted || Math.min(satisfied, rated) == BAD) {
      return null;
    }
    long settled = Math.max(0, onTime) + Math.max(0, late);
    boolean whole = onTime != UNKNOWN && late != UNKNOWN;
    boolean consistent =
        within(line, "on_time", onTime, "received", received)
            && within(line, "late", late, "received", received)
            && within(line, "on_time + late", settled, "received", received)
            && within(line, "online", online, "received", received)
            && within(line, "rated", rated, "received", received)
            && within(
                line,
                "satisfied",
                satisfied,
                rated != UNKNOWN ? "rated" : whole ? "on_time + late" : "received",
                rated != UNKNOWN ? rated : whole ? settled : received);
    return consistent
        ? new MonthlyCount(
            line,
            agency,
            procedure,
            year,
            number,
            received,
            known(onTime),
            known(late),
            known(online),
            known(satisfied),
            known(rated))
        : null;
  }

  private static @Nullable Long known(long count) {
    return count == UNKNOWN ? null : count;
  }

  private String text(String[] cells, Column column) {
    Integer index = at.get(column);
    if (index == null) {
      return "";
    }
    String text = cells[index].strip();
    return column == Column.AGENCY || column == Column.PROCEDURE
        ? Normalizer.normalize(text, Normalizer.Form.NFC)
        : text;
  }

  private boolean given(String text, Column column, long line) {
    if (text.isEmpty()) {
      faults.add(line, column.header() + " để trống", column.header() + " is empty");
    }
    return !text.isEmpty();
  }

  private long count(String[] cells, Column column, long line) {
    String text = text(cells, column);
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
