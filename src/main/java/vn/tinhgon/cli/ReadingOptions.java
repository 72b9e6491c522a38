package vn.tinhgon.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
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

/** Which procedures are read, and how what was understood of them is shown. */
final class ReadingOptions {

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

  Locale locale() {
    return language.locale();
  }

  /** Reads the procedures, shows them as {@code renderer} has it; the exit code. */
  int show(
      DocumentKinds kinds,
      Terminal terminal,
      BiFunction<Output.Format, List<Reading>, String> renderer) {
    List<Output<Output.Format>> outputs = Output.parse(formats, Output.Format.class);
    List<Path> places = paths.isEmpty() ? List.of(Path.of("procedures")) : paths;
    Output.spare(outputs, places);
    ProcedureFiles files = ProcedureFiles.in(places);
    List<Fault> faults = new ArrayList<>(files.faults());
    List<Reading> readings = read(files, new Understanding(kinds), faults);
    Output.write(outputs, o -> renderer.apply(o.format(), readings), terminal);
    faults.forEach(fault -> terminal.complain(fault.sentence(), locale()));
    return faults.isEmpty() ? ExitCode.CLEAN : ExitCode.WRONG_INPUT;
  }

  /** The procedures of {@code files}, complete; what is wrong with them is added to faults. */
  private static List<Reading> read(
      ProcedureFiles files, Understanding understanding, List<Fault> faults) {
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
