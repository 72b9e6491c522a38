package vn.tinhgon.report.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import vn.tinhgon.model.Money;
import vn.tinhgon.model.Text;
import vn.tinhgon.plans.Plan;
import vn.tinhgon.plans.cost.Cost;
import vn.tinhgon.plans.cost.Line;
import vn.tinhgon.plans.cost.Wage;
import vn.tinhgon.report.plan.Block.Heading;
import vn.tinhgon.report.plan.Block.Paragraph;
import vn.tinhgon.report.plan.Block.Style;
import vn.tinhgon.report.plan.Block.Table;

/** How the compliance cost of a procedure was reckoned, task by task. */
final class CostBlocks {

  private static final List<Integer> WIDTHS = List.of(34, 8, 9, 13, 13, 23);
  private static final Set<Integer> NUMBERS = Set.of(1, 2, 3, 4);

  private CostBlocks() {}

  /** The reckoning before and after {@code plan}; empty where nothing could be reckoned. */
  static List<Block> of(Plan plan, int number, Locale language) {
    Cost before = plan.before();
    Cost after = plan.after();
    if (before == null || after == null) {
      return List.of();
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Heading(
            3,
            number
                + ". "
                + Words.line(plan.procedure().name())
                + " ("
                + plan.procedure().code()
                + ")",
            false));
    for (int i = 0; i < before.shares().size(); i++) {
      Cost.Share was = before.shares().get(i);
      Cost.Share will = after.shares().get(i);
      String cases =
          was.cases() == null
              ? ""
              : "; "
                  + Money.whole(was.cases()).in(language)
                  + new Text(" hồ sơ/năm", " cases a year").in(language);
      blocks.add(
          new Paragraph(
              new Text("Nộp ", "Handed in ").in(language)
                  + was.way().method().label().in(language)
                  + cases
                  + ".",
              Style.ITALIC));
      blocks.add(table(was.way().lines(), will.way().lines(), before.wage().value(), language));
    }
    return blocks;
  }

  /** What an hour was reckoned at in {@code plans}, and by which source. */
  static List<Block> wages(List<Plan> plans, Locale language) {
    return plans.stream()
        .flatMap(plan -> Stream.ofNullable(plan.before()))
        .map(Cost::wage)
        .distinct()
        .map(w -> (Block) new Paragraph(wage(w).in(language), Style.PLAIN))
        .toList();
  }

  private static Text wage(Wage wage) {
    Text value = Money.dong(wage.value());
    return new Text(
        "Thu nhập bình quân một giờ làm việc, năm "
            + wage.year()
            + ": "
            + value.vi()
            + ". Nguồn: "
            + Words.line(wage.source())
            + (wage.verified() ? "." : " (chưa kiểm chứng)."),
        "Wage an hour, of "
            + wage.year()
            + ": "
            + value.en()
            + ". Source: "
            + Words.line(wage.source())
            + (wage.verified() ? "." : " (not verified)."));
  }

  private static Table table(List<Line> before, List<Line> after, long wage, Locale language) {
    List<List<String>> rows = new ArrayList<>();
    for (Line line : before) {
      Line same = after.contains(line) ? line : null;
      List<Line> instead =
          same != null
              ? List.of()
              : after.stream()
                  .filter(
                      l ->
                          l.at().equals(line.at())
                              && l.what().equals(line.what())
                              && !before.contains(l))
                  .toList();
      long left =
          same != null ? line.cost(wage) : instead.stream().mapToLong(l -> l.cost(wage)).sum();
      String what = line.what().in(language);
      rows.add(
          List.of(
              line.task().label().in(language) + (what.isEmpty() ? "" : ": " + Words.cut(what)),
              String.valueOf(line.quantity()),
              Money.number(line.time()).in(language),
              Money.whole(line.cost(wage)).in(language),
              Money.whole(left).in(language),
              Words.cut(line.source())
                  + (line.verified()
                      ? ""
                      : new Text(" (chưa kiểm chứng)", " (not verified)").in(language))));
    }
    rows.add(
        List.of(
            new Text("Cộng", "Sum").in(language),
            "",
            "",
            Money.whole(before.stream().mapToLong(l -> l.cost(wage)).sum()).in(language),
            Money.whole(after.stream().mapToLong(l -> l.cost(wage)).sum()).in(language),
            ""));
    return new Table(
        List.of(
            new Text("Công việc", "Task").in(language),
            new Text("Số lần", "Times").in(language),
            new Text("Giờ công", "Hours").in(language),
            new Text("Trước (đồng)", "Before (VND)").in(language),
            new Text("Sau (đồng)", "After (VND)").in(language),
            new Text("Nguồn", "Source").in(language)),
        rows,
        WIDTHS,
        NUMBERS);
  }
}
