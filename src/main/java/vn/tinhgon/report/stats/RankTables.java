package vn.tinhgon.report.stats;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.tinhgon.model.Text;
import vn.tinhgon.stats.savings.Savings;
import vn.tinhgon.stats.savings.Savings.One;

/** Procedures and actions by what they save, a year and a case apart. */
final class RankTables {

  private final Words words;

  RankTables(Words words) {
    this.words = words;
  }

  List<Table> procedures(Savings.Ranking plans) {
    return List.of(
        procedures(
            "savings-year",
            words.say(
                "Thủ tục tiết kiệm nhiều nhất, đồng một năm", "Procedures by đồng saved a year"),
            plans.aYear(),
            plans.ofYear()),
        procedures(
            "savings-case",
            words.say(
                "Thủ tục chưa rõ số hồ sơ, theo đồng một hồ sơ",
                "Procedures whose cases are unknown, by đồng saved a case"),
            plans.aCase(),
            plans.ofCase()));
  }

  List<Table> actions(Savings.Ranking single) {
    return List.of(
        actions(
            "actions-year",
            words.say(
                "Nội dung tiết kiệm nhiều nhất, đồng một năm", "Actions by đồng saved a year"),
            single.aYear(),
            single.ofYear()),
        actions(
            "actions-case",
            words.say(
                "Nội dung ở thủ tục chưa rõ số hồ sơ, theo đồng một hồ sơ",
                "Actions where cases are unknown, by đồng saved a case"),
            single.aCase(),
            single.ofCase()));
  }

  private Table procedures(String id, String title, List<One> ones, long all) {
    Table table =
        Table.of(
            id,
            title,
            shown(ones, all),
            words.say("Mã thủ tục", "Code"),
            words.say("Tên thủ tục", "Procedure"),
            words.say("Tiết kiệm (đồng)", "Saved (đồng)"),
            words.say("Tỷ lệ", "Share"),
            words.say("Trước", "Before"),
            words.say("Sau", "After"),
            words.say("Hồ sơ một năm", "Cases a year"),
            words.say("Việc cần làm", "What to do"),
            words.say("Ghi chú", "Note"));
    for (One one : ones) {
      table.row(
          one.code(),
          one.name(),
          one.saving().saved(),
          Table.percent(percent(one)),
          one.saving().before(),
          one.saving().after(),
          one.cases(),
          one.kinds().stream()
              .map(k -> lower(k.label().in(words.language())))
              .collect(Collectors.joining("; ")),
          more(one));
    }
    return table;
  }

  private Table actions(String id, String title, List<One> ones, long all) {
    Table table =
        Table.of(
            id,
            title,
            Words.join(
                List.of(
                    shown(ones, all),
                    words.say(
                        "Từng nội dung tính riêng; nội dung cùng một giấy tờ có thể trùng nhau, số của cả thủ tục đã trừ phần trùng.",
                        "Each by itself; actions about one paper may overlap, which the figures of procedures leave out."))),
            words.say("Mã thủ tục", "Code"),
            words.say("Nội dung", "Action"),
            words.say("Tiết kiệm (đồng)", "Saved (đồng)"),
            words.say("Tỷ lệ", "Share"),
            words.say("Loại", "Kind"),
            words.say("Tên thủ tục", "Procedure"),
            words.say("Hồ sơ một năm", "Cases a year"),
            words.say("Ghi chú", "Note"));
    for (One one : ones) {
      Text what = one.what();
      table.row(
          one.code(),
          what == null ? "" : first(what.in(words.language())),
          one.saving().saved(),
          Table.percent(percent(one)),
          one.kinds().get(0).label().in(words.language()),
          one.name(),
          one.cases(),
          more(one));
    }
    return table;
  }

  private String shown(List<One> ones, long all) {
    return ones.size() == all
        ? ""
        : words.say("Nêu ", "The first ")
            + words.number(ones.size())
            + "/"
            + words.number(all)
            + words.say(" dòng đầu.", ".");
  }

  private static BigDecimal percent(One one) {
    BigDecimal percent = one.saving().percent();
    return percent == null ? BigDecimal.ZERO : percent;
  }

  private String more(One one) {
    return one.more()
        ? words.say("còn khoản chưa tính được", "and what nobody can put a number on")
        : "";
  }

  /** What is done; which provision that takes follows in the plan itself. */
  private static String first(String sentences) {
    int end = sentences.indexOf(". ");
    return end < 0 ? sentences : sentences.substring(0, end + 1);
  }

  private static String lower(String label) {
    return label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
  }
}
