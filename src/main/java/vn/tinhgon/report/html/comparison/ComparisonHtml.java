package vn.tinhgon.report.html.comparison;

import java.io.Writer;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import vn.tinhgon.compare.Compared;
import vn.tinhgon.compare.Comparison;
import vn.tinhgon.model.Json;
import vn.tinhgon.report.Tool;
import vn.tinhgon.report.comparison.Wording;
import vn.tinhgon.report.html.page.Asset;
import vn.tinhgon.report.html.page.Say;
import vn.tinhgon.report.html.page.Template;

/**
 * What new versions changed, as one web page: it asks nothing of any network, can be read without
 * its script, and obeys nothing that comes from a procedure.
 */
public final class ComparisonHtml {

  /** The steps of more procedures than this no browser draws at ease. */
  public static final int MOST_DRAWN = 1500;

  /** With more procedures than this their steps are not unfolded from the start. */
  private static final int FEW = 20;

  private ComparisonHtml() {}

  /**
   * Writes the page.
   *
   * @param comparison what was compared
   * @param versions the procedures themselves, to draw their steps; {@link Versions#NONE} for one
   *     that is not at hand
   * @param old the old version as it was given
   * @param now the new version as it was given
   * @param language language of the page
   * @param out where it is written to, procedure by procedure
   */
  public static void write(
      Comparison comparison,
      Function<Compared, Versions> versions,
      String old,
      String now,
      Locale language,
      Writer out) {
    Say say = new Say(language);
    Wording wording = new Wording(language);
    IdentityHashMap<Compared, String> anchors = anchors(comparison.procedures());
    Iterable<ComparedEntry> entries =
        () ->
            comparison.procedures().stream()
                .filter(p -> p.status() != Compared.Status.UNCHANGED)
                .map(
                    p ->
                        ComparedEntry.of(
                            anchors.getOrDefault(p, ""), p, versions.apply(p), wording, say))
                .iterator();
    Map<String, Object> model =
        Map.of(
            "say",
            say,
            "wording",
            wording,
            "page",
            page(comparison, old, now, wording, say),
            "entries",
            entries,
            "unchanged",
            unchanged(comparison),
            "unfolded",
            comparison.procedures().size() <= FEW,
            "style",
            Asset.style(language, "report.css", "comparison.css"),
            "script",
            Asset.of("comparison.js"));
    Template.write("comparison.jte", model, out);
  }

  private static List<Compared> unchanged(Comparison comparison) {
    return comparison.procedures().stream()
        .filter(p -> p.status() == Compared.Status.UNCHANGED)
        .toList();
  }

  private static IdentityHashMap<Compared, String> anchors(List<Compared> procedures) {
    IdentityHashMap<Compared, String> anchors = new IdentityHashMap<>();
    Set<String> taken = new HashSet<>();
    for (Compared p : procedures) {
      String anchor = "p-" + p.code().replaceAll("[^A-Za-z0-9._-]", "-");
      String free = anchor;
      for (int again = 2; !taken.add(free); again++) {
        free = anchor + "--" + again;
      }
      anchors.put(p, free);
    }
    return anchors;
  }

  private static ComparisonPage page(
      Comparison c, String old, String now, Wording wording, Say say) {
    boolean one = c.procedures().size() == 1 && c.unread().isEmpty();
    Compared first = one ? c.procedures().get(0) : null;
    return new ComparisonPage(
        c,
        Tool.version(),
        old,
        now,
        Json.name(c.verdict()),
        first != null && first.status() == Compared.Status.CHANGED
            ? wording.verdict(first)
            : say.it(c.verdict().label()),
        wording.totals(c),
        ComparisonPage.outcomes(c, say),
        ComparisonPage.kinds(c, say),
        ComparisonPage.effects(c, say),
        ComparisonPage.areas(c, say),
        c.procedures().stream().mapToLong(Compared::still).sum());
  }
}
