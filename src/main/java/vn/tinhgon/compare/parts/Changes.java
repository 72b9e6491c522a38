package vn.tinhgon.compare.parts;

import java.util.ArrayList;
import java.util.List;
import vn.tinhgon.compare.Area;
import vn.tinhgon.compare.Change;
import vn.tinhgon.compare.Effect;
import vn.tinhgon.compare.Facet;
import vn.tinhgon.compare.Piece;
import vn.tinhgon.model.Part;
import vn.tinhgon.model.Text;

/** What changed in one area, gathered. */
final class Changes {

  private final Area area;
  private final Version before;
  private final Version after;
  private final List<Change> all = new ArrayList<>();

  Changes(Area area, Version before, Version after) {
    this.area = area;
    this.before = before;
    this.after = after;
  }

  List<Change> list() {
    return List.copyOf(all);
  }

  void added(Part part, Text what, List<Text> details, Effect effect) {
    all.add(
        new Change(
            area,
            Change.Kind.ADDED,
            what,
            details,
            effect,
            List.of(),
            List.of(),
            null,
            after.spot(part)));
  }

  void dropped(Part part, Text what, List<Text> details, Effect effect) {
    all.add(
        new Change(
            area,
            Change.Kind.DROPPED,
            what,
            details,
            effect,
            List.of(),
            List.of(),
            before.spot(part),
            null));
  }

  /** A part in both versions that is known by its words. */
  void reworded(Part old, Part now, String oldWords, String newWords, List<Facet> facets) {
    reworded(old, now, Facets.quoted(newWords), oldWords, newWords, facets);
  }

  /** A part in both versions called {@code what}, with the words that belong to it. */
  void reworded(
      Part old, Part now, Text what, String oldWords, String newWords, List<Facet> facets) {
    List<Piece> words = Words.diff(oldWords, newWords);
    Effect effect = words.isEmpty() ? Effect.NEUTRAL : Words.effect(oldWords, newWords);
    changed(old, now, what, effect, words, facets);
  }

  /** A part in both versions; nothing where neither words nor facets are other. */
  void changed(Part old, Part now, Text what, Effect own, List<Piece> words, List<Facet> facets) {
    if (!words.isEmpty() || !facets.isEmpty()) {
      all.add(
          new Change(
              area,
              Change.Kind.CHANGED,
              what,
              List.of(),
              own,
              words,
              facets,
              before.spot(old),
              after.spot(now)));
    }
  }

  /** Something that belongs to a part in both versions, and came to it or left it. */
  void within(Change.Kind kind, Part old, Part now, Text what, Facet facet) {
    all.add(
        new Change(
            area,
            kind,
            what,
            List.of(),
            Effect.NEUTRAL,
            List.of(),
            List.of(facet),
            before.spot(old),
            after.spot(now)));
  }

  /** Facets of something that is no part of its own. */
  void changed(Text what, String oldAt, String newAt, Facets facets) {
    if (!facets.list().isEmpty()) {
      all.add(
          new Change(
              area,
              Change.Kind.CHANGED,
              what,
              List.of(),
              Effect.NEUTRAL,
              List.of(),
              facets.list(),
              before.spot(oldAt),
              after.spot(newAt)));
    }
  }
}
