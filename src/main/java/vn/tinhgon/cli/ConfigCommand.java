package vn.tinhgon.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tinhgon config}. */
@Command(
    name = "config",
    description =
        "In cấu hình đang áp dụng và nguồn của từng mục (what is in force, and from where).",
    mixinStandardHelpOptions = true)
final class ConfigCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(
      paramLabel = "PATH",
      description = "Tệp hoặc thư mục thủ tục sẽ rà soát (what would be reviewed).")
  private List<Path> paths = new ArrayList<>();

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT[=FILE]",
      description = "text (mặc định) hoặc json (text or json, to the terminal or a file).")
  private List<String> formats = new ArrayList<>();

  @Option(
      names = "--fail-on",
      paramLabel = "LEVEL",
      description = "Như của lệnh check (as of check).")
  private CheckCommand.@Nullable FailOn failOn;

  @Option(
      names = "--docs-base",
      paramLabel = "URL",
      description = "Như của lệnh check (as of check).")
  private @Nullable String docsBase;

  @Mixin private RuleOptions rules = new RuleOptions();
  @Mixin private LanguageOption language = new LanguageOption();

  ConfigCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    rules.beside(paths);
    DocsBase.check(docsBase);
    List<Output<Output.Format>> outputs = Output.parse(formats, Output.Format.class);
    rules.selected(rules.book());
    InForce values = values();
    Output.write(
        outputs,
        output ->
            switch (output.format()) {
              case TEXT -> values.text(language.locale(rules.settings()));
              case JSON -> values.json();
            },
        terminal);
    return ExitCode.CLEAN;
  }

  private InForce values() {
    InForce all = new InForce(rules.settings());
    all.add("agency", "", null, null);
    all.add("place", "", null, null);
    all.add("as-of", "--as-of", text(rules.asOf), rules.day().toString());
    all.add("fail-on", "--fail-on", text(failOn), "violation");
    all.add("lang", "--lang", text(language.language), "vi");
    all.add("format", "", null, "text");
    all.add("waivers", "", null, null);
    all.add("only", "--only", text(rules.only), null);
    all.add("skip", "--skip", text(rules.skip), null);
    all.add("rules", "--rules", text(rules.rules), null);
    all.add("docs", "--docs-base", docsBase, null);
    all.addEach("severities");
    all.addEach("thresholds");
    all.addCosts();
    return all;
  }

  private static @Nullable String text(@Nullable Object asked) {
    return asked == null ? null : asked.toString().toLowerCase(Locale.ROOT);
  }

  private static @Nullable String text(@Nullable Path asked) {
    return asked == null ? null : asked.toString();
  }

  private static @Nullable String text(List<String> asked) {
    return asked.isEmpty() ? null : String.join(",", asked);
  }
}
