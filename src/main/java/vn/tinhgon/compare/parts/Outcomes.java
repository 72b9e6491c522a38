package vn.tinhgon.compare.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tinhgon.compare.Area;
import vn.tinhgon.compare.Change;
import vn.tinhgon.compare.Effect;
import vn.tinhgon.language.papers.PaperNames;
import vn.tinhgon.model.Channel;
import vn.tinhgon.model.Part;
import vn.tinhgon.model.Result;
import vn.tinhgon.model.Text;

/** What a procedure gives, and on what conditions. */
final class Outcomes {

  private final Version before;
  private final Version after;
  private final Matching<Result> results;
  private final Matching<Condition> conditions;

  Outcomes(Version before, Version after) {
    this.before = before;
    this.after = after;
    this.results =
        Matching.of(
            before.procedure().results(),
            after.procedure().results(),
            List.of(Matching.Key.of(r -> PaperNames.plain(r.name()))),
            Outcomes::likeness);
    this.conditions =
        Matching.of(
            conditions(before),
            conditions(after),
            List.of(Matching.Key.of(c -> PaperNames.plain(c.words()))),
            (a, b) -> Words.likeness(a.words(), b.words()) - 0.4);
  }

  /** Results and conditions. */
  List<Matching<? extends Part>> matchings() {
    return List.of(results, conditions);
  }

  List<Change> changes() {
    List<Change> all = new ArrayList<>(results());
    all.addAll(conditions());
    return all;
  }

  private List<Change> results() {
    Changes changes = new Changes(Area.RESULTS, before, after);
    for (Matching.Pair<Result> p : results.pairs()) {
      Result a = p.before();
      Result b = p.after();
      Facets facets =
          new Facets()
              .text(new Text("mã kết quả", "result code"), a.code(), b.code(), Effect.NEUTRAL)
              .truth(
                  new Text("có bản điện tử", "electronic"),
                  a.electronic(),
                  b.electronic(),
                  Effect.LIGHTER)
              .set(
                  new Text("cách trả", "handed over"),
                  delivery(a),
                  delivery(b),
                  a.delivery().isEmpty() || b.delivery().isEmpty()
                      ? Effect.UNCLEAR
                      : Channels.wider(a.delivery(), b.delivery()));
      changes.reworded(a, b, a.name(), b.name(), facets.list());
    }
    results
        .dropped()
        .forEach(r -> changes.dropped(r, Facets.quoted(r.name()), List.of(), Effect.UNCLEAR));
    results
        .added()
        .forEach(r -> changes.added(r, Facets.quoted(r.name()), List.of(), Effect.UNCLEAR));
    return changes.list();
  }

  private static double likeness(Result a, Result b) {
    boolean coded = a.code() != null && a.code().equals(b.code());
    return Words.likeness(a.name(), b.name()) + (coded ? 1 : -0.4);
  }

  private static Set<Text> delivery(Result result) {
    return result.delivery().stream().map(Channel.Method::label).collect(Collectors.toSet());
  }

  /**
   * A condition: the model keeps its words only.
   *
   * @param at its place in its procedure
   * @param words what it says
   */
  private record Condition(String procedure, String at, String words) implements Part {}

  private List<Change> conditions() {
    Changes changes = new Changes(Area.CONDITIONS, before, after);
    for (Matching.Pair<Condition> p : conditions.pairs()) {
      changes.reworded(p.before(), p.after(), p.before().words(), p.after().words(), List.of());
    }
    conditions
        .dropped()
        .forEach(
            c ->
                changes.dropped(
                    c, Facets.quoted(c.words()), List.of(), told(after, Effect.LIGHTER)));
    conditions
        .added()
        .forEach(
            c ->
                changes.added(
                    c, Facets.quoted(c.words()), List.of(), told(before, Effect.HEAVIER)));
    return changes.list();
  }

  private static Effect told(Version version, Effect effect) {
    boolean known =
        !version.procedure().conditions().isEmpty() || version.procedure().states("conditions");
    return known ? effect : Effect.UNCLEAR;
  }

  private static List<Condition> conditions(Version version) {
    List<Condition> all = new ArrayList<>();
    List<String> words = version.procedure().conditions();
    for (int i = 0; i < words.size(); i++) {
      String at = version.procedure().at() + "/conditions/" + i;
      all.add(new Condition(version.procedure().key(), at, words.get(i)));
    }
    return all;
  }
}
