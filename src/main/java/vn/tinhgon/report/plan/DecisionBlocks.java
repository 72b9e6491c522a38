package vn.tinhgon.report.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Text;
import vn.tinhgon.plans.Plan;
import vn.tinhgon.plans.Proposals;
import vn.tinhgon.report.plan.Block.Halves;
import vn.tinhgon.report.plan.Block.Item;
import vn.tinhgon.report.plan.Block.Paragraph;
import vn.tinhgon.report.plan.Block.Style;
import vn.tinhgon.rules.ActionKind;
import vn.tinhgon.rules.ActionKind.Purpose;
import vn.tinhgon.rules.Law;

/** The draft of a decision that adopts plans. What only the agency knows is left open (…). */
final class DecisionBlocks {

  private static final List<String> GROUNDS =
      List.of(
          "72/2025/QH15", "63/2010/NĐ-CP", "92/2017/NĐ-CP", "118/2025/NĐ-CP", "02/2017/TT-VPCP");

  private final Proposals proposals;
  private final List<Plan> plans;
  private final @Nullable String agency;
  private final Map<String, Law> laws;
  private final Locale language;
  private final List<Block> blocks = new ArrayList<>();

  private DecisionBlocks(
      Proposals proposals, @Nullable String agency, Map<String, Law> laws, Locale language) {
    this.proposals = proposals;
    this.plans = proposals.simplifying();
    this.agency = agency;
    this.laws = laws;
    this.language = language;
  }

  /** The decision that adopts the plans of {@code proposals}. */
  static List<Block> of(
      Proposals proposals, @Nullable String agency, Map<String, Law> laws, Locale language) {
    DecisionBlocks made = new DecisionBlocks(proposals, agency, laws, language);
    made.decision();
    return List.copyOf(made.blocks);
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
            + two(plans.size())
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
                    + two(plans.size())
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
            List.of(say("*…(CHỨC VỤ NGƯỜI KÝ)…", "*…(WHO SIGNS)…"))));
  }

  /** Official papers write no number with one digit. */
  private static String two(long number) {
    return number < 10 ? "0" + number : String.valueOf(number);
  }

  private void counted(long number, String vi, String en) {
    if (number > 0) {
      item(say(vi + ": " + two(number) + " nội dung.", en + ": " + number + "."));
    }
  }

  private long count(boolean self, boolean times) {
    return plans.stream()
        .flatMap(p -> p.chosen().stream())
        .filter(a -> a.kind().purpose() == Purpose.SIMPLIFY && a.self() == self)
        .filter(a -> !self || (a.kind() == ActionKind.SHORTEN_DEADLINE) == times)
        .count();
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
