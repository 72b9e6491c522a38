package vn.tinhgon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Text that a person approved; {@code mvn verify -Dapprove=true} writes what the program says now.
 */
public final class Approved {

  private Approved() {}

  /** Whether this run rewrites what is approved. */
  public static boolean rewriting() {
    return Boolean.getBoolean("approve");
  }

  public static void check(Path file, String now) throws IOException {
    if (rewriting()) {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, now, StandardCharsets.UTF_8);
    }
    String approved = Files.exists(file) ? Files.readString(file, StandardCharsets.UTF_8) : "";
    assertEquals(
        approved,
        now,
        file + " differs; if the change is meant, run mvn verify -Dapprove=true and read the diff");
  }

  /** The part of a document between {@code <!-- name -->} and {@code <!-- /name -->}. */
  public static void checkSection(Path file, String name, String now) throws IOException {
    String text = Files.readString(file, StandardCharsets.UTF_8);
    String open = "<!-- " + name + " -->\n";
    String close = "<!-- /" + name + " -->";
    int from = text.indexOf(open) + open.length();
    int to = text.indexOf(close);
    assertEquals(true, text.contains(open) && to >= from, file + " has no section " + name);
    if (rewriting()) {
      Files.writeString(file, text.substring(0, from) + now + text.substring(to));
      return;
    }
    assertEquals(
        text.substring(from, to),
        now,
        file + ", section " + name + ": run mvn verify -Dapprove=true");
  }
}
