package vn.tinhgon.report.html.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * A script or style sheet that stands in the page itself.
 *
 * @param text what stands in the page
 * @param source how the page's Content-Security-Policy names it: by its hash, so that nothing else
 *     is obeyed
 */
public record Asset(String text, String source) {

  /** The files {@code names} that ship with the program, one behind the other. */
  public static Asset of(String... names) {
    try {
      StringBuilder all = new StringBuilder();
      for (String name : names) {
        all.append(read(name));
      }
      String text = all.toString();
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return new Asset(text, "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static String read(String name) throws IOException {
    try (InputStream in = Asset.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing beside " + Asset.class);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
  }
}
