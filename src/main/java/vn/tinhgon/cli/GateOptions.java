package vn.tinhgon.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.tinhgon.gate.ChangedFiles;
import vn.tinhgon.gate.Gate;
import vn.tinhgon.gate.GateError;
import vn.tinhgon.model.Text;
import vn.tinhgon.procedures.ProcedureFiles;
import vn.tinhgon.report.Report;
import vn.tinhgon.rules.engine.RuleBook;
import vn.tinhgon.settings.Settings;

/** What need not be acted on: known before, waived, unchanged. */
final class GateOptions {

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description =
          "Tệp mốc: phát hiện có trong tệp là đã biết, không làm hỏng lượt chạy (findings of this file are known and fail nothing).")
  private @Nullable Path baseline;

  @Option(
      names = "--write-baseline",
      paramLabel = "FILE",
      description =
          "Ghi tệp mốc từ lượt chạy này; cùng với --baseline thì chỉ bớt những phát hiện không còn, không thêm (writes a baseline; with --baseline only drops what is gone).")
  private @Nullable Path writeBaseline;

  @Option(
      names = "--new-only",
      paramLabel = "REPORT",
      description =
          "Báo cáo json lần trước: phát hiện có trong đó là đã biết (findings of this earlier json report are known).")
  private @Nullable Path earlier;

  @Mixin private WaiverOption waivers = new WaiverOption();

  @Option(
      names = "--since",
      paramLabel = "REV",
      description =
          "Chỉ rà soát tệp đã thay đổi theo git kể từ REV, ví dụ origin/main (only files that git says changed since REV).")
  private @Nullable String since;

  @Option(
      names = "--show-known",
      description = "Báo cáo text nêu cả phát hiện đã biết (shows known findings in the text too).")
  private boolean showKnown;

  boolean showKnown() {
    return showKnown;
  }

  /** Takes from {@code settings} what the command line does not say. */
  void under(Settings settings) {
    waivers.under(settings);
  }

  /** Whether the command line names a file of waivers. */
  boolean waiversAsked() {
    return waivers.asked() != null;
  }

  /**
   * Reads what was asked for, before the work.
   *
   * @param places files and folders of the review
   * @param outputs where reports go
   * @throws WrongUse if options contradict each other or a waiver names no rule
   * @throws GateError if a file or the repository cannot be used
   */
  Opened open(RuleBook book, List<Path> places, List<Output<ReportFormat>> outputs) {
    check(outputs);
    Output.spare(outputs, places);
    if (writeBaseline != null) {
      Output.spare(writeBaseline, places);
    }
    String revision = since;
    return new Opened(
        new Gate(baseline, earlier, waivers.read(book)),
        revision == null ? null : ChangedFiles.since(revision, places),
        revision,
        writeBaseline);
  }

  /** The files that these options name. */
  List<Path> files() {
    return Stream.of(baseline, earlier, waivers.file()).filter(Objects::nonNull).toList();
  }

  /**
   * Checks what makes sense where reviews are made again and again.
   *
   * @throws WrongUse if something would be written, or was fixed at the beginning
   */
  void checkWatched(List<Output<ReportFormat>> outputs) {
    if (writeBaseline != null
        || since != null
        || outputs.stream().anyMatch(o -> o.file() != null)) {
      throw new WrongUse(
          "--watch chỉ báo cáo ra màn hình: bỏ -f …=TỆP, --write-baseline, --since",
          "--watch reports to the terminal only: leave out -f …=FILE, --write-baseline, --since");
    }
  }

  private void check(List<Output<ReportFormat>> outputs) {
    Path target = writeBaseline;
    if (target == null) {
      return;
    }
    WholeFiles.check(target);
    if (since != null && baseline == null) {
      throw new WrongUse(
          "--write-baseline cùng --since sẽ quên các tệp không thay đổi; hãy bỏ --since, hoặc thêm --baseline để chỉ thu gọn",
          "--write-baseline with --since would forget the files that did not change; leave --since out, or add --baseline to shrink only");
    }
    List<Path> taken = new ArrayList<>();
    outputs.forEach(o -> add(o.file(), taken));
    add(waivers.asked(), taken);
    add(earlier, taken);
    if (taken.contains(target.toAbsolutePath().normalize())) {
      throw new WrongUse(
          "--write-baseline sẽ ghi đè " + target + ", tệp đang dùng vào việc khác",
          "--write-baseline would overwrite " + target + ", which serves something else");
    }
  }

  private static void add(@Nullable Path file, List<Path> all) {
    if (file != null) {
      all.add(file.toAbsolutePath().normalize());
    }
  }

  /**
   * What was read.
   *
   * @param gate judges what is found
   * @param changed the files that changed; absent where all are reviewed
   * @param since the revision they changed since; absent where all are reviewed
   * @param target where a baseline is to be written; absent where none is
   */
  record Opened(
      Gate gate, @Nullable ChangedFiles changed, @Nullable String since, @Nullable Path target) {

    /** Whether a file is to be reviewed, not only read for its links to others. */
    Predicate<String> inFull() {
      ChangedFiles some = changed;
      return some == null ? file -> true : file -> some.has(Path.of(file));
    }

    /** The files of {@code given} to read: all where {@code linked} and something changed. */
    ProcedureFiles toRead(ProcedureFiles given, boolean linked) {
      List<Path> full = full(given);
      return linked && !full.isEmpty() ? given : new ProcedureFiles(full, given.faults());
    }

    private List<Path> full(ProcedureFiles given) {
      ChangedFiles some = changed;
      return some == null ? given.files() : given.files().stream().filter(some::has).toList();
    }

    /** What {@code found} in {@code given} comes to. */
    Gate.Judgement judge(Report found, ProcedureFiles given) {
      Gate.Judgement judged = gate.judge(found, inFull());
      if (changed == null) {
        return judged;
      }
      String of = full(given).size() + "/" + given.files().size();
      return judged.remark(
          new Text(
              "--since " + since + ": rà soát " + of + " tệp, là các tệp đã thay đổi",
              "--since " + since + ": reviewed the " + of + " files that changed"));
    }

    /** The baseline to write beside the reports; empty where none is asked for. */
    Map<Path, String> baseline(Gate.Judgement judged) {
      return target == null ? Map.of() : Map.of(target, judged.left().text());
    }
  }
}
