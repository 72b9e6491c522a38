package vn.tinhgon.results;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** Case counts in a DuckDB on disk, which {@link #close} removes. */
final class CaseTable implements AutoCloseable {

  private final Path folder;
  private final DuckDBConnection connection;
  private @Nullable DuckDBAppender appender;
  private @Nullable PreparedStatement received;

  private CaseTable(Path folder, DuckDBConnection connection) {
    this.folder = folder;
    this.connection = connection;
  }

  static CaseTable open() throws SQLException {
    try {
      Path folder = Files.createTempDirectory("tinhgon-results");
      folder.toFile().deleteOnExit();
      Connection made = DriverManager.getConnection("jdbc:duckdb:" + folder.resolve("cases.db"));
      CaseTable table = new CaseTable(folder, made.unwrap(DuckDBConnection.class));
      try (Statement statement = made.createStatement()) {
        for (String setting :
            List.of(
                "SET memory_limit = '512MB'",
                "SET threads = 2",
                "SET preserve_insertion_order = false",
                "SET autoinstall_known_extensions = false",
                "SET autoload_known_extensions = false",
                Queries.TABLE)) {
          statement.execute(setting);
        }
      }
      return table;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void append(MonthlyCount count) {
    try {
      DuckDBAppender to = appender;
      if (to == null) {
        to = connection.createAppender("cases");
        appender = to;
      }
      to.beginRow();
      to.append(count.line());
      to.append(count.agency());
      to.append(count.procedure());
      to.append((byte) count.month());
      to.append(count.received());
      to.append(count.onTime());
      to.append(count.late());
      to.append(count.online());
      to.append(count.satisfied());
      to.append(count.rated());
      to.endRow();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Writes what was appended, and sums it by procedure; nothing can be appended after it. */
  void sum() throws SQLException {
    if (appender != null) {
      appender.close();
      appender = null;
    }
    try (Statement statement = connection.createStatement()) {
      statement.execute(Queries.BY_PROCEDURE);
    }
  }

  /** The months of which there are counts, 1 to 12, in order. */
  SortedSet<Integer> months() throws SQLException {
    SortedSet<Integer> months = new TreeSet<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(Queries.MONTHS)) {
      while (rows.next()) {
        months.add(rows.getInt(1));
      }
    }
    return months;
  }

  /** The same agency, procedure and month twice would count cases twice. */
  void duplicates(int year, Faults faults) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(Queries.SAME)) {
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

  /** Hands over the sums of each procedure, by code. */
  void procedures(Consumer<Sums> taker) {
    sums(Queries.PROCEDURES, taker);
  }

  /** Hands over the sums of each procedure of each agency, agency after agency. */
  void agencies(Consumer<Sums> taker) {
    sums(Queries.BY_AGENCY, taker);
  }

  /** Cases received of {@code code}, also where the code of an agency follows; absent if none. */
  @Nullable Long received(String code) {
    try {
      PreparedStatement query = received;
      if (query == null) {
        query = connection.prepareStatement(Queries.RECEIVED);
        received = query;
      }
      query.setString(1, code);
      query.setString(2, code);
      try (ResultSet rows = query.executeQuery()) {
        rows.next();
        long sum = rows.getLong(1);
        return rows.wasNull() ? null : Long.valueOf(sum);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
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

  @Override
  public void close() {
    try {
      if (appender != null) {
        appender.close();
      }
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
