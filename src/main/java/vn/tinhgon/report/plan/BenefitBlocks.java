package vn.tinhgon.report.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Money;
import vn.tinhgon.model.Text;
import vn.tinhgon.plans.Plan;
import vn.tinhgon.plans.cost.Cost;
import vn.tinhgon.plans.cost.Saving;
import vn.tinhgon.plans.cost.Unknown;
import vn.tinhgon.report.plan.Block.Item;
import vn.tinhgon.report.plan.Block.Paragraph;
import vn.tinhgon.report.plan.Block.Style;

/** What a plan saves, how that was reckoned, and what could not be. */
final class BenefitBlocks {

  private static final int MOST_UNKNOWN = 3;

  private final Plan plan;
  private final Locale language;
  private final List<Block> blocks = new ArrayList<>();

  BenefitBlocks(Plan plan, Locale language) {
    this.plan = plan;
    this.language = language;
    Cost before = plan.before();
    if (before == null) {
      plain(
          say(
              "* Chi phí tuân thủ: chưa tính được (chưa biết cách thức nộp hồ sơ hoặc thu nhập bình quân một giờ của năm trước).",
              "* Compliance cost: cannot be told (the ways to hand in, or last year's wage, are not known)."));
    } else {
      costs(before);
    }
    TimeLimits.of(plan, language).forEach(this::plain);
  }

  List<Block> blocks() {
    return List.copyOf(blocks);
  }

  private void costs(Cost before) {
    Saving year = plan.inAYear();
    Saving one = plan.perCase();
    if (one != null && one.saved() == 0) {
      plain(
          say(
                  "* Chi phí tuân thủ: phương án không làm thay đổi các khoản đã tính được (",
                  "* Compliance cost: the plan changes nothing of what could be reckoned (")
              + amount(one.before(), say("đồng/hồ sơ", "VND a case"))
              + ").");
    } else {
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
    }
    volume(before.perYear());
    plain(
        say("Thu nhập bình quân một giờ làm việc: ", "Wage an hour: ")
            + Money.dong(before.wage().value()).in(language)
            + say(", năm ", ", of ")
            + before.wage().year()
            + (before.wage().verified() ? "" : say(" (chưa kiểm chứng)", " (not verified)"))
            + say(
                ". Không tính thời gian cơ quan giải quyết và chi phí cơ hội.",
                ". The agency's own time and opportunity costs are not counted."));
    more();
    unknown();
  }

  private void volume(Cost.@Nullable Volume volume) {
    if (volume == null) {
      plain(
          say(
              "Chưa biết số hồ sơ trong năm, nên chưa tính được lợi ích cả năm.",
              "How many cases there are in a year is not known, nor what a year saves."));
      return;
    }
    plain(
        say("Số lần trong năm: ", "Times a year: ")
            + Money.number(volume.timesAYear()).in(language)
            + say("; số đối tượng: ", "; applicants: ")
            + Money.whole(volume.applicants()).in(language)
            + " ("
            + volume.source().in(language)
            + ").");
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
    return Money.whole(dong).in(language) + " " + unit;
  }

  private void more() {
    if (plan.chosen().stream().anyMatch(a -> a.relief().more())) {
      plain(
          say(
              "Phương án còn bỏ được việc chưa có định mức, nên lợi ích có thể lớn hơn số nêu trên.",
              "The plan also spares work that nobody can put a number on; it may save more."));
    }
  }

  /** What is not known, put together by what would have to be known. */
  private void unknown() {
    Cost after = plan.after();
    Map<String, Set<String>> whats = new LinkedHashMap<>();
    for (Unknown each : after == null ? List.<Unknown>of() : after.allUnknown()) {
      if (!ofTheYear(each)) {
        whats
            .computeIfAbsent(each.why().in(language), k -> new LinkedHashSet<>())
            .add(Words.brief(each.what().in(language)));
      }
    }
    if (whats.isEmpty()) {
      return;
    }
    plain(
        say("Chưa tính được, không cộng vào các số trên:", "Not known and in none of these sums:"));
    whats.forEach(
        (why, what) -> {
          List<String> all = List.copyOf(what);
          int more = all.size() - MOST_UNKNOWN;
          blocks.add(
              new Item(
                  2,
                  Words.sentence(
                      Words.upper(
                              String.join("; ", all.subList(0, Math.min(MOST_UNKNOWN, all.size()))))
                          + (more > 0
                              ? say(" và " + more + " nội dung khác", " and " + more + " others")
                              : "")
                          + ": "
                          + why)));
        });
  }

  /** What was said already, where the cases of a year are spoken of. */
  private boolean ofTheYear(Unknown unknown) {
    return plan.inAYear() == null && unknown.what().en().equals("cases a year");
  }

  private void plain(String text) {
    blocks.add(new Paragraph(text, Style.PLAIN));
  }

  private String say(String vi, String en) {
    return new Text(vi, en).in(language);
  }
}
