package vn.tinhgon.compare.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.compare.Area;
import vn.tinhgon.compare.Change;
import vn.tinhgon.compare.Effect;
import vn.tinhgon.compare.Facet;
import vn.tinhgon.language.papers.PaperNames;
import vn.tinhgon.model.Burden;
import vn.tinhgon.model.Document;
import vn.tinhgon.model.Paper;
import vn.tinhgon.model.Text;

/** The dossier in both versions. */
final class Documents {

  private static final double ALIKE = 0.5;

  private final Version before;
  private final Version after;
  private final Cases cases;
  private final Matching<Document> matching;

  Documents(Version before, Version after, Cases cases) {
    this.before = before;
    this.after = after;
    this.cases = cases;
    this.matching =
        Matching.of(
            before.procedure().documents(),
            after.procedure().documents(),
            List.of(
                new Matching.Key<>(d -> d.id() + "\n" + then(d), d -> d.id() + "\n" + now(d)),
                new Matching.Key<>(this::then, Documents::now),
                Matching.Key.of(d -> PaperNames.plain(d.name()))),
            this::likeness);
  }

  /** Rows that are in both versions, and those that are in one only. */
  Matching<Document> matching() {
    return matching;
  }

  private String then(Document row) {
    return cases.key(row.caseId()) + "\n" + PaperNames.plain(row.name());
  }

  private static String now(Document row) {
    return row.caseId() + "\n" + PaperNames.plain(row.name());
  }

  private double likeness(Document a, Document b) {
    double words = Words.likeness(a.name(), b.name());
    boolean told = Matching.told(a.id()) && a.id().equals(b.id());
    boolean coded = a.componentCode() != null && a.componentCode().equals(b.componentCode());
    if (told || coded) {
      return 2 + words;
    }
    if (a.getDocument() != b.getDocument()) {
      return words - 0.7;
    }
    Set<String> kinds = kinds(a);
    Set<String> others = kinds(b);
    if (!kinds.isEmpty() && !others.isEmpty()) {
      boolean shared = kinds.stream().anyMatch(others::contains);
      words = shared ? words + 0.3 : words / 2;
    }
    if (a.form() != null && b.form() != null) {
      words += a.form().equals(b.form()) ? 0.2 : -0.1;
    }
    double place = cases.same(a.caseId(), b.caseId()) ? 0.05 : 0;
    return words + place - ALIKE;
  }

  private static Set<String> kinds(Document row) {
    return row.papers().stream()
        .filter(p -> p.demand() != Paper.Demand.MENTION)
        .map(Paper::kind)
        .filter(k -> !k.equals(Paper.OTHER))
        .collect(Collectors.toSet());
  }

  List<Change> changes() {
    Changes changes = new Changes(Area.DOCUMENTS, before, after);
    changes.changed(
        new Text("Số bộ hồ sơ", "Sets of the dossier"),
        "/dossierSets",
        "/dossierSets",
        new Facets()
            .number(
                new Text("số bộ", "sets"),
                before.procedure().dossierSets(),
                after.procedure().dossierSets()));
    matching
        .pairs()
        .forEach(
            p ->
                changes.reworded(
                    p.before(),
                    p.after(),
                    p.before().name(),
                    p.after().name(),
                    facets(p.before(), p.after())));
    boolean told = told(before);
    for (Document row : matching.dropped()) {
      Effect weight = told(after) ? Limits.contrary(weight(row)) : Effect.UNCLEAR;
      changes.dropped(row, Facets.quoted(row.name()), details(before, row), weight);
    }
    for (Document row : matching.added()) {
      Effect weight = told ? weight(row) : Effect.UNCLEAR;
      changes.added(row, Facets.quoted(row.name()), details(after, row), weight);
    }
    Order.changes(
        new Text("Thứ tự các dòng", "Order of the rows"),
        matching.pairs(),
        Document::position,
        d -> d.position() + 1,
        changes);
    return changes.list();
  }

