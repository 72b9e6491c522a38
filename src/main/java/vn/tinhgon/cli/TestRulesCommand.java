package vn.tinhgon.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.tinhgon.RuleTrial;
import vn.tinhgon.report.CaseReport;
import vn.tinhgon.rules.CaseResult;
import vn.tinhgon.rules.engine.OwnRules;

/** {@code tinhgon test-rules}. */
@Command(
    name = "test-rules",
    description =
        "Chạy các ca thử (cases.yaml) của luật riêng (runs the cases of rules of one's own).",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Mã thoát (exit codes): 0 đạt; 1 có ca không đạt hoặc luật còn thiếu sót; 2 luật không dùng được."
    })
final class TestRulesCommand implements Callable<Integer> {

  /** Forms of the report. */
  enum Format {
    TEXT,
    JSON,
    JUNIT
  }

  private final Terminal terminal;

  @Parameters(
      paramLabel = "DIR",
      arity = "0..1",
      defaultValue = "rules",
      description = "Thư mục luật; mặc định ${DEFAULT-VALUE} (folder of rules).")
  private Path folder = Path.of("rules");

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT[=FILE]",
      description = "text (mặc định), json, junit; ra màn hình hoặc ra tệp (terminal or file).")
  private List<String> formats = new ArrayList<>();

  @Mixin private LanguageOption language = new LanguageOption();

  TestRulesCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    List<Output<Format>> outputs = Output.parse(formats, Format.class);
    if (!Files.isDirectory(folder)) {
      throw new WrongUse("không có thư mục " + folder, "there is no folder " + folder);
    }
    OwnRules own = OwnRules.of(folder);
    RuleTrial trial = new RuleTrial(own.book());
    List<CaseResult> results = new ArrayList<>();
    for (OwnRules.CasePlace place : own.places()) {
      results.add(trial.run(place.rule(), place.tried()).at(place.file(), place.line()));
    }
    CaseReport report = new CaseReport(List.copyOf(results), own.flaws());
    Output.write(
        outputs,
        output ->
            switch (output.format()) {
              case TEXT -> report.text(language.locale());
              case JSON -> report.json(language.locale());
              case JUNIT -> report.junit(language.locale());
            },
        terminal);
    return report.good() ? ExitCode.CLEAN : ExitCode.FINDINGS;
  }
}
