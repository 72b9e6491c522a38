package vn.tinhgon.report.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Text;
import vn.tinhgon.plans.Action;
import vn.tinhgon.plans.Plan;
import vn.tinhgon.plans.Proposals;
import vn.tinhgon.report.Report;
import vn.tinhgon.report.plan.Block.Halves;
import vn.tinhgon.report.plan.Block.Heading;
import vn.tinhgon.report.plan.Block.Item;
import vn.tinhgon.report.plan.Block.PageBreak;
import vn.tinhgon.report.plan.Block.Paragraph;
import vn.tinhgon.report.plan.Block.Style;
import vn.tinhgon.report.plan.Block.Table;
import vn.tinhgon.rules.ActionKind.Purpose;
import vn.tinhgon.rules.Law;

/**
 * Plans as the draft of a decision that adopts them (quyết định thông qua phương án đơn giản hóa),
 * with its annex: part I lists the procedures, part II says what is proposed, part III shows how
 * the costs were reckoned. What only the agency knows is left open (…).
 */
public final class PlanPaper {

  private static final List<String> GROUNDS =
      List.of(
          "72/2025/QH15", "63/2010/NĐ-CP", "92/2017/NĐ-CP", "118/2025/NĐ-CP", "02/2017/TT-VPCP");

  private static final List<Integer> LIST_WIDTHS = List.of(6, 14, 26, 27, 27);

  private final Proposals proposals;
  private final List<Plan> plans;
  private final @Nullable String agency;
  private final Map<String, Law> laws;
  private final Locale language;
  private final List<Block> blocks = new ArrayList<>();

  private PlanPaper(
      Proposals proposals, @Nullable String agency, Map<String, Law> laws, Locale language) {
    this.proposals = proposals;
    this.plans = proposals.simplifying();
    this.agency = agency;
    this.laws = laws;
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
    PlanPaper paper = new PlanPaper(proposals, agency, laws, language);
    paper.decision();
    paper.blocks.add(new PageBreak());
    paper.annexTitle();
    paper.list();
    paper.contents();
    paper.reckoning();
    paper.leftOver();
    return List.copyOf(paper.blocks);
  }

  /** Part II alone, and what is to be known of the run. */
  public static List<Block> contents(Proposals proposals, Locale language) {
    PlanPaper paper = new PlanPaper(proposals, null, Map.of(), language);
    paper.contents();
    paper.leftOver();
    return List.copyOf(paper.blocks);
  }

  private void decision() {
    LocalDate day = proposals.asOf();
    blocks.add(
        new Halves(
            List.of(
                agency == null ? "*…(CƠ QUAN BAN HÀNH)…" : "*" + agency.toUpperCase(Locale.ROOT),
                "Số: …/QĐ-…"),
            List.of(
                "*CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                "*Độc lập - Tự do - Hạnh phúc",
                "…, ngày … tháng … năm " + day.getYear())));
    title("QUYẾT ĐỊNH (DỰ THẢO)", "DECISION (DRAFT)");
    title(
        "Về việc thông qua phương án đơn giản hóa "
            + plans.size()
            + " thủ tục hành chính năm "
            + day.getYear(),
        "Adopting the plans to simplify "
            + plans.size()
            + " administrative procedures in "
            + day.getYear());
    title("…(CHỨC DANH NGƯỜI CÓ THẨM QUYỀN)…", "…(THE COMPETENT OFFICIAL)…");
    for (String number : GROUNDS) {
      Law law = laws.get(number);
      if (law != null && law.inForce(day)) {
        blocks.add(
            new Paragraph(
                say("Căn cứ ", "Under ") + numbered(law.title().in(language), number) + ";",
                Style.ITALIC));
      }
    }
    blocks.add(
        new Paragraph(
            say(
                "Căn cứ Kế hoạch rà soát, đánh giá thủ tục hành chính năm …;",
                "Under the year's plan for the review of administrative procedures …;"),
            Style.ITALIC));
    blocks.add(new Paragraph(say("Theo đề nghị của ….", "On the proposal of …."), Style.ITALIC));
    title("QUYẾT ĐỊNH:", "DECIDES:");
    articles();
  }

  /** Number after the kind of document, as papers cite it; the law's after its name. */
  private String numbered(String title, String number) {
    String plain = title.replaceAll("\\s*\\([^)]*\\)$", "");
    for (String kind : List.of("Nghị định", "Thông tư")) {
      if (plain.startsWith(kind)) {
        return kind + " số " + number + plain.substring(kind.length());
      }
    }
    return plain + say(" số ", ", No. ") + number;
  }

  private void articles() {
    plain(
        say("Điều 1. ", "Article 1. ")
            + say(
                "Thông qua phương án đơn giản hóa "
                    + plans.size()
                    + " thủ tục hành chính (Phụ lục kèm theo).",
                "The plans to simplify " + plans.size() + " procedures (annex) are adopted."));
    plain(say("Điều 2. Tổ chức thực hiện", "Article 2. Execution"));
    counted(
        count(true, true),
        "Rút ngắn thời gian giải quyết, thực hiện ngay sau khi công bố",
        "Shorter time limits, from publication on");
    counted(
        count(true, false),
        "Nội dung thuộc thẩm quyền, thực thi theo lộ trình tại Phụ lục",
        "Within own powers, by the time table of the annex");
    counted(
        count(false, false),
        "Nội dung kiến nghị cơ quan có thẩm quyền sửa đổi, bổ sung văn bản, gửi kiến nghị và theo dõi kết quả",
        "To be recommended to the owner of the norm, and followed up");
    plain(
        say(
            "Điều 3. … theo dõi, đôn đốc việc thực hiện Quyết định này.",
            "Article 3. … follows up the execution of this decision."));
    plain(
        say(
            "Điều 4. Quyết định này có hiệu lực thi hành kể từ ngày ký. …, các tổ chức, cá nhân có liên quan chịu trách nhiệm thi hành Quyết định này.",
            "Article 4. This decision is in force from the day of its signature. … carry it out."));
    blocks.add(
        new Halves(
            List.of(
                say("*Nơi nhận:", "*To:"),
                say("- Như Điều 4;", "- As in Article 4;"),
                "- …;",
                say("- Lưu: VT, ….", "- File.")),
            List.of(say("*…(QUYỀN HẠN, CHỨC VỤ CỦA NGƯỜI KÝ)…", "*…(WHO SIGNS)…"))));
  }

