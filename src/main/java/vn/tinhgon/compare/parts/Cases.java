package vn.tinhgon.compare.parts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.compare.Area;
import vn.tinhgon.compare.Change;
import vn.tinhgon.compare.Effect;
import vn.tinhgon.compare.Facet;
import vn.tinhgon.language.papers.ContentWords;
import vn.tinhgon.language.papers.PaperNames;
import vn.tinhgon.model.Case;
import vn.tinhgon.model.Text;

/** The cases of both versions: parts are compared within their case. */
final class Cases {

  private static final Text EVERY = new Text("mọi trường hợp", "every case");

  private final Version before;
  private final Version after;
  private final Matching<Case> matching;
  private final Map<String, String> now = new HashMap<>();

  Cases(Version before, Version after) {
    this.before = before;
    this.after = after;
    this.matching =
        Matching.of(
            named(before),
            named(after),
            List.of(
                Matching.Key.of(c -> c.id() + "\n" + PaperNames.plain(c.name())),
                Matching.Key.of(c -> PaperNames.plain(c.name()))),
            Cases::likeness);
    now.put("", "");
    matching.pairs().forEach(p -> now.put(p.before().id(), p.after().id()));
  }

  private static List<Case> named(Version version) {
    return version.procedure().cases().stream().filter(c -> !c.id().isEmpty()).toList();
  }

  private static double likeness(Case a, Case b) {
    double words = Words.likeness(a.name(), b.name());
    boolean told = Matching.told(a.id()) && a.id().equals(b.id());
    return told ? 1 + words : words - 0.5;
  }

  /** The changes of the cases themselves. */
  List<Change> changes() {
    Changes changes = new Changes(Area.CASES, before, after);
    matching
        .pairs()
        .forEach(
            p ->
                changes.reworded(
                    p.before(), p.after(), p.before().name(), p.after().name(), List.of()));
    matching
        .dropped()
        .forEach(c -> changes.dropped(c, Facets.quoted(c.name()), List.of(), Effect.UNCLEAR));
    matching
        .added()
        .forEach(c -> changes.added(c, Facets.quoted(c.name()), List.of(), Effect.UNCLEAR));
    return changes.list();
  }

  /** Whether an old part of one case and a new part of the other belong to the same. */
  boolean same(String old, String other) {
    return other.equals(now(old));
  }

  /** What the case {@code old} of the old version is called in both; its own name if dropped. */
  String key(String old) {
    String found = now(old);
    return found == null ? "-" + old : found;
  }

  private @Nullable String now(String old) {
    int branch = old.indexOf('#');
    String found = now.get(branch < 0 ? old : old.substring(0, branch));
    return found == null || branch < 0 ? found : found + old.substring(branch);
  }

  /** That a part belongs to another case; absent where it belongs to the same. */
  @Nullable Facet moved(String old, String other) {
    if (same(old, other)) {
      return null;
    }
    Text from = name(before, old);
    Text to = name(after, other);
    if (ContentWords.alike(from.vi(), to.vi())) {
      return null;
    }
    Effect effect =
        old.isEmpty() ? Effect.LIGHTER : other.isEmpty() ? Effect.HEAVIER : Effect.UNCLEAR;
    return new Facet(new Text("trường hợp", "case"), from, to, effect);
  }

  /** The name of the case {@code id} of {@code version}; that of all where it is none. */
  static Text name(Version version, String id) {
    int branch = id.indexOf('#');
    String plain = branch < 0 ? id : id.substring(0, branch);
    for (Case c : version.procedure().cases()) {
      if (!plain.isEmpty() && c.id().equals(plain)) {
        return Facets.quoted(c.name());
      }
    }
    return EVERY;
  }

  /** The case that {@code id} of {@code version} names, as an addition; empty for all cases. */
  static String behind(Version version, String id) {
    Text name = name(version, id);
    return name.equals(EVERY) ? "" : " (" + name.vi() + ")";
  }
}
