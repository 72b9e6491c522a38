package vn.tinhgon.report.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.tinhgon.model.Text;
import vn.tinhgon.plans.Excused;
import vn.tinhgon.plans.Plan;
import vn.tinhgon.report.plan.Block.Heading;
import vn.tinhgon.report.plan.Block.Item;
import vn.tinhgon.report.plan.Block.Paragraph;
import vn.tinhgon.report.plan.Block.Style;
import vn.tinhgon.rules.ActionKind.Purpose;
import vn.tinhgon.rules.Finding;

/**
 * The plan of one procedure in the order of the official form: what is simplified and why, what is
 * proposed to whom, what it saves, by when.
 */
final class PlanBlocks {

  private final Plan plan;
  private final int number;
  private final Locale language;
  private final List<Block> blocks = new ArrayList<>();
  private int part;

  private PlanBlocks(Plan plan, int number, Locale language) {
    this.plan = plan;
    this.number = number;
    this.language = language;
  }

  /** The blocks of {@code plan}, the {@code number}th, made in {@code year}. */
  static List<Block> of(Plan plan, int number, int year, Locale language) {
    PlanBlocks made = new PlanBlocks(plan, number, language);
    String code = made.say("Mã TTHC: ", "Code: ") + plan.procedure().code();
    made.blocks.add(
        new Heading(
            3, number + ". " + Words.line(plan.procedure().name()) + " (" + code + ")", false));
    made.heading("Nội dung đơn giản hóa", "What is simplified");
    made.blocks.addAll(ContentBlocks.of(plan, plan.options(Purpose.SIMPLIFY), true, language));
    made.heading("Kiến nghị thực thi", "Execution");
    made.blocks.addAll(ExecutionBlocks.of(plan, language));
    made.heading("Lợi ích phương án đơn giản hóa", "What the plan saves");
    made.blocks.addAll(new BenefitBlocks(plan, language).blocks());
    made.heading("Lộ trình thực hiện", "Time table");
    made.plain(ExecutionBlocks.roadmap(plan, year, language));
    made.beside();
    made.excused();
    return List.copyOf(made.blocks);
  }

  private void beside() {
    List<Plan.Option> mend = plan.options(Purpose.MEND);
    if (!mend.isEmpty()) {
      heading(
          "Nội dung khác cần sửa (không làm giảm chi phí tuân thủ)",
          "To be put right besides (spares applicants nothing)");
      blocks.addAll(ContentBlocks.of(plan, mend, false, language));
    }
    if (!plan.dataFirst().isEmpty()) {
      heading("Cần làm rõ dữ liệu trước", "Data to be clarified first");
      for (Finding finding : plan.dataFirst()) {
        item(
            Words.brief(Words.sentence(finding.message().in(language)))
                + " "
                + Words.brief(Words.sentence(finding.proposal().in(language))));
      }
    }
  }

  /** What nothing is asked to be done about, since the competent person decided so. */
  private void excused() {
    if (!plan.excused().isEmpty()) {
      heading(
          "Phát hiện được miễn trừ, không đưa vào phương án",
          "Findings that are waived, and are not part of the plan");
      for (Excused excused : plan.excused()) {
        item(
            Words.brief(Words.sentence(excused.finding().message().in(language)))
                + " "
                + Words.sentence(Words.upper(excused.why().in(language))));
      }
    }
  }

  private void heading(String vi, String en) {
    blocks.add(new Heading(4, number + "." + ++part + ". " + say(vi, en), false));
  }

  private void item(String text) {
    blocks.add(new Item(1, text));
  }

  private void plain(String text) {
    blocks.add(new Paragraph(text, Style.PLAIN));
  }

  private String say(String vi, String en) {
    return new Text(vi, en).in(language);
  }
}
