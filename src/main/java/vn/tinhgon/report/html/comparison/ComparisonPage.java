package vn.tinhgon.report.html.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.tinhgon.compare.Area;
import vn.tinhgon.compare.Change;
import vn.tinhgon.compare.Compared;
import vn.tinhgon.compare.Comparison;
import vn.tinhgon.compare.Effect;
import vn.tinhgon.compare.FindingChange;
import vn.tinhgon.compare.Verdict;
import vn.tinhgon.model.Json;
import vn.tinhgon.model.Text;
import vn.tinhgon.report.html.page.Say;

/**
 * What stands before the procedures of a comparison.
 *
 * @param comparison what was compared
 * @param version version of the program
 * @param old the old version as it was given
 * @param now the new version as it was given
 * @param outcome the verdict over all, as styles name it
 * @param verdict the same in words; of a single procedure with its reasons
 * @param totals how many procedures there are of each kind, in words
 * @param outcomes what came out for procedures, with how many
 * @param kinds what happened to parts and findings, with how many
 * @param effects what that means, with how many
 * @param areas parts of procedures, with how many changes
 * @param still how many findings both versions have
 */
public record ComparisonPage(
    Comparison comparison,
    String version,
    String old,
    String now,
    String outcome,
    String verdict,
    String totals,
    List<Option> outcomes,
    List<Option> kinds,
    List<Option> effects,
    List<Option> areas,
    long still) {

  /**
   * A value to filter by.
   *
   * @param value as the page's address names it
   * @param label what it is called
   * @param count how many have it
   */
  public record Option(String value, String label, long count) {}

  static List<Option> outcomes(Comparison c, Say say) {
    Map<String, Long> counts = new HashMap<>();
    c.procedures().stream()
        .filter(p -> p.status() != Compared.Status.UNCHANGED)
        .forEach(p -> counts.merge(ComparedEntry.outcome(p), 1L, Long::sum));
    List<Option> options = new ArrayList<>();
    for (Verdict verdict : Verdict.values()) {
      options.add(option(Json.name(verdict), lower(verdict.label()), counts, say));
    }
    options.add(option("added", new Text("thủ tục mới", "procedure added"), counts, say));
    options.add(option("removed", new Text("thủ tục bị bỏ", "procedure removed"), counts, say));
    return List.copyOf(options);
  }

  private static Text lower(Text label) {
    return new Text(label.vi().toLowerCase(Locale.ROOT), label.en().toLowerCase(Locale.ROOT));
  }

  static List<Option> kinds(Comparison c, Say say) {
    Map<String, Long> counts = new HashMap<>();
    for (Compared p : c.procedures()) {
      p.changes().forEach(change -> counts.merge(Json.name(change.kind()), 1L, Long::sum));
      p.findings().forEach(finding -> counts.merge(Json.name(finding.kind()), 1L, Long::sum));
    }
    List<Option> options = new ArrayList<>();
    for (Change.Kind kind : Change.Kind.values()) {
      options.add(option(Json.name(kind), kind.label(), counts, say));
    }
    for (FindingChange.Kind kind : FindingChange.Kind.values()) {
      Text label = new Text(kind.label().vi(), "findings it " + kind.label().en());
      options.add(option(Json.name(kind), label, counts, say));
    }
    return List.copyOf(options);
  }

  static List<Option> effects(Comparison c, Say say) {
    Map<String, Long> counts = new HashMap<>();
    c.procedures().stream()
        .flatMap(p -> p.changes().stream())
        .forEach(
            change ->
                change
                    .effects()
                    .distinct()
                    .forEach(effect -> counts.merge(Json.name(effect), 1L, Long::sum)));
    return Arrays.stream(Effect.values())
        .map(e -> option(Json.name(e), e.label(), counts, say))
        .toList();
  }

  static List<Option> areas(Comparison c, Say say) {
    Map<String, Long> counts = new HashMap<>();
    for (Compared p : c.procedures()) {
      p.changes().forEach(change -> counts.merge(Json.name(change.area()), 1L, Long::sum));
      counts.merge("findings", (long) p.findings().size(), Long::sum);
    }
    List<Option> options = new ArrayList<>();
    for (Area area : Area.values()) {
      options.add(option(Json.name(area), area.label(), counts, say));
    }
    options.add(option("findings", new Text("phát hiện", "findings"), counts, say));
    return options.stream().filter(o -> o.count() > 0).toList();
  }

  private static Option option(String value, Text label, Map<String, Long> counts, Say say) {
    return new Option(value, say.first(label), counts.getOrDefault(value, 0L));
  }
}
