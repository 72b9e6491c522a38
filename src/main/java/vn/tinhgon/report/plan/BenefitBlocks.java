package vn.tinhgon.report.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Text;
import vn.tinhgon.plans.Action;
import vn.tinhgon.plans.Plan;
import vn.tinhgon.plans.cost.Cost;
import vn.tinhgon.plans.cost.Saving;
import vn.tinhgon.plans.cost.Unknown;
import vn.tinhgon.report.plan.Block.Heading;
import vn.tinhgon.report.plan.Block.Item;
import vn.tinhgon.report.plan.Block.Paragraph;
import vn.tinhgon.report.plan.Block.Style;
import vn.tinhgon.rules.ActionKind;

/** What a plan saves, how that was reckoned, and what could not be. */
final class BenefitBlocks {

  private static final int MOST_UNKNOWN = 12;

  private final Plan plan;
  private final Locale language;
  private final List<Block> blocks = new ArrayList<>();

  BenefitBlocks(Plan plan, String number, Locale language) {
    this.plan = plan;
    this.language = language;
    blocks.add(
        new Heading(
            4,
            number + ". " + say("Lợi ích phương án đơn giản hóa", "What the plan saves"),
            false));
    Cost before = plan.before();
    if (before == null) {
      plain(
          say(
              "* Chi phí tuân thủ: chưa tính được (chưa biết cách thức nộp hồ sơ hoặc thu nhập bình quân một giờ của năm trước).",
              "* Compliance cost: cannot be told (the ways to hand in, or last year's wage, are not known)."));
    } else {
      costs(before);
    }
    timing();
  }

  List<Block> blocks() {
    return List.copyOf(blocks);
  }

  private void costs(Cost before) {
    Saving year = plan.inAYear();
    Saving one = plan.perCase();
    if (year != null) {
      saving(
          say("* Chi phí tuân thủ trong năm: ", "* Compliance cost in a year: "),
          year,
          say("đồng/năm", "VND a year"));
    }
    if (one != null) {
      saving(
          year == null
              ? say("* Chi phí tuân thủ mỗi hồ sơ: ", "* Compliance cost of a case: ")
              : say("Mỗi hồ sơ: ", "A case: "),
          one,
          say("đồng/hồ sơ", "VND a case"));
    }
    Cost.Volume volume = before.perYear();
    if (volume != null) {
      plain(
          say("Số lần trong năm: ", "Times a year: ")
              + Money.number(volume.timesAYear()).in(language)
              + say("; số đối tượng: ", "; applicants: ")
              + Money.number(BigDecimal.valueOf(volume.applicants())).in(language)
              + " ("
              + volume.source().in(language)
              + ").");
    }
    plain(
        say("Thu nhập bình quân một giờ làm việc: ", "Wage an hour: ")
            + Money.dong(before.wage().value()).in(language)
            + say(", năm ", ", of ")
            + before.wage().year()
            + " ("
            + before.wage().source()
            + (before.wage().verified() ? "" : say("; chưa kiểm chứng", "; not verified"))
            + say(
                "). Định mức thời gian là ước tính, liệt kê ở bảng tính chi phí kèm theo. Không tính thời gian cơ quan giải quyết và chi phí cơ hội.",
                "). Standard times are estimates, listed in the reckoning attached. The agency's own time and opportunity costs are not counted."));
    more();
    unknown();
  }

  private void saving(String of, Saving saving, String unit) {
    BigDecimal percent = saving.percent();
    plain(
        of
            + say("trước ", "before ")
            + amount(saving.before(), unit)
            + say("; sau ", "; after ")
            + amount(saving.after(), unit)
            + say("; tiết kiệm ", "; saved ")
            + amount(saving.saved(), unit)
            + (percent == null
                ? "."
                : say("; tỷ lệ cắt giảm ", "; cut by ")
                    + Money.percent(percent).in(language)
                    + "."));
  }

  private String amount(long dong, String unit) {
    String with = Money.dong(dong).in(language);
    return with.substring(0, with.lastIndexOf(' ')) + " " + unit;
  }

  private void more() {
    if (plan.chosen().stream().anyMatch(a -> a.relief().more())) {
      plain(
          say(
              "Phương án còn bỏ được việc chưa có định mức, nên lợi ích thật lớn hơn số nêu trên.",
              "The plan also spares work that nobody can put a number on; it saves more than stated."));
    }
  }

  private void unknown() {
    Cost after = plan.after();
    List<Unknown> unknown = after == null ? List.of() : after.allUnknown();
    if (unknown.isEmpty()) {
      return;
    }
    plain(
        say("Chưa tính được, không cộng vào các số trên:", "Not known and in none of these sums:"));
    for (Unknown each : unknown.subList(0, Math.min(MOST_UNKNOWN, unknown.size()))) {
      blocks.add(new Item(2, each.what().in(language) + ": " + each.why().in(language) + "."));
    }
    if (unknown.size() > MOST_UNKNOWN) {
      blocks.add(
          new Item(
              2,
              say("và ", "and ")
                  + (unknown.size() - MOST_UNKNOWN)
                  + say(" nội dung khác.", " others.")));
    }
  }

  private void timing() {
    List<Action> shorter =
        plan.chosen().stream()
            .filter(a -> a.kind() == ActionKind.SHORTEN_DEADLINE && a.wordsAfter() != null)
            .toList();
    if (shorter.isEmpty()) {
      plain(
          say(
              "* Thời gian giải quyết: phương án không thay đổi thời hạn.",
              "* Time limit: the plan leaves it as it is."));
    }
    for (Action action : shorter) {
      plain(
          say("* Thời gian giải quyết: trước ", "* Time limit: before ")
              + action.wordsBefore()
              + say("; sau ", "; after ")
              + action.wordsAfter()
              + ".");
    }
  }

  private void plain(@Nullable String text) {
    if (text != null) {
      blocks.add(new Paragraph(text, Style.PLAIN));
    }
  }

  private String say(String vi, String en) {
    return new Text(vi, en).in(language);
  }
}
