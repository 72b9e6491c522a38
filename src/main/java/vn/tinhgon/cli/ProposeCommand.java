package vn.tinhgon.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.tinhgon.Proposer;
import vn.tinhgon.Reviewer;
import vn.tinhgon.plans.Choices;
import vn.tinhgon.plans.Proposals;
import vn.tinhgon.procedures.ProcedureFile;
import vn.tinhgon.procedures.ProcedureFiles;
import vn.tinhgon.procedures.ProcedureReader;
import vn.tinhgon.report.plan.Block;
import vn.tinhgon.report.plan.PlanHtml;
import vn.tinhgon.report.plan.PlanJson;
import vn.tinhgon.report.plan.PlanMarkdown;
import vn.tinhgon.report.plan.PlanPaper;
import vn.tinhgon.report.plan.PlanText;
import vn.tinhgon.rules.RuleBook;

/** {@code tinhgon propose}. */
@Command(
    name = "propose",
    description =
        "Lập phương án đơn giản hóa kèm chi phí tuân thủ trước và sau (proposes how procedures can be"
            + " made simpler, and what that saves).",
    mixinStandardHelpOptions = true)
final class ProposeCommand implements Callable<Integer> {

  /** Names of the reports of proposals. */
  enum Format {
    TEXT,
    JSON,
    MARKDOWN,
    HTML
  }

  private final Terminal terminal;

  @Parameters(
      paramLabel = "PATH",
      description = "Tệp hoặc thư mục thủ tục; mặc định procedures (files or folders).")
  private List<Path> paths = new ArrayList<>();

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT[=FILE]",
      description =
          "text (mặc định), json, markdown, html; ra màn hình hoặc ra tệp; dùng được nhiều lần (to the terminal or a file; several in one run).")
  private List<String> formats = new ArrayList<>();

  @Mixin private RuleOptions rules = new RuleOptions();
  @Mixin private LanguageOption language = new LanguageOption();

  ProposeCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    rules.beside(paths);
    List<Output<Format>> outputs = Output.parse(formats, Format.class);
    Reviewer.prepare();
    RuleBook book = rules.book();
    Proposer proposer = new Proposer(book, rules.selected(book));
    ProcedureFiles files =
        ProcedureFiles.in(paths.isEmpty() ? List.of(Path.of("procedures")) : paths);
    ProcedureReader reader = new ProcedureReader();
    Iterable<ProcedureFile> all =
        () ->
            Stream.concat(
                    files.files().stream().map(reader::read),
                    files.faults().stream().map(ProcedureFile::unreadable))
                .iterator();
    Proposals proposals = proposer.propose(all, rules.day(), Choices.none());
    Locale words = language.locale(rules.settings());
    Output.write(outputs, output -> render(proposals, output, book, words), terminal);
    return proposals.unreadable().isEmpty() ? ExitCode.CLEAN : ExitCode.WRONG_INPUT;
  }

  private String render(
      Proposals proposals, Output<Format> output, RuleBook book, Locale words) {
    return switch (output.format()) {
      case TEXT -> PlanText.render(proposals, words);
      case JSON -> PlanJson.render(proposals, words);
      case MARKDOWN -> PlanMarkdown.render(paper(proposals, book, words));
      case HTML -> PlanHtml.render(paper(proposals, book, words), words);
    };
  }

  private List<Block> paper(Proposals proposals, RuleBook book, Locale words) {
    return PlanPaper.whole(
        proposals, rules.settings().text("agency"), book.catalogue().laws(), words);
  }
}
