package vn.tinhgon.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.tinhgon.Proposer;
import vn.tinhgon.Reviewer;
import vn.tinhgon.Simplifier;
import vn.tinhgon.gate.Gate;
import vn.tinhgon.model.Text;
import vn.tinhgon.plans.Choices;
import vn.tinhgon.plans.ChoicesFile;
import vn.tinhgon.plans.Proposals;
import vn.tinhgon.procedures.ProcedureFiles;
import vn.tinhgon.procedures.ProcedureReader;
import vn.tinhgon.report.plan.Block;
import vn.tinhgon.report.plan.PlanDocx;
import vn.tinhgon.report.plan.PlanHtml;
import vn.tinhgon.report.plan.PlanJson;
import vn.tinhgon.report.plan.PlanMarkdown;
import vn.tinhgon.report.plan.PlanPaper;
import vn.tinhgon.report.plan.PlanText;
import vn.tinhgon.rules.engine.RuleBook;

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
    HTML,
    DOCX
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
          "text (mặc định), json, markdown, html, docx (chỉ ra tệp); ra màn hình hoặc ra tệp; dùng được nhiều lần (to the terminal or a file; several in one run).")
  private List<String> formats = new ArrayList<>();

  @Option(
      names = "--apply",
      paramLabel = "DIR",
      description =
          "Ghi vào thư mục này thủ tục sau khi áp dụng phương án, cho nội dung sửa được bằng chương trình (writes the procedures with the chosen actions applied).")
  private @Nullable Path apply;

  @Option(
      names = "--choose",
      paramLabel = "FILE",
      description =
          "Tệp quyết định (YAML): chấp nhận, không chấp nhận kèm lý do, để lại sau từng nội dung (decisions about actions).")
  private @Nullable Path choose;

  @Mixin private RuleOptions rules = new RuleOptions();
  @Mixin private WaiverOption waivers = new WaiverOption();
  @Mixin private LanguageOption language = new LanguageOption();

  /** A Word file; its library is loaded only when it is written. */
  private record Word(List<Block> blocks, Locale words) implements WholeFiles.Content {
    @Override
    public void to(Writer out) {
      throw new IllegalStateException("a Word file is no text");
    }

    @Override
    public void to(OutputStream out) throws IOException {
      PlanDocx.write(blocks, words, out);
    }
  }

  ProposeCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    rules.beside(paths);
    waivers.under(rules.settings());
    List<Output<Format>> outputs = Output.parse(formats, Format.class);
    if (outputs.stream().anyMatch(o -> o.format() == Format.DOCX && o.file() == null)) {
      throw new WrongUse(
          "-f docx: tệp Word không in ra màn hình được; hãy ghi -f docx=TỆP.docx",
          "-f docx: a Word file cannot go to the terminal; write -f docx=FILE.docx");
    }
    Choices choices = choose == null ? Choices.none() : ChoicesFile.read(choose);
    List<Path> places = paths.isEmpty() ? List.of(Path.of("procedures")) : paths;
    Output.spare(outputs, places);
    Reviewer.prepare();
    RuleBook book = rules.book();
    Gate gate = new Gate(null, null, waivers.read(book));
    Proposer proposer =
        new Proposer(
            book,
            rules.selected(book),
            rules.standards(),
            found -> gate.judge(found, f -> true).report());
    ProcedureFiles files = ProcedureFiles.in(places);
    ProcedureReader reader = new ProcedureReader();
    Proposals proposals;
    try (Intake intake = new Intake(reader, files, terminal)) {
      proposals = proposer.propose(intake, rules.day(), choices);
    }
    Locale words = language.locale(rules.settings());
    rules.saySettings(book, terminal, words);
    Applied applied =
        apply == null
            ? Applied.NOTHING
            : Applied.of(proposals, new Simplifier(book), reader, rules.day(), apply, places);
    Output.writeAll(
        outputs,
        output ->
            output.format() == Format.DOCX
                ? new Word(paper(proposals, book, words), words)
                : WholeFiles.text(render(proposals, output, book, words)),
        terminal,
        applied.texts());
    proposals.unreadable().forEach(u -> terminal.complain(u, words));
    proposals.unusedChoices().forEach(id -> terminal.complain(unused(id), words));
    applied.tell(terminal, words);
    return proposals.unreadable().isEmpty() ? ExitCode.CLEAN : ExitCode.WRONG_INPUT;
  }

  private Text unused(String id) {
    return new Text(
        choose + ": “" + id + "” không ứng với nội dung nào ở đây; đã bỏ qua",
        choose + ": \"" + id + "\" is about nothing here; it was passed over");
  }

  private String render(Proposals proposals, Output<Format> output, RuleBook book, Locale words) {
    return switch (output.format()) {
      case TEXT -> PlanText.render(proposals, words);
      case JSON -> PlanJson.render(proposals, words);
      case MARKDOWN -> PlanMarkdown.render(paper(proposals, book, words), words);
      case DOCX -> throw new IllegalStateException("a Word file is no text");
      case HTML -> PlanHtml.render(paper(proposals, book, words), words);
    };
  }

  private List<Block> paper(Proposals proposals, RuleBook book, Locale words) {
    return PlanPaper.whole(
        proposals, rules.settings().text("agency"), book.catalogue().laws(), words);
  }
}
