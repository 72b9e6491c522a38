package vn.tinhgon.report.stats;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.tinhgon.stats.Attainment;
import vn.tinhgon.stats.Closing;
import vn.tinhgon.stats.Measured;
import vn.tinhgon.stats.Stats;
import vn.tinhgon.stats.Todo;

/** What closes the gap to each target with least work. */
final class GapTables {

  /** More procedures than these to close one gap no page is read for. */
  private static final int MOST = 500;

  private final Words words;

  private GapTables(Words words) {
    this.words = words;
  }

  static List<Table> of(Stats stats, Words words) {
    GapTables tables = new GapTables(words);
    List<Attainment> open = stats.targets().stream().filter(a -> a.missing() > 0).toList();
    return IntStream.range(0, open.size())
        .mapToObj(i -> tables.gap("gap-" + (i + 1), open.get(i)))
        .toList();
  }

  private Table gap(String id, Attainment a) {
    Closing closing = a.closing();
    Measured m = Objects.requireNonNull(a.measured());
    Table table =
        Table.of(
            id,
            words.say("Bù phần còn thiếu: ", "Closing the gap: ")
                + a.target().title().in(words.language()),
            words.say(
                "Ít việc nhất cho mỗi phần bù được xếp trước; danh sách dừng khi đủ chỉ tiêu. Mỗi giấy tờ, vướng mắc, bộ phận phải sửa là một việc.",
                "Least work for what it gains first; the list ends where the target is reached. Each paper, obstacle or part to be put right is one step of work."),
            words.say("Mã thủ tục", "Code"),
            words.say("Tên thủ tục", "Procedure"),
            words.say("Hồ sơ một năm", "Cases a year"),
            words.say("Số việc", "Steps of work"),
            words.say("Việc cần làm", "What to do"),
            words.say("Bù được", "Gains"),
            words.say("Lũy kế", "So far"));
    long sum = 0;
    for (Closing.Lacking one : closing.procedures().stream().limit(MOST).toList()) {
      sum += one.gain();
      table.row(
          one.code(),
          one.name(),
          one.cases() < 0 ? null : one.cases(),
          one.steps(),
          one.work().stream().map(this::todo).collect(Collectors.joining("; ")),
          one.gain(),
          words.number(Math.min(sum, closing.missing()))
              + "/"
              + words.number(closing.missing())
              + (sum >= closing.missing()
                  ? words.say(": đủ để đạt chỉ tiêu", ": the target is reached")
                  : ""));
    }
    long hidden = closing.procedures().size() - (long) table.rows().size();
    if (hidden > 0) {
      table.row(
          "…",
          words.say("và ", "and ")
              + words.number(hidden)
              + words.say(" thủ tục nữa (xem JSON)", " more procedures (see JSON)"),
          "",
          "",
          "",
          "",
          words.number(closing.gained()) + "/" + words.number(closing.missing()));
    }
    if (!closing.closes()) {
      table.row("", cannot(closing, m), "", "", "", "", "");
    }
    return table;
  }

  private String todo(Todo todo) {
    String what = todo.what().in(words.language());
    return todo.times() == 1 ? what : what + " (× " + todo.times() + ")";
  }

  private String cannot(Closing closing, Measured m) {
    long unknown = m.share().unknown();
    return words.say("KHÔNG ĐỦ: làm hết vẫn thiếu ", "NOT ENOUGH: still missing ")
        + words.number(closing.left())
        + " "
        + words.things(m)
        + (unknown == 0
            ? ""
            : words.say("; phải làm rõ ", "; first find out about ")
                + words.number(unknown)
                + " "
                + words.things(m)
                + words.say(" chưa rõ", ", which are unknown"))
        + (closing.helpless() == 0
            ? ""
            : words.say("; ", "; ")
                + words.number(closing.helpless())
                + words.say(
                    " thủ tục chưa biết làm gì để đạt", " procedures nothing is known to help"));
  }
}
