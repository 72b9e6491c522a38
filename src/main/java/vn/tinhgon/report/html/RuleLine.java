package vn.tinhgon.report.html;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Json;
import vn.tinhgon.report.Report;
import vn.tinhgon.report.html.page.Say;
import vn.tinhgon.report.html.procedure.Fact;
import vn.tinhgon.rules.Need;
import vn.tinhgon.rules.Rule;

/**
 * A rule that was applied: what it says, what it found and where it could not look.
 *
 * @param rule the rule
 * @param anchor its id on the page
 * @param severity how grave its findings are on the day, as styles name it
 * @param grave the same in words
 * @param found how many findings
 * @param unassessed for how many procedures it could not be assessed
 * @param page address of its page; absent where the pages stand nowhere
 * @param needs what it would have had to know of them
 */
public record RuleLine(
    Rule rule,
    String anchor,
    String severity,
    String grave,
    long found,
    long unassessed,
    @Nullable String page,
    String needs) {

  static List<RuleLine> of(Report report, Say say) {
    Map<String, Long> found = new HashMap<>();
    report.findings().forEach(f -> found.merge(f.finding().rule(), 1L, Long::sum));
    Map<String, Long> unassessed = new HashMap<>();
    Map<String, TreeSet<String>> needs = new HashMap<>();
    for (Report.NotAssessed one : report.notAssessed()) {
      unassessed.merge(one.rule(), 1L, Long::sum);
      TreeSet<String> known = needs.computeIfAbsent(one.rule(), r -> new TreeSet<>());
      one.needs().stream().map(Need::label).map(say::it).forEach(known::add);
    }
    return report.rules().stream()
        .sorted(Comparator.comparing(Rule::id))
        .map(
            r ->
                new RuleLine(
                    r,
                    anchor(r.id()),
                    Json.name(r.severityOn(report.asOf())),
                    say.first(r.severityOn(report.asOf()).label()),
                    found.getOrDefault(r.id(), 0L),
                    unassessed.getOrDefault(r.id(), 0L),
                    page(report, r.id()),
                    String.join("; ", needs.getOrDefault(r.id(), new TreeSet<>()))))
        .toList();
  }

  /** Address of the page of {@code rule}; absent where it has none that a browser may open. */
  static @Nullable String page(Report report, String rule) {
    String page = report.page(rule);
    return page != null && Fact.web(page) ? page : null;
  }

  /** Where the rule is explained on the page. */
  public static String anchor(String rule) {
    return "r-" + Placing.plain(rule);
  }
}
