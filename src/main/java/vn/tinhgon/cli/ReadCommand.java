package vn.tinhgon.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import vn.tinhgon.model.DocumentKinds;
import vn.tinhgon.report.ReadingJson;
import vn.tinhgon.report.ReadingText;
import vn.tinhgon.rules.engine.RuleBook;

/** {@code tinhgon read}. */
@Command(
    name = "read",
    description =
        "Cho xem chương trình hiểu hồ sơ và trình tự thế nào (shows what was understood).",
    mixinStandardHelpOptions = true)
final class ReadCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private ReadingOptions options = new ReadingOptions();

  ReadCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    DocumentKinds kinds = RuleBook.bundled().catalogue().kinds();
    return options.show(
        kinds,
        terminal,
        (format, readings) ->
            switch (format) {
              case TEXT -> ReadingText.render(readings, kinds.kinds(), options.locale());
              case JSON -> ReadingJson.render(readings, kinds.kinds(), options.locale());
            });
  }
}
