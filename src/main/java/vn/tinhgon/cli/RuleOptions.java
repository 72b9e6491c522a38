package vn.tinhgon.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.tinhgon.gate.Waivers;
import vn.tinhgon.model.Near;
import vn.tinhgon.model.Text;
import vn.tinhgon.plans.cost.Standards;
import vn.tinhgon.report.Report;
import vn.tinhgon.rules.Rule;
import vn.tinhgon.rules.engine.RuleBook;
import vn.tinhgon.settings.Changes;
import vn.tinhgon.settings.Settings;
import vn.tinhgon.settings.SettingsCheck;
import vn.tinhgon.settings.SettingsFile;

/** Which rules, and on which day. */
final class RuleOptions {

  @Option(
      names = "--as-of",
      paramLabel = "NNNN-TT-NN",
      description =
          "Ngày rà soát, quyết định luật và căn cứ áp dụng; mặc định hôm nay (day of the review).")
  @Nullable LocalDate asOf;

  @Option(
      names = "--only",
      paramLabel = "ID",
      split = ",",
      completionCandidates = RuleNames.class,
      description = "Chỉ chạy các luật hoặc nhóm này (only these rules or groups).")
  List<String> only = new ArrayList<>();

  @Option(
      names = "--skip",
      paramLabel = "ID",
      split = ",",
      completionCandidates = RuleNames.class,
      description = "Bỏ qua các luật hoặc nhóm này (leave these rules or groups out).")
  List<String> skip = new ArrayList<>();

