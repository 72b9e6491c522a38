package vn.tinhgon.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.tinhgon.language.Understanding;
import vn.tinhgon.procedures.Fault;
import vn.tinhgon.procedures.ProcedureFiles;
import vn.tinhgon.report.LevelJson;
import vn.tinhgon.report.LevelText;
import vn.tinhgon.report.Reading;
import vn.tinhgon.rules.RuleBook;

/** {@code tinhgon level}. */
@Command(
    name = "level",
    description =
        "Cho xem mức dịch vụ công trực tuyến hiện nay, mức có thể đạt và vướng mắc"
            + " (shows the online level now, what it could be and what blocks it).",
    mixinStandardHelpOptions = true)
final class LevelCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(
      paramLabel = "PATH",
      description = "Tệp hoặc thư mục thủ tục; mặc định procedures (files or folders).")
  private List<Path> paths = new ArrayList<>();

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT[=FILE]",
      description = "text (mặc định) hoặc json (text or json, to the terminal or a file).")
  private List<String> formats = new ArrayList<>();

  @Option(
      names = "--as-of",
      paramLabel = "NNNN-TT-NN",
      description = "Ngày xem xét, quyết định cách gọi mức; mặc định hôm nay (day).")
  private @Nullable LocalDate asOf;

  @Mixin private LanguageOption language = new LanguageOption();

  LevelCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    List<Output<Output.Format>> outputs = Output.parse(formats, Output.Format.class);
    ProcedureFiles files =
        ProcedureFiles.in(paths.isEmpty() ? List.of(Path.of("procedures")) : paths);
    List<Fault> faults = new ArrayList<>(files.faults());
    Understanding understanding = new Understanding(RuleBook.bundled().catalogue().kinds());
    List<Reading> readings = ReadCommand.read(files, understanding, faults);
    LocalDate day = RuleOptions.day(asOf);
    Locale locale = language.locale();
    for (Output<Output.Format> output : outputs) {
      output.write(
          switch (output.format()) {
            case TEXT -> LevelText.render(readings, day, locale);
            case JSON -> LevelJson.render(readings, day, locale);
          },
          terminal);
    }
    faults.forEach(fault -> terminal.complain(fault.sentence(), locale));
    return faults.isEmpty() ? ExitCode.CLEAN : ExitCode.WRONG_INPUT;
  }
}
