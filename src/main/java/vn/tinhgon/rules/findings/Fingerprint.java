package vn.tinhgon.rules.findings;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.tinhgon.rules.Finding;

/**
 * What tells a finding from others across versions of a file: its rule, the procedure's code and
 * the words of the part it is about, without case, spacing and punctuation. Neither places nor
 * order count.
 */
public final class Fingerprint {

  private Fingerprint() {}

  /** The fingerprint of what {@code rule} says of {@code words} in the procedure {@code code}. */
  public static String of(String rule, String code, String words) {
    return hash(rule + "\n" + code + "\n" + plain(words));
  }

  /** {@code words} without case, spacing and punctuation. */
  public static String plain(String words) {
    return Normalizer.normalize(words, Normalizer.Form.NFC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip();
  }

  /** Tells findings of one fingerprint apart by counting them in their order. */
  static List<Finding> numbered(List<Finding> findings) {
    Map<String, Integer> seen = new HashMap<>();
    List<Finding> all = new ArrayList<>();
    for (Finding f : findings) {
      int n = seen.merge(f.procedure() + "\n" + f.fingerprint(), 1, Integer::sum);
      all.add(n == 1 ? f : f.withFingerprint(hash(f.fingerprint() + "\n" + n)));
    }
    return List.copyOf(all);
  }

  /** A short name of {@code text} that is the same everywhere. */
  public static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
