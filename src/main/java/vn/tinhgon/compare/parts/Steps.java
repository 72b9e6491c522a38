package vn.tinhgon.compare.parts;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.compare.Area;
import vn.tinhgon.compare.Change;
import vn.tinhgon.compare.Effect;
import vn.tinhgon.compare.Facet;
import vn.tinhgon.language.papers.PaperNames;
import vn.tinhgon.model.Document;
import vn.tinhgon.model.Step;
import vn.tinhgon.model.Text;

/** The steps of both versions. */
final class Steps {

  private static final Pattern NUMBER =
      Pattern.compile("^[\\s\\-+*•]*(?:[Bb]ước\\s+)?\\d{1,2}(?:\\.\\d{1,2})*\\s*[.:)/-]?\\s*");

  /** What takes time and effort when it comes to a procedure. */
  private static final Set<Step.Action> HEAVY =
      Set.of(
          Step.Action.APPRAISE,
          Step.Action.CONSULT,
          Step.Action.INSPECT_SITE,
          Step.Action.COUNCIL,
          Step.Action.INTERVIEW_OR_PRESENCE);

  private static final double ALIKE = 0.45;

  private final Version before;
  private final Version after;
  private final Cases cases;
  private final Matching<Document> documents;
  private final Matching<Step> matching;

  Steps(Version before, Version after, Cases cases, Matching<Document> documents) {
    this.before = before;
    this.after = after;
    this.cases = cases;
    this.documents = documents;
    this.matching =
        Matching.of(
            before.procedure().steps(),
            after.procedure().steps(),
            List.of(
                new Matching.Key<>(
                    s -> cases.key(s.caseId()) + "\n" + plain(s),
                    s -> s.caseId() + "\n" + plain(s)),
                Matching.Key.of(Steps::plain)),
            this::likeness);
  }

  private static String words(Step step) {
    return NUMBER.matcher(step.text()).replaceFirst("");
  }

  private static String plain(Step step) {
    return PaperNames.plain(words(step));
  }

  Matching<Step> matching() {
    return matching;
  }

  private double likeness(Step a, Step b) {
    double words = Words.likeness(words(a), words(b));
    if (Matching.told(a.id()) && a.id().equals(b.id())) {
      return 2 + words;
    }
    boolean same = a.actor() == b.actor() && !Collections.disjoint(a.actions(), b.actions());
    return words + (same ? 0.1 : 0) + (cases.same(a.caseId(), b.caseId()) ? 0.05 : 0) - ALIKE;
  }

  List<Change> changes() {
    Changes changes = new Changes(Area.STEPS, before, after);
    for (Matching.Pair<Step> p : matching.pairs()) {
      Step a = p.before();
      Step b = p.after();
      changes.reworded(a, b, name(b), words(a), words(b), facets(a, b));
    }
    boolean then = told(before);
    boolean now = told(after);
    matching
        .dropped()
        .forEach(
            s ->
                changes.dropped(
                    s, named(s), details(s), now ? Limits.contrary(weight(s)) : Effect.UNCLEAR));
    matching
        .added()
        .forEach(s -> changes.added(s, named(s), details(s), then ? weight(s) : Effect.UNCLEAR));
    Order.changes(
        new Text("Thứ tự các bước", "Order of the steps"),
        matching.pairs(),
        Step::position,
        s -> s.position() + 1,
        changes);
    return changes.list();
  }

  private static boolean told(Version version) {
    return !version.procedure().steps().isEmpty() || version.procedure().states("steps");
  }

  private static Text name(Step step) {
    return new Text("bước " + (step.position() + 1), "step " + (step.position() + 1));
  }

  private static Text named(Step step) {
    Text name = name(step);
    String words = Facets.quoted(words(step)).vi();
    return new Text(name.vi() + " " + words, name.en() + " " + words);
  }

  private static Effect weight(Step step) {
    boolean asks =
        step.actor() == Step.Actor.APPLICANT
            || step.presence() == Step.Presence.REQUIRED
            || !Collections.disjoint(step.actions(), HEAVY);
    return asks ? Effect.HEAVIER : Effect.NEUTRAL;
  }

