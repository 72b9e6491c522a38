package vn.tinhgon.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tinhgon completion}. */
@Command(
    name = "completion",
    description =
        "In mã để bash, zsh tự điền lệnh, tùy chọn, mã luật: source <(tinhgon completion bash)"
            + " (lets a shell complete).",
    mixinStandardHelpOptions = true)
final class CompletionCommand implements Callable<Integer> {

  /** Shells that picocli writes for; one script serves both. */
  enum Shell {
    BASH,
    ZSH;

    /** As people type it, and as a shell completes it. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Terminal terminal;

  @Parameters(paramLabel = "bash|zsh", description = "Chương trình lệnh đang dùng (the shell).")
  private @Nullable Shell shell;

  @Spec private @Nullable CommandSpec spec;

  CompletionCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (spec != null && shell != null) {
      String script =
          switch (shell) {
            case BASH, ZSH -> AutoComplete.bash("tinhgon", spec.root().commandLine());
          };
      terminal.out().print(script);
    }
    return ExitCode.CLEAN;
  }
}
