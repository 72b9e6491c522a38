package vn.tinhgon.report.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tinhgon.model.Money;
import vn.tinhgon.model.Text;
import vn.tinhgon.plans.Plan;
import vn.tinhgon.plans.Proposals;
import vn.tinhgon.report.Report;
import vn.tinhgon.report.plan.Block.Heading;
import vn.tinhgon.report.plan.Block.Item;
import vn.tinhgon.report.plan.Block.Paragraph;
import vn.tinhgon.report.plan.Block.Style;
import vn.tinhgon.report.plan.Block.Table;
import vn.tinhgon.rules.ActionKind.Purpose;

/** What the plans leave out and what to know of the run, so that nothing is dropped in silence. */
final class BesideBlocks {

  private static final List<Integer> WIDTHS = List.of(16, 39, 15, 15, 15);

  private final Proposals proposals;
  private final Locale language;
  private final List<Block> blocks = new ArrayList<>();

  private BesideBlocks(Proposals proposals, Locale language) {
    this.proposals = proposals;
    this.language = language;
  }

  /** What {@code proposals} leave out. */
  static List<Block> of(Proposals proposals, Locale language) {
    BesideBlocks made = new BesideBlocks(proposals, language);
    made.withoutPlan();
    made.remarks();
    made.run();
    return List.copyOf(made.blocks);
  }

  private void withoutPlan() {
    List<Plan> rest = proposals.plans().stream().filter(p -> !p.simplifies()).toList();
    if (rest.isEmpty()) {
      return;
    }
    blocks.add(
        new Heading(
            2,
            say(
                "THỦ TỤC CHƯA CÓ PHƯƠNG ÁN ĐƠN GIẢN HÓA (nội dung cần sửa, dữ liệu cần làm rõ: xem báo cáo rà soát)",
                "PROCEDURES WITHOUT A PLAN (what is to be put right stands in the report of the review)"),
            true));
    blocks.add(
        new Table(
            List.of(
                say("Mã số TTHC", "Code"),
                say("Tên TTHC", "Procedure"),
                say("Nội dung cần sửa", "To be put right"),
                say("Dữ liệu cần làm rõ", "Data to be clarified"),
                say("Không làm, được miễn trừ", "Not done, or waived")),
            rest.stream().map(this::row).toList(),
            WIDTHS,
            Set.of(2, 3, 4)));
  }

  private List<String> row(Plan plan) {
    long refused = plan.options().stream().filter(o -> o.chosen() == null).count();
    return List.of(
        plan.procedure().code(),
        Words.line(plan.procedure().name()),
        String.valueOf(plan.options(Purpose.MEND).stream().filter(o -> o.chosen() != null).count()),
        String.valueOf(plan.dataFirst().size()),
        String.valueOf(refused + plan.excused().size()));
  }

  private void remarks() {
    if (!proposals.unreadable().isEmpty()) {
      item(
          say("Tệp không đọc được: ", "Files that cannot be read: ")
              + proposals.unreadable().stream()
                  .map(u -> Words.line(u.in(language)))
                  .collect(Collectors.joining("; ")));
    }
    if (!proposals.unusedChoices().isEmpty()) {
      item(
          say("Quyết định không ứng với nội dung nào: ", "Decisions about nothing here: ")
              + String.join(", ", proposals.unusedChoices()));
    }
    proposals.remarks().forEach(r -> item(Words.sentence(r.in(language))));
  }

  private void run() {
    blocks.add(
        new Paragraph(
            say("Ngày rà soát ", "Reviewed as of ")
                + proposals.asOf()
                + say("; đã xét ", "; ")
                + Money.whole(proposals.procedures()).in(language)
                + say(" thủ tục, ", " procedures looked at, ")
                + Money.whole(proposals.simplifying().size()).in(language)
                + say(" có phương án đơn giản hóa.", " with a plan.")
                + " "
                + Report.NOTICE.in(language),
            Style.ITALIC));
  }

  private void item(String text) {
    blocks.add(new Item(1, text));
  }

  private String say(String vi, String en) {
    return new Text(vi, en).in(language);
  }
}
