package vn.tinhgon.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.tinhgon.Simplifier;
import vn.tinhgon.Simplifier.Simplified;
import vn.tinhgon.model.Text;
import vn.tinhgon.plans.Action;
import vn.tinhgon.plans.Proposals;
import vn.tinhgon.procedures.ProcedureReader;
import vn.tinhgon.rules.ActionKind.Purpose;

/**
 * The procedures as their plans leave them.
 *
 * @param all what was done to each and what was not
 * @param texts the changed procedures by the files that they go to
 */
record Applied(List<Simplified> all, Map<Path, String> texts) {

  /** Where nothing was asked for. */
  static final Applied NOTHING = new Applied(List.of(), Map.of());

  /**
   * Carries {@code proposals} out, as far as a program can, for files in {@code folder}.
   *
   * @param read files and folders that the procedures come from
   * @throws WrongUse if {@code folder} is a file, or a procedure would be replaced
   * @throws NotWritten if the folder cannot be made
   */
  static Applied of(
      Proposals proposals,
      Simplifier simplifier,
      ProcedureReader reader,
      LocalDate day,
      Path folder,
      List<Path> read) {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new WrongUse(
          "--apply: " + folder + " là một tệp; cần một thư mục",
          "--apply: " + folder + " is a file; expected a folder");
    }
    List<Simplified> all =
        proposals.plans().stream()
            .filter(p -> !p.chosen().isEmpty())
            .map(p -> simplifier.apply(reader.read(Path.of(p.procedure().key())), p, day))
            .toList();
    Map<Path, String> texts = texts(all, folder);
    texts.keySet().forEach(file -> Output.spare(file, read));
    if (!texts.isEmpty()) {
      WholeFiles.folder(folder);
    }
    return new Applied(all, texts);
  }

  /** Files are named as those that were given; a name that is taken gets a number. */
  private static Map<Path, String> texts(List<Simplified> all, Path folder) {
    Map<Path, String> texts = new LinkedHashMap<>();
    for (Simplified each : all) {
      if (!each.done().isEmpty()) {
        String name = String.valueOf(Path.of(each.file()).getFileName());
        Path place = folder.resolve(name);
        for (int n = 2; texts.containsKey(place); n++) {
          place = folder.resolve(name.replaceFirst("(\\.json)?$", "-" + n + ".json"));
        }
        texts.put(place, each.text());
      }
    }
    return texts;
  }

  /** Tells what was not carried out, and why: nothing is left out in silence. */
  void tell(Terminal terminal, Locale words) {
    all.forEach(each -> tell(each, terminal, words));
    texts.keySet().stream().findFirst().ifPresent(file -> terminal.complain(next(file), words));
  }

  private Text next(Path first) {
    String before =
        all.stream().filter(s -> !s.done().isEmpty()).findFirst().map(Simplified::file).orElse("?");
    String command = "tinhgon compare " + before + " " + first + " -f html=compare.html";
    return new Text(
        "đã ghi "
            + texts.size()
            + " thủ tục; xem trước và sau, kèm sơ đồ trình tự, từng thủ tục một: "
            + command,
        texts.size()
            + " procedures written; to see each before and after, with the lanes of its steps: "
            + command);
  }

  private static void tell(Simplified simplified, Terminal terminal, Locale words) {
    long others =
        simplified.left().stream().filter(a -> a.kind().purpose() != Purpose.SIMPLIFY).count();
    terminal.complain(
        new Text(
            simplified.file()
                + ": đã áp dụng "
                + simplified.done().size()
                + " nội dung; "
                + others
                + " nội dung sửa quy định, công bố cần người soạn",
            simplified.file()
                + ": "
                + simplified.done().size()
                + " actions applied; "
                + others
                + " that put the norm or its publication right take a person"),
        words);
    for (Action left : simplified.left()) {
      if (left.kind().purpose() == Purpose.SIMPLIFY) {
        terminal.complain(left(simplified.file(), left), words);
      }
    }
  }

  private static Text left(String file, Action left) {
    Text why = left.byHand() == null ? new Text("", "") : left.byHand();
    return new Text(
        file + ": chưa áp dụng [" + left.id() + "] " + left.kind().label().vi() + ": " + why.vi(),
        file + ": not applied [" + left.id() + "] " + left.kind().label().en() + ": " + why.en());
  }
}
