package vn.tinhgon.report.stats;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.tinhgon.model.Text;
import vn.tinhgon.stats.Savings;
import vn.tinhgon.stats.Savings.One;
import vn.tinhgon.stats.Stats;

/** What plans save: procedures, kinds of action, single actions, the most first. */
final class SavingTables {

  private static final int DECIMALS = 1;

  private final Savings savings;
  private final Words words;

  SavingTables(Stats stats, Words words) {
    this.savings = stats.savings();
    this.words = words;
  }

  List<Table> all() {
    Savings.Ranking plans = savings.procedures();
    Savings.Ranking single = savings.actions();
    return List.of(
        total(),
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
            plans.ofCase()),
        kinds(),
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

  private Table total() {
    Table table =
        Table.of(
            "savings",
            words.say(
                "Tiết kiệm chi phí tuân thủ nếu thực hiện phương án",
                "What plans save in compliance cost"),
            words.say(
                "Theo phương án của tinhgon propose. Khoản chưa biết không tính, nên là mức ít nhất. Tiết kiệm một hồ sơ của các thủ tục chưa rõ số hồ sơ xếp riêng, không cộng với nhau và không cộng vào số một năm.",
                "As tinhgon propose plans. What is unknown is not counted, so it is the least. What cases save where their number is unknown is ranked apart and added to nothing."),
            words.say("Thủ tục", "Procedures"),
            words.say("Số thủ tục", "How many"),
            words.say("Trước (đồng/năm)", "Before (đồng a year)"),
            words.say("Sau (đồng/năm)", "After (đồng a year)"),
            words.say("Tiết kiệm (đồng/năm)", "Saved (đồng a year)"),
            words.say("Tỷ lệ", "Share"));
    table.row(
        words.say("Biết chi phí và số hồ sơ", "Cost and cases known"),
        savings.known(),
        Words.money(savings.before()),
        Words.money(savings.after()),
        Words.money(savings.saved()),
        savings.known() == 0 ? "" : Table.percent(savings.percent()));
    count(
        table,
        words.say("  trong đó có tiết kiệm", "  of these with a saving"),
        savings.procedures().ofYear());
    count(
        table,
        words.say("Chưa rõ số hồ sơ, mỗi hồ sơ có tiết kiệm", "Cases unknown, each of them saves"),
        savings.procedures().ofCase());
    count(
        table,
        words.say(
            "Có phương án, không khoản nào tính được thành tiền",
            "A plan that saves nothing money can be put on"),
        savings.unsaved());
    count(
        table,
        words.say("Có phương án, chưa tính được chi phí", "A plan, the cost cannot be told"),
        savings.uncosted());
    count(
        table,
        words.say("Không có nội dung đơn giản hóa", "Nothing to simplify was found"),
        savings.unplanned());
    return table;
  }

  private static void count(Table table, String name, long procedures) {
    table.row(name, procedures, "", "", "", "");
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

  private Table kinds() {
    Table table =
        Table.of(
            "action-kinds",
            words.say("Loại nội dung đơn giản hóa", "Kinds of action"),
            words.say(
                "Đồng một năm chỉ cộng của nội dung biết số hồ sơ, từng nội dung tính riêng.",
                "Đồng a year are of actions whose cases are known, each by itself."),
            words.say("Loại", "Kind"),
            words.say("Nội dung", "Actions"),
            words.say("Thủ tục", "Procedures"),
            words.say("Tiết kiệm (đồng/năm)", "Saved (đồng a year)"),
            words.say("tính từ", "counted from"),
            words.say("Có tiết kiệm, chưa rõ số hồ sơ", "Save, cases unknown"),
            words.say("Chưa tính được thành tiền", "No money can be put on"));
    for (Savings.OfKind kind : savings.kinds()) {
      table.row(
          kind.kind().label().in(words.language()),
          kind.actions(),
          kind.procedures(),
          kind.ofYear() == 0 ? null : Words.money(kind.aYear()),
          kind.ofYear(),
          kind.ofCase(),
          kind.uncounted());
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
    return percent == null
        ? BigDecimal.ZERO
        : percent.setScale(DECIMALS, java.math.RoundingMode.DOWN);
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
