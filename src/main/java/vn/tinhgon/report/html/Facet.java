package vn.tinhgon.report.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.tinhgon.model.Json;
import vn.tinhgon.model.Text;
import vn.tinhgon.report.Excuse;
import vn.tinhgon.report.Report;
import vn.tinhgon.report.html.page.Say;
import vn.tinhgon.rules.Rule;
import vn.tinhgon.rules.Severity;
import vn.tinhgon.rules.Subject;

/**
 * Something by which findings are filtered.
 *
 * @param key how the page's address names it
 * @param label what it is called
 * @param options its values
 */
public record Facet(String key, String label, List<Option> options) {

  /**
   * A value.
   *
   * @param value how the page's address names it
   * @param label what it is called
   * @param count how many findings have it
   * @param group what it belongs to; empty where values are not grouped
   */
  public record Option(String value, String label, long count, String group) {}

  static Facet severities(Report report, Say say) {
    return ofEnum(
        "severity",
        say.it("Mức độ", "Severity"),
        List.of(Severity.values()),
        Severity::label,
        f -> f.finding().severity(),
        report,
        say);
  }

  static Facet subjects(Report report, Say say) {
    return ofEnum(
        "about",
        say.it("Phát hiện về", "About"),
        Stream.of(Subject.values())
            .filter(s -> s != Subject.WAIVER || !report.about(Subject.WAIVER).isEmpty())
            .toList(),
        Subject::label,
        f -> f.finding().subject(),
        report,
        say);
  }

  static Facet standings(Report report, Say say) {
    Map<String, Long> counts = counts(report, f -> FindingCard.standing(f.excuse()));
    List<Option> options = new ArrayList<>();
    options.add(option("stands", new Text("cần xử lý", "stands"), counts, say));
    for (Excuse.Kind kind : Excuse.Kind.values()) {
      options.add(option(Json.name(kind), kind.label(), counts, say));
    }
    return new Facet("standing", say.it("Tình trạng", "Standing"), List.copyOf(options));
  }

  static Facet rules(Report report, Say say) {
    Map<String, Long> counts = counts(report, f -> f.finding().rule());
    return new Facet(
        "rule",
        say.it("Luật", "Rule"),
        report.rules().stream()
            .filter(r -> counts.containsKey(r.id()))
            .sorted(Comparator.comparing(Rule::id))
            .map(
                r ->
                    new Option(
                        r.id(), say.it(r.title()), counts.getOrDefault(r.id(), 0L), r.group()))
            .toList());
  }

  /** Values that procedures have, those with most findings first. */
  static Facet ofProcedures(
      String key, String label, Report report, Function<String, String> valueOfFile, String none) {
    Map<String, Long> counts = counts(report, f -> valueOfFile.apply(f.file()));
    return new Facet(
        key,
        label,
        counts.entrySet().stream()
            .sorted(
                Map.Entry.<String, Long>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(
                e ->
                    new Option(
                        e.getKey(), e.getKey().isEmpty() ? none : e.getKey(), e.getValue(), ""))
            .toList());
  }

  private static <E extends Enum<E>> Facet ofEnum(
      String key,
      String label,
      List<E> values,
      Function<E, Text> says,
      Function<Report.Placed, E> of,
      Report report,
      Say say) {
    Map<String, Long> counts = counts(report, f -> Json.name(of.apply(f)));
    return new Facet(
        key,
        label,
        values.stream().map(v -> option(Json.name(v), says.apply(v), counts, say)).toList());
  }

  private static Option option(String value, Text label, Map<String, Long> counts, Say say) {
    return new Option(value, say.first(label), counts.getOrDefault(value, 0L), "");
  }

  private static Map<String, Long> counts(Report report, Function<Report.Placed, String> by) {
    Map<String, Long> counts = new HashMap<>();
    report.findings().forEach(f -> counts.merge(by.apply(f), 1L, Long::sum));
    return counts;
  }
}
