package vn.tinhgon.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.tinhgon.language.Understanding;
import vn.tinhgon.model.DocumentKinds;
import vn.tinhgon.model.Procedure;
import vn.tinhgon.procedures.Fault;
import vn.tinhgon.procedures.ProcedureFile;
import vn.tinhgon.procedures.ProcedureFiles;
import vn.tinhgon.procedures.ProcedureReader;
import vn.tinhgon.report.Reading;
import vn.tinhgon.report.ReadingJson;
import vn.tinhgon.report.ReadingText;
import vn.tinhgon.rules.RuleBook;

/** {@code tinhgon read}. */
@Command(
    name = "read",
    description =
        "Cho xem chương trình hiểu hồ sơ và trình tự thế nào (shows what was understood).",
    mixinStandardHelpOptions = true)
final class ReadCommand implements Callable<Integer> {

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

  @Mixin private LanguageOption language = new LanguageOption();

  ReadCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    List<Output<Output.Format>> outputs = Output.parse(formats, Output.Format.class);
    ProcedureFiles files =
        ProcedureFiles.in(paths.isEmpty() ? List.of(Path.of("procedures")) : paths);
    List<Fault> faults = new ArrayList<>(files.faults());
    DocumentKinds kinds = RuleBook.bundled().catalogue().kinds();
    List<Reading> readings = read(files, new Understanding(kinds), faults);
    Locale locale = language.locale();
    for (Output<Output.Format> output : outputs) {
      output.write(
          switch (output.format()) {
            case TEXT -> ReadingText.render(readings, kinds.kinds(), locale);
            case JSON -> ReadingJson.render(readings, kinds.kinds(), locale);
          },
          terminal);
    }
    faults.forEach(fault -> terminal.complain(fault.sentence(), locale));
    return faults.isEmpty() ? ExitCode.CLEAN : ExitCode.WRONG_INPUT;
  }

  /** The procedures of {@code files}, complete; what is wrong with them is added to faults. */
  static List<Reading> read(ProcedureFiles files, Understanding understanding, List<Fault> faults) {
    ProcedureReader reader = new ProcedureReader();
    List<Reading> readings = new ArrayList<>();
    for (Path path : files.files()) {
      ProcedureFile file = reader.read(path);
      faults.addAll(file.faults());
      Procedure procedure = file.procedure();
      if (procedure != null) {
        Procedure complete = understanding.complete(procedure);
        readings.add(new Reading(file.file(), complete, at -> file.place(at).line()));
      }
    }
    return readings;
  }
}
