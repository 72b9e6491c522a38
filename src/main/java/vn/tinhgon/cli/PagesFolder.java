package vn.tinhgon.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import vn.tinhgon.model.Text;
import vn.tinhgon.report.RulePages;
import vn.tinhgon.rules.engine.RuleBook;

/** Folders of pages about rules, one for each {@code -f FORMAT=DIR}. */
final class PagesFolder {

  private PagesFolder() {}

  /**
   * Writes the pages of the rules of {@code book} that {@code rules} selects.
   *
   * @throws WrongUse if a format or its folder is missing or cannot be used
   */
  static void write(
      List<String> formats, RuleBook book, RuleOptions rules, Locale language, Terminal terminal) {
    List<Output<RulePages.Form>> outputs = new ArrayList<>();
    for (String text : formats) {
      if (!text.contains("=")) {
        throw new WrongUse(
            "-f: cần thư mục: markdown=DIR hoặc html=DIR",
            "-f: a folder is needed: markdown=DIR or html=DIR");
      }
      Path folder = Path.of(text.substring(text.indexOf('=') + 1));
      if (Files.exists(folder) && !Files.isDirectory(folder)) {
        throw new WrongUse(folder + " không phải thư mục", folder + " is no folder");
      }
      outputs.add(
          new Output<>(
              Output.format(text.substring(0, text.indexOf('=')), RulePages.Form.class), folder));
    }
    for (Output<RulePages.Form> output : outputs) {
      Map<String, String> pages =
          new RulePages(book.catalogue(), rules.day(), language)
              .all(output.format(), rules.selected(book));
      pages.forEach((name, page) -> write(output.file(), name, page));
      String said = pages.size() + " ";
      terminal
          .out()
          .println(
              new Text(said + "trang trong " + output.file(), said + "pages in " + output.file())
                  .in(language));
    }
  }

  private static void write(
      @org.jspecify.annotations.Nullable Path folder, String name, String page) {
    Path file = (folder == null ? Path.of("") : folder).resolve(name);
    WholeFiles.folder(Objects.requireNonNull(file.toAbsolutePath().getParent()));
    WholeFiles.write(file, page);
  }
}
