package vn.tinhgon.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.tinhgon.procedures.Schemas;
import vn.tinhgon.report.JsonReport;
import vn.tinhgon.report.comparison.ComparisonJson;

/** {@code tinhgon schema}. */
@Command(
    name = "schema",
    description = "In JSON Schema của tệp thủ tục (prints the JSON Schema of a procedure file).",
    mixinStandardHelpOptions = true)
final class SchemaCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Option(
      names = "--report",
      description = "In lược đồ của báo cáo JSON (prints that of the JSON report).")
  private boolean report;

  @Option(
      names = "--compare",
      description = "In lược đồ của báo cáo so sánh (prints that of a comparison in JSON).")
  private boolean compare;

  SchemaCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (report && compare) {
      throw new WrongUse(
          "--report và --compare: mỗi lần chỉ in một lược đồ",
          "--report and --compare: one schema at a time");
    }
    terminal
        .out()
        .print(
            compare
                ? ComparisonJson.schema()
                : report ? JsonReport.schema() : Schemas.procedureSchema());
    return ExitCode.CLEAN;
  }
}