  /** Whether a version says which documents it asks for, were it that it asks for none. */
  private static boolean told(Version version) {
    return !version.procedure().documents().isEmpty() || version.procedure().states("documents");
  }

  private static Effect weight(Document row) {
    return Terms.weight(Terms.of(row));
  }

  private static List<Text> details(Version version, Document row) {
    List<Text> details = new ArrayList<>();
    details.add(
        row.getDocument()
            ? Terms.of(row).label()
            : row.row() == Document.Row.NOTE
                ? new Text("ghi chú", "a note")
                : new Text("tiêu đề", "a heading"));
    if (row.getOriginalCount() > 0) {
      details.add(new Text(row.originals() + " bản chính", row.originals() + " original(s)"));
    }
    if (row.getCopyCount() > 0) {
      details.add(new Text(row.copies() + " bản sao", row.copies() + " copy(ies)"));
    }
    if (row.copyForm() != null && row.getDocument()) {
      details.add(row.copyForm().label());
    }
    String of = Cases.behind(version, row.caseId()).replaceAll("^ \\(|\\)$", "");
    if (!of.isEmpty()) {
      details.add(new Text("trường hợp " + of, "case " + of));
    }
    return details.stream().distinct().toList();
  }

  private List<Facet> facets(Document a, Document b) {
    Facets facets = new Facets().add(cases.moved(a.caseId(), b.caseId()));
    Terms.demands(a, b, facets);
    facets
        .number(new Text("số bản chính", "originals"), a.originals(), b.originals())
        .number(new Text("số bản sao", "copies"), a.copies(), b.copies())
        .add(Terms.form(a, b));
    if (Objects.equals(a.originals(), b.originals()) && Objects.equals(a.copies(), b.copies())) {
      facets.number(
          new Text("số bản theo lời văn", "number in the words"),
          a.copiesInText(),
          b.copiesInText());
    }
    facets
        .label(
            new Text("nộp hay xuất trình", "handed in or shown"),
            submission(a),
            submission(b),
            Effect.UNCLEAR)
        .text(new Text("mẫu", "form"), a.form(), b.form(), Effect.UNCLEAR)
        .text(new Text("giấy tờ của", "holder"), a.holder(), b.holder(), Effect.UNCLEAR)
        .text(new Text("cơ quan cấp", "granted by"), a.grantedBy(), b.grantedBy(), Effect.NEUTRAL)
        .text(
            new Text("mã thành phần hồ sơ", "component code"),
            a.componentCode(),
            b.componentCode(),
            Effect.NEUTRAL)
        .text(new Text("ghi chú", "note"), a.note(), b.note(), Effect.UNCLEAR)
        .add(
            Limits.forApplicants(
                new Text("không cũ hơn", "no older than"), a.validity(), b.validity()));
    burdens(a, b, facets);
    return facets.list();
  }

  private static @Nullable Text submission(Document row) {
    return row.submission() == null
        ? null
        : switch (row.submission()) {
          case SUBMIT -> new Text("nộp", "handed in");
          case SHOW -> new Text("xuất trình", "shown");
          case SHOW_ORIGINAL -> new Text("xuất trình bản chính", "original shown");
        };
  }

  /** What a row puts on applicants besides naming papers. */
  private void burdens(Document a, Document b, Facets facets) {
    Set<Burden.Kind> then = burdens(before, a);
    Set<Burden.Kind> now = burdens(after, b);
    for (Burden.Kind kind : Burden.Kind.values()) {
      if (then.contains(kind) != now.contains(kind)) {
        Effect effect = now.contains(kind) ? Effect.HEAVIER : Effect.LIGHTER;
        Text yes = kind.label();
        facets.add(
            new Facet(
                new Text("gánh nặng thêm", "burden besides"),
                then.contains(kind) ? yes : null,
                now.contains(kind) ? yes : null,
                effect));
      }
    }
  }

  private static Set<Burden.Kind> burdens(Version version, Document row) {
    return version.procedure().burdens().stream()
        .filter(burden -> burden.at().equals(row.at()))
        .map(Burden::kind)
        .collect(Collectors.toSet());
  }
}
