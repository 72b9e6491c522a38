package vn.tinhgon.results;

/** What is asked of the table of case counts. */
final class Queries {

  static final String TABLE =
      "CREATE TABLE cases (line BIGINT, agency VARCHAR, procedure VARCHAR, month TINYINT,"
          + " received BIGINT, on_time BIGINT, late BIGINT, online BIGINT, satisfied BIGINT,"
          + " rated BIGINT)";

  /** The code of the national database, also where the code of an agency follows. */
  private static final String NATIONAL = "regexp_extract(procedure, '^(\\d\\.\\d{6})(\\..*)?$', 1)";

  private static final String SUMS =
      "min(line), sum(received)::BIGINT AS all_received,"
          + " coalesce(sum(on_time), 0)::BIGINT,"
          + " coalesce(sum(late), 0)::BIGINT,"
          + " coalesce(sum(received - coalesce(on_time, 0) - coalesce(late, 0))"
          + " FILTER (NOT settled), 0)::BIGINT,"
          + " coalesce(sum(online), 0)::BIGINT,"
          + " coalesce(sum(received) FILTER (online IS NOT NULL), 0)::BIGINT,"
          + " coalesce(sum(satisfied) FILTER (asked IS NOT NULL), 0)::BIGINT,"
          + " coalesce(sum(asked) FILTER (satisfied IS NOT NULL), 0)::BIGINT"
          + " FROM (SELECT *, on_time IS NOT NULL AND late IS NOT NULL AS settled,"
          + " coalesce(rated, on_time + late) AS asked FROM cases)";

  /** Sums by procedure, made once. */
  static final String BY_PROCEDURE =
      "CREATE TABLE sums AS SELECT '' AS agency, procedure, "
          + NATIONAL
          + " AS national, "
          + SUMS
          + " GROUP BY procedure";

  static final String PROCEDURES = "SELECT * EXCLUDE national FROM sums ORDER BY procedure";

  static final String BY_AGENCY =
      "SELECT agency, procedure, "
          + SUMS
          + " GROUP BY agency, procedure ORDER BY agency, procedure";

  static final String RECEIVED =
      "SELECT sum(all_received)::BIGINT FROM sums WHERE procedure = ? OR national = ?";

  /** Lines that count the same cases. */
  static final String SAME =
      "SELECT agency, procedure, month, min(line), max(line), count(*) FROM cases"
          + " GROUP BY agency, procedure, month HAVING count(*) > 1 ORDER BY min(line)";

  static final String MONTHS = "SELECT DISTINCT month FROM cases ORDER BY month";

  private Queries() {}
}
