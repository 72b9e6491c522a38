package vn.tinhgon.report.html.procedure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Case;
import vn.tinhgon.model.Deadline;
import vn.tinhgon.model.Document;
import vn.tinhgon.model.Json;
import vn.tinhgon.model.Paper;
import vn.tinhgon.model.Procedure;
import vn.tinhgon.model.Text;
import vn.tinhgon.report.html.page.Say;

/**
 * The dossier of a procedure as a list, case by case.
 *
 * @param cases the cases that have rows; one without a name where there are no cases
 * @param count how many rows are documents
 */
public record DocumentList(List<OfCase> cases, int count) {

  /**
   * The rows of a case.
   *
   * @param name its name; empty for rows of all cases
   * @param rows its rows, as published
   */
  public record OfCase(String name, List<Row> rows) {}

  /**
   * A row of the dossier.
   *
   * @param id of the row, without the procedure's own
   * @param number its number among the documents of its case; 0 for a note or heading
   * @param name as published
   * @param note as published; empty where there is none
   * @param papers the papers it names and on what terms
   * @param copyForm the form asked for; absent where neither stated nor readable
   * @param counts how many originals and copies; empty where unknown
   * @param more form, issuer, age
   * @param refs the findings about it
   */
  public record Row(
      String id,
      int number,
      List<Piece> name,
      List<Piece> note,
      List<Terms> papers,
      @Nullable String copyForm,
      List<String> counts,
      List<String> more,
      List<Ref> refs) {}

  /**
   * A paper and on what terms it is asked for.
   *
   * @param kind what it is; absent where the catalogue lacks it
   * @param demand on what terms, as styles name it
   * @param says the same in words
   * @param form in what form and whose; empty where the words do not say
   */
  public record Terms(@Nullable String kind, String demand, String says, String form) {}

  /** The dossier of {@code p}; {@code kinds} names the kinds of paper. */
  public static DocumentList of(Procedure p, Map<String, Text> kinds, Quotes quotes, Say say) {
    Map<String, List<Document>> byCase = new LinkedHashMap<>();
    for (Document document : p.documents()) {
      byCase.computeIfAbsent(document.caseId(), c -> new ArrayList<>()).add(document);
    }
    List<OfCase> cases = new ArrayList<>();
    byCase.forEach(
        (id, rows) -> {
          List<Row> shown = new ArrayList<>();
          int number = 0;
          for (Document document : rows) {
            number += document.getDocument() ? 1 : 0;
            shown.add(row(document, document.getDocument() ? number : 0, kinds, quotes, say));
          }
          cases.add(new OfCase(name(p, id, say), List.copyOf(shown)));
        });
    int count = (int) p.documents().stream().filter(Document::getDocument).count();
    return new DocumentList(List.copyOf(cases), count);
  }

  /** Name of the case {@code id}; empty for what belongs to all cases. */
  static String name(Procedure p, String id, Say say) {
    return p.cases().stream()
        .filter(c -> c.id().equals(id))
        .map(Case::name)
        .findFirst()
        .orElse(id.isEmpty() ? "" : say.it("Trường hợp ", "Case ") + id);
  }

  private static Row row(Document d, int number, Map<String, Text> kinds, Quotes quotes, Say say) {
    String id = Spot.id(d);
    return new Row(
        id,
        number,
        quotes.in(id, d.name()),
        d.note() == null ? List.of() : quotes.in(id, d.note()),
        d.papers().stream().map(p -> terms(p, kinds, say)).distinct().toList(),
        d.copyForm() == null ? null : say.first(d.copyForm().label()),
        counts(d, say),
        more(d, say),
        Ref.about(id, quotes, say));
  }

  private static Terms terms(Paper paper, Map<String, Text> kinds, Say say) {
    Text kind = kinds.get(paper.kind());
    List<String> form = new ArrayList<>();
    if (paper.copyForm() != null) {
      form.add(say.it(paper.copyForm().label()));
    }
    if (paper.holder() != null) {
      form.add(say.it("của ", "of ") + say.it(paper.holder().label()));
    }
    return new Terms(
        kind == null ? null : say.first(kind),
        Json.name(paper.demand()),
        say.it(paper.demand().label()),
        String.join(", ", form));
  }

  private static List<String> counts(Document d, Say say) {
    List<String> counts = new ArrayList<>();
    if (d.originals() != null) {
      counts.add(say.number(d.originals()) + say.it(" bản chính", " original(s)"));
    }
    if (d.copies() != null) {
      counts.add(say.number(d.copies()) + say.it(" bản sao", " copies"));
    }
    return List.copyOf(counts);
  }

  private static List<String> more(Document d, Say say) {
    List<String> more = new ArrayList<>();
    if (d.form() != null) {
      more.add(say.it("Mẫu: ", "Form: ") + d.form());
    }
    if (d.grantedBy() != null) {
      more.add(say.it("Cấp bởi: ", "Issued by: ") + d.grantedBy());
    }
    Deadline validity = d.validity();
    if (validity != null) {
      more.add(say.it("Cấp không quá ", "No older than ") + say.it(validity.words()));
    }
    return List.copyOf(more);
  }
}
