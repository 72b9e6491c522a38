package vn.tinhgon.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.tinhgon.Explainer;
import vn.tinhgon.model.Near;
import vn.tinhgon.procedures.Fault;
import vn.tinhgon.procedures.ProcedureFile;
import vn.tinhgon.procedures.ProcedureFiles;
import vn.tinhgon.procedures.ProcedureReader;
import vn.tinhgon.report.RulePage;
import vn.tinhgon.report.explain.ConditionsText;
import vn.tinhgon.report.explain.ExplainJson;
import vn.tinhgon.report.explain.ExplainText;
import vn.tinhgon.report.explain.Explained;
import vn.tinhgon.rules.Rule;
import vn.tinhgon.rules.engine.RuleBook;

/** {@code tinhgon explain}. */
@Command(
    name = "explain",
    description =
        "Giải thích vì sao một luật có hay không có phát hiện ở tệp này, từng điều kiện một"
            + " (why a rule finds something in a file or does not).",
    mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(
      index = "0",
      paramLabel = "RULE",
      completionCandidates = RuleNames.class,
      description = "Mã luật (id of the rule).")
  private String id = "";

  @Parameters(
      index = "1..*",
      paramLabel = "FILE",
      description =
          "Tệp hoặc thư mục thủ tục; không có thì in trang và các điều kiện của luật"
              + " (files; without one the rule's page and conditions are printed).")
  private List<Path> paths = new ArrayList<>();

  @Option(
      names = "--at",
      paramLabel = "POINTER",
      description = "Chỉ xét phần này của tệp, như /documents/2 (only this part of the file).")
  private @Nullable String at;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT[=FILE]",
      description = "text (mặc định) hoặc json (text or json, to the terminal or a file).")
  private List<String> formats = new ArrayList<>();

  @Mixin private RuleOptions rules = new RuleOptions();
  @Mixin private LanguageOption language = new LanguageOption();

  ExplainCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    rules.beside(paths);
    List<Output<Output.Format>> outputs = Output.parse(formats, Output.Format.class);
    Output.spare(outputs, paths);
    RuleBook book = rules.book();
    Rule rule = rule(book);
    selected(book, rule);
    Explainer explainer = new Explainer(book, rule.id());
    if (paths.isEmpty()) {
      if (at != null) {
        throw new WrongUse(
            "--at chỉ ra một phần của tệp; hãy cho tệp", "--at names a part of a file; give one");
      }
      Output.write(outputs, o -> page(o.format(), book, explainer), terminal);
      return ExitCode.CLEAN;
    }
    ProcedureFiles found = ProcedureFiles.in(paths);
    ProcedureReader reader = new ProcedureReader();
    List<ProcedureFile> files = found.files().stream().map(reader::read).toList();
    place(files, explainer);
    LocalDate day = rules.day();
    List<Explained> all = explainer.explain(files, day, at);
    Output.write(outputs, o -> explained(o.format(), book, explainer, all, day), terminal);
    List<Fault> faults = new ArrayList<>(found.faults());
    files.forEach(f -> faults.addAll(f.faults()));
    faults.forEach(f -> terminal.complain(f.sentence(), locale()));
    return faults.isEmpty() ? ExitCode.CLEAN : ExitCode.WRONG_INPUT;
  }

  private Locale locale() {
    return language.locale(rules.settings());
  }

  private Rule rule(RuleBook book) {
    Rule rule = book.rule(id);
    if (rule == null) {
      RuleOptions.known(book, id);
      List<String> group =
          book.rules().keySet().stream().filter(r -> r.startsWith(id + "/")).toList();
      throw new WrongUse(
          "“" + id + "” là nhóm luật; hãy chọn một: " + String.join(", ", group),
          "\"" + id + "\" is a group of rules; choose one: " + String.join(", ", group));
    }
    return rule;
  }

  /** A rule that was not asked for is explained all the same, since here it was. */
  private void selected(RuleBook book, Rule rule) {
    if (!rules.selected(book).test(rule)) {
      terminal.complain(
          new vn.tinhgon.model.Text(
              "lưu ý: luật " + rule.id() + " không được chọn nên check không chạy luật này",
              "note: the rule " + rule.id() + " is not selected, so that check does not run it"),
          locale());
    }
  }

  private void place(List<ProcedureFile> files, Explainer explainer) {
    String wanted = at;
    if (wanted == null) {
      return;
    }
    if (explainer.why().acrossProcedures()) {
      throw new WrongUse(
          "--at không dùng được với luật xét nhiều thủ tục cùng lúc",
          "--at is of no use with a rule that looks at several procedures together");
    }
    if (files.size() != 1) {
      throw new WrongUse(
          "--at chỉ dùng với đúng một tệp, ở đây có " + files.size(),
          "--at goes with one file, here are " + files.size());
    }
    ProcedureFile file = files.get(0);
    if (!file.places().isEmpty() && !file.places().containsKey(wanted)) {
      String near = Near.to(wanted, file.places().keySet());
      throw new WrongUse(
          "tệp không có phần " + wanted + "; có phải " + near + "?",
          "the file has no part " + wanted + "; did you mean " + near + "?");
    }
  }

  private String page(Output.Format format, RuleBook book, Explainer explainer) {
    Locale locale = locale();
    return switch (format) {
      case TEXT ->
          RulePage.page(book.catalogue(), explainer.why().rule(), rules.day(), locale)
              + ConditionsText.render(explainer.why(), locale);
      case JSON -> ExplainJson.render(book, explainer.why(), List.of(), rules.day(), null, locale);
    };
  }

  private String explained(
      Output.Format format,
      RuleBook book,
      Explainer explainer,
      List<Explained> all,
      LocalDate day) {
    Locale locale = locale();
    return switch (format) {
      case TEXT -> ExplainText.render(book.catalogue(), explainer.why(), all, day, at, locale);
      case JSON -> ExplainJson.render(book, explainer.why(), all, day, at, locale);
    };
  }
}
