package vn.tinhgon.cli;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.tinhgon.report.LevelJson;
import vn.tinhgon.report.LevelText;
import vn.tinhgon.rules.engine.RuleBook;

/** {@code tinhgon level}. */
@Command(
    name = "level",
    description =
        "Cho xem mức dịch vụ công trực tuyến hiện nay, mức có thể đạt và vướng mắc"
            + " (shows the online level now, what it could be and what blocks it).",
    mixinStandardHelpOptions = true)
final class LevelCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private ReadingOptions options = new ReadingOptions();

  @Option(
      names = "--as-of",
      paramLabel = "NNNN-TT-NN",
      description = "Ngày xem xét, quyết định cách gọi mức; mặc định hôm nay (day).")
  private @Nullable LocalDate asOf;

  LevelCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    LocalDate day = RuleOptions.day(asOf);
    return options.show(
        RuleBook.bundled().catalogue().kinds(),
        terminal,
        (format, readings) ->
            switch (format) {
              case TEXT -> LevelText.render(readings, day, options.locale());
              case JSON -> LevelJson.render(readings, day, options.locale());
            });
  }
}
