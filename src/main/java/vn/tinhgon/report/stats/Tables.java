package vn.tinhgon.report.stats;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.tinhgon.rules.Severity;
import vn.tinhgon.stats.Stats;

/** The counts as tables, in the order in which they are read. */
public final class Tables {

  private Tables() {}

  /** All tables of {@code stats}; those without rows are left out. */
  public static List<Table> of(Stats stats, Locale language) {
    Words words = new Words(language);
    List<Table> all = new ArrayList<>(new GroupTables(stats, words).all());
    all.addAll(new TargetTables(stats, words).all());
    all.addAll(new CutTables(stats, words).all());
    all.addAll(new SavingTables(stats, words).all());
    all.addAll(new LinkTables(stats, words).all());
    all.add(rules(stats, words));
    all.addAll(CardTables.of(stats, words));
    return all.stream().filter(t -> !t.rows().isEmpty()).toList();
  }

  private static Table rules(Stats stats, Words words) {
    Table table =
        Table.of(
            "rules",
            words.say("Phát hiện theo luật", "Findings by rule"),
            "",
            words.say("Luật", "Rule"),
            words.say("Nội dung", "Title"),
            words.say("Vi phạm", "Violations"),
            words.say("Cảnh báo", "Warnings"),
            words.say("Gợi ý", "Suggestions"),
            words.say("Thủ tục", "Procedures"),
            words.say("Chưa đánh giá được", "Not assessed"),
            words.say("Về", "About"));
    for (Stats.RuleCount r : stats.rules()) {
      table.row(
          r.rule(),
          r.title().in(words.language()),
          (long) r.findings().getOrDefault(Severity.VIOLATION, 0),
          (long) r.findings().getOrDefault(Severity.WARNING, 0),
          (long) r.findings().getOrDefault(Severity.SUGGESTION, 0),
          r.procedures(),
          r.notAssessed(),
          r.data() ? words.say("dữ liệu", "data") : words.say("thủ tục", "procedure"));
    }
    return table;
  }
}
