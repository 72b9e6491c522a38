package vn.tinhgon.report.stats;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Deadline;
import vn.tinhgon.model.Text;
import vn.tinhgon.stats.Stats;
import vn.tinhgon.stats.cuts.Cuts;

/** What became shorter and cheaper against earlier procedures. */
final class CutTables {

  private final @Nullable Cuts cuts;
  private final Words words;

  CutTables(Stats stats, Words words) {
    this.cuts = stats.cuts();
    this.words = words;
  }

  List<Table> all() {
    Cuts known = cuts;
    return known == null ? List.of() : List.of(summary(known), pairs(known));
  }

  private Table summary(Cuts cut) {
    Table table =
        Table.of(
            "cuts",
            words.say("Cắt giảm so với bản gốc", "Cuts against what was"),
            Words.join(
                List.of(
                    words.number(cut.earlier())
                        + words.say(" thủ tục trong bản gốc: ", " procedures as they were: ")
                        + words.number(cut.matched())
                        + words.say(" còn (khớp mã), ", " are there still (by code), ")
                        + words.number(cut.gone())
                        + words.say(
                            " không có trong bản nay (không rõ đã bãi bỏ hay chưa đưa vào, không tính); ",
                            " are not among those given (repealed or left out, not counted); ")
                        + words.number(cut.added())
                        + words.say(" mới có.", " are new."),
                    words.say("Không so được: ", "Not compared: ")
                        + words.number(cut.timesApart())
                        + words.say(" thời hạn, ", " time limits, ")
                        + words.number(cut.costsApart())
                        + words.say(
                            " chi phí; lý do ở bảng sau.", " costs; the next table says why."),
                    words.say(
                        "Ngày và ngày làm việc không quy đổi cho nhau. Chi phí hai bản tính cùng mức lương, định mức và số hồ sơ; khoản chưa biết không tính.",
                        "Days and working days are never converted. Both costs are at the same wage, standard times and cases; what is unknown is not counted."))),
            words.say("Đo", "Of"),
            words.say("Đơn vị", "Unit"),
            words.say("Thủ tục so được", "Procedures compared"),
            words.say("Trước", "Then"),
            words.say("Nay", "Now"),
            words.say("Cắt giảm", "Cut"));
    for (Cuts.TimeCut t : cut.times()) {
      String unit = t.timeUnit().label().in(words.language());
      table.row(
          words.say("Thời hạn, tổng", "Time limits, total"),
          unit,
          t.procedures(),
          t.totalThen(),
          t.totalNow(),
          Table.percent(t.percent()));
      table.row(
          words.say("Thời hạn, trung vị", "Time limits, median"),
          unit,
          t.procedures(),
          t.medianThen(),
          t.medianNow(),
          Table.percent(Cuts.percent(t.medianThen(), t.medianNow())));
    }
    if (cut.aYear().procedures() > 0) {
      table.row(
          words.say("Chi phí tuân thủ, biết số hồ sơ", "Compliance cost, cases known"),
          words.say("đồng/năm", "đồng a year"),
          cut.aYear().procedures(),
          Words.money(cut.aYear().then()),
          Words.money(cut.aYear().now()),
          Table.percent(cut.aYear().percent()));
    }
    if (cut.aCase().procedures() > 0) {
      table.row(
          words.say("Chi phí một hồ sơ, mức giảm bình quân", "Cost of a case, mean cut"),
          "%",
          cut.aCase().procedures(),
          "",
          "",
          Table.percent(cut.aCase().mean()));
      table.row(
          words.say("Chi phí một hồ sơ, trung vị mức giảm", "Cost of a case, median cut"),
          "%",
          cut.aCase().procedures(),
          "",
          "",
          Table.percent(cut.aCase().median()));
    }
    if (table.rows().isEmpty()) {
      table.row(words.say("(không có gì so được)", "(nothing to compare)"), "", 0L, "", "", "");
    }
    return table;
  }

  private Table pairs(Cuts cut) {
    Table table =
        Table.of(
            "cut-procedures",
            words.say("Cắt giảm của từng thủ tục", "Cuts procedure by procedure"),
            "",
            words.say("Mã thủ tục", "Code"),
            words.say("Tên thủ tục", "Procedure"),
            words.say("Thời hạn trước", "Limit then"),
            words.say("Thời hạn nay", "Limit now"),
            words.say("Giảm thời hạn", "Cut of the limit"),
            words.say("Chi phí một hồ sơ trước", "Cost of a case then"),
            words.say("Chi phí một hồ sơ nay", "Cost of a case now"),
            words.say("Giảm chi phí", "Cut of the cost"),
            words.say("Hồ sơ một năm", "Cases a year"),
            words.say("Không so được", "Not compared"));
    for (Cuts.Pair p : cut.pairs()) {
      table.row(
          p.code(),
          p.name(),
          limit(p.limitThen()),
          limit(p.limitNow()),
          percent(p.timePercent()),
          p.costThen(),
          p.costNow(),
          percent(p.costPercent()),
          p.casesAYear(),
          apart(p));
    }
    return table;
  }

  private @Nullable String limit(@Nullable Deadline limit) {
    return limit == null ? null : limit.words().in(words.language());
  }

  /** Why there is none stands in its own column. */
  private static Object percent(@Nullable BigDecimal percent) {
    Object cell = Table.percent(percent);
    return cell == null ? "" : cell;
  }

  private String apart(Cuts.Pair p) {
    Text time = p.noTime();
    Text cost = p.noCost();
    return Words.join(
        List.of(
            time == null
                ? ""
                : words.say("Thời hạn: ", "Limit: ") + time.in(words.language()) + ".",
            cost == null
                ? ""
                : words.say("Chi phí: ", "Cost: ") + cost.in(words.language()) + "."));
  }
}
