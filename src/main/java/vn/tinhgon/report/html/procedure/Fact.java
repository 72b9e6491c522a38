package vn.tinhgon.report.html.procedure;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of what identifies a procedure.
 *
 * @param label what it is
 * @param value as published
 * @param link where it leads; absent where it leads nowhere
 */
public record Fact(String label, String value, @Nullable String link) {

  /** Adds a line for what is known. */
  static void add(List<Fact> facts, String label, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      facts.add(new Fact(label, value, null));
    }
  }

  /** Adds a line for an address; only one of the web is made a link. */
  static void address(List<Fact> facts, String label, @Nullable String address) {
    if (address != null && !address.isBlank()) {
      facts.add(new Fact(label, address, web(address) ? address.strip() : null));
    }
  }

  /** Whether {@code address} is one of the web, which a page may link to. */
  public static boolean web(String address) {
    try {
      URI uri = new URI(address.strip());
      return uri.getHost() != null
          && ("https".equalsIgnoreCase(uri.getScheme())
              || "http".equalsIgnoreCase(uri.getScheme()));
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
