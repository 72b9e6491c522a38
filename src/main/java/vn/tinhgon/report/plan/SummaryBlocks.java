package vn.tinhgon.report.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Money;
import vn.tinhgon.model.Text;
import vn.tinhgon.plans.Plan;
import vn.tinhgon.plans.Proposals;
import vn.tinhgon.plans.Summary;
import vn.tinhgon.plans.cost.Saving;
import vn.tinhgon.report.plan.Block.Heading;
import vn.tinhgon.report.plan.Block.Item;
import vn.tinhgon.report.plan.Block.Paragraph;
import vn.tinhgon.report.plan.Block.Style;
import vn.tinhgon.report.plan.Block.Table;

/** What many plans come to, before each is read. */
final class SummaryBlocks {

  private static final int MOST_RANKED = 20;
  private static final List<Integer> PLAN_WIDTHS = List.of(10, 14, 40, 18, 18);
  private static final List<Integer> KIND_WIDTHS = List.of(34, 13, 13, 20, 20);

  private final Proposals proposals;
  private final Summary summary;
  private final Locale language;
  private final List<Block> blocks = new ArrayList<>();

  private SummaryBlocks(Proposals proposals, Locale language) {
    this.proposals = proposals;
    this.summary = Summary.of(proposals);
    this.language = language;
  }

  /** The summary of {@code proposals}; empty where there is one plan only. */
  static List<Block> of(Proposals proposals, Locale language) {
    SummaryBlocks made = new SummaryBlocks(proposals, language);
    if (made.summary.simplified() > 1) {
      made.totals();
      made.kinds();
      made.plans();
    }
    return List.copyOf(made.blocks);
  }

  private void totals() {
    blocks.add(new Heading(2, say("TỔNG HỢP KẾT QUẢ", "SUMMARY"), true));
    item(
        say("Số thủ tục đã xét: ", "Procedures looked at: ")
            + count(summary.procedures())
            + say("; có phương án đơn giản hóa: ", "; with a plan: ")
            + count(summary.simplified())
            + say(
                "; chỉ có nội dung cần sửa, dữ liệu cần làm rõ: ",
                "; only with something to be put right or clarified: ")
            + count(summary.mended())
            + ".");
    Saving year = summary.inAYear();
    if (year != null) {
      BigDecimal percent = year.percent();
      item(
          say("Chi phí tuân thủ một năm của ", "A year's compliance cost of the ")
              + count(summary.yearKnown())
              + say(
                  " thủ tục biết số hồ sơ: trước ",
                  " procedures whose number of cases is known: before ")
              + Money.dong(year.before()).in(language)
              + say("; sau ", "; after ")
              + Money.dong(year.after()).in(language)
              + say("; tiết kiệm ", "; saved ")
              + Money.dong(year.saved()).in(language)
              + (percent == null ? "." : " (" + Money.percent(percent).in(language) + ")."));
    }
    if (summary.caseKnown() > 0) {
      item(
          count(summary.caseKnown())
              + say(
                  " thủ tục chưa biết số hồ sơ trong năm: chỉ tính được cho một hồ sơ, không cộng vào tổng.",
                  " procedures whose number of cases is not known: reckoned for a case only, and in no sum."));
    }
    if (summary.costUnknown() > 0) {
      item(
          count(summary.costUnknown())
              + say(
                  " thủ tục chưa tính được chi phí tuân thủ.",
                  " procedures whose compliance cost cannot be told."));
    }
  }

  private void kinds() {
    blocks.add(new Heading(3, say("Theo nội dung đơn giản hóa", "By kind of action"), false));
    List<List<String>> rows = new ArrayList<>();
    for (Summary.Kind kind : summary.kinds()) {
      rows.add(
          List.of(
              kind.kind().label().in(language),
              count(kind.actions()),
              count(kind.procedures()),
              amount(kind.inAYear()),
              amount(kind.averageCase())));
    }
    blocks.add(
        new Table(
            List.of(
                say("Nội dung", "Action"),
                say("Số nội dung", "Actions"),
                say("Số thủ tục", "Procedures"),
                say("Tiết kiệm (đồng/năm)", "Saved (VND a year)"),
                say("Bình quân (đồng/hồ sơ)", "On average (VND a case)")),
            rows,
            KIND_WIDTHS,
            Set.of(1, 2, 3, 4)));
    blocks.add(
        new Paragraph(
            say(
                "Bình quân chỉ tính trên nội dung có mức tiết kiệm đã biết. Dấu “–”: chưa biết, không phải bằng 0. Việc nộp trực tuyến, nhận kết quả điện tử do người dân, doanh nghiệp lựa chọn, giấy tờ ghi hai lần chưa chắc phải nộp hai lần, nên không cộng vào.",
                "Averages are of actions that save something known. “–”: not known, which is not 0. What people may take or leave, as going online, and papers that are listed twice are in no sum."),
            Style.ITALIC));
  }

  private void plans() {
    List<Plan> saving =
        proposals.simplifying().stream()
            .filter(p -> p.perCase() != null && p.perCase().saved() > 0)
            .toList();
    if (saving.isEmpty()) {
      return;
    }
    blocks.add(
        new Heading(3, say("Thủ tục tiết kiệm nhiều nhất", "Procedures that save most"), false));
    List<List<String>> rows = new ArrayList<>();
    for (Plan plan : saving.subList(0, Math.min(MOST_RANKED, saving.size()))) {
      Saving year = plan.inAYear();
      Saving one = plan.perCase();
      rows.add(
          List.of(
              String.valueOf(rows.size() + 1),
              plan.procedure().code(),
              Words.line(plan.procedure().name()),
              amount(year == null ? null : year.saved()),
              amount(one == null ? null : one.saved())));
    }
    blocks.add(
        new Table(
            List.of(
                say("Hạng", "Rank"),
                say("Mã số TTHC", "Code"),
                say("Tên TTHC", "Procedure"),
                say("Tiết kiệm (đồng/năm)", "Saved (VND a year)"),
                say("Tiết kiệm (đồng/hồ sơ)", "Saved (VND a case)")),
            rows,
            PLAN_WIDTHS,
            Set.of(0, 3, 4)));
    int more = saving.size() - MOST_RANKED;
    if (more > 0) {
      blocks.add(
          new Paragraph(
              say(
                  "Còn " + more + " thủ tục có mức tiết kiệm thấp hơn, theo thứ tự ở Phần II.",
                  more + " more save less; they follow in part II."),
              Style.ITALIC));
    }
  }

  private String amount(@Nullable Long dong) {
    return dong == null ? "–" : Money.whole(dong).in(language);
  }

  private String count(long number) {
    return Money.whole(number).in(language);
  }

  private void item(String text) {
    blocks.add(new Item(1, text));
  }

  private String say(String vi, String en) {
    return new Text(vi, en).in(language);
  }
}
