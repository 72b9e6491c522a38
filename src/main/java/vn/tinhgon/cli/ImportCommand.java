package vn.tinhgon.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.tinhgon.model.Text;
import vn.tinhgon.procedures.Fault;
import vn.tinhgon.procedures.Place;
import vn.tinhgon.procedures.ProcedureFile;
import vn.tinhgon.procedures.ProcedureFiles;
import vn.tinhgon.procedures.ProcedureReader;
import vn.tinhgon.procedures.Remark;

/** {@code tinhgon import}. */
@Command(
    name = "import",
    description =
        "Chuyển JSON của Cổng DVC quốc gia sang dạng của TinhGọn (turns the national portal's JSON into procedure files).",
    mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(
      paramLabel = "SRC",
      arity = "1..*",
      description = "Tệp hoặc thư mục (files or folders).")
  private List<Path> sources = new ArrayList<>();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      required = true,
      description = "Thư mục ghi kết quả, tạo nếu chưa có (folder to write to).")
  private Path output = Path.of("");

  @Option(names = "--overwrite", description = "Ghi đè tệp đã có (replace files that exist).")
  private boolean overwrite;

  @Mixin private LanguageOption language = new LanguageOption();

  ImportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Locale locale = language.locale();
    ProcedureFiles files = ProcedureFiles.in(sources);
    ProcedureReader reader = new ProcedureReader();
    Files.createDirectories(output);
    List<Fault> faults = new ArrayList<>(files.faults());
    Map<String, Integer> topics = new TreeMap<>();
    Set<String> names = new HashSet<>();
    int written = 0;
    for (Path path : files.files()) {
      ProcedureFile file = reader.read(path);
      if (file.procedure() == null) {
        faults.addAll(file.faults());
        continue;
      }
      for (Remark remark : file.remarks()) {
        topics.merge(remark.topic(), 1, Integer::sum);
        Text about =
            new Text(
                remark.topic() + ": " + remark.message().vi(),
                remark.topic() + ": " + remark.message().en());
        String line = new Fault(file.file(), file.place(remark.at()), about).sentence().in(locale);
        terminal.out().println(line.replaceAll("[\\s\\p{Cntrl}]+", " "));
      }
      Path target = output.resolve(name(file.procedure().code(), names));
      if (Files.exists(target) && !overwrite) {
        faults.add(
            new Fault(
                target.toString(),
                Place.WHOLE_FILE,
                new Text(
                    "tệp đã có; dùng --overwrite để ghi đè",
                    "the file exists; use --overwrite to replace it")));
        continue;
      }
      WholeFiles.write(target, file.nativeText());
      written++;
    }
    faults.forEach(fault -> terminal.complain(fault.sentence(), locale));
    terminal
        .out()
        .println(
            new Text(
                    "Đã ghi " + written + "/" + files.files().size() + " tệp vào " + output + ".",
                    written + " of " + files.files().size() + " files written to " + output + ".")
                .in(locale));
    topics.forEach((topic, count) -> terminal.out().println("  " + topic + ": " + count));
    return faults.isEmpty() ? ExitCode.CLEAN : ExitCode.WRONG_INPUT;
  }

  /** A file name made of the code, which comes from outside: nothing but letters, digits, dots. */
  private static String name(String code, Set<String> taken) {
    String safe = code.replaceAll("[^A-Za-z0-9.-]+", "_").replaceAll("^\\.+", "_");
    String name = safe;
    for (int n = 2; !taken.add(name.toLowerCase(Locale.ROOT)); n++) {
      name = safe + "-" + n;
    }
    return name + ".json";
  }
}
