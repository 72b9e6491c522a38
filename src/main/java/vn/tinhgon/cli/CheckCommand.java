package vn.tinhgon.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
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
      description =
          "text (mặc định), json, sarif, junit, github, gitlab, markdown, csv, html; ra màn hình hoặc ra tệp; dùng được nhiều lần (to the terminal or a file; several in one run).")
  private List<String> formats = new ArrayList<>();

  @Option(
      names = "--fail-on",
      paramLabel = "LEVEL",
      defaultValue = "violation",
      description =
          "Mức phát hiện làm mã thoát bằng 1: violation, warning, suggestion, never; mặc định ${DEFAULT-VALUE}.")
  private FailOn failOn = FailOn.VIOLATION;

  @Mixin private RuleOptions rules = new RuleOptions();
  @Mixin private LanguageOption language = new LanguageOption();

  CheckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    List<Output<ReportFormat>> outputs = Output.parse(formats, ReportFormat.class);
    RuleBook book = rules.book();
    Reviewer reviewer = new Reviewer(book, rules.selected(book));
    List<Path> given = paths.isEmpty() ? List.of(Path.of("procedures")) : paths;
    ProcedureFiles files = ProcedureFiles.in(given);
    Pages pages = Pages.of(outputs, book.catalogue().kinds().kinds(), given);
    Report report = review(reviewer, files, pages);
    new Reports(terminal, language.locale(), failAt(), pages).write(report, outputs);
    return exitCode(report);
  }

  private Report review(Reviewer reviewer, ProcedureFiles files, Pages pages) {
    ProcedureReader reader = new ProcedureReader();
    boolean bar = terminal.interactive() && files.files().size() >= LONG_WORK;
    try (ProgressBar progress = bar ? bar(files.files().size()) : null) {
      Iterable<ProcedureFile> all =
          () ->
              Stream.concat(
                      files.files().stream().map(path -> read(reader, path, progress)),
                      files.faults().stream().map(ProcedureFile::unreadable))
                  .iterator();
      return reviewer.review(all, rules.day(), pages);
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
    return failOn == FailOn.NEVER ? null : Severity.valueOf(failOn.name());
  }

  private int exitCode(Report report) {
    if (!report.unreadable().isEmpty()) {
      return ExitCode.WRONG_INPUT;
    }
    Severity level = failAt();
    return level != null && report.failsAt(level) ? ExitCode.FINDINGS : ExitCode.CLEAN;
  }
}
