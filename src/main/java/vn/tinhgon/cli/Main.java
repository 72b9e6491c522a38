package vn.tinhgon.cli;

import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import vn.tinhgon.gate.GateError;
import vn.tinhgon.model.Text;
import vn.tinhgon.report.Tool;
import vn.tinhgon.rules.BadRule;
import vn.tinhgon.settings.BadSettings;

/** The command {@code tinhgon}. */
@Command(
    name = "tinhgon",
    description = "Rà soát, đơn giản hóa thủ tục hành chính (reviews administrative procedures).",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    commandListHeading = "%nLệnh (commands):%n",
    footer = {
      "",
      "Mã thoát (exit codes): 0 đạt; 1 có phát hiện từ mức --fail-on; 2 dùng sai hoặc tệp không đọc được;",
      "3 chương trình lỗi."
    })
public final class Main {

  /** What {@code --version} prints. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"tinhgon " + Tool.version()};
    }
  }

  private static final Text UNSAID =
      new Text(
          "không ghi hết được ra màn hình (đầy đĩa, hoặc chương trình nhận đã dừng); kết quả trên đó không đủ",
          "standard output could not be written to its end (disk full, or its reader stopped); what stands there is not complete");

  private Main() {}

  /** Runs the program and ends the process with its exit code. */
  public static void main(String[] args) {
    Terminal terminal = Terminal.system();
    int code;
    try {
      code = run(terminal, args);
    } catch (Throwable e) {
      terminal.complain(failure(e), Locale.ROOT);
      code = ExitCode.FAILED;
    }
    if (terminal.out().checkError()) {
      terminal.complain(UNSAID, Locale.ROOT);
      code = ExitCode.FAILED;
    }
    System.exit(code);
  }

  /** Runs the program on {@code terminal} and gives its exit code. */
  static int run(Terminal terminal, String... args) {
    CommandLine line = new CommandLine(new Main());
    line.addSubcommand(new CheckCommand(terminal));
    line.addSubcommand(new CompareCommand(terminal));
    line.addSubcommand(new ReadCommand(terminal));
    line.addSubcommand(new LevelCommand(terminal));
    line.addSubcommand(new ImportCommand(terminal));
    line.addSubcommand(new RulesCommand(terminal));
    line.addSubcommand(new ExplainCommand(terminal));
    line.addSubcommand(new SchemaCommand(terminal));
    line.addSubcommand(new ConfigCommand(terminal));
    line.addSubcommand(
        new CommandLine(new NewCommand())
            .addSubcommand(new NewProcedureCommand(terminal))
            .addSubcommand(new NewRuleCommand(terminal)));
    line.addSubcommand(new TestRulesCommand(terminal));
    line.addSubcommand(new CompletionCommand(terminal));
    line.setOut(
        new java.io.PrintWriter(terminal.out(), true, java.nio.charset.StandardCharsets.UTF_8));
    line.setErr(
        new java.io.PrintWriter(terminal.err(), true, java.nio.charset.StandardCharsets.UTF_8));
    line.setColorScheme(
        CommandLine.Help.defaultColorScheme(terminal.interactive() ? Ansi.ON : Ansi.OFF));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    Locale language = LanguageOption.asked(List.of(args));
    line.setExecutionExceptionHandler((e, command, parsed) -> explain(terminal, e, language));
    line.setParameterExceptionHandler(
        (e, rest) -> {
          terminal.complain(Misuse.of(e), language);
          String help = e.getCommandLine().getCommandSpec().qualifiedName() + " --help";
          terminal.err().println(new Text("Xem: " + help, "See: " + help).in(language));
          return ExitCode.WRONG_INPUT;
        });
    if (args.length == 0) {
      line.usage(line.getOut());
      return ExitCode.WRONG_INPUT;
    }
    return line.execute(args);
  }

  private static int explain(Terminal terminal, Exception e, Locale language) {
    if (e instanceof WrongUse wrong) {
      terminal.complain(wrong.text(), language);
      return ExitCode.WRONG_INPUT;
    }
    if (e instanceof NotWritten left) {
      terminal.complain(left.text(), Locale.ROOT);
      return ExitCode.FAILED;
    }
    if (e instanceof GateError bad) {
      terminal.complain(bad.text(), Locale.ROOT);
      return ExitCode.WRONG_INPUT;
    }
    if (e instanceof BadRule bad) {
      terminal.complain(bad.text(), language);
      return ExitCode.WRONG_INPUT;
    }
    if (e instanceof BadSettings bad) {
      bad.faults().forEach(f -> terminal.complain(f.sentence(), language));
      return ExitCode.WRONG_INPUT;
    }
    terminal.complain(failure(e), language);
    return ExitCode.FAILED;
  }

  /** The deepest cause and where it happened, in one line, for whoever mends the program. */
  private static Text failure(Throwable e) {
    Throwable cause = e;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    StackTraceElement[] trace = cause.getStackTrace();
    String where = trace.length == 0 ? "" : " (" + trace[0] + ")";
    String what =
        cause instanceof OutOfMemoryError
            ? "hết bộ nhớ, hãy tăng -Xmx (out of memory, raise -Xmx)"
            : cause + where;
    return new Text(
        "chương trình lỗi, chưa có kết quả: " + what,
        "the program failed, there is no result: " + what);
  }
}
