package vn.tinhgon.report.html.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;
import vn.tinhgon.report.Report;

/**
 * A script or style sheet that stands in the page itself.
 *
 * @param text what stands in the page
 * @param source how the page's Content-Security-Policy names it: by its hash, so that nothing else
 *     is obeyed
 */
public record Asset(String text, String source) {

  private static final String NOTICE = "NOTICE";

  /** The file {@code name} that ships with the program. */
  public static Asset of(String name) {
    return holding(read(name));
  }

  /**
   * The style sheets {@code names} that ship with the program, one behind the other. Each printed
   * page says in {@code language} that what stands on it is proposed automatically.
   */
  public static Asset style(Locale language, String... names) {
    StringBuilder all = new StringBuilder();
    for (String name : names) {
      all.append(read(name));
    }
    return holding(all.toString().replace(NOTICE, Report.NOTICE.in(language)));
  }

  private static Asset holding(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return new Asset(text, "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static String read(String name) {
    try (InputStream in = Asset.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing beside " + Asset.class);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
