package vn.tinhgon.report.plan;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Text;
import vn.tinhgon.plans.Plan;
import vn.tinhgon.plans.Proposals;
import vn.tinhgon.report.plan.Block.Heading;
import vn.tinhgon.report.plan.Block.PageBreak;
import vn.tinhgon.report.plan.Block.Paragraph;
import vn.tinhgon.report.plan.Block.Style;
import vn.tinhgon.report.plan.Block.Table;
import vn.tinhgon.rules.ActionKind.Purpose;
import vn.tinhgon.rules.Law;

/**
 * Plans as the draft of a decision that adopts them (quyết định thông qua phương án đơn giản hóa),
 * with its annex: part I lists the procedures, part II says what is proposed. What stands beside
 * the decision follows it: how the costs were reckoned, and what is in no plan.
 */
public final class PlanPaper {

  private static final List<Integer> LIST_WIDTHS = List.of(8, 14, 27, 27, 24);

  private final Proposals proposals;
  private final List<Plan> plans;
  private final Locale language;
  private final List<Block> blocks = new ArrayList<>();

  private PlanPaper(Proposals proposals, Locale language) {
    this.proposals = proposals;
    this.plans = proposals.simplifying();
    this.language = language;
  }

  /**
   * The whole paper.
   *
   * @param agency who would decide; absent where not known, and then left open
   * @param laws legal documents by number, to be cited where they are in force
   */
  public static List<Block> whole(
      Proposals proposals, @Nullable String agency, Map<String, Law> laws, Locale language) {
    PlanPaper paper = new PlanPaper(proposals, language);
    if (!paper.plans.isEmpty()) {
      paper.blocks.addAll(DecisionBlocks.of(proposals, agency, laws, language));
      paper.blocks.add(new PageBreak());
      paper.annexTitle();
      paper.blocks.addAll(SummaryBlocks.of(proposals, language));
      paper.list();
      paper.contents();
      paper.blocks.add(new PageBreak());
      paper.reckoning();
    }
    paper.blocks.addAll(BesideBlocks.of(proposals, language));
    return List.copyOf(paper.blocks);
  }

  /** The summary, part II, and what is to be known of the run. */
  public static List<Block> contents(Proposals proposals, Locale language) {
    PlanPaper paper = new PlanPaper(proposals, language);
    if (!paper.plans.isEmpty()) {
      paper.blocks.addAll(SummaryBlocks.of(proposals, language));
      paper.contents();
    }
    paper.blocks.addAll(BesideBlocks.of(proposals, language));
    return List.copyOf(paper.blocks);
  }

  private void annexTitle() {
    title("PHỤ LỤC", "ANNEX");
    title(
        "PHƯƠNG ÁN ĐƠN GIẢN HÓA THỦ TỤC HÀNH CHÍNH", "PLANS TO SIMPLIFY ADMINISTRATIVE PROCEDURES");
    blocks.add(
        new Paragraph(
            say(
                "(Kèm theo Quyết định số …/QĐ-… ngày … tháng … năm …)",
                "(Attached to Decision No. …)"),
            Style.SUBTITLE));
  }

  private void list() {
    heading(
        2,
        "PHẦN I. DANH MỤC THỦ TỤC HÀNH CHÍNH CÓ PHƯƠNG ÁN ĐƠN GIẢN HÓA",
        "PART I. PROCEDURES WITH A PLAN");
    List<List<String>> rows = new ArrayList<>();
    for (Plan plan : plans) {
      Set<String> amended = new LinkedHashSet<>();
      Set<String> done = new LinkedHashSet<>();
      plan.chosen().stream()
          .filter(a -> a.kind().purpose() == Purpose.SIMPLIFY)
          .forEach(
              a -> {
                if (!a.self()) {
                  amended.addAll(a.amends().isEmpty() ? unsure(a.norms()) : a.amends());
                }
                done.add("- " + Words.sentence(a.kind().label().in(language)));
              });
      rows.add(
          List.of(
              String.valueOf(rows.size() + 1),
              plan.procedure().code(),
              Words.line(plan.procedure().name()),
              amended.isEmpty()
                  ? say("Không phải sửa văn bản", "Nothing is to be amended")
                  : String.join("\n", amended),
              String.join("\n", done)));
    }
    blocks.add(
        new Table(
            List.of(
                say("STT", "No."),
                say("Mã số TTHC", "Code"),
                say("Tên TTHC", "Procedure"),
                say("Văn bản, quy định kiến nghị đơn giản hóa", "Provisions to amend"),
                say("Nội dung đề xuất", "Proposal")),
            rows,
            LIST_WIDTHS,
            Set.of(0)));
  }

  /** Documents that what is to be amended may stand in. */
  private List<String> unsure(List<String> norms) {
    return norms.size() == 1
        ? List.of(norms.get(0) + say(" (cần xác định điều, khoản)", " (provision to be found)"))
        : List.of(say("Cần xác định văn bản, điều, khoản", "Document and provision to be found"));
  }

  private void contents() {
    heading(2, "PHẦN II. NỘI DUNG PHƯƠNG ÁN ĐƠN GIẢN HÓA", "PART II. WHAT THE PLANS SAY");
    int number = 0;
    for (Plan plan : plans) {
      blocks.addAll(PlanBlocks.of(plan, ++number, proposals.asOf().getYear(), language));
    }
  }

  private void reckoning() {
    List<Block> all = new ArrayList<>();
    int number = 0;
    for (Plan plan : plans) {
      all.addAll(CostBlocks.of(plan, ++number, language));
    }
    if (!all.isEmpty()) {
      heading(
          2,
          "TÀI LIỆU KÈM THEO: BẢNG TÍNH CHI PHÍ TUÂN THỦ (Điều 27 Thông tư số 02/2017/TT-VPCP)",
          "ATTACHED: RECKONING OF COMPLIANCE COSTS (Circular 02/2017/TT-VPCP, Điều 27)");
      blocks.addAll(CostBlocks.wages(plans, language));
      blocks.addAll(all);
    }
  }

  private void heading(int level, String vi, String en) {
    blocks.add(new Heading(level, say(vi, en), level < 3));
  }

  private void title(String vi, String en) {
    blocks.add(new Paragraph(say(vi, en), Style.TITLE));
  }

  private String say(String vi, String en) {
    return new Text(vi, en).in(language);
  }
}
