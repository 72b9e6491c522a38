package vn.tinhgon.report.stats;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Text;
import vn.tinhgon.rules.Law;
import vn.tinhgon.stats.Attainment;
import vn.tinhgon.stats.Measure;
import vn.tinhgon.stats.Measured;
import vn.tinhgon.stats.Stats;
import vn.tinhgon.stats.Target;
import vn.tinhgon.stats.cuts.Cuts;

/** The targets of the day: how far they are reached. */
final class TargetTables {

  private final Stats stats;
  private final Words words;

  TargetTables(Stats stats, Words words) {
    this.stats = stats;
    this.words = words;
  }

  List<Table> all() {
    List<Table> all = new ArrayList<>(List.of(targets()));
    all.addAll(GapTables.of(stats, words));
    return all;
  }

  private Table targets() {
    String place = stats.place();
    Table table =
        Table.of(
            "targets",
            words.say("Chỉ tiêu còn hiệu lực ngày ", "Targets on ")
                + Law.day(stats.asOf()).in(words.language()),
            place == null
                ? words.say(
                    "Chỉ tiêu của cả nước và của bộ, ngành; thêm chỉ tiêu của một tỉnh, thành phố bằng --place hoặc place trong tinhgon.yaml.",
                    "Targets of the country and of ministries; --place, or place in tinhgon.yaml, adds those of a province.")
                : stats.targets().stream().noneMatch(a -> a.target().place() != null)
                    ? words.say(
                            "Không biết chỉ tiêu nào của ", "No target of this place is known: ")
                        + place
                        + words.say(" vào ngày này.", ".")
                    : words.say("Gồm chỉ tiêu của ", "With the targets of ") + place + ".",
            words.say("Chỉ tiêu", "Target"),
            words.say("Năm", "Year"),
            words.say("Phạm vi", "Scope"),
            words.say("Mức", "Goal"),
            words.say("Đo được", "Measured"),
            words.say("Kết luận", "Verdict"),
            words.say("Còn thiếu", "Missing"),
            words.say("Chưa rõ", "Unknown"),
            words.say("Ghi chú", "Note"),
            words.say("Văn bản", "Document"),
            words.say("Nguồn", "Source"));
    for (Attainment a : stats.targets()) {
      Target t = a.target();
      Measured m = a.measured();
      table.row(
          t.title().in(words.language()),
          years(t),
          t.scope().in(words.language()),
          t.atLeast() == null ? "" : "≥ " + t.atLeast() + "%",
          measured(a),
          verdict(a),
          a.missing() == 0 || m == null ? "" : words.number(a.missing()) + " " + words.things(m),
          unknown(m),
          note(a),
          t.document() == null ? "" : t.document(),
          t.source().in(words.language())
              + (t.verified() ? "" : words.say(" (chưa đối chiếu văn bản)", " (not verified)")));
    }
    return table;
  }

  /** One number where there is one; cuts of several units of time stand side by side. */
  private @Nullable Object measured(Attainment a) {
    Measured m = a.measured();
    if (m != null) {
      return words.measured(m);
    }
    Cuts cuts = stats.cuts();
    if (a.cut().size() == 1) {
      return Table.percent(a.cut().get(0));
    }
    return a.cut().isEmpty() || cuts == null
        ? null
        : cuts.times().stream()
            .filter(t -> t.percent() != null)
            .map(
                t ->
                    t.timeUnit().label().in(words.language())
                        + ": "
                        + words.cell(Table.percent(t.percent())))
            .collect(Collectors.joining("; "));
  }

  private static String years(Target t) {
    int from = t.from().getYear();
    int to = t.to().getYear();
    return from == to ? String.valueOf(to) : from + "–" + to;
  }

  /** Where nothing can be concluded, of how many it is known. */
  private String verdict(Attainment a) {
    String verdict = a.verdict().label().in(words.language());
    Measured m = a.measured();
    if (a.verdict() != Attainment.Verdict.UNDECIDED || m == null) {
      return verdict;
    }
    return verdict
        + words.say(" (đã rõ ", " (known: ")
        + (m.silent() > 0
            ? of(m.procedures() - m.silent(), m.procedures(), words.say("thủ tục", "procedures"))
            : of(m.share().known(), m.share().all(), words.things(m)))
        + ")";
  }

  private String of(long part, long whole, String what) {
    return words.number(part) + "/" + words.number(whole) + " " + what;
  }

  /** Cases of which it is not known, and procedures whose cases are not. */
  private String unknown(@Nullable Measured m) {
    if (m == null) {
      return "";
    }
    List<String> unknown = new ArrayList<>();
    if (m.share().unknown() > 0) {
      unknown.add(of(m.share().unknown(), m.share().all(), words.things(m)));
    }
    if (m.silent() > 0) {
      unknown.add(of(m.silent(), m.procedures(), words.say("thủ tục", "procedures")));
    }
    return String.join("; ", unknown);
  }

  private String note(Attainment a) {
    Target t = a.target();
    Measured m = a.measured();
    Text why = t.why();
    Measure measure = t.measure();
    if (why != null) {
      return why.in(words.language());
    }
    if (measure != null && measure.ofCuts()) {
      return cut(t, measure);
    }
    if (m == null) {
      return "";
    }
    String counted = words.counted(m);
    if (m.otherYears().isEmpty()) {
      return counted;
    }
    String others = String.join(", ", m.otherYears().stream().map(String::valueOf).toList());
    return counted
        + words.say(" năm ", " of ")
        + m.year()
        + words.say("; có số liệu năm ", "; there are figures of ")
        + others
        + words.say(", không tính vào năm khác", ", which do not count for another year");
  }

  private String cut(Target t, Measure measure) {
    Cuts cuts = stats.cuts();
    if (cuts == null) {
      return words.say("cần thủ tục như năm ", "needs the procedures as they were in ")
          + t.baseYear()
          + words.say(
              ": đưa vào bằng --against THƯ-MỤC, khớp theo mã",
              ": give them with --against FOLDER; they are matched by code");
    }
    boolean time = measure == Measure.TIME_CUT;
    long apart = time ? cuts.timesApart() : cuts.costsApart();
    String how =
        time
            ? words.say("tổng thời hạn, từng đơn vị riêng", "total of limits, each unit by itself")
            : cuts.aYear().procedures() > 0
                ? words.say(
                    "chi phí cả năm của thủ tục biết số hồ sơ",
                    "cost of a year, of procedures whose cases are known")
                : words.say(
                    "bình quân mức giảm chi phí một hồ sơ của từng thủ tục",
                    "mean cut of the cost of a case");
    return how
        + words.say("; so được ", "; compared: ")
        + (cuts.matched() - apart)
        + "/"
        + (cuts.matched() + cuts.added() + cuts.gone())
        + words.say(
            "; chương trình không biết bản đưa vào có đúng của năm ",
            "; whether what was given is of ")
        + t.baseYear()
        + words.say("", " is not known");
  }
}
