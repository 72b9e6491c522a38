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
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Near;
import vn.tinhgon.model.Text;
import vn.tinhgon.procedures.ProcedureFiles;

/**
 * One {@code -f FORMAT[=FILE]}; the file {@code -} is standard output.
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
      if (equals == text.length() - 1) {
        throw new WrongUse(
            "-f " + text + ": thiếu tên tệp sau dấu “=”",
            "-f " + text + ": the name of a file is missing after \"=\"");
      }
      String place = text.substring(equals + 1);
      Path file = equals < 0 || place.equals("-") ? null : Path.of(place);
      if (file != null) {
        WholeFiles.check(file);
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

  /**
   * Checks that no report replaces what it is about.
   *
   * @param read files and folders that the command reads
   * @throws WrongUse if one would
   */
  static <F extends Enum<F>> void spare(List<Output<F>> outputs, List<Path> read) {
    outputs.stream().map(Output::file).filter(Objects::nonNull).forEach(f -> spare(f, read));
  }

  /** The same of one file. */
  static void spare(Path file, List<Path> read) {
    if (ProcedureFiles.reads(read, file)) {
      throw new WrongUse(
          "không ghi đè "
              + file
              + ": tệp này được đọc như một thủ tục; hãy ghi ra tệp khác, ngoài thư mục thủ tục",
          file
              + " is not replaced: it is read as a procedure; write to another file, outside the"
              + " folder of procedures");
    }
  }

  static <F extends Enum<F>> F format(String name, Class<F> known) {
    for (F format : EnumSet.allOf(known)) {
      if (format.name().equalsIgnoreCase(name)) {
        return format;
      }
    }
    List<String> names =
        EnumSet.allOf(known).stream().map(f -> f.name().toLowerCase(Locale.ROOT)).toList();
    Text near =
        Near.among(name, names)
            .map(n -> new Text("; có phải “" + n + "”?", "; did you mean \"" + n + "\"?"))
            .orElse(new Text("", ""));
    throw new WrongUse(
        "-f: không có định dạng “" + name + "”; có: " + String.join(", ", names) + near.vi(),
        "-f: there is no format \""
            + name
            + "\"; there are: "
            + String.join(", ", names)
            + near.en());
  }

  /**
   * Writes all of {@code outputs}: the files together, once all are rendered, or none.
   *
   * @throws NotWritten if one of the files cannot be written
   */
  static <F extends Enum<F>> void write(
      List<Output<F>> outputs, Function<Output<F>, String> renderer, Terminal terminal) {
    writeAll(outputs, o -> WholeFiles.text(renderer.apply(o)), terminal, Map.of());
  }

  /** The same with {@code others}, texts by file, which appear together with the reports. */
  static <F extends Enum<F>> void writeAll(
      List<Output<F>> outputs,
      Function<Output<F>, WholeFiles.Content> renderer,
      Terminal terminal,
      Map<Path, String> others) {
    try (WholeFiles files = new WholeFiles()) {
      others.forEach((file, text) -> files.add(file, WholeFiles.text(text)));
      List<Runnable> flowing = new ArrayList<>();
      for (Output<F> output : outputs) {
        WholeFiles.Content content = renderer.apply(output);
        Path file = output.file;
        if (file == null) {
          flowing.add(() -> print(content, terminal));
        } else if (WholeFiles.flows(file)) {
          flowing.add(() -> WholeFiles.write(file, content));
        } else {
          files.add(file, content);
        }
      }
      flowing.forEach(Runnable::run);
      files.place();
    }
  }

  /** What the terminal does not take is noticed at the end of the program. */
  private static void print(WholeFiles.Content content, Terminal terminal) {
    PrintWriter out = new PrintWriter(terminal.out(), false, StandardCharsets.UTF_8);
    try {
      content.to(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    out.flush();
  }
}
