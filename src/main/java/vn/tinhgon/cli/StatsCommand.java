package vn.tinhgon.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
import vn.tinhgon.procedures.ProcedureFile;
import vn.tinhgon.procedures.ProcedureFiles;
import vn.tinhgon.procedures.ProcedureReader;
import vn.tinhgon.report.Report;
import vn.tinhgon.report.stats.StatsJson;
import vn.tinhgon.report.stats.StatsText;
import vn.tinhgon.rules.RuleBook;
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
    JSON
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
          "text (mặc định), json; ra màn hình hoặc ra tệp; dùng được nhiều lần (to the terminal or a file; several in one run).")
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

  @Mixin private RuleOptions rules = new RuleOptions();
  @Mixin private LanguageOption language = new LanguageOption();

  StatsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    rules.beside(paths);
    List<Output<Format>> outputs = Output.parse(formats, Format.class);
    Reviewer.prepare();
    RuleBook book = rules.book();
    List<Path> places = paths.isEmpty() ? List.of(Path.of("procedures")) : paths;
    ProcedureFiles files = ProcedureFiles.in(places);
    ProcedureReader reader = new ProcedureReader();
    Iterable<ProcedureFile> all =
        () ->
            Stream.concat(
                    files.files().stream().map(reader::read),
                    files.faults().stream().map(ProcedureFile::unreadable))
                .iterator();
    Surveyed surveyed =
        new Surveyor(book, rules.selected(book))
            .survey(
                all,
                rules.day(),
                place == null ? rules.settings().text("place") : place,
                StatsData.targets(),
                by == null ? List.of() : StatsData.indices(),
                (survey, counted) -> counted);
    Locale in = language.locale(rules.settings());
    Output.write(
        outputs,
        output ->
            switch (output.format()) {
              case TEXT -> StatsText.render(surveyed.stats(), in);
              case JSON -> StatsJson.render(surveyed.stats(), in);
            },
        terminal);
    List<Report.Unreadable> unreadable = surveyed.report().unreadable();
    unreadable.forEach(u -> complain(u, in));
    return unreadable.isEmpty() ? ExitCode.CLEAN : ExitCode.WRONG_INPUT;
  }

  private void complain(Report.Unreadable u, Locale in) {
    terminal.complain(
        new vn.tinhgon.procedures.Fault(
                u.file(), new vn.tinhgon.procedures.Place(u.line(), u.column()), u.message())
            .sentence(),
        in);
  }
}
