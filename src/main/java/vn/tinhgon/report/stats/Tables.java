package vn.tinhgon.report.stats;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.OnlineLevel;
import vn.tinhgon.model.Text;
import vn.tinhgon.portfolio.Route;
import vn.tinhgon.rules.Severity;
import vn.tinhgon.stats.Cases;
import vn.tinhgon.stats.Group;
import vn.tinhgon.stats.Share;
import vn.tinhgon.stats.Stats;

/** The counts as tables, in the order in which they are read. */
public final class Tables {

  private final Stats stats;
  private final Locale language;

  private Tables(Stats stats, Locale language) {
    this.stats = stats;
    this.language = language;
  }

  /** All tables of {@code stats}; those without rows are left out. */
  public static List<Table> of(Stats stats, Locale language) {
    Tables tables = new Tables(stats, language);
    List<Table> all = new ArrayList<>();
    all.add(tables.overview());
    all.add(tables.groups("publisher", "Cơ quan công bố", "Publisher", stats.byPublisher()));
    all.add(tables.groups("field", "Lĩnh vực", "Field", stats.byField()));
    all.add(tables.groups("level", "Cấp thực hiện", "Level", stats.byLevel()));
    all.add(tables.missing());
    all.add(tables.cases());
    all.addAll(new TargetTables(stats, language).all());
    all.add(tables.papers());
    all.add(tables.results());
    all.add(tables.routes());
    all.add(tables.rules());
    all.addAll(CardTables.of(stats, language));
    return all.stream().filter(t -> !t.rows().isEmpty()).toList();
  }

  private Table overview() {
    Table table =
        Table.of(
            "overview",
            say("Tổng quan", "Overview"),
            say(
                "Chưa rõ không có nghĩa là không: tỷ lệ thật nằm giữa hai cột cuối. Thủ tục nội bộ không tính bộ phận a–g.",
                "Unknown is not no: the true share lies between the last two columns. Internal procedures are not asked for parts a–g."),
            say("Thủ tục", "Procedures"),
            say("Có", "Yes"),
            say("Không", "No"),
            say("Chưa rõ", "Unknown"),
            say("Ít nhất", "At least"),
            say("Nhiều nhất", "At most"));
    Group all = stats.all();
    boolean levels = stats.asOf().isBefore(OnlineLevel.EXTENTS_SINCE);
    share(table, say("Đủ bộ phận a–g", "All parts a–g"), all.complete());
    share(table, say("Nhận hồ sơ trực tuyến", "Taken online"), all.online());
    share(
        table,
        levels
            ? say("Trực tuyến mức độ 3–4", "Online at level 3–4")
            : say("Trực tuyến một phần hoặc toàn trình", "Partly or fully online"),
        all.service());
    share(
        table,
        levels
            ? say("Trực tuyến mức độ 4", "Online at level 4")
            : say("Trực tuyến toàn trình", "Fully online"),
        all.full());
    share(
        table,
        levels
            ? say("Có thể lên mức độ 4", "Could be at level 4")
            : say("Có thể lên toàn trình", "Could be fully online"),
        all.possible());
    return table;
  }

  private static void share(Table table, String name, Share share) {
    table.row(
        name,
        share.yes(),
        share.no(),
        share.unknown(),
        Table.percent(share.least()),
        Table.percent(share.most()));
  }

  private Table groups(String id, String vi, String en, List<Group> groups) {
    Table table =
        Table.of(
            id,
            say("Theo " + vi.toLowerCase(Locale.ROOT), "By " + en.toLowerCase(Locale.ROOT)),
            id.equals("level")
                ? say(
                    "Thủ tục thực hiện ở nhiều cấp được tính ở từng cấp.",
                    "A procedure of several levels counts in each.")
                : "",
            say(vi, en),
            say("Thủ tục", "Procedures"),
            say("Đủ a–g", "Parts a–g"),
            say("Trực tuyến", "Online"),
            say("Chưa rõ trực tuyến", "Online unknown"),
            say("Toàn trình", "Fully online"),
            say("Chưa rõ toàn trình", "Fully unknown"),
            say("Có thể toàn trình", "Could be fully"),
            say("Vi phạm", "Violations"),
            say("Cảnh báo", "Warnings"),
            say("Gợi ý", "Suggestions"),
            say("Có phát hiện", "With findings"));
    for (Group g : groups) {
      table.row(
          name(g.name()),
          g.procedures(),
          g.complete().yes(),
          g.online().yes(),
          g.online().unknown(),
          g.full().yes(),
          g.full().unknown(),
          g.possible().yes(),
          number(g, Severity.VIOLATION),
          number(g, Severity.WARNING),
          number(g, Severity.SUGGESTION),
          g.withFindings());
    }
    return table;
  }

  private static long number(Group group, Severity severity) {
    return group.findings().getOrDefault(severity, 0);
  }

  private Table missing() {
    Table table =
        Table.of(
            "missing",
            say("Bộ phận còn thiếu (NĐ 63/2010 Điều 8.2)", "Missing parts (NĐ 63/2010 Điều 8.2)"),
            "",
            say("Bộ phận", "Part"),
            say("Thủ tục thiếu", "Procedures"));
    stats
        .missing()
        .forEach(
            (element, n) -> table.row(element.point() + ") " + element.label().in(language), n));
    return table;
  }

