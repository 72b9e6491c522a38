package vn.tinhgon.compare.parts;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.compare.Effect;
import vn.tinhgon.compare.Facet;
import vn.tinhgon.model.Document;
import vn.tinhgon.model.Document.CopyForm;
import vn.tinhgon.model.Paper;
import vn.tinhgon.model.Paper.Demand;
import vn.tinhgon.model.Text;

/** On what terms a row of the dossier asks for its papers, and in what form. */
final class Terms {

  private static final Text DEMAND = new Text("yêu cầu", "demand");
  private static final Text FORM = new Text("hình thức", "form of copy");

  private Terms() {}

  /** The strongest demand of the row. */
  static Demand of(Document row) {
    if (!row.getDocument()) {
      return Demand.NOTE;
    }
    return row.papers().stream()
        .map(Paper::demand)
        .filter(d -> d != Demand.MENTION)
        .max(Comparator.comparingInt(Terms::rank))
        .orElse(Demand.DEMANDED);
  }

  /** What a row of its own that makes {@code demand} means. */
  static Effect weight(Demand demand) {
    return switch (demand) {
      case DEMANDED, FOREIGN, ALTERNATIVE, CONDITIONAL -> Effect.HEAVIER;
      case FALLBACK -> Effect.UNCLEAR;
      case WAIVED, NOTE, MENTION -> Effect.NEUTRAL;
    };
  }

  private static int rank(Demand demand) {
    return switch (demand) {
      case DEMANDED, FOREIGN -> 5;
      case ALTERNATIVE -> 4;
      case CONDITIONAL -> 3;
      case FALLBACK -> 2;
      case WAIVED -> 1;
      case NOTE, MENTION -> 0;
    };
  }

  /** Adds to {@code facets} on what other terms the papers of a row are asked for. */
  static void demands(Document before, Document after, Facets facets) {
    Map<String, Demand> then = byKind(before);
    Map<String, Demand> now = byKind(after);
    boolean several = then.keySet().equals(now.keySet()) && then.size() > 1;
    if (before.getDocument() != after.getDocument() || !several) {
      facets.add(facet(DEMAND, of(before), of(after)));
      return;
    }
    for (Paper paper : after.papers()) {
      Demand old = then.remove(paper.kind());
      if (old != null) {
        Text name =
            new Text("yêu cầu “" + paper.quote() + "”", "demand of “" + paper.quote() + "”");
        facets.add(facet(name, old, now.getOrDefault(paper.kind(), old)));
      }
    }
  }

  private static Map<String, Demand> byKind(Document row) {
    Map<String, Demand> demands = new HashMap<>();
    for (Paper paper : row.papers()) {
      if (paper.demand() != Demand.MENTION && !paper.kind().equals(Paper.OTHER)) {
        demands.merge(paper.kind(), paper.demand(), (a, b) -> rank(a) >= rank(b) ? a : b);
      }
    }
    return demands;
  }

  private static @Nullable Facet facet(Text name, Demand before, Demand after) {
    if (before == after) {
      return null;
    }
    boolean other = before == Demand.ALTERNATIVE && after == Demand.CONDITIONAL;
    boolean another = before == Demand.CONDITIONAL && after == Demand.ALTERNATIVE;
    Effect effect =
        other || another || rank(before) == rank(after)
            ? Effect.UNCLEAR
            : Effect.of(rank(after) - rank(before));
    return new Facet(name, before.label(), after.label(), effect);
  }

  /** In what other form the row is asked for; absent where in the same. */
  static @Nullable Facet form(Document before, Document after) {
    CopyForm then = before.copyForm();
    CopyForm now = after.copyForm();
    if (then == now) {
      return null;
    }
    return new Facet(
        FORM,
        then == null ? null : then.label(),
        now == null ? null : now.label(),
        then == null || now == null ? Effect.UNCLEAR : compare(then, now));
  }

  /** Any form is lighter than one; a certified copy costs what a plain one does not. */
  private static Effect compare(CopyForm before, CopyForm after) {
    int then = strictness(before);
    int now = strictness(after);
    if (before == CopyForm.ANY || after == CopyForm.ANY || then > 0 && now > 0 && then != now) {
      return Effect.of(now - then);
    }
    return Effect.UNCLEAR;
  }

  private static int strictness(CopyForm form) {
    return switch (form) {
      case ANY -> -1;
      case ORIGINAL, ELECTRONIC -> 0;
      case PLAIN_COPY -> 1;
      case CERTIFIED_OR_COMPARE -> 2;
      case CERTIFIED -> 3;
    };
  }
}
