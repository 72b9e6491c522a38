package vn.tinhgon.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine;
import vn.tinhgon.Reviewer;

/** The commands by name. */
final class Commands {

  private static final String CHECK = "check";

  private static final Map<String, Function<Terminal, Object>> ALL = new LinkedHashMap<>();

  static {
    ALL.put(CHECK, CheckCommand::new);
    ALL.put("compare", CompareCommand::new);
    ALL.put("propose", ProposeCommand::new);
    ALL.put("read", ReadCommand::new);
    ALL.put("level", LevelCommand::new);
    ALL.put("stats", StatsCommand::new);
    ALL.put("import", ImportCommand::new);
    ALL.put("rules", RulesCommand::new);
    ALL.put("explain", ExplainCommand::new);
    ALL.put("schema", SchemaCommand::new);
    ALL.put("config", ConfigCommand::new);
    ALL.put(
        "new",
        terminal ->
            new CommandLine(new NewCommand())
                .addSubcommand(new NewProcedureCommand(terminal))
                .addSubcommand(new NewRuleCommand(terminal)));
    ALL.put("test-rules", TestRulesCommand::new);
    ALL.put("completion", CompletionCommand::new);
  }

  /** What has to know the others. */
  private static final String COMPLETION = "completion";

  private Commands() {}

  /**
   * Adds to {@code line} the command that {@code args} name, or else all: each that is added makes
   * every start slower.
   */
  static void add(CommandLine line, Terminal terminal, List<String> args) {
    String asked = args.isEmpty() ? "" : args.get(0);
    if (asked.equals(CHECK)) {
      // While the arguments are looked at, another processor can begin with what takes longer.
      Reviewer.prepare();
    }
    boolean one = ALL.containsKey(asked) && !asked.equals(COMPLETION);
    ALL.forEach(
        (name, command) -> {
          if (!one || name.equals(asked)) {
            line.addSubcommand(command.apply(terminal));
          }
        });
  }
}
