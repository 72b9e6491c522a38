package vn.tinhgon.cli;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The address that the pages of the rules stand under. */
final class DocsBase {

  /** What a link of Markdown, a terminal and a browser takes without being escaped. */
  private static final Pattern ADDRESS =
      Pattern.compile("https?://[A-Za-z0-9._~:/?#@!$&'*+,;=%-]+");

  private DocsBase() {}

  /**
   * Checks {@code address}; absent is fine.
   *
   * @throws WrongUse if it is no address of a web page
   */
  static void check(@Nullable String address) {
    if (address != null && !ADDRESS.matcher(address).matches()) {
      throw new WrongUse(
          "--docs-base: cần địa chỉ dạng https://…, gặp “" + address + "”",
          "--docs-base: expected an address such as https://…, found \"" + address + "\"");
    }
  }
}
