package vn.tinhgon.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.tinhgon.rules.engine.RuleBook;

/** {@code tinhgon new rule}. */
@Command(
    name = "rule",
    description =
        "Tạo luật mẫu: rule.drl, conditions.yaml, rule.yaml, cases.yaml (a rule to go on with).",
    mixinStandardHelpOptions = true)
final class NewRuleCommand implements Callable<Integer> {

  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

  /** What no package of Java may be called. */
  private static final List<String> RESERVED =
      List.of(
              "abstract assert boolean break byte case catch char class const continue default do double"
                  .split(" "),
              "else enum extends final finally float for goto if implements import instanceof int"
                  .split(" "),
              "interface long native new null package private protected public return short static"
                  .split(" "),
              "strictfp super switch synchronized this throw throws transient try void volatile while"
                  .split(" "),
              "true false rule query declare function global unit when then end not and or in"
                  .split(" "))
          .stream()
          .flatMap(java.util.Arrays::stream)
          .toList();

  private final Terminal terminal;

  @Parameters(paramLabel = "GROUP/ID", description = "Mã của luật, ví dụ local/many-originals.")
  private String id = "";

  @Option(
      names = "--dir",
      paramLabel = "DIR",
      defaultValue = "rules",
      description = "Thư mục luật, tạo nếu chưa có; mặc định ${DEFAULT-VALUE} (folder of rules).")
  private Path folder = Path.of("rules");

  NewRuleCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    String[] parts = id.split("/", -1);
    if (parts.length != 2
        || !ID.matcher(parts[0]).matches()
        || !ID.matcher(parts[1]).matches()
        || RESERVED.contains(parts[0])) {
      throw new WrongUse(
          "“"
              + id
              + "” không dùng làm mã luật được: cần NHÓM/TÊN gồm chữ thường không dấu, số, gạch"
              + " nối; nhóm không là từ khóa (ví dụ local/many-originals)",
          "\""
              + id
              + "\" is no id for a rule: expected GROUP/NAME of lower-case letters, digits and"
              + " hyphens, the group no keyword (such as local/many-originals)");
    }
    if (RuleBook.bundled().rule(id) != null) {
      throw new WrongUse(
          "chương trình đã có luật " + id + "; hãy đặt mã khác",
          "the program has a rule " + id + "; choose another id");
    }
    Path room = folder.resolve(parts[0]).resolve(parts[1]);
    if (Files.exists(room)) {
      throw new WrongUse(
          room + " đã có; hãy đặt mã khác (không ghi đè)",
          room + " exists; choose another id (nothing is replaced)");
    }
    WholeFiles.folder(room);
    List<Path> made = new ArrayList<>();
    try (WholeFiles files = new WholeFiles()) {
      for (String name : List.of("rule.drl", "conditions.yaml", "rule.yaml", "cases.yaml")) {
        String text =
            NewFile.template(name)
                .replace("@ID@", id)
                .replace("@PACKAGE@", parts[0].replace('-', '_'));
        files.add(room.resolve(name), WholeFiles.text(text));
        made.add(room.resolve(name));
      }
      files.place();
    }
    made.forEach(terminal.out()::println);
    return ExitCode.CLEAN;
  }
}
