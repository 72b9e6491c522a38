package vn.tinhgon.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.tinhgon.Reviewer;
import vn.tinhgon.Surveyor;
import vn.tinhgon.Surveyor.Surveyed;
import vn.tinhgon.model.Text;
import vn.tinhgon.procedures.Fault;
import vn.tinhgon.procedures.Place;
import vn.tinhgon.procedures.ProcedureFile;
import vn.tinhgon.procedures.ProcedureFiles;
import vn.tinhgon.procedures.ProcedureReader;
import vn.tinhgon.report.Report;
import vn.tinhgon.report.html.StatsPage;
import vn.tinhgon.report.stats.StatsCsv;
import vn.tinhgon.report.stats.StatsJson;
import vn.tinhgon.report.stats.StatsText;
import vn.tinhgon.report.stats.StatsXlsx;
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

  /** More codes than this nobody reads before mending the export. */
  private static final int MOST_SAID = 50;

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
    Surveyed surveyed;
    try (Intake intake = new Intake(new ProcedureReader(), files, terminal)) {
      surveyed = survey(new Surveyor(book, rules.selected(book)), intake);
    }
    Locale in = language.locale(rules.settings());
    Output.writeAll(
        outputs,
        output -> content(output.format(), surveyed.stats(), places, in),
        terminal,
        Map.of());
    List<Report.Unreadable> unreadable = surveyed.report().unreadable();
    unreadable.forEach(u -> complain(u, in));
    surveyed.strangers().stream()
        .limit(MOST_SAID)
        .forEach(t -> terminal.complain(at(results, t), in));
    if (surveyed.strangers().size() > MOST_SAID) {
      int more = surveyed.strangers().size() - MOST_SAID;
      terminal.complain(
          new Text("và " + more + " mã khác như vậy", "and " + more + " more such codes"), in);
    }
    return unreadable.isEmpty() && surveyed.strangers().isEmpty()
        ? ExitCode.CLEAN
        : ExitCode.WRONG_INPUT;
  }

  private static WholeFiles.Content content(
      Format format, Stats stats, List<Path> given, Locale in) {
    return switch (format) {
      case TEXT -> WholeFiles.text(StatsText.render(stats, in));
      case JSON -> WholeFiles.text(StatsJson.render(stats, in));
      case CSV -> WholeFiles.text(StatsCsv.render(stats, in));
      case XLSX -> WholeFiles.bytes(StatsXlsx.render(stats, in));
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

  private Surveyed survey(Surveyor surveyor, Iterable<ProcedureFile> all) {
    try (Results counts = results == null ? null : Results.read(results)) {
      return surveyor.survey(
          all,
          rules.day(),
          place == null ? rules.settings().text("place") : place,
          StatsData.targets(),
          by == null ? List.of() : StatsData.indices(),
          counts);
    }
  }

  private static Text at(@Nullable Path file, Text sentence) {
    return new Text(file + ": " + sentence.vi(), file + ": " + sentence.en());
  }

  private void complain(Report.Unreadable u, Locale in) {
    terminal.complain(
        new Fault(u.file(), new Place(u.line(), u.column()), u.message()).sentence(), in);
  }
}