  private Table cases() {
    Table table =
        Table.of(
            "cases",
            say("Hồ sơ theo năm", "Cases by year"),
            stats.casesUnknown()
                + say(
                    " thủ tục chưa có số hồ sơ; tỷ lệ tính trên số hồ sơ đã rõ.",
                    " procedures do not say how many cases they have; shares are of the cases that are known."),
            say("Năm", "Year"),
            say("Thủ tục có số liệu", "Procedures"),
            say("Tiếp nhận", "Received"),
            say("Đúng hạn", "On time"),
            say("Tỷ lệ đúng hạn", "Share"),
            say("Trực tuyến", "Online"),
            say("Tỷ lệ trực tuyến", "Share online"),
            say("Hài lòng", "Satisfied"),
            say("Tỷ lệ hài lòng", "Share satisfied"));
    stats
        .years()
        .forEach(
            (year, total) -> {
              Cases c = total.cases();
              table.row(
                  year.toString(),
                  total.procedures(),
                  c.received(),
                  known(c.onTime()),
                  Table.percent(c.onTime().percent()),
                  known(c.online()),
                  Table.percent(c.online().percent()),
                  known(c.satisfied()),
                  Table.percent(c.satisfied().percent()));
            });
    return table;
  }

  private static @Nullable Long known(Share share) {
    return share.known() == 0 ? null : share.yes();
  }

  private Table papers() {
    Table table =
        Table.of(
            "papers",
            say(
                "Giấy tờ nhà nước đã có, bị đòi lại nhiều nhất",
                "Papers the state holds, most often asked for again"),
            say(
                "Đếm thủ tục còn yêu cầu nộp hoặc xuất trình; giấy tờ được miễn hoặc chỉ cần khi không khai thác được dữ liệu thì không tính.",
                "Procedures that demand it; waived papers and fallbacks are not counted."),
            say("Giấy tờ", "Paper"),
            say("Cơ sở dữ liệu", "Database"),
            say("Thủ tục", "Procedures"),
            say("Hồ sơ một năm", "Cases a year"));
    for (Stats.PaperCount p : stats.papers()) {
      table.row(
          p.name().in(language),
          p.database().in(language),
          p.procedures(),
          p.cases() < 0 ? null : p.cases());
    }
    return table;
  }

  private Table results() {
    Table table =
        Table.of(
            "results",
            say(
                "Kết quả thủ tục bị thủ tục khác đòi lại nhiều nhất",
                "Results of procedures that others ask for"),
            "",
            say("Kết quả", "Result"),
            say("Của thủ tục", "Given by"),
            say("Tên thủ tục", "Name"),
            say("Số thủ tục đòi", "Asked by"),
            say("Thủ tục đòi", "Which"));
    for (Stats.ResultUse u : stats.results()) {
      table.row(u.name(), u.code(), u.procedure(), u.uses(), String.join(", ", u.usedBy()));
    }
    return table;
  }

  private Table routes() {
    Stats.GraphCount graph = stats.graph();
    Table table =
        Table.of(
            "chains",
            say("Chuỗi thủ tục liên thông", "Chains of procedures"),
            graph.links()
                + say(" liên kết giữa ", " links between ")
                + graph.procedures()
                + say(" thủ tục, ", " procedures, ")
                + graph.chains().size()
                + say(" chuỗi, ", " chains, ")
                + graph.circles().size()
                + say(" vòng lặp.", " circles."),
            say("Loại", "Kind"),
            say("Số thủ tục", "Procedures"),
            say("Đường đi", "Path"),
            say("Giấy tờ chuyển tiếp", "Papers passed on"));
    Stream.concat(graph.circles().stream(), graph.chains().stream())
        .forEach(r -> table.row(kind(r), (long) r.getLength(), r.path(), r.papers()));
    return table;
  }

  private String kind(Route route) {
    return route.circle() ? say("vòng lặp", "circle") : say("chuỗi", "chain");
  }

  private Table rules() {
    Table table =
        Table.of(
            "rules",
            say("Phát hiện theo luật", "Findings by rule"),
            "",
            say("Luật", "Rule"),
            say("Nội dung", "Title"),
            say("Vi phạm", "Violations"),
            say("Cảnh báo", "Warnings"),
            say("Gợi ý", "Suggestions"),
            say("Thủ tục", "Procedures"),
            say("Chưa đánh giá được", "Not assessed"),
            say("Về", "About"));
    for (Stats.RuleCount r : stats.rules()) {
      table.row(
          r.rule(),
          r.title().in(language),
          (long) r.findings().getOrDefault(Severity.VIOLATION, 0),
          (long) r.findings().getOrDefault(Severity.WARNING, 0),
          (long) r.findings().getOrDefault(Severity.SUGGESTION, 0),
          r.procedures(),
          r.notAssessed(),
          r.data() ? say("dữ liệu", "data") : say("thủ tục", "procedure"));
    }
    return table;
  }

  private String name(@Nullable Text name) {
    return name == null ? say("(chưa rõ)", "(unknown)") : name.in(language);
  }

  private String say(String vi, String en) {
    return new Text(vi, en).in(language);
  }
}
