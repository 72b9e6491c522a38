package vn.tinhgon.report.html.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.compare.Area;
import vn.tinhgon.compare.Compared;
import vn.tinhgon.compare.FindingChange;
import vn.tinhgon.model.Json;
import vn.tinhgon.model.Procedure;
import vn.tinhgon.model.Step;
import vn.tinhgon.report.comparison.Wording;
import vn.tinhgon.report.html.page.Say;
import vn.tinhgon.report.html.procedure.SwimLanes;

/**
 * A procedure in its two versions, as it is shown.
 *
 * @param anchor its id on the page
 * @param compared what was compared
 * @param outcome what came out, as styles and filters name it: a verdict, or that it was added or
 *     removed
 * @param verdict the same in words, with the reasons
 * @param areas what is other, part by part
 * @param findingsLine how many findings come, go and stay
 * @param findings those that come and go
 * @param assessments rules that can be assessed on one version only
 * @param before its steps as they were; absent where that is not at hand
 * @param after its steps as they are; absent where that is not at hand
 */
public record ComparedEntry(
    String anchor,
    Compared compared,
    String outcome,
    String verdict,
    List<OfArea> areas,
    String findingsLine,
    List<FindingLine> findings,
    List<String> assessments,
    @Nullable SwimLanes before,
    @Nullable SwimLanes after) {

  /**
   * The changes of one part of a procedure.
   *
   * @param label what the part is called
   * @param changes the changes
   */
  public record OfArea(String label, List<ChangeCard> changes) {}

  /**
   * A finding that comes or goes.
   *
   * @param kind which of it, as filters name it
   * @param says the same in words
   * @param change the finding
   * @param doubt why it may be less than it seems; empty where it is what it seems
   */
  public record FindingLine(String kind, String says, FindingChange change, String doubt) {}

  /** Whether the steps are other than they were, so that both versions are worth a look. */
  public boolean stepsDiffer() {
    return !compared.changes(Area.STEPS).isEmpty();
  }

  static ComparedEntry of(String anchor, Compared c, Versions versions, Wording wording, Say say) {
    List<OfArea> areas = new ArrayList<>();
    for (Area area : Area.values()) {
      List<ChangeCard> changes =
          c.changes(area).stream().map(change -> ChangeCard.of(change, wording, say)).toList();
      if (!changes.isEmpty()) {
        areas.add(new OfArea(say.it(area.label()), changes));
      }
    }
    boolean both = c.oldFile() != null && c.newFile() != null;
    return new ComparedEntry(
        anchor,
        c,
        outcome(c),
        both ? wording.verdict(c) : say.it(c.status().label()),
        List.copyOf(areas),
        wording.findings(c),
        c.findings().stream()
            .map(
                f ->
                    new FindingLine(
                        Json.name(f.kind()), say.first(f.kind().label()), f, wording.doubt(f)))
            .toList(),
        wording.assessments(c),
        lanes(versions.before(), versions.after(), say),
        lanes(versions.after(), versions.before(), say));
  }

  /** What came out of comparing {@code c}, as styles and filters name it. */
  static String outcome(Compared c) {
    return switch (c.status()) {
      case ADDED, REMOVED -> Json.name(c.status());
      case CHANGED, UNCHANGED -> Json.name(c.verdict());
    };
  }

  private static @Nullable SwimLanes lanes(
      @Nullable Procedure one, @Nullable Procedure other, Say say) {
    if (one == null) {
      return null;
    }
    Set<String> words =
        other == null
            ? Set.of()
            : other.steps().stream().map(ComparedEntry::words).collect(Collectors.toSet());
    return SwimLanes.beside(one, s -> other != null && !words.contains(words(s)), say);
  }

  private static String words(Step step) {
    return String.join(" ", Stream.of(step.text().strip().split("\\s+")).toList());
  }
}
