package vn.tinhgon.report.stats;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.OnlineLevel;
import vn.tinhgon.rules.Severity;
import vn.tinhgon.stats.Cases;
import vn.tinhgon.stats.Group;
import vn.tinhgon.stats.Share;
import vn.tinhgon.stats.Stats;

/** How many procedures and cases there are of what kind. */
final class GroupTables {

  private final Stats stats;
  private final Words words;

  GroupTables(Stats stats, Words words) {
    this.stats = stats;
    this.words = words;
  }

  List<Table> all() {
    return List.of(
        overview(),
        groups("publisher", "Cơ quan công bố", "Publisher", stats.byPublisher()),
        groups("field", "Lĩnh vực", "Field", stats.byField()),
        groups("level", "Cấp thực hiện", "Level", stats.byLevel()),
        missing(),
        cases());
  }

  private Table overview() {
    Table table =
        Table.of(
            "overview",
            words.say("Tổng quan", "Overview"),
            words.say(
                "Chưa rõ không có nghĩa là không: tỷ lệ thật nằm giữa hai cột cuối. Thủ tục nội bộ không tính bộ phận a–g.",
                "Unknown is not no: the true share lies between the last two columns. Internal procedures are not asked for parts a–g."),
            words.say("Thủ tục", "Procedures"),
            words.say("Có", "Yes"),
            words.say("Không", "No"),
            words.say("Chưa rõ", "Unknown"),
            words.say("Ít nhất", "At least"),
            words.say("Nhiều nhất", "At most"));
    Group all = stats.all();
    boolean levels = stats.asOf().isBefore(OnlineLevel.EXTENTS_SINCE);
    share(table, words.say("Đủ bộ phận a–g", "All parts a–g"), all.complete());
    share(table, words.say("Nhận hồ sơ trực tuyến", "Taken online"), all.online());
    share(
        table,
        levels
            ? words.say("Trực tuyến mức độ 3–4", "Online at level 3–4")
            : words.say("Trực tuyến một phần hoặc toàn trình", "Partly or fully online"),
        all.service());
    share(
        table,
        levels
            ? words.say("Trực tuyến mức độ 4", "Online at level 4")
            : words.say("Trực tuyến toàn trình", "Fully online"),
        all.full());
    share(
        table,
        levels
            ? words.say("Có thể lên mức độ 4", "Could be at level 4")
            : words.say("Có thể lên toàn trình", "Could be fully online"),
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
            words.say("Theo " + vi.toLowerCase(Locale.ROOT), "By " + en.toLowerCase(Locale.ROOT)),
            id.equals("level")
                ? words.say(
                    "Thủ tục thực hiện ở nhiều cấp được tính ở từng cấp.",
                    "A procedure of several levels counts in each.")
                : "",
            words.say(vi, en),
            words.say("Thủ tục", "Procedures"),
            words.say("Đủ a–g", "Parts a–g"),
            words.say("Trực tuyến", "Online"),
            words.say("Chưa rõ trực tuyến", "Online unknown"),
            words.say("Toàn trình", "Fully online"),
            words.say("Chưa rõ toàn trình", "Fully unknown"),
            words.say("Có thể toàn trình", "Could be fully"),
            words.say("Vi phạm", "Violations"),
            words.say("Cảnh báo", "Warnings"),
            words.say("Gợi ý", "Suggestions"),
            words.say("Có phát hiện", "With findings"));
    for (Group g : groups) {
      table.row(
          words.name(g.name()),
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
            words.say(
                "Bộ phận còn thiếu (NĐ 63/2010 Điều 8.2)", "Missing parts (NĐ 63/2010 Điều 8.2)"),
            "",
            words.say("Bộ phận", "Part"),
            words.say("Thủ tục thiếu", "Procedures"));
    stats
        .missing()
        .forEach(
            (element, n) ->
                table.row(element.point() + ") " + element.label().in(words.language()), n));
    return table;
  }

  private Table cases() {
    Table table =
        Table.of(
            "cases",
            words.say("Hồ sơ theo năm", "Cases by year"),
            stats.casesUnknown()
                + words.say(
                    " thủ tục chưa có số hồ sơ. Nơi có hồ sơ chưa rõ, tỷ lệ là khoảng từ ít nhất đến nhiều nhất; tỷ lệ hài lòng tính trên số lượt đã rõ.",
                    " procedures do not say how many cases they have. Where some cases are unknown a share is given from its least to its most; satisfaction is of those that are known."),
            words.say("Năm", "Year"),
            words.say("Thủ tục có số liệu", "Procedures"),
            words.say("Tiếp nhận", "Received"),
            words.say("Đúng hạn", "On time"),
            words.say("Tỷ lệ đúng hạn", "Share"),
            words.say("Trực tuyến", "Online"),
            words.say("Tỷ lệ trực tuyến", "Share online"),
            words.say("Hài lòng", "Satisfied"),
            words.say("trên số lượt đã rõ", "of those known"),
            words.say("Tỷ lệ hài lòng", "Share satisfied"));
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
                  Table.range(c.onTime(), words.language()),
                  known(c.online()),
                  Table.range(c.online(), words.language()),
                  known(c.satisfied()),
                  c.satisfied().known() == 0 ? null : c.satisfied().known(),
                  Table.percent(c.satisfied().percent()));
            });
    return table;
  }

  private static @Nullable Long known(Share share) {
    return share.known() == 0 ? null : share.yes();
  }
}
