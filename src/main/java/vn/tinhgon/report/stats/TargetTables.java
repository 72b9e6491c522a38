package vn.tinhgon.report.stats;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Text;
import vn.tinhgon.stats.Attainment;
import vn.tinhgon.stats.Measured;
import vn.tinhgon.stats.Stats;
import vn.tinhgon.stats.Target;

/** The targets of the day: how far they are reached, and what would close the gap. */
final class TargetTables {

  /** More procedures than this to close one gap no page is read for. */
  private static final int MOST = 20;

  private final Stats stats;
  private final Locale language;

  TargetTables(Stats stats, Locale language) {
    this.stats = stats;
    this.language = language;
  }

  List<Table> all() {
    return List.of(targets(), lacking());
  }

  private Table targets() {
    String place = stats.place();
    Table table =
        Table.of(
            "targets",
            say("Chỉ tiêu còn hiệu lực ngày ", "Targets on ")
                + (language.getLanguage().equals("en")
                    ? stats.asOf().toString()
                    : vn.tinhgon.rules.Law.day(stats.asOf()).vi()),
            place == null
                ? say(
                    "Chỉ tiêu của cả nước và của bộ, ngành; thêm chỉ tiêu của một tỉnh, thành phố bằng --place hoặc place trong tinhgon.yaml.",
                    "Targets of the country and of ministries; --place, or place in tinhgon.yaml, adds those of a province.")
                : say("Gồm chỉ tiêu của ", "With the targets of ") + place + ".",
            say("Chỉ tiêu", "Target"),
            say("Năm", "Year"),
            say("Phạm vi", "Scope"),
            say("Mức", "Goal"),
            say("Đo được", "Measured"),
            say("Kết luận", "Verdict"),
            say("Còn thiếu", "Missing"),
            say("Chưa rõ", "Unknown"),
            say("Ghi chú", "Note"),
            say("Văn bản", "Document"),
            say("Nguồn", "Source"));
    for (Attainment a : stats.targets()) {
      Target t = a.target();
      Measured m = a.measured();
      table.row(
          t.title().in(language),
          years(t),
          t.scope().in(language),
          t.atLeast() == null ? "" : "≥ " + t.atLeast() + "%",
          m == null ? null : measured(m),
          a.verdict().label().in(language),
          a.missing() == 0 || m == null ? "" : a.missing() + " " + things(m),
          unknown(m),
          note(t, m),
          t.document() == null ? "" : t.document(),
          t.source() + (t.verified() ? "" : say(" (chưa đối chiếu văn bản)", " (not verified)")));
    }
    return table;
  }

  private @Nullable Object measured(Measured m) {
    return m.measure().ofCases()
        ? Table.percent(m.share().percent())
        : Table.range(m.share(), language);
  }

  private static String years(Target t) {
    int from = t.from().getYear();
    int to = t.to().getYear();
    return from == to ? String.valueOf(to) : from + "–" + to;
  }

  private String things(Measured m) {
    return m.measure().ofCases() ? say("hồ sơ", "cases") : say("thủ tục", "procedures");
  }

  private String unknown(@Nullable Measured m) {
    if (m == null) {
      return "";
    }
    if (m.measure().ofCases()) {
      return m.silent() == 0
          ? ""
          : m.silent() + "/" + m.procedures() + say(" thủ tục", " procedures");
    }
    return m.share().unknown() == 0
        ? ""
        : m.share().unknown() + "/" + m.procedures() + say(" thủ tục", " procedures");
  }

  private String note(Target t, @Nullable Measured m) {
    Text why = t.why();
    if (why != null) {
      return why.in(language);
    }
    if (m == null) {
      return "";
    }
    String counted = say("đếm ", "counts ") + m.measure().label().in(language);
    if (m.otherYears().isEmpty()) {
      return counted;
    }
    String others = String.join(", ", m.otherYears().stream().map(String::valueOf).toList());
    return counted
        + say(" năm ", " of ")
        + m.year()
        + say("; có số liệu năm ", "; there are figures of ")
        + others
        + say(", không tính vào năm khác", ", which do not count for another year");
  }

  private Table lacking() {
    Table table =
        Table.of(
            "gaps",
            say("Thủ tục có thể bù phần còn thiếu", "Procedures that could close the gaps"),
            say(
                "Xếp thủ tục không có vướng mắc lên toàn trình trước, rồi theo số hồ sơ; mỗi chỉ tiêu nêu nhiều nhất "
                    + MOST
                    + " thủ tục.",
                "Those that nothing keeps from going fully online first, then by cases; at most "
                    + MOST
                    + " for a target."),
            say("Chỉ tiêu", "Target"),
            say("Mã thủ tục", "Code"),
            say("Tên thủ tục", "Procedure"),
            say("Hồ sơ", "Cases"),
            say("Có thể toàn trình", "Could be fully online"));
    for (Attainment a : stats.targets()) {
      Measured m = a.measured();
      if (m != null && a.missing() > 0) {
        m.lacking().stream()
            .limit(MOST)
            .forEach(
                l ->
                    table.row(
                        a.target().title().in(language),
                        l.code(),
                        l.name(),
                        l.cases() < 0 ? null : l.cases(),
                        l.ready() ? say("được", "yes") : ""));
      }
    }
    return table;
  }

  private String say(String vi, String en) {
    return new Text(vi, en).in(language);
  }
}
