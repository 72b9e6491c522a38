package vn.tinhgon.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.tinhgon.report.RulePage;
import vn.tinhgon.rules.Rule;
import vn.tinhgon.rules.engine.RuleBook;

/** {@code tinhgon rules}. */
@Command(
    name = "rules",
    description = "Liệt kê các luật, hoặc in trang của một luật (lists the rules, or shows one).",
    mixinStandardHelpOptions = true)
final class RulesCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(
      paramLabel = "ID",
      arity = "0..1",
      completionCandidates = RuleNames.class,
      description = "Mã luật hoặc nhóm (id of a rule or group).")
  private @Nullable String id;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT=DIR",
      description =
          "Ghi mỗi luật một trang vào thư mục: markdown=DIR, html=DIR (a page for each rule).")
  private List<String> formats = new ArrayList<>();

  @Option(names = "--markdown", description = "In bảng Markdown (prints a Markdown table).")
  private boolean markdown;

  @Mixin private RuleOptions rules = new RuleOptions();
  @Mixin private LanguageOption language = new LanguageOption();

  RulesCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    rules.beside(List.of(Path.of("")));
    RuleBook book = rules.book();
    String wanted = id;
    if (!formats.isEmpty()) {
      PagesFolder.write(formats, book, rules, language.locale(rules.settings()), terminal);
      return ExitCode.CLEAN;
    }
    if (markdown) {
      terminal
          .out()
          .print(RulePage.table(book.catalogue(), rules.day(), language.locale(rules.settings())));
      return ExitCode.CLEAN;
    }
    if (wanted != null) {
      RuleOptions.known(book, wanted);
      Rule rule = book.rule(wanted);
      if (rule != null) {
        terminal
            .out()
            .print(
                RulePage.page(
                    book.catalogue(), rule, rules.day(), language.locale(rules.settings())));
        return ExitCode.CLEAN;
      }
    }
    terminal
        .out()
        .print(
            RulePage.list(
                book.catalogue(),
                rules.selected(book).and(r -> wanted == null || r.group().equals(wanted)),
                rules.day(),
                language.locale(rules.settings())));
    return ExitCode.CLEAN;
  }
}
