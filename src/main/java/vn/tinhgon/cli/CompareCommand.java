package vn.tinhgon.cli;

import java.nio.file.Files;
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
import vn.tinhgon.Comparer;
import vn.tinhgon.compare.Comparison;
import vn.tinhgon.report.comparison.ComparisonJson;
import vn.tinhgon.report.comparison.ComparisonMarkdown;
import vn.tinhgon.report.comparison.ComparisonText;
import vn.tinhgon.rules.engine.RuleBook;

/** {@code tinhgon compare}. */
@Command(
    name = "compare",
    description =
        "So sánh hai bản của thủ tục: thay đổi gì, thêm hay hết phát hiện nào, nặng hay nhẹ hơn"
            + " (shows what new versions of procedures changed).",
    mixinStandardHelpOptions = true)
final class CompareCommand implements Callable<Integer> {

  /** Names of the reports of a comparison. */
  enum Format {
    TEXT,
    JSON,
    MARKDOWN,
    HTML
  }

  private final Terminal terminal;

  @Parameters(
      index = "0",
      paramLabel = "OLD",
      description = "Bản cũ: tệp hoặc thư mục (the old version, a file or folder).")
  private Path old = Path.of("");

  @Parameters(
      index = "1",
      paramLabel = "NEW",
      description =
          "Bản mới: tệp hoặc thư mục; trong thư mục, thủ tục được ghép theo mã (the new version).")
  private Path now = Path.of("");

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT[=FILE]",
      description =
          "text (mặc định), json, markdown, html; ra màn hình hoặc ra tệp; dùng được nhiều lần (to the terminal or a file; several in one run).")
  private List<String> formats = new ArrayList<>();

  @Option(
      names = "--fail-on-heavier",
      description =
          "Mã thoát bằng 1 nếu bản mới có điểm nặng hơn (exit code 1 if anything is heavier).")
  private boolean failOnHeavier;

  @Mixin private RuleOptions rules = new RuleOptions();
  @Mixin private LanguageOption language = new LanguageOption();

  CompareCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    there(old);
    there(now);
    rules.beside(List.of(now));
    List<Output<Format>> outputs = Output.parse(formats, Format.class);
    Output.spare(outputs, List.of(old, now));
    RuleBook book = rules.book();
    VersionPages pages = VersionPages.of(outputs);
    Comparison comparison =
        new Comparer(book, rules.selected(book)).compare(old, now, rules.day(), pages);
    Output.writeAll(outputs, output -> content(comparison, pages, output), terminal, Map.of());
    rules.saySettings(book, terminal, locale());
    if (!comparison.unread().isEmpty()) {
      return ExitCode.WRONG_INPUT;
    }
    return failOnHeavier && comparison.heavierInPart() ? ExitCode.FINDINGS : ExitCode.CLEAN;
  }

  /** Else every procedure of the other version would be told to be new, or dropped. */
  private static void there(Path version) {
    if (Files.notExists(version)) {
      throw new WrongUse(
          "không có tệp hay thư mục " + version, "there is no file or folder " + version);
    }
  }

  private Locale locale() {
    return language.locale(rules.settings());
  }

  private WholeFiles.Content content(
      Comparison comparison, @Nullable VersionPages pages, Output<Format> output) {
    return pages != null && output.format() == Format.HTML
        ? out -> pages.html(comparison, old.toString(), now.toString(), locale(), out)
        : WholeFiles.text(render(comparison, output));
  }

  private String render(Comparison comparison, Output<Format> output) {
    boolean colour = output.file() == null && terminal.interactive();
    return switch (output.format()) {
      case TEXT -> ComparisonText.render(comparison, locale(), colour);
      case JSON -> ComparisonJson.render(comparison, locale());
      case MARKDOWN -> ComparisonMarkdown.render(comparison, locale());
      case HTML -> throw new IllegalStateException("a page is written piece by piece");
    };
  }
}
