package vn.tinhgon.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Stream;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.tinhgon.Reviewer;
import vn.tinhgon.gate.Gate;
import vn.tinhgon.procedures.ProcedureFile;
import vn.tinhgon.procedures.ProcedureFiles;
import vn.tinhgon.procedures.ProcedureReader;
import vn.tinhgon.report.Report;
import vn.tinhgon.rules.RuleBook;
import vn.tinhgon.rules.Severity;

/** {@code tinhgon check}. */
@Command(
    name = "check",
    description = "Rà soát thủ tục bằng bộ luật (reviews procedures with the rules).",
    mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

  /** Work on fewer files is over before a bar would be of use. */
  private static final int LONG_WORK = 200;

  /** Levels of {@code --fail-on}. */
  enum FailOn {
    VIOLATION,
    WARNING,
    SUGGESTION,
    NEVER
  }

  private final Terminal terminal;

  @Parameters(
      paramLabel = "PATH",
      description =
          "Tệp hoặc thư mục thủ tục, dạng của TinhGọn hoặc của Cổng DVC quốc gia; mặc định procedures (files or folders).")
  private List<Path> paths = new ArrayList<>();

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT[=FILE]",
      completionCandidates = FormatNames.class,
      description =
          "text (mặc định), json, sarif, junit, github, gitlab, markdown, csv, html; ra màn hình hoặc ra tệp; dùng được nhiều lần (to the terminal or a file; several in one run).")
  private List<String> formats = new ArrayList<>();

  @Option(
      names = "--fail-on",
      paramLabel = "LEVEL",
      description =
          "Mức phát hiện làm mã thoát bằng 1: violation, warning, suggestion, never; mặc định violation.")
  private @Nullable FailOn failOn;

  @Option(
      names = "--docs-base",
      paramLabel = "URL",
      description =
          "Địa chỉ gốc của các trang luật, để báo cáo dẫn tới (where the rules' pages stand).")
  private @Nullable String docsBase;

  @Mixin private RuleOptions rules = new RuleOptions();
  @Mixin private GateOptions gates = new GateOptions();
  @Mixin private LanguageOption language = new LanguageOption();

  CheckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    rules.beside(paths);
    DocsBase.check(docsBase);
    List<Output<ReportFormat>> outputs = Output.parse(rules.formats(formats), ReportFormat.class);
    Reviewer.prepare();
    RuleBook book = rules.book();
    Reviewer reviewer = new Reviewer(book, rules.selected(book));
    List<Path> places = paths.isEmpty() ? List.of(Path.of("procedures")) : paths;
    GateOptions.Opened gate = gates.open(book, places, outputs);
    ProcedureFiles files = ProcedureFiles.in(places);
    ProcedureFiles read = gate.toRead(files, reviewer.looksAcross(rules.day()));
    Pages pages = Pages.of(outputs, book.catalogue().kinds().kinds(), places);
    Gate.Judgement judged = gate.judge(review(reviewer, read, gate.inFull(), pages), files);
    Report report = judged.report().under(rules.setup(docsBase, book));
    new Reports(terminal, language.locale(rules.settings()), failAt(), pages, gates.showKnown())
        .write(report, outputs, gate.baseline(judged));
    return exitCode(report);
  }

  private Report review(
      Reviewer reviewer, ProcedureFiles files, Predicate<String> inFull, Pages pages) {
    ProcedureReader reader = new ProcedureReader();
    boolean bar = terminal.interactive() && files.files().size() >= LONG_WORK;
    try (ProgressBar progress = bar ? bar(files.files().size()) : null) {
      Iterable<ProcedureFile> all =
          () ->
              Stream.concat(
                      files.files().stream().map(path -> read(reader, path, progress)),
                      files.faults().stream().map(ProcedureFile::unreadable))
                  .iterator();
      return reviewer.review(all, rules.day(), inFull, pages);
    }
  }

  private static ProcedureFile read(
      ProcedureReader reader, Path path, @Nullable ProgressBar progress) {
    if (progress != null) {
      progress.step();
    }
    return reader.read(path);
  }

  private static ProgressBar bar(int size) {
    return new ProgressBarBuilder()
        .setTaskName("tinhgon")
        .setInitialMax(size)
        .setStyle(ProgressBarStyle.ASCII)
        .clearDisplayOnFinish()
        .build();
  }

  private @Nullable Severity failAt() {
    FailOn level = rules.failOn(failOn);
    return level == FailOn.NEVER ? null : Severity.valueOf(level.name());
  }

  private int exitCode(Report report) {
    if (!report.unreadable().isEmpty()) {
      return ExitCode.WRONG_INPUT;
    }
    Severity level = failAt();
    return level != null && report.failsAt(level) ? ExitCode.FINDINGS : ExitCode.CLEAN;
  }
}
