package vn.tinhgon.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.tinhgon.Reviewer;
import vn.tinhgon.Surveyor;
import vn.tinhgon.Surveyor.Surveyed;
import vn.tinhgon.model.Text;
import vn.tinhgon.procedures.ProcedureFile;
import vn.tinhgon.procedures.ProcedureFiles;
import vn.tinhgon.procedures.ProcedureReader;
import vn.tinhgon.report.Report;
import vn.tinhgon.report.html.StatsPage;
import vn.tinhgon.report.stats.StatsCsv;
import vn.tinhgon.report.stats.StatsJson;
import vn.tinhgon.report.stats.StatsText;
import vn.tinhgon.results.Results;
import vn.tinhgon.rules.engine.RuleBook;
import vn.tinhgon.stats.Stats;
import vn.tinhgon.stats.StatsData;

/** {@code tinhgon stats}. */
@Command(
    name = "stats",
    description =
        "Thống kê nhiều thủ tục: đủ bộ phận, trực tuyến, hồ sơ, chỉ tiêu, giấy tờ đòi lại, liên thông"
            + " (counts many procedures: parts, online, cases, targets, papers asked again, chains).",
    mixinStandardHelpOptions = true)
final class StatsCommand implements Callable<Integer> {

  /** What the counts can be written as. */
  enum Format {
    TEXT,
    JSON,
    CSV,
    XLSX,
    HTML
  }

  /** What score cards are for. */
  enum By {
    AGENCY
  }

  private final Terminal terminal;

  @Parameters(
      paramLabel = "PATH",
      description = "Tệp hoặc thư mục thủ tục; mặc định procedures (files or folders).")
  private List<Path> paths = new ArrayList<>();

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT[=FILE]",
      description =
          "text (mặc định), json, csv, xlsx, html; ra màn hình hoặc ra tệp; dùng được nhiều lần (to the terminal or a file; several in one run).")
  private List<String> formats = new ArrayList<>();

  @Option(
      names = "--place",
      paramLabel = "PLACE",
      description =
          "Tỉnh, thành phố có chỉ tiêu được xét; mặc định place trong tinhgon.yaml (whose targets count).")
  private @Nullable String place;

  @Option(
      names = "--by",
      paramLabel = "agency",
      description =
          "Thêm thẻ điểm của từng cơ quan công bố: phần của QĐ 766, PAR INDEX, SIPAS mà thủ tục quyết định (a score card for each agency).")
  private @Nullable By by;

  @Option(
      names = "--results",
      paramLabel = "FILE.csv",
      description =
          "Số hồ sơ từng tháng trong một năm: agency, procedure, month, received, on_time, late[, online, satisfied, rated] (monthly case counts of a year).")
  private @Nullable Path results;

  @Option(
      names = "--against",
      paramLabel = "PATH",
      description =
          "Thủ tục của năm gốc (tệp hoặc thư mục), để đo mức cắt giảm thời hạn và chi phí tuân thủ theo từng mã (the procedures as they were, to measure cuts).")
  private @Nullable Path against;

  @Mixin private RuleOptions rules = new RuleOptions();
  @Mixin private LanguageOption language = new LanguageOption();

  StatsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    rules.beside(paths);
    List<Output<Format>> outputs = Output.parse(formats, Format.class);
    onlyToFiles(outputs);
    Reviewer.prepare();
    RuleBook book = rules.book();
    List<Path> places = paths.isEmpty() ? List.of(Path.of("procedures")) : paths;
    if (results != null) {
      ResultsOption.check(results);
    }
    ProcedureFiles files = ProcedureFiles.in(places);
    ProcedureReader reader = new ProcedureReader();
    Surveyor surveyor = new Surveyor(book, rules.selected(book));
    Surveyed surveyed;
    try (Intake intake = new Intake(reader, files, terminal)) {
      surveyed =
          against == null
              ? survey(surveyor, intake, null)
              : survey(surveyor, intake, then(reader, against));
    }
    Locale in = language.locale(rules.settings());
    Output.writeAll(
        outputs,
        output -> content(output.format(), surveyed.stats(), places, in),
        terminal,
        Map.of());
    List<Report.Unreadable> unreadable =
        Stream.concat(surveyed.report().unreadable().stream(), surveyed.unreadable().stream())
            .toList();
    unreadable.forEach(u -> terminal.complain(Reviewer.sentence(u), in));
    surveyed.strangers().forEach(t -> terminal.complain(at(results, t), in));
    return unreadable.isEmpty() && surveyed.strangers().isEmpty()
        ? ExitCode.CLEAN
        : ExitCode.WRONG_INPUT;
  }

  private WholeFiles.Content content(Format format, Stats stats, List<Path> given, Locale in) {
    return switch (format) {
      case TEXT -> WholeFiles.text(StatsText.render(stats, in, terminal.width()));
      case JSON -> WholeFiles.text(StatsJson.render(stats, in));
      case CSV -> WholeFiles.text(StatsCsv.render(stats, in));
      case XLSX -> new Workbook(stats, in);
      case HTML ->
          out -> StatsPage.write(stats, given.stream().map(Path::toString).toList(), in, out);
    };
  }

  private static void onlyToFiles(List<Output<Format>> outputs) {
    if (outputs.stream().anyMatch(o -> o.format() == Format.XLSX && o.file() == null)) {
      throw new WrongUse(
          "-f xlsx cần tên tệp: -f xlsx=thong-ke.xlsx", "-f xlsx needs a file: -f xlsx=stats.xlsx");
    }
  }

  private Surveyed survey(
      Surveyor surveyor, Iterable<ProcedureFile> all, @Nullable Iterable<ProcedureFile> earlier) {
    try (Results counts = results == null ? null : Results.read(results)) {
      return surveyor.survey(
          all,
          new Surveyor.Wanted(
              rules.day(),
              place == null ? rules.settings().text("place") : place,
              StatsData.targets(),
              by == null ? List.of() : StatsData.indices(),
              counts,
              earlier,
              rules.standards()));
    }
  }

  private static Iterable<ProcedureFile> then(ProcedureReader reader, Path path) {
    ProcedureFiles files = ProcedureFiles.in(List.of(path));
    return () ->
        Stream.concat(
                files.files().stream().map(reader::read),
                files.faults().stream().map(ProcedureFile::unreadable))
            .iterator();
  }

  private static Text at(@Nullable Path file, Text sentence) {
    return new Text(file + ": " + sentence.vi(), file + ": " + sentence.en());
  }
}
