package vn.tinhgon.language.papers;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.language.text.Folded;
import vn.tinhgon.model.DocumentKind;
import vn.tinhgon.model.DocumentKinds;

/** Finds the papers of the catalogue in a text: whole words, the longest name first. */
public final class Kinds {

  /** Words that may stand before the name that a clause begins with. */
  private static final Set<String> OPENING =
      Set.of(
          "bản", "sao", "chính", "gốc", "chụp", "photo", "scan", "điện", "tử", "có", "công",
          "chứng", "thực", "được", "từ", "sổ", "hợp", "lệ", "hoặc", "và", "các", "những", "một",
          "kèm", "theo", "gồm", "nộp", "xuất", "trình", "mỗi", "loại");

  private static final Set<String> OR = Set.of("hoặc", "hay");

  private final Map<String, DocumentKind> byId = new HashMap<>();

  /** What the databases are about ("dân cư"), with the kinds they hold. */
  private final Map<String, Set<String>> databases = new HashMap<>();

  /** Words of procedures' names, in normal form, with the kinds that such procedures grant. */
  private final Map<String, Set<String>> granters = new HashMap<>();

  private final Phrases<Name> names = new Phrases<>();
  private final Phrases<DocumentKind> subjects = new Phrases<>();
  private final Phrases<Lead> leads = new Phrases<>();
  private final Map<String, DocumentKind> byCode = new HashMap<>();

  /**
   * A paper named in a text.
   *
   * @param kind what it is
   * @param start where its name begins
   * @param end where it ends
   * @param as as what the words stand there
   */
  public record Hit(DocumentKind kind, int start, int end, As as) {

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

  /** What the words right before a name make of it. */
  private enum Lead {
    ASKING,
    FIELD,
    MENTION
  }

  /** What a phrase names, if anything, and the neighbours that make it something else. */
  private record Name(
      @Nullable DocumentKind kind,
      boolean opening,
      Phrases<Boolean> notAfter,
      Phrases<Boolean> notBefore) {}

  /** The kinds of {@code catalogue}. */
  public Kinds(DocumentKinds catalogue) {
    catalogue.fields().forEach(w -> leads.addBackwards(w, Lead.FIELD));
    catalogue.notAfter().forEach(w -> leads.addBackwards(w, Lead.MENTION));
    catalogue.yetAfter().forEach(w -> leads.addBackwards(w, Lead.ASKING));
    Name neither = new Name(null, false, new Phrases<>(), new Phrases<>());
    catalogue.neither().forEach(phrase -> names.add(phrase, neither));
    for (DocumentKind kind : catalogue.kinds()) {
      byId.put(kind.id(), kind);
      kind.codes().forEach(code -> byCode.put(code, kind));
      for (String words : kind.granters()) {
        granters.computeIfAbsent(Folded.of(words).text(), w -> new HashSet<>()).add(kind.id());
      }
      Name name = new Name(kind, false, new Phrases<>(), new Phrases<>());
      kind.notAfter().forEach(w -> name.notAfter().addBackwards(w, true));
      kind.notBefore().forEach(w -> name.notBefore().add(w, true));
      kind.words().forEach(phrase -> names.add(phrase, name));
      Name opening = new Name(kind, true, name.notAfter(), name.notBefore());
      kind.opening().forEach(phrase -> names.add(phrase, opening));
      DocumentKind.Holding holding = kind.holding();
      if (holding != null && kind.listed()) {
        databases
            .computeIfAbsent(matter(catalogue, holding.database()), m -> new HashSet<>())
            .add(kind.id());
      }
      kind.subjects().forEach(phrase -> subjects.add(phrase, kind));
    }
  }

  /** What {@code database} is about: "dân cư". */
  private static String matter(DocumentKinds catalogue, String database) {
    DocumentKinds.Database found = catalogue.databases().get(database);
    if (found == null) {
      throw new IllegalArgumentException("no such database: " + database);
    }
    return Folded.of(found.name().vi())
        .text()
        .replaceFirst("^cơ sở dữ liệu( quốc gia)?( về)? ", "")
        .replace(" điện tử", "");
  }

  /** Whether a state database holds what papers of this kind say, listed by the law or not yet. */
  boolean stored(String kind) {
    DocumentKind found = byId.get(kind);
    return found != null && found.holding() != null;
  }

