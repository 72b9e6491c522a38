package vn.tinhgon.cli;

import java.util.Locale;
import vn.tinhgon.gate.GateError;
import vn.tinhgon.model.Text;
import vn.tinhgon.plans.BadChoices;
import vn.tinhgon.results.BadResults;
import vn.tinhgon.rules.BadRule;
import vn.tinhgon.settings.BadSettings;

/** What a command could not do, in words and as an exit code. */
final class Failure {

  private Failure() {}

  /** Says on {@code terminal} why {@code e} ended the work; the exit code. */
  static int tell(Throwable e, Terminal terminal, Locale language) {
    if (e instanceof WrongUse wrong) {
      return tell(wrong.text(), ExitCode.WRONG_INPUT, terminal, language);
    }
    if (e instanceof GateError bad) {
      return tell(bad.text(), ExitCode.WRONG_INPUT, terminal, language);
    }
    if (e instanceof BadRule bad) {
      return tell(bad.text(), ExitCode.WRONG_INPUT, terminal, language);
    }
    if (e instanceof BadChoices bad) {
      return tell(bad.text(), ExitCode.WRONG_INPUT, terminal, language);
    }
    if (e instanceof BadResults bad) {
      bad.sentences().forEach(sentence -> terminal.complain(sentence, language));
      return ExitCode.WRONG_INPUT;
    }
    if (e instanceof BadSettings bad) {
      bad.faults().forEach(f -> terminal.complain(f.sentence(), language));
      return ExitCode.WRONG_INPUT;
    }
    if (e instanceof NotWritten left) {
      return tell(left.text(), ExitCode.FAILED, terminal, language);
    }
    return tell(unforeseen(e), ExitCode.FAILED, terminal, language);
  }

  private static int tell(Text what, int code, Terminal terminal, Locale language) {
    terminal.complain(what, language);
    return code;
  }

  /** The deepest cause and where it happened, in one line, for whoever mends the program. */
  private static Text unforeseen(Throwable e) {
    Throwable cause = e;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    StackTraceElement[] trace = cause.getStackTrace();
    String where = trace.length == 0 ? "" : " (" + trace[0] + ")";
    String what =
        cause instanceof OutOfMemoryError
            ? "hết bộ nhớ, hãy tăng -Xmx (out of memory, raise -Xmx)"
            : cause + where;
    return new Text(
        "chương trình lỗi, chưa có kết quả: " + what,
        "the program failed, there is no result: " + what);
  }
}
