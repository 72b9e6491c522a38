package vn.tinhgon.cli;

import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import vn.tinhgon.model.Text;
import vn.tinhgon.report.Tool;

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
      code = Failure.tell(e, terminal, Locale.ROOT);
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
    Commands.add(line, terminal, List.of(args));
    line.setOut(
        new java.io.PrintWriter(terminal.out(), true, java.nio.charset.StandardCharsets.UTF_8));
    line.setErr(
        new java.io.PrintWriter(terminal.err(), true, java.nio.charset.StandardCharsets.UTF_8));
    line.setColorScheme(
        CommandLine.Help.defaultColorScheme(terminal.interactive() ? Ansi.ON : Ansi.OFF));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    // A file may be called @x; its words are no arguments, least of all --rules.
    line.setExpandAtFiles(false);
    Locale language = LanguageOption.asked(List.of(args));
    line.setExecutionExceptionHandler((e, command, parsed) -> Failure.tell(e, terminal, language));
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
}
