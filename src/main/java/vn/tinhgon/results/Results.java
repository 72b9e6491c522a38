package vn.tinhgon.results;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/**
 * A year of case counts, on disk. {@link #read} checks every line and counts nothing unless all are
 * right; {@link #close} removes what it keeps.
 */
public final class Results implements AutoCloseable {

  private static final String TABLE =
      "CREATE TABLE cases (line BIGINT, agency VARCHAR, procedure VARCHAR, month TINYINT,"
          + " received BIGINT, on_time BIGINT, late BIGINT, online BIGINT, satisfied BIGINT,"
          + " rated BIGINT)";

  private static final String SUMS =
      "min(line), sum(received)::BIGINT,"
          + " coalesce(sum(on_time) FILTER (settled), 0)::BIGINT,"
          + " coalesce(sum(late) FILTER (settled), 0)::BIGINT,"
          + " coalesce(sum(received) FILTER (NOT settled), 0)::BIGINT,"
          + " coalesce(sum(online), 0)::BIGINT,"
          + " coalesce(sum(received) FILTER (online IS NOT NULL), 0)::BIGINT,"
          + " coalesce(sum(satisfied) FILTER (asked IS NOT NULL), 0)::BIGINT,"
          + " coalesce(sum(asked) FILTER (satisfied IS NOT NULL), 0)::BIGINT"
          + " FROM (SELECT *, on_time IS NOT NULL AND late IS NOT NULL AS settled,"
          + " coalesce(rated, on_time + late) AS asked FROM cases)";

  private final Path folder;
  private final DuckDBConnection connection;
  private int year;
  private long lines;

  private Results(Path folder, DuckDBConnection connection) {
    this.folder = folder;
    this.connection = connection;
  }

  /**
   * Reads {@code file}.
   *
   * @throws BadResults if any of its lines is wrong, or it cannot be read
   */
  public static Results read(Path file) {
    Results results = null;
    try {
      results = open();
      results.fill(file);
      return results;
    } catch (SQLException | RuntimeException e) {
      if (results != null) {
        results.close();
      }
      throw e instanceof RuntimeException known ? known : new IllegalStateException(e);
    }
  }

  private static Results open() throws SQLException {
    try {
      Path folder = Files.createTempDirectory("tinhgon-results");
      folder.toFile().deleteOnExit();
      Connection made = DriverManager.getConnection("jdbc:duckdb:" + folder.resolve("cases.db"));
      Results results = new Results(folder, made.unwrap(DuckDBConnection.class));
      try (Statement statement = made.createStatement()) {
        for (String setting :
            List.of(
                "SET memory_limit = '512MB'",
                "SET threads = 2",
                "SET preserve_insertion_order = false",
                "SET autoinstall_known_extensions = false",
                "SET autoload_known_extensions = false",
                TABLE)) {
          statement.execute(setting);
        }
      }
      return results;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void fill(Path file) throws SQLException {
    Faults faults = new Faults(file.toString());
    try (DuckDBAppender appender = connection.createAppender("cases")) {
      new ResultsFile(file, faults).each(count -> append(appender, count, faults));
    }
    duplicates(faults);
    faults.check();
    if (lines == 0) {
      faults.add(1, "chỉ có tiêu đề, không có số liệu", "has a header and no figures");
      faults.check();
    }
  }

  private void append(DuckDBAppender appender, MonthlyCount count, Faults faults) {
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
    try {
      appender.beginRow();
      appender.append(count.line());
      appender.append(count.agency());
      appender.append(count.procedure());
      appender.append((byte) count.month());
      appender.append(count.received());
      appender.append(count.onTime());
      appender.append(count.late());
      appender.append(count.online());
      appender.append(count.satisfied());
      appender.append(count.rated());
      appender.endRow();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The same agency, procedure and month twice would count cases twice. */
  private void duplicates(Faults faults) throws SQLException {
    String same =
        "SELECT agency, procedure, month, min(line), max(line), count(*) FROM cases"
            + " GROUP BY agency, procedure, month HAVING count(*) > 1 ORDER BY min(line)";
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(same)) {
      while (rows.next()) {
        String what =
            rows.getString(1) + ", " + rows.getString(2) + ", " + rows.getInt(3) + "/" + year;
        faults.add(
            rows.getLong(5),
            "trùng với dòng "
                + rows.getLong(4)
                + ": "
                + LineReader.shown(what)
                + " ("
                + rows.getLong(6)
                + " dòng)",
            "the same as line "
                + rows.getLong(4)
                + ": "
                + LineReader.shown(what)
                + " ("
                + rows.getLong(6)
                + " lines)");
      }
    }
  }

  /** The year of all lines. */
  public int year() {
    return year;
  }

  /** How many lines were counted. */
  public long lines() {
    return lines;
  }

  /** Hands over the sums of each procedure, by code. */
  public void procedures(Consumer<Sums> taker) {
    sums("SELECT '', procedure, " + SUMS + " GROUP BY procedure ORDER BY procedure", taker);
  }

  /** Hands over the sums of each procedure of each agency, agency after agency. */
  public void agencies(Consumer<Sums> taker) {
    sums(
        "SELECT agency, procedure, "
            + SUMS
            + " GROUP BY agency, procedure ORDER BY agency, procedure",
        taker);
  }

  private void sums(String query, Consumer<Sums> taker) {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        taker.accept(
            new Sums(
                rows.getString(1),
                rows.getString(2),
                rows.getLong(3),
                rows.getLong(4),
                rows.getLong(5),
                rows.getLong(6),
                rows.getLong(7),
                rows.getLong(8),
                rows.getLong(9),
                rows.getLong(10),
                rows.getLong(11)));
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Removes what was kept on disk. */
  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    } finally {
      remove();
    }
  }

  private void remove() {
    List<Path> left = new ArrayList<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      walk.forEach(left::add);
      for (int i = left.size() - 1; i >= 0; i--) {
        Files.deleteIfExists(left.get(i));
      }
    } catch (IOException e) {
      // Still in use, as may be under Windows: removed when the program ends.
      left.forEach(path -> path.toFile().deleteOnExit());
    }
  }
}