  private void counted(long number, String vi, String en) {
    if (number > 0) {
      item(say(vi + ": " + number + " nội dung.", en + ": " + number + "."));
    }
  }

  private long count(boolean self, boolean times) {
    return plans.stream()
        .flatMap(p -> p.chosen().stream())
        .filter(a -> a.kind().purpose() == Purpose.SIMPLIFY && a.self() == self)
        .filter(a -> !self || (a.kind() == vn.tinhgon.rules.ActionKind.SHORTEN_DEADLINE) == times)
        .count();
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
            Style.ITALIC));
  }

  private void list() {
    blocks.add(
        new Heading(
            2,
            say(
                "PHẦN I. DANH MỤC THỦ TỤC HÀNH CHÍNH CÓ PHƯƠNG ÁN ĐƠN GIẢN HÓA",
                "PART I. PROCEDURES WITH A PLAN"),
            false));
    List<List<String>> rows = new ArrayList<>();
    int number = 0;
    for (Plan plan : plans) {
      List<Action> chosen =
          plan.chosen().stream().filter(a -> a.kind().purpose() == Purpose.SIMPLIFY).toList();
      List<String> amends =
          chosen.stream()
              .filter(a -> !a.self())
              .flatMap(a -> a.amends().stream())
              .distinct()
              .toList();
      rows.add(
          List.of(
              String.valueOf(++number),
              plan.procedure().code(),
              plan.procedure().name(),
              amends.isEmpty() ? "…" : String.join("; ", amends),
              String.join(
                  "\n",
                  chosen.stream()
                      .map(a -> "- " + PlanBlocks.sentence(a.kind().label().in(language)))
                      .distinct()
                      .toList())));
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
            LIST_WIDTHS));
  }

  private void contents() {
    blocks.add(
        new Heading(
            2,
            say("PHẦN II. NỘI DUNG PHƯƠNG ÁN ĐƠN GIẢN HÓA", "PART II. WHAT THE PLANS SAY"),
            false));
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
      blocks.add(
          new Heading(
              2,
              say(
                  "PHẦN III. BẢNG TÍNH CHI PHÍ TUÂN THỦ (Thông tư 02/2017/TT-VPCP, Điều 27)",
                  "PART III. RECKONING OF COMPLIANCE COSTS (Circular 02/2017/TT-VPCP, Điều 27)"),
              false));
      blocks.addAll(all);
    }
  }

  /** What the plans leave out, so that nothing is dropped in silence. */
  private void leftOver() {
    List<Plan> rest = proposals.plans().stream().filter(p -> !p.simplifies()).toList();
    if (!rest.isEmpty()) {
      blocks.add(
          new Heading(
              2,
              say(
                  "THỦ TỤC CHƯA CÓ PHƯƠNG ÁN ĐƠN GIẢN HÓA (chỉ có nội dung cần sửa hoặc dữ liệu cần làm rõ)",
                  "PROCEDURES WITHOUT A PLAN (to be put right, or data to be clarified)"),
              false));
      for (Plan plan : rest) {
        List<String> said = new ArrayList<>();
        plan.options().stream()
            .flatMap(o -> o.actions().stream())
            .forEach(a -> said.add(PlanBlocks.sentence(a.reasons().get(0).in(language))));
        plan.dataFirst().forEach(f -> said.add(PlanBlocks.sentence(f.message().in(language))));
        item(plan.named().in(language) + ": " + String.join(" ", said));
      }
    }
    if (!proposals.unreadable().isEmpty()) {
      item(
          say("Tệp không đọc được: ", "Files that cannot be read: ")
              + String.join("; ", proposals.unreadable()));
    }
    if (!proposals.unusedChoices().isEmpty()) {
      item(
          say("Quyết định không ứng với nội dung nào: ", "Decisions about nothing here: ")
              + String.join(", ", proposals.unusedChoices()));
    }
    blocks.add(
        new Paragraph(
            say("Ngày rà soát ", "Reviewed as of ")
                + proposals.asOf()
                + say("; đã xét ", "; ")
                + proposals.procedures()
                + say(" thủ tục, ", " procedures looked at, ")
                + plans.size()
                + say(" có phương án đơn giản hóa.", " with a plan.")
                + " "
                + Report.NOTICE.in(language),
            Style.ITALIC));
  }

  private void title(String vi, String en) {
    blocks.add(new Paragraph(say(vi, en), Style.TITLE));
  }

  private void plain(String text) {
    blocks.add(new Paragraph(text, Style.PLAIN));
  }

  private void item(String text) {
    blocks.add(new Item(1, text));
  }

  private String say(String vi, String en) {
    return new Text(vi, en).in(language);
  }
}
