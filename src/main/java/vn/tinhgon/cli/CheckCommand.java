package vn.tinhgon.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.tinhgon.Reviewer;
import vn.tinhgon.gate.Gate;
import vn.tinhgon.model.Text;
import vn.tinhgon.procedures.ProcedureFiles;
import vn.tinhgon.procedures.ProcedureReader;
import vn.tinhgon.report.Report;
import vn.tinhgon.rules.Severity;
import vn.tinhgon.rules.engine.RuleBook;
import vn.tinhgon.settings.Changes;

/** {@code tinhgon check}. */
@Command(
    name = "check",
    description = "Rà soát thủ tục bằng bộ luật (reviews procedures with the rules).",
    mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

  /** Levels of {@code --fail-on}. */
  enum FailOn {
    VIOLATION,
    WARNING,
    SUGGESTION,
    NEVER;

    /** As it is typed. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private static final Text WATCHING =
      new Text(
          "đang theo dõi; tệp nào được lưu sẽ được rà soát lại, nhấn Ctrl+C để dừng",
          "watching; files are reviewed again when they are saved, press Ctrl+C to stop");

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
      names = "--watch",
      description =
          "Rà soát lại mỗi khi tệp thủ tục, luật riêng, cấu hình, miễn trừ được lưu (reviews again what is saved).")
  private boolean watch;

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
  public Integer call() throws InterruptedException, IOException {
    List<Path> places = paths.isEmpty() ? List.of(Path.of("procedures")) : paths;
    Round round = new Round(places);
    if (watch) {
      gates.checkWatched(round.outputs);
    }
    int code = round.review(ProcedureFiles.in(places));
    return watch ? again(round, code) : code;
  }

  /** Reviews with the rules, the settings and the excuses as they are when it is made. */
  private final class Round {
    private final List<Path> places;
    private final List<Output<ReportFormat>> outputs;
    private final RuleBook book;
    private final Reviewer reviewer;
    private final GateOptions.Opened gate;
    private final ProcedureReader reader;

    Round(List<Path> places) {
      this.places = places;
      rules.beside(places);
      gates.under(rules.settings());
      DocsBase.check(docsBase);
      this.outputs = Output.parse(rules.formats(formats), ReportFormat.class);
      this.book = rules.book();
      this.reviewer = new Reviewer(book, rules.selected(book));
      this.gate = gates.open(book, places, outputs);
      this.reader = new ProcedureReader();
    }

    /** Reviews {@code files} and reports; the exit code. */
    int review(ProcedureFiles files) {
      ProcedureFiles read = gate.toRead(files, reviewer.looksAcross(rules.day()));
      Pages pages = Pages.of(outputs, book.catalogue().kinds().kinds(), places);
      Report found;
      try (Intake intake = new Intake(reader, read, terminal)) {
        found = reviewer.review(intake, rules.day(), gate.inFull(), pages);
      }
      Gate.Judgement judged = gate.judge(found, files);
      Report report =
          judged
              .report()
              .under(
                  rules.setup(
                      docsBase,
                      book,
                      Changes.ofFailing(rules.settings(), failOn != null, gates.waiversAsked())));
      new Reports(terminal, locale(), failAt(), pages, gates.showKnown())
          .write(report, outputs, gate.baseline(judged));
      return exitCode(report);
    }
  }

  /** Reviews again what is saved, until the program is stopped; the exit code of the last time. */
  private int again(Round first, int code) throws InterruptedException, IOException {
    Round round = first;
    int last = code;
    List<Path> rest = new ArrayList<>(rules.files());
    rest.addAll(gates.files());
    try (Watch watch = new Watch(first.places, rest)) {
      terminal.complain(WATCHING, locale());
      while (true) {
        Watch.Change change = watch.next();
        long start = System.nanoTime();
        try {
          round = change.rest() ? new Round(first.places) : round;
          ProcedureFiles saved = change.of(ProcedureFiles.in(first.places));
          if (!saved.files().isEmpty()) {
            last = round.review(saved);
            terminal.complain(took(System.nanoTime() - start), locale());
          }
        } catch (RuntimeException e) {
          last = Failure.tell(e, terminal, locale());
        }
        if (Thread.currentThread().isInterrupted()) {
          return last;
        }
      }
    }
  }

  private static Text took(long nanoseconds) {
    String time = TimeUnit.NANOSECONDS.toMillis(nanoseconds) + " ms";
    return new Text(
        "xong sau " + time + "; chờ lần lưu tiếp theo", "done in " + time + "; waiting for saves");
  }

  private Locale locale() {
    return language.locale(rules.settings());
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
