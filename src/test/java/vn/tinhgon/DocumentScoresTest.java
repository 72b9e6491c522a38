package vn.tinhgon;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.tinhgon.language.Understanding;
import vn.tinhgon.model.DocumentKinds;
import vn.tinhgon.model.Procedure;
import vn.tinhgon.procedures.ProcedureFile;
import vn.tinhgon.procedures.ProcedureReader;
import vn.tinhgon.report.Reading;
import vn.tinhgon.report.ReadingJson;
import vn.tinhgon.report.Report;
import vn.tinhgon.rules.engine.RuleBook;

/**
 * What is read of the rows of dossiers, and what the document rules find, against labels made by
 * reading. Prints the scores; the floors are the assertions. Skipped where there are no labels.
 */
class DocumentScoresTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

  private static final double SAME_FOUND = 18 / 21.0;
  private static final double OTHERS_FOUND = 3 / 121.0;
  private static final double YES_FLAGGED = 0.85;
  private static final double NO_FLAGGED = 0.03;
  private static final double KIND_RIGHT = 0.93;
  private static final double DEMAND_RIGHT = 0.85;
  private static final double FORM_RIGHT = 0.85;

  private final RuleBook book = RuleBook.bundled();
  private final Reviewer reviewer = new Reviewer(book);
  private final Map<String, Report> reports = new HashMap<>();
  private final ProcedureReader reader = new ProcedureReader();

  @Test
  void duplicatesAreFoundAndLookalikesAreNot() {
    Share same = new Share("same document, found by duplicate/*");
    Share others = new Share("different, alternative, undecidable, found by duplicate/*");
    List<Shared.Row> pairs = new ArrayList<>(Shared.table("document-pairs-2.tsv"));
    for (Shared.Row pair : Shared.table("document-pairs.tsv")) {
      if (pair.get("code_a").equals(pair.get("code_b")) && !pair.get("label").equals("cross")) {
        pairs.add(pair);
      }
    }
    Map<String, List<Set<String>>> found = new HashMap<>();
    for (Shared.Row pair : pairs) {
      String code = pair.get("code").isEmpty() ? pair.get("code_a") : pair.get("code");
      boolean hit =
          found.computeIfAbsent(code, this::duplicates).stream().anyMatch(f -> both(pair, f));
      boolean is = pair.get("label").equals("same");
      (is ? same : others).add(hit, hit == is, code + " " + pair.get("label"));
    }
    System.out.println(same);
    System.out.println(others);
    assertAll(
        () -> assertTrue(same.value() >= SAME_FOUND, same::toString),
        () -> assertTrue(others.value() <= OTHERS_FOUND, others::toString));
  }

  @Test
  void papersThatTheStateHoldsAreFoundAndOnlyThese() {
    Share yes = new Share("once-only, a reader would sign, flagged");
    Share no = new Share("once-only, a reader would not sign, flagged");
    for (Shared.Row row : Shared.table("once-only-rows.tsv")) {
      if (!row.get("flag").equals("unsure")) {
        boolean is = row.get("flag").equals("yes");
        boolean hit =
            review(row.get("code")).findings().stream()
                .map(Report.Placed::finding)
                .anyMatch(f -> f.rule().startsWith("once-only/") && f.at().equals(row.get("at")));
        (is ? yes : no).add(hit, hit == is, row.get("code") + row.get("at"));
      }
    }
    System.out.println(yes);
    System.out.println(no);
    assertAll(
        () -> assertTrue(yes.value() >= YES_FLAGGED, yes::toString),
        () -> assertTrue(no.value() <= NO_FLAGGED, no::toString));
  }

  @Test
  void kindDemandAndFormOfRowsAreRead() throws IOException {
    Share kinds = new Share("kind of paper");
    Share demands = new Share("demand");
    Share forms = new Share("form of copy");
    DocumentKinds catalogue = book.catalogue().kinds();
    Understanding understanding = new Understanding(catalogue);
    for (Shared.Row row : Shared.table("once-only-rows.tsv")) {
      ProcedureFile file = file(row.get("code"));
      Procedure procedure = understanding.complete(procedure(file));
      Reading reading = new Reading(file.file(), procedure, at -> 0);
      JsonNode read =
          new ObjectMapper()
              .readTree(ReadingJson.render(List.of(reading), catalogue.kinds(), Locale.ROOT))
              .at("/procedures/0/documents");
      JsonNode first = null;
      JsonNode ofKind = null;
      for (JsonNode paper : read) {
        if (paper.path("at").asText().equals(row.get("at"))) {
          first = first == null ? paper : first;
          boolean is = paper.path("kind").asText().equals(row.get("kind"));
          ofKind = ofKind == null && is ? paper : ofKind;
        }
      }
      JsonNode paper = ofKind == null ? first : ofKind;
      boolean kind = ofKind != null || first != null && row.get("kind").equals("other");
      kinds.add(kind, kind, row.get("code") + row.get("at"));
      boolean demand = says(paper, "demand", row.get("demand"));
      demands.add(demand, demand, row.get("code") + row.get("at"));
      boolean form = says(paper, "copyForm", row.get("copy"));
      forms.add(form, form, row.get("code") + row.get("at"));
    }
    System.out.println(kinds);
    System.out.println(demands);
    System.out.println(forms);
    assertAll(
        () -> assertTrue(kinds.value() >= KIND_RIGHT, kinds::toString),
        () -> assertTrue(demands.value() >= DEMAND_RIGHT, demands::toString),
        () -> assertTrue(forms.value() >= FORM_RIGHT, forms::toString));
  }

  private static boolean says(@Nullable JsonNode paper, String field, String value) {
    return paper != null && paper.path(field).asText().equals(value);
  }

  /** The places, and the words there, of what duplicate/* finds together in one procedure. */
  private List<Set<String>> duplicates(String code) {
    List<Set<String>> found = new ArrayList<>();
    Map<String, String> names = new HashMap<>();
    procedure(file(code)).documents().forEach(d -> names.put(d.at(), normal(d.name())));
    for (Report.Placed placed : review(code).findings()) {
      String rule = placed.finding().rule();
      if (rule.startsWith("duplicate/") && !rule.equals("duplicate/copies")) {
        List<String> places = new ArrayList<>(List.of(placed.finding().at()));
        placed.related().forEach(r -> places.add(r.at()));
        Set<String> both = new HashSet<>(places);
        places.forEach(at -> both.add(names.getOrDefault(at, "")));
        found.add(both);
      }
    }
    return found;
  }

  private static boolean both(Shared.Row pair, Set<String> found) {
    String atA = pair.get("at_a");
    if (!atA.isEmpty()) {
      return found.containsAll(Set.of(atA, pair.get("at_b")));
    }
    return found.contains(normal(pair.get("doc_a"))) && found.contains(normal(pair.get("doc_b")));
  }

  private static String normal(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("\\s+", " ").strip();
  }

  private Report review(String code) {
    return reports.computeIfAbsent(code, c -> reviewer.review(List.of(file(c)), DAY));
  }

  private ProcedureFile file(String code) {
    return reader.read(Shared.portalFile(code));
  }

  private static Procedure procedure(ProcedureFile file) {
    Procedure procedure = file.procedure();
    if (procedure == null) {
      throw new IllegalStateException(file.faults().toString());
    }
    return procedure;
  }
}