  private static List<Text> details(Step step) {
    return java.util.stream.Stream.of(
            step.actor() == null ? null : step.actor().label(),
            step.agencyDeadline() == null ? null : step.agencyDeadline().words(),
            step.presence() == Step.Presence.REQUIRED ? step.presence().label() : null)
        .filter(java.util.Objects::nonNull)
        .toList();
  }

  private List<Facet> facets(Step a, Step b) {
    Facets facets =
        new Facets()
            .add(cases.moved(a.caseId(), b.caseId()))
            .label(
                new Text("người thực hiện", "actor"),
                a.actor() == null ? null : a.actor().label(),
                b.actor() == null ? null : b.actor().label(),
                Effect.NEUTRAL)
            .text(new Text("cơ quan", "agency"), a.agency(), b.agency(), Effect.NEUTRAL)
            .set(new Text("việc làm", "what is done"), actions(a), actions(b), effect(a, b))
            .add(agencyLimit(a, b))
            .add(
                Limits.forApplicants(
                    new Text("thời hạn cho người nộp", "the applicant's limit"),
                    a.applicantDeadline(),
                    b.applicantDeadline()))
            .label(
                new Text("có mặt", "presence"),
                a.presence().label(),
                b.presence().label(),
                presence(a, b));
    Set<Text> asked = asked(before, a);
    Set<Text> askedNow = asked(after, b);
    Map<Text, Text> renamed = new HashMap<>();
    documents
        .pairs()
        .forEach(
            p -> renamed.put(Facets.quoted(p.before().name()), Facets.quoted(p.after().name())));
    Set<Text> askedThen =
        asked.stream().map(t -> renamed.getOrDefault(t, t)).collect(Collectors.toSet());
    return facets
        .set(new Text("giấy tờ ở bước này", "documents"), askedThen, askedNow, Effect.NEUTRAL)
        .label(
            new Text("song song với", "beside"),
            beside(before, a),
            beside(after, b),
            Effect.NEUTRAL)
        .list();
  }

  /** A part of the whole limit, which weighs by itself only where that is not known. */
  private @Nullable Facet agencyLimit(Step a, Step b) {
    Facet facet =
        Limits.facet(new Text("thời hạn", "limit"), a.agencyDeadline(), b.agencyDeadline());
    boolean whole = limited(before) && limited(after);
    return facet == null || !whole
        ? facet
        : new Facet(
            facet.name(), facet.before(), facet.after(), facet.difference(), Effect.NEUTRAL);
  }

  private static boolean limited(Version version) {
    return version.procedure().channels().stream().anyMatch(c -> c.deadline() != null);
  }

  private static Effect effect(Step a, Step b) {
    Set<Step.Action> then = new HashSet<>(a.actions());
    Set<Step.Action> now = new HashSet<>(b.actions());
    then.retainAll(HEAVY);
    now.retainAll(HEAVY);
    return then.equals(now)
        ? Effect.NEUTRAL
        : now.containsAll(then)
            ? Effect.HEAVIER
            : then.containsAll(now) ? Effect.LIGHTER : Effect.UNCLEAR;
  }

  private static Effect presence(Step a, Step b) {
    return b.presence() == Step.Presence.REQUIRED
        ? Effect.HEAVIER
        : a.presence() == Step.Presence.REQUIRED ? Effect.LIGHTER : Effect.NEUTRAL;
  }

  private static Set<Text> actions(Step step) {
    return step.actions().stream().map(Step.Action::label).collect(Collectors.toSet());
  }

  private static Set<Text> asked(Version version, Step step) {
    Set<String> ids =
        step.documents().stream().map(Step.Demanded::document).collect(Collectors.toSet());
    return version.procedure().documents().stream()
        .filter(d -> ids.contains(d.id()))
        .map(d -> Facets.quoted(d.name()))
        .collect(Collectors.toSet());
  }

  private static @Nullable Text beside(Version version, Step step) {
    return version.procedure().steps().stream()
        .filter(s -> s.id().equals(step.parallelWith()))
        .map(s -> Facets.quoted(s.starts()))
        .findFirst()
        .orElse(null);
  }
}
