package vn.tinhgon.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.tinhgon.gate.GateError;
import vn.tinhgon.gate.Waiver;
import vn.tinhgon.gate.Waivers;
import vn.tinhgon.model.Near;
import vn.tinhgon.model.Text;
import vn.tinhgon.rules.engine.RuleBook;
import vn.tinhgon.settings.Settings;

/** Which findings the competent person accepted for a time. */
final class WaiverOption {

  @Option(
      names = "--waivers",
      paramLabel = "FILE",
      description =
          "Tệp miễn trừ (YAML): phát hiện được người có thẩm quyền chấp nhận có thời hạn (findings accepted for a time by the competent person).")
  private @Nullable Path waivers;

  private @Nullable Path settled;

  /** Takes from {@code settings} what the command line does not say. */
  void under(Settings settings) {
    settled = settings.folder("waivers");
  }

  /** The file that the command line names; absent where it names none. */
  @Nullable Path asked() {
    return waivers;
  }

  /** The file that counts; absent where there is none. */
  @Nullable Path file() {
    return waivers == null ? settled : waivers;
  }

  /**
   * The waivers that were asked for.
   *
   * @throws WrongUse if rules stand in their group
   * @throws GateError if the file cannot be used or a waiver names no rule
   */
  Waivers read(RuleBook book) {
    Path file = file();
    if (file == null) {
      return Waivers.NONE;
    }
    if (book.rules().values().stream().anyMatch(r -> r.group().equals(Waivers.GROUP))) {
      throw new WrongUse(
          "nhóm luật “" + Waivers.GROUP + "” dành riêng cho miễn trừ; hãy đổi tên thư mục luật",
          "the group \"" + Waivers.GROUP + "\" is kept for waivers; rename the folder of rules");
    }
    Waivers read = Waivers.read(file);
    read.all().forEach(waiver -> known(waiver, book));
    return read;
  }

  private static void known(Waiver waiver, RuleBook book) {
    if (book.rule(waiver.rule()) == null) {
      String near = Near.to(waiver.rule(), book.rules().keySet());
      throw GateError.at(
          waiver.file(),
          waiver.line(),
          waiver.column(),
          new Text(
              "không có luật “" + waiver.rule() + "”; có phải “" + near + "”? Xem: tinhgon rules",
              "there is no rule \""
                  + waiver.rule()
                  + "\"; did you mean \""
                  + near
                  + "\"? See: tinhgon rules"));
    }
  }
}