  /** Whether the law lists papers of this kind as held by a database. */
  public boolean held(String kind) {
    DocumentKind found = byId.get(kind);
    return found != null && found.listed();
  }

  /** The kind that has {@code code} in the national database on procedures; absent where none. */
  @Nullable DocumentKind coded(String code) {
    return byCode.get(code);
  }

  @Nullable DocumentKind kind(String id) {
    return byId.get(id);
  }

  /** The papers named in {@code text}. */
  public List<Hit> find(Folded text) {
    Names found = names(new Phrases.Words(text));
    found.hits().removeIf(Hit::mention);
    return found.hits();
  }

  /**
   * The papers named in {@code text}, and the kinds that it speaks of without naming the paper; in
   * the order in which they stand.
   */
  List<Hit> read(Folded text) {
    Phrases.Words words = new Phrases.Words(text);
    Names named = names(words);
    List<Hit> hits = named.hits();
    Set<String> found = new HashSet<>();
    hits.forEach(h -> found.add(h.kind().id()));
    for (int i = 0; i < words.count(); i++) {
      Phrases.Match<DocumentKind> subject = subjects.at(words, i, kind -> true);
      if (subject != null
          && named.of().nextClearBit(i) <= subject.last()
          && found.add(subject.value().id())) {
        hits.add(new Hit(subject.value(), words.start(i), words.end(subject.last()), As.SUBJECT));
      }
    }
    hits.sort(Comparator.comparingInt(Hit::start));
    return hits;
  }

  /**
   * The names in a text.
   *
   * @param hits those that name a kind
   * @param of the words that belong to a name, be it one that names no paper
   */
  private record Names(List<Hit> hits, BitSet of) {}

  private Names names(Phrases.Words words) {
    Names named = new Names(new ArrayList<>(), new BitSet(words.count()));
    Spoken last = null;
    boolean opens = true;
    int i = 0;
    while (i < words.count()) {
      opens = words.begins(i) || opens;
      boolean open = opens;
      Phrases.Match<Name> found = names.at(words, i, name -> open || !name.opening());
      if (found == null) {
        opens = opens && opening(words.word(i));
        i++;
        continue;
      }
      opens = false;
      DocumentKind kind = found.value().kind();
      if (kind != null) {
        Lead lead = lead(words, i, found.value());
        if (lead == Lead.ASKING && last != null && last.goesOn(words, i, kind)) {
          lead = last.lead();
        }
        boolean other = found.value().notBefore().after(words, found.last()) != null;
        As as = lead == Lead.ASKING && !other ? As.PAPER : As.REFUSED;
        named.hits().add(new Hit(kind, words.start(i), words.end(found.last()), as));
        last = lead == Lead.ASKING ? null : new Spoken(kind, lead, found.last());
      }
      named.of().set(i, found.last() + 1);
      i = found.last() + 1;
    }
    return named;
  }

  private static boolean opening(String word) {
    return word.length() == 1
        || OPENING.contains(word)
        || word.chars().allMatch(Character::isDigit);
  }

  private Lead lead(Phrases.Words words, int first, Name name) {
    Lead lead = leads.before(words, first);
    if (lead != null) {
      return lead;
    }
    return name.notAfter().before(words, first) == null ? Lead.ASKING : Lead.MENTION;
  }

  /** The last name that was only spoken of, why, and the word it ends with. */
  private record Spoken(DocumentKind kind, Lead lead, int last) {

    /** Whether the next name shares the words before this one: "số căn cước hoặc hộ chiếu". */
    boolean goesOn(Phrases.Words words, int first, DocumentKind next) {
      if (lead != Lead.FIELD && !next.equals(kind)) {
        return false;
      }
      if (first == last + 1) {
        return words.joined(first, next.equals(kind) ? "/,(" : "/");
      }
      return first == last + 2
          && OR.contains(words.word(first - 1))
          && words.joined(first - 1, "")
          && words.joined(first, "");
    }
  }

  /** Kinds that {@code clause} names, be it only by speaking of the paper. */
  Set<String> named(Folded clause) {
    Set<String> named = new HashSet<>();
    names(new Phrases.Words(clause)).hits().forEach(h -> named.add(h.kind().id()));
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
    granters.forEach(
        (words, ids) -> {
          if (folded.contains(words)) {
            granted.addAll(ids);
          }
        });
    for (String result : results) {
      find(Folded.of(result)).forEach(h -> granted.add(h.kind().id()));
    }
    return granted;
  }
}
