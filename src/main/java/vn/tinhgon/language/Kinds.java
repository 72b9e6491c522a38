package vn.tinhgon.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.DocumentKind;
import vn.tinhgon.model.DocumentKinds;

/** Finds the papers of the catalogue in a text: whole words, the longest name first. */
final class Kinds {

  private final Map<String, DocumentKind> byId = new HashMap<>();

  /** What the databases are about ("dân cư"), with the kinds they hold. */
  private final Map<String, Set<String>> databases = new HashMap<>();

  private final Phrases<Name> names = new Phrases<>();
  private final Phrases<DocumentKind> subjects = new Phrases<>();
  private final Phrases<Boolean> notAfter = new Phrases<>();

  /**
   * A paper named in a text.
   *
   * @param kind what it is
   * @param start where its name begins
   * @param end where it ends
   * @param as as what the words stand there
   */
  record Hit(DocumentKind kind, int start, int end, As as) {

    /** Whether the paper itself is not meant. */
    boolean mention() {
      return as != As.PAPER;
    }
  }

  /** As what words stand that name a kind of paper. */
  enum As {
    /** the paper */
    PAPER,
    /** something of the paper's name: its number, a form's field, an act upon it */
    REFUSED,
    /** the matter that the paper is about */
    SUBJECT
  }

  /** The kind that a phrase names, and the neighbours that make it something else. */
  private record Name(DocumentKind kind, Phrases<Boolean> notAfter, Phrases<Boolean> notBefore) {}

  Kinds(DocumentKinds catalogue) {
    catalogue.notAfter().forEach(w -> notAfter.addBackwards(w, true));
    catalogue.yetAfter().forEach(w -> notAfter.addBackwards(w, false));
    for (DocumentKind kind : catalogue.kinds()) {
      byId.put(kind.id(), kind);
      Name name = new Name(kind, new Phrases<>(), new Phrases<>());
      kind.notAfter().forEach(w -> name.notAfter().addBackwards(w, true));
      kind.notBefore().forEach(w -> name.notBefore().add(w, true));
      kind.words().forEach(phrase -> names.add(phrase, name));
      if (kind.holding() != null) {
        String database = Folded.of(kind.holding().database().vi()).text();
        String matter = database.replaceFirst("^cơ sở dữ liệu( quốc gia)?( về)? ", "");
        databases
            .computeIfAbsent(matter.replace(" điện tử", ""), m -> new HashSet<>())
            .add(kind.id());
      }
      kind.subjects().forEach(phrase -> subjects.add(phrase, kind));
    }
  }

  /** Whether a database holds what papers of this kind say. */
  boolean held(String kind) {
    DocumentKind found = byId.get(kind);
    return found != null && found.holding() != null;
  }

  @Nullable DocumentKind kind(String id) {
    return byId.get(id);
  }

  /** The papers named in {@code text}. */
  List<Hit> find(Folded text) {
    List<Hit> hits = names(new Phrases.Words(text));
    hits.removeIf(Hit::mention);
    return hits;
  }

  /**
   * The papers named in {@code text}, and the kinds that it speaks of without naming the paper; in
   * the order in which they stand.
   */
  List<Hit> read(Folded text) {
    Phrases.Words words = new Phrases.Words(text);
    List<Hit> hits = names(words);
    Set<String> found = new HashSet<>();
    hits.forEach(h -> found.add(h.kind().id()));
    for (int i = 0; i < words.count(); i++) {
      Phrases.Match<DocumentKind> subject = subjects.at(words, i);
      if (subject != null && found.add(subject.value().id())) {
        hits.add(new Hit(subject.value(), words.start(i), words.end(subject.last()), As.SUBJECT));
      }
    }
    hits.sort(Comparator.comparingInt(Hit::start));
    return hits;
  }

  private List<Hit> names(Phrases.Words words) {
    List<Hit> hits = new ArrayList<>();
    int i = 0;
    while (i < words.count()) {
      Phrases.Match<Name> found = names.at(words, i);
      if (found == null) {
        i++;
        continue;
      }
      As as = otherwise(words, i, found) ? As.REFUSED : As.PAPER;
      hits.add(new Hit(found.value().kind(), words.start(i), words.end(found.last()), as));
      i = found.last() + 1;
    }
    return hits;
  }

  /** Kinds that {@code clause} names, be it only by speaking of the paper. */
  Set<String> named(Folded clause) {
    Set<String> named = new HashSet<>();
    names(new Phrases.Words(clause)).forEach(h -> named.add(h.kind().id()));
    return named;
  }

  /** Kinds that the databases hold which {@code clause} names. */
  Set<String> storedIn(Folded clause) {
    Set<String> stored = new HashSet<>();
    databases.forEach(
        (matter, held) -> {
          String words = clause.text();
          if (words.contains("liệu " + matter)
              || words.contains("csdl " + matter)
              || words.contains("quốc gia về " + matter)
              || words.contains("liệu về " + matter)) {
            stored.addAll(held);
          }
        });
    return stored;
  }

  /** Kinds of paper that a procedure itself grants, changes or takes back. */
  Set<String> granted(String name, List<String> results) {
    Set<String> granted = new HashSet<>();
    String folded = Folded.of(name).text();
    for (DocumentKind kind : byId.values()) {
      if (kind.granters().stream().anyMatch(g -> folded.contains(Folded.of(g).text()))) {
        granted.add(kind.id());
      }
    }
    for (String result : results) {
      find(Folded.of(result)).forEach(h -> granted.add(h.kind().id()));
    }
    return granted;
  }

  private boolean otherwise(Phrases.Words words, int first, Phrases.Match<Name> found) {
    return Boolean.TRUE.equals(notAfter.before(words, first))
        || found.value().notAfter().before(words, first) != null
        || found.value().notBefore().after(words, found.last()) != null;
  }
}
