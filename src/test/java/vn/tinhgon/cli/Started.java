package vn.tinhgon.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * The program as it was started in a test.
 *
 * @param code its exit code
 * @param out what it printed
 * @param err what it complained of
 */
record Started(int code, String out, String err) {

  static Started with(String... args) {
    return with(false, args);
  }

  static Started with(boolean interactive, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Main.run(
            new Terminal(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                interactive),
            args);
    return new Started(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** It ended with {@code expected}. */
  Started ends(int expected) {
    assertEquals(expected, code, out + err);
    return this;
  }

  /** It printed {@code text}. */
  Started says(String text) {
    assertTrue(out.contains(text), text + " is not in:\n" + out + err);
    return this;
  }

  /** It did not print {@code text}. */
  Started hides(String text) {
    assertFalse(out.contains(text), text + " is in:\n" + out);
    return this;
  }

  /** It was used wrongly and said {@code message}, without a stack trace. */
  Started refuses(String message) {
    assertEquals(2, code, out + err);
    assertTrue(err.contains(message), message + " is not in:\n" + err);
    assertFalse(err.contains("\tat "), err);
    return this;
  }
}