  @Option(
      names = "--rules",
      paramLabel = "DIR",
      description =
          "Thêm luật trong thư mục (adds the rules of a folder). Luật là mã chạy được: chỉ dùng thư mục tin cậy.")
  @Nullable Path rules;

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description =
          "Tệp cấu hình; mặc định tinhgon.yaml cạnh tệp thủ tục hoặc ở thư mục trên (settings).")
  @Nullable Path config;

  @Option(names = "--no-config", description = "Không dùng tinhgon.yaml (use no settings file).")
  boolean noConfig;

  private Settings settings = Settings.NONE;

  /**
   * Takes the settings that hold for {@code paths}, where there are any.
   *
   * @throws vn.tinhgon.settings.BadSettings if they cannot be used
   */
  void beside(List<Path> paths) {
    Path named = config;
    if (named != null && noConfig) {
      throw new WrongUse(
          "--config và --no-config loại trừ nhau; hãy bỏ một",
          "--config and --no-config exclude each other; leave one out");
    }
    Path found =
        named != null || noConfig
            ? named
            : SettingsFile.holdingFor(paths.isEmpty() ? Path.of("procedures") : paths.get(0));
    settings = found == null ? Settings.NONE : SettingsFile.read(found, named != null);
  }

  /** The files and folders that reviews rest on besides procedures. */
  List<Path> files() {
    return Stream.of(config, rules == null ? settings.folder("rules") : rules)
        .filter(Objects::nonNull)
        .toList();
  }

  /** What {@link #beside} found. */
  Settings settings() {
    return settings;
  }

  /** The day of the review. */
  LocalDate day() {
    return day(asOf == null ? settings.asOf() : asOf);
  }

  /** The day that was asked for, or today. The only place that reads the clock. */
  static LocalDate day(@Nullable LocalDate asked) {
    return asked == null ? LocalDate.now(java.time.ZoneId.of("Asia/Ho_Chi_Minh")) : asked;
  }

  RuleBook book() {
    RuleBook book = general();
    SettingsCheck.check(settings, book);
    return book.under(settings.decisions());
  }

  /** Standard times, prices and wages, with what the settings set instead. */
  Standards standards() {
    return Standards.bundled(settings.tree().get("costs"));
  }

  /** The level that was asked for, or else that of the settings. */
  CheckCommand.FailOn failOn(CheckCommand.@Nullable FailOn asked) {
    String set = settings.text("fail-on");
    return asked != null
        ? asked
        : set == null
            ? CheckCommand.FailOn.VIOLATION
            : CheckCommand.FailOn.valueOf(set.toUpperCase(Locale.ROOT));
  }

  /** The formats that were asked for, or else that of the settings. */
  List<String> formats(List<String> asked) {
    String set = settings.text("format");
    return asked.isEmpty() && set != null ? List.of(set) : asked;
  }

  /** The rules before the settings change them. */
  RuleBook general() {
    RuleBook bundled = RuleBook.bundled();
    Path folder = rules == null ? settings.folder("rules") : rules;
    if (folder == null) {
      return bundled;
    }
    if (!Files.isDirectory(folder)) {
      throw new WrongUse(
          "--rules: không có thư mục " + folder, "--rules: there is no folder " + folder);
    }
    return bundled.withRules(folder);
  }

  /** What the reports of a review say of the settings. */
  Report.Setup setup(@Nullable String docs, RuleBook book, List<Text> more) {
    String base = docs == null ? settings.text("docs") : docs;
    List<Text> changes = new ArrayList<>(more);
    if (settings.file() != null) {
      changes.addAll(0, Changes.of(settings, book, day(), only, skip));
    }
    return new Report.Setup(settings.file(), settings.text("agency"), base, List.copyOf(changes));
  }

  /** Tells on the terminal what the settings change, for a report that has no place for it. */
  void saySettings(RuleBook book, Terminal terminal, Locale locale) {
    Report.Setup setup = setup(null, book, List.of());
    if (setup.file() != null) {
      setup.changes().forEach(c -> terminal.complain(in(setup.file(), c), locale));
    }
  }

  private static Text in(String file, Text change) {
    return new Text(file + ": " + change.vi(), file + ": " + change.en());
  }

  /**
   * Which rules of {@code book} were asked for.
   *
   * @throws WrongUse if a name is neither a rule nor a group, or no rule is left, since a review
   *     without rules would pass everything
   */
  Predicate<Rule> selected(RuleBook book) {
    only.forEach(name -> known(book, name));
    skip.forEach(name -> known(book, name));
    List<String> these = only.isEmpty() ? settings.list("only") : only;
    List<String> left = skip.isEmpty() ? settings.list("skip") : skip;
    Predicate<Rule> selected =
        rule ->
            (these.isEmpty() || these.stream().anyMatch(n -> names(n, rule)))
                && left.stream().noneMatch(n -> names(n, rule));
    if (book.rules().values().stream().noneMatch(selected)) {
      throw new WrongUse(
          "không còn luật nào để chạy: “only” và “skip” loại hết; hãy bỏ bớt",
          "no rule is left to run: \"only\" and \"skip\" leave all out; take one of them back");
    }
    return selected;
  }

  private static boolean names(String name, Rule rule) {
    return rule.id().equals(name) || rule.group().equals(name);
  }

  static void known(RuleBook book, String name) {
    if (book.rules().values().stream().noneMatch(r -> names(name, r))) {
      if (name.equals(Waivers.GROUP) || name.startsWith(Waivers.GROUP + "/")) {
        throw new WrongUse(
            name + " không phải luật mà là nhắc việc về tệp miễn trừ (--waivers)",
            name + " is no rule but a reminder about the file of waivers (--waivers)");
      }
      String near = nearest(book, name);
      throw new WrongUse(
          "không có luật hay nhóm “" + name + "”; có phải “" + near + "”? Xem: tinhgon rules",
          "there is no rule or group \""
              + name
              + "\"; did you mean \""
              + near
              + "\"? See: tinhgon rules");
    }
  }

  private static String nearest(RuleBook book, String name) {
    List<String> names = new ArrayList<>(book.rules().keySet());
    book.rules().values().stream().map(Rule::group).distinct().forEach(names::add);
    return Near.to(name, names);
  }
}
