package vn.tinhgon.compare.parts;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.compare.Area;
import vn.tinhgon.compare.Change;
import vn.tinhgon.compare.Effect;
import vn.tinhgon.language.papers.PaperNames;
import vn.tinhgon.model.LegalBasis;
import vn.tinhgon.model.Text;
import vn.tinhgon.rules.Law;
import vn.tinhgon.rules.facts.LegalNumber;

/** The legal bases of both versions. */
final class Bases {

  private final Version before;
  private final Version after;
  private final Map<String, Law> laws;
  private final LocalDate day;
  private final Matching<LegalBasis> matching;

  Bases(Version before, Version after, Map<String, Law> laws, LocalDate day) {
    this.before = before;
    this.after = after;
    this.laws = laws;
    this.day = day;
    this.matching =
        Matching.of(
            before.procedure().legalBases(),
            after.procedure().legalBases(),
            List.of(Matching.Key.of(Bases::whole), Matching.Key.of(Bases::key)),
            (a, b) ->
                LegalNumber.of(a) != null && LegalNumber.of(b) != null
                    ? 0
                    : Words.likeness(name(a), name(b)) - 0.7);
  }

  Matching<LegalBasis> matching() {
    return matching;
  }

  List<Change> changes() {
    Changes changes = new Changes(Area.LEGAL_BASES, before, after);
    for (Matching.Pair<LegalBasis> p : matching.pairs()) {
      LegalBasis a = p.before();
      LegalBasis b = p.after();
      Facets facets =
          new Facets()
              .text(new Text("số hiệu", "number"), number(a), number(b), Effect.NEUTRAL)
              .text(new Text("tên", "title"), title(a), title(b), Effect.NEUTRAL)
              .text(new Text("điều khoản", "article"), a.article(), b.article(), Effect.NEUTRAL);
      changes.changed(a, b, called(b), Effect.NEUTRAL, List.of(), facets.list());
    }
    matching.dropped().forEach(b -> changes.dropped(b, called(b), state(b), Effect.NEUTRAL));
    matching.added().forEach(b -> changes.added(b, called(b), state(b), Effect.NEUTRAL));
    return changes.list();
  }

  private static @Nullable String number(LegalBasis basis) {
    String told = LegalNumber.of(basis);
    return told == null ? basis.number() : told;
  }

  /** The title of what has no number that can be told: the number says more. */
  private static @Nullable String title(LegalBasis basis) {
    return LegalNumber.of(basis) == null ? basis.name() : null;
  }

  private static String whole(LegalBasis basis) {
    return key(basis) + "\n" + PaperNames.plain(basis.article() == null ? "" : basis.article());
  }

  private static String key(LegalBasis basis) {
    String number = LegalNumber.of(basis);
    return number != null ? number : PaperNames.plain(name(basis));
  }

  private static String name(LegalBasis basis) {
    return (basis.number() == null ? "" : basis.number() + " ")
        + (basis.name() == null ? "" : basis.name());
  }

  private static Text called(LegalBasis basis) {
    String number = number(basis);
    String name = basis.name() == null ? "" : "“" + basis.name().strip() + "”";
    String all = number == null ? name : number + (name.isEmpty() ? "" : " " + name);
    return new Text(all, all);
  }

  /** Whether it is in force on the day, as far as the register of laws knows. */
  private List<Text> state(LegalBasis basis) {
    String number = LegalNumber.of(basis);
    Law law = number == null ? null : laws.get(number);
    if (law == null) {
      return List.of();
    }
    LocalDate from = law.from();
    LocalDate to = law.to();
    if (to != null && day.isAfter(to)) {
      return List.of(
          new Text(
              "hết hiệu lực sau ngày " + Law.day(to).vi(),
              "not in force after " + Law.day(to).en()));
    }
    return from != null && day.isBefore(from)
        ? List.of(
            new Text(
                "có hiệu lực từ ngày " + Law.day(from).vi(), "in force from " + Law.day(from).en()))
        : List.of();
  }
}
