package vn.tinhgon.report.stats;

import java.util.List;
import java.util.stream.Stream;
import vn.tinhgon.portfolio.Route;
import vn.tinhgon.stats.Stats;

/** Which papers are asked for again, and how procedures depend on each other's results. */
final class LinkTables {

  private final Stats stats;
  private final Words words;

  LinkTables(Stats stats, Words words) {
    this.stats = stats;
    this.words = words;
  }

  List<Table> all() {
    return List.of(papers(), results(), routes());
  }

  private Table papers() {
    Table table =
        Table.of(
            "papers",
            words.say(
                "Giấy tờ nhà nước đã có, bị đòi lại nhiều nhất",
                "Papers the state holds, most often asked for again"),
            words.say(
                "Đếm thủ tục có phát hiện của luật once-only (held-by-database, annex, household-book), như chỉ tiêu.",
                "Procedures in which a once-only rule (held-by-database, annex, household-book) finds it, as the target counts."),
            words.say("Giấy tờ", "Paper"),
            words.say("Cơ sở dữ liệu", "Database"),
            words.say("Thủ tục", "Procedures"),
            words.say("Hồ sơ một năm", "Cases a year"));
    for (Stats.PaperCount p : stats.papers()) {
      table.row(
          p.name().in(words.language()),
          p.database().in(words.language()),
          p.procedures(),
          p.cases() < 0 ? null : p.cases());
    }
    return table;
  }

  private Table results() {
    Table table =
        Table.of(
            "results",
            words.say(
                "Kết quả thủ tục bị thủ tục khác đòi lại nhiều nhất",
                "Results of procedures that others ask for"),
            "",
            words.say("Kết quả", "Result"),
            words.say("Của thủ tục", "Given by"),
            words.say("Tên thủ tục", "Name"),
            words.say("Số thủ tục đòi", "Asked by"),
            words.say("Thủ tục đòi", "Which"));
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
            words.say("Chuỗi thủ tục liên thông", "Chains of procedures"),
            graph.links()
                + words.say(" liên kết giữa ", " links between ")
                + graph.procedures()
                + words.say(" thủ tục, ", " procedures, ")
                + graph.chains().size()
                + words.say(" chuỗi, ", " chains, ")
                + graph.circles().size()
                + words.say(" vòng lặp.", " circles."),
            words.say("Loại", "Kind"),
            words.say("Số thủ tục", "Procedures"),
            words.say("Đường đi", "Path"),
            words.say("Giấy tờ chuyển tiếp", "Papers passed on"));
    Stream.concat(graph.circles().stream(), graph.chains().stream())
        .forEach(r -> table.row(kind(r), (long) r.getLength(), r.path(), r.papers()));
    return table;
  }

  private String kind(Route route) {
    return route.circle() ? words.say("vòng lặp", "circle") : words.say("chuỗi", "chain");
  }
}
