package vn.tinhgon.report.stats;

import java.util.ArrayList;
import java.util.List;
import vn.tinhgon.stats.Stats;
import vn.tinhgon.stats.savings.Savings;

/** What plans save: in all, by procedure, by kind of action, by single action. */
final class SavingTables {

  private final Savings savings;
  private final Words words;

  SavingTables(Stats stats, Words words) {
    this.savings = stats.savings();
    this.words = words;
  }

  List<Table> all() {
    RankTables ranks = new RankTables(words);
    List<Table> all = new ArrayList<>(List.of(total()));
    all.addAll(ranks.procedures(savings.procedures()));
    all.add(kinds());
    all.addAll(ranks.actions(savings.actions()));
    return all;
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
}
