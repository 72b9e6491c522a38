package vn.tinhgon.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One {@code -f FORMAT[=FILE]}.
 *
 * @param <F> the formats that a command has
 * @param format how to render
 * @param file where to write; absent for standard output
 */
record Output<F extends Enum<F>>(F format, @Nullable Path file) {

  /** Formats of the commands that only show what was understood. */
  enum Format {
    TEXT,
    JSON
  }

  /**
   * The outputs that were asked for; the text report on standard output where none was.
   *
   * @throws WrongUse if a format is unknown, a file cannot be written, or two go to one place
   */
  static <F extends Enum<F>> List<Output<F>> parse(List<String> formats, Class<F> known) {
    List<Output<F>> all = new ArrayList<>();
    Set<String> places = new HashSet<>();
    for (String text : formats.isEmpty() ? List.of("text") : formats) {
      int equals = text.indexOf('=');
      String name = equals < 0 ? text : text.substring(0, equals);
      Path file = equals < 0 ? null : Path.of(text.substring(equals + 1));
      if (file != null) {
        WholeFile.check(file);
      }
      if (!places.add(file == null ? "-" : file.toAbsolutePath().normalize().toString())) {
        throw new WrongUse(
            "hai báo cáo cùng ghi vào một nơi: " + text + "; hãy cho mỗi báo cáo một tệp",
            "two reports go to one place: " + text + "; give each a file of its own");
      }
      all.add(new Output<>(format(name, known), file));
    }
    return List.copyOf(all);
  }

  private static <F extends Enum<F>> F format(String name, Class<F> known) {
    for (F format : EnumSet.allOf(known)) {
      if (format.name().equalsIgnoreCase(name)) {
        return format;
      }
    }
    List<String> names =
        EnumSet.allOf(known).stream().map(f -> f.name().toLowerCase(Locale.ROOT)).toList();
    throw new WrongUse(
        "-f: không có định dạng “" + name + "”; có: " + String.join(", ", names),
        "-f: there is no format \"" + name + "\"; there are: " + String.join(", ", names));
  }

  void write(String text, Terminal terminal) {
    if (file == null) {
      terminal.out().print(text);
    } else {
      WholeFile.write(file, text);
    }
  }

  /** Writes what is too long to be held whole. */
  void write(WholeFile.Content content, Terminal terminal) {
    if (file == null) {
      PrintWriter out = new PrintWriter(terminal.out(), false, StandardCharsets.UTF_8);
      try {
        content.to(out);
      } catch (IOException e) {
        throw new UncheckedIOException("cannot write the report: " + e, e);
      }
      out.flush();
    } else {
      WholeFile.write(file, content);
    }
  }
}
