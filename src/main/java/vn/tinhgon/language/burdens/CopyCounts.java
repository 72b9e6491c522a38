package vn.tinhgon.language.burdens;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.tinhgon.model.Case;
import vn.tinhgon.model.Copies;
import vn.tinhgon.model.Document;
import vn.tinhgon.model.Evidence;
import vn.tinhgon.model.Procedure;
import vn.tinhgon.model.Text;

/**
 * Of which papers, and of which dossiers, more than one is asked for. Where every row of a case has
 * the same number, it is the number of sets of the dossier and is said once.
 */
public final class CopyCounts {

  /** The kind of photographs, of which several may be needed. */
  private static final String PHOTO = "photo";

  private final Procedure procedure;
  private final Procedure given;
  private final Map<String, List<Document>> cases = new LinkedHashMap<>();
  private final int sets;

  private CopyCounts(Procedure procedure, Procedure given) {
    this.procedure = procedure;
    this.given = given;
    this.sets = procedure.dossierSets() == null ? 0 : procedure.dossierSets();
    for (Document d : procedure.documents()) {
      if (d.getDocument() && d.papers().stream().noneMatch(p -> p.kind().equals(PHOTO))) {
        cases.computeIfAbsent(d.caseId(), k -> new ArrayList<>()).add(d);
      }
    }
  }

  /**
   * All demands of {@code procedure} for more than one.
   *
   * @param procedure a procedure whose words are understood
   * @param given the same as its file tells it, its steps not split
   */
  public static List<Copies> of(Procedure procedure, Procedure given) {
    boolean one =
        procedure.documents().stream().noneMatch(d -> most(d) > 1)
            && (procedure.dossierSets() == null || procedure.dossierSets() < 2);
    return one || CopyWords.sharedOut(given)
        ? List.of()
        : List.copyOf(new CopyCounts(procedure, given).all());
  }

  private List<Copies> all() {
    List<Copies> found = new ArrayList<>();
    if (sets > 1) {
      found.add(inWords());
    }
    if (CopyWords.stamped(given)) {
      return found;
    }
    Map<String, Integer> numbers = new LinkedHashMap<>();
    cases.forEach((id, rows) -> numbers.put(id, sameNumber(rows)));
    int same =
        numbers.values().stream().distinct().count() == 1 ? numbers.values().iterator().next() : 1;
    if (same > 1) {
      String names = String.join("\n", cases.keySet().stream().map(this::caseName).toList());
      addSets(found, "", same, names, cases.values().stream().flatMap(List::stream).toList());
      return found;
    }
    cases.forEach(
        (id, rows) -> {
          int count = numbers.getOrDefault(id, 1);
          if (count > 1) {
            addSets(found, caseName(id), count, caseName(id), rows);
          } else {
            found.addAll(some(rows));
          }
        });
    return found;
  }

  private Copies inWords() {
    List<Evidence> evidence =
        procedure.states("dossierSets") ? List.of() : DossierSets.evidence(given);
    List<Document> rows =
        cases.values().stream().flatMap(List::stream).filter(d -> total(d) == sets).toList();
    String words = String.join("\n", evidence.stream().map(Evidence::quote).toList());
    return sets(procedure.at(), "", sets, words, rows, evidence);
  }

  /** One set in the words contradicts several in the numbers; as many are said already. */
  private void addSets(
      List<Copies> found, String name, int count, String words, List<Document> rows) {
    if (sets != 1 && sets != count) {
      found.add(sets(rows.get(0).at(), name, count, words, rows, List.of()));
    }
  }

  private Copies sets(
      String at,
      String name,
      int count,
      String words,
      List<Document> rows,
      List<Evidence> evidence) {
    return new Copies(
        procedure.key(),
        at,
        name.isEmpty()
            ? new Text("Hồ sơ", "The dossier")
            : new Text("Hồ sơ “" + name + "”", "The dossier “" + name + "”"),
        count,
        new Text(count + " bộ", count + " sets"),
        new Text("bộ", "set"),
        onPaper(words),
        rows,
        evidence);
  }

  /** The number that all rows of a case have, so that it is the number of sets; else 1. */
  private static int sameNumber(List<Document> rows) {
    List<Document> several = rows.stream().filter(d -> most(d) > 1).toList();
    boolean clear = several.stream().anyMatch(CopyWords::ofOnePaper);
    if (rows.size() < 2 || !clear || several.size() * 2 <= rows.size()) {
      return 1;
    }
    int count = total(several.get(0));
    return rows.stream().allMatch(d -> total(d) == count && !contradicts(d)) ? count : 1;
  }

  /**
   * The rows of a case that ask for several, those of one number together: what two rows clearly
   * ask for, the others of the same number do too.
   */
  private List<Copies> some(List<Document> rows) {
    Map<Integer, List<Document>> byNumber = new TreeMap<>();
    for (Document d : rows) {
      if (most(d) > 1 && total(d) != sets && !contradicts(d) && CopyWords.ofOnePaper(d)) {
        byNumber.computeIfAbsent(total(d), k -> new ArrayList<>()).add(d);
      }
    }
    List<Copies> found = new ArrayList<>();
    byNumber.forEach(
        (count, clear) -> {
          if (clear.size() == 1) {
            found.add(one(clear.get(0)));
          } else {
            List<Document> asking =
                rows.stream()
                    .filter(d -> most(d) > 1 && total(d) == count && !contradicts(d))
                    .toList();
            found.add(several(count, asking, rows.size()));
          }
        });
    return found;
  }

  private Copies one(Document d) {
    return copies(new Text("“" + d.name() + "”", "“" + d.name() + "”"), amount(d), List.of(d));
  }

  private Copies several(int count, List<Document> asking, int of) {
    String names =
        " (" + String.join(", ", asking.stream().map(d -> "“" + d.name() + "”").toList()) + ")";
    return copies(
        new Text(
            asking.size() + " trong " + of + " giấy tờ của hồ sơ" + names,
            asking.size() + " of " + of + " papers of the dossier" + names),
        new Text(count + " bản", count + " copies"),
        asking);
  }

  private Copies copies(Text what, Text amount, List<Document> rows) {
    Document first = rows.get(0);
    return new Copies(
        procedure.key(),
        first.at(),
        what,
        total(first),
        amount,
        new Text("bản", "copy"),
        onPaper(caseName(first.caseId())),
        rows,
        List.of());
  }

  private static Text amount(Document d) {
    int originals = d.getOriginalCount();
    int copies = d.getCopyCount();
    List<String> vi = new ArrayList<>();
    List<String> en = new ArrayList<>();
    if (originals > 0) {
      vi.add(originals + " bản chính");
      en.add(originals + (originals == 1 ? " original" : " originals"));
    }
    if (copies > 0) {
      vi.add(copies + " bản sao");
      en.add(copies + (copies == 1 ? " copy" : " copies"));
    }
    return new Text(String.join(", ", vi), String.join(", ", en));
  }

  private String caseName(String caseId) {
    return procedure.cases().stream()
        .filter(c -> c.id().equals(caseId))
        .map(Case::name)
        .findFirst()
        .orElse("");
  }

  private boolean onPaper(String words) {
    return !procedure.getOnlineChannel() || CopyWords.onPaper(words);
  }

  private static int most(Document d) {
    return Math.max(d.getOriginalCount(), d.getCopyCount());
  }

  private static int total(Document d) {
    return d.getOriginalCount() + d.getCopyCount();
  }

  private static boolean contradicts(Document d) {
    Integer inText = d.copiesInText();
    return inText != null && inText != most(d) && inText != total(d);
  }
}
