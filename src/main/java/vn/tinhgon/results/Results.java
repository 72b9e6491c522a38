package vn.tinhgon.results;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Collections;
import java.util.SortedSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A year of case counts, on disk. {@link #read} checks every line and counts nothing unless all are
 * right; {@link #close} removes what it keeps.
 */
public final class Results implements AutoCloseable {

  private static final int MONTHS = 12;

  private final CaseTable table;
  private int year;
  private long lines;
  private SortedSet<Integer> months = Collections.emptySortedSet();

  private Results(CaseTable table) {
    this.table = table;
  }

  /**
   * Reads {@code file}.
   *
   * @throws BadResults if any of its lines is wrong, or it cannot be read
   */
  public static Results read(Path file) {
    Results results = null;
    try {
      results = new Results(CaseTable.open());
      results.fill(file);
      return results;
    } catch (SQLException | RuntimeException e) {
      if (results != null) {
        results.close();
      }
      throw e instanceof RuntimeException known ? known : new IllegalStateException(e);
    }
  }

  private void fill(Path file) throws SQLException {
    Faults faults = new Faults(file.toString());
    new ResultsFile(file, faults).each(count -> take(count, faults));
    table.sum();
    months = table.months();
    table.duplicates(year, faults);
    faults.check();
    if (lines == 0) {
      faults.add(1, "chỉ có tiêu đề, không có số liệu", "has a header and no figures");
      faults.check();
    }
  }

  private void take(MonthlyCount count, Faults faults) {
    if (year == 0) {
      year = count.year();
    }
    if (count.year() != year) {
      faults.add(
          count.line(),
          "tháng của năm "
              + count.year()
              + ", các dòng trước của năm "
              + year
              + "; mỗi tệp một năm",
          "a month of "
              + count.year()
              + ", the lines before are of "
              + year
              + "; one year in a file");
      return;
    }
    lines++;
    table.append(count);
  }

  /** The year of all lines. */
  public int year() {
    return year;
  }

  /** The months of which there are counts, 1 to 12. */
  public SortedSet<Integer> months() {
    return Collections.unmodifiableSortedSet(months);
  }

  /** Whether there are counts of all months of the year. */
  public boolean wholeYear() {
    return months.size() == MONTHS;
  }

  /** How many lines were counted. */
  public long lines() {
    return lines;
  }

  /** Hands over the sums of each procedure, by code. */
  public void procedures(Consumer<Sums> taker) {
    table.procedures(taker);
  }

  /** Hands over the sums of each procedure of each agency, agency after agency. */
  public void agencies(Consumer<Sums> taker) {
    table.agencies(taker);
  }

  /** Cases received of {@code code}, also where the code of an agency follows; absent if none. */
  public @Nullable Long received(String code) {
    return table.received(code);
  }

  /** Removes what was kept on disk. */
  @Override
  public void close() {
    table.close();
  }
}
