package vn.tinhgon.cli;

import picocli.CommandLine.Command;

/** {@code tinhgon new}. */
@Command(
    name = "new",
    description = "Tạo tệp thủ tục hoặc luật mới để điền tiếp (starts a procedure or a rule).",
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true)
final class NewCommand implements Runnable {

  @Override
  public void run() {
    throw new WrongUse(
        "cần nói tạo gì: new procedure [FILE] hoặc new rule GROUP/ID",
        "say what to start: new procedure [FILE] or new rule GROUP/ID");
  }
}
