package vn.tinhgon.cli;

import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.tinhgon.procedures.Schemas;
import vn.tinhgon.report.JsonReport;
import vn.tinhgon.report.comparison.ComparisonJson;
import vn.tinhgon.report.plan.PlanJson;
import vn.tinhgon.report.stats.StatsJson;
import vn.tinhgon.settings.SettingsFile;

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

  @Option(
      names = "--stats",
      description = "In lược đồ của thống kê (prints that of stats in JSON).")
  private boolean stats;

  @Option(
      names = "--plan",
      description =
          "In lược đồ của phương án đơn giản hóa (prints that of plans in JSON, propose -f json).")
  private boolean plan;

  @Option(
      names = "--config",
      description = "In lược đồ của tinhgon.yaml (prints that of tinhgon.yaml).")
  private boolean config;

  SchemaCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (Stream.of(report, compare, stats, plan, config).filter(asked -> asked).count() > 1) {
      throw new WrongUse(
          "--report, --compare, --stats, --plan, --config: mỗi lần chỉ in một lược đồ",
          "--report, --compare, --stats, --plan, --config: one schema at a time");
    }
    terminal
        .out()
        .print(
            compare
                ? ComparisonJson.schema()
                : stats
                    ? StatsJson.schema()
                    : plan
                        ? PlanJson.schema()
                        : config
                            ? SettingsFile.schema()
                            : report ? JsonReport.schema() : Schemas.procedureSchema());
    return ExitCode.CLEAN;
  }
}
