package vn.tinhgon.cli;

/** Names of the reports of a review. */
enum ReportFormat {
  TEXT,
  JSON,
  SARIF,
  JUNIT,
  GITHUB,
  GITLAB,
  MARKDOWN,
  CSV,
  HTML
}
