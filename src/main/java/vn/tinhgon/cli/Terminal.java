package vn.tinhgon.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.UsageMessageSpec;
import vn.tinhgon.model.Text;
import vn.tinhgon.report.OneLine;

/**
 * Where the program speaks: always in UTF-8, whatever the platform's charset.
 *
 * @param out standard output
 * @param err standard error
 * @param interactive whether a person looks on, so that colours and progress are of use
 */
record Terminal(PrintStream out, PrintStream err, boolean interactive) {

  private static final int NARROWEST = 80;
  private static final int SHEET = 120;

  static Terminal system() {
    return new Terminal(
        stream(FileDescriptor.out), stream(FileDescriptor.err), Ansi.AUTO.enabled());
  }

  /** One line about what went wrong, without control characters. */
  void complain(Text message, Locale language) {
    err.println("tinhgon: " + OneLine.of(message.in(language)));
  }

  /** How many letters a line has room for; a sheet's width where nobody looks on. */
  int width() {
    return interactive
        ? Math.max(NARROWEST, new UsageMessageSpec().autoWidth(true).width())
        : SHEET;
  }

  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }
}
