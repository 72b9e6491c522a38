package vn.tinhgon.rules.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tinhgon.language.Understanding;
import vn.tinhgon.model.Document;
import vn.tinhgon.model.DocumentKind;
import vn.tinhgon.model.Paper;
import vn.tinhgon.model.Procedure;
import vn.tinhgon.procedures.ProcedureReader;
import vn.tinhgon.rules.Annex;
import vn.tinhgon.rules.BadRule;
import vn.tinhgon.rules.Finding;
import vn.tinhgon.rules.Law;
import vn.tinhgon.rules.Severity;
import vn.tinhgon.rules.engine.RuleBook;

/** The state's list of papers that data replace, as it stands in {@code rules/_data}. */
class AnnexDataTest {

  private static final Path TABLE = Path.of("rules/_data/once-only-annex.tsv");
  private static final RuleBook BOOK = RuleBook.bundled();
  private static final Annex ANNEX = BOOK.catalogue().annex();

  @Test
  void everyPrintedRowIsKept() throws IOException {
    List<String[]> rows = printed();
    assertEquals(797, rows.size());
    assertEquals(765, rows.stream().map(r -> r[0]).distinct().count());
    assertEquals(765, ANNEX.rows().size());
    List<String> codes = rows.stream().map(r -> r[0]).toList();
    assertEquals(codes.stream().sorted().toList(), codes, TABLE + ": sort it by code");
  }

  @Test
  void itIsInForceAsLongAsItsResolution() {
    Law law = BOOK.catalogue().laws().get(ANNEX.document());
    if (law == null) {
      throw new IllegalStateException("_laws.yaml lacks " + ANNEX.document());
    }
    assertEquals(law.from(), ANNEX.from());
    assertEquals(law.to(), ANNEX.to());
  }

  @Test
  void kindsAreTheCataloguesAndEachDatabaseIsUsed() {
    Set<String> kinds =
        BOOK.catalogue().kinds().kinds().stream().map(DocumentKind::id).collect(Collectors.toSet());
    Set<String> databases = new TreeSet<>();
    ANNEX
        .rows()
        .forEach(
            (code, rows) ->
                rows.forEach(
                    row -> {
                      assertTrue(kinds.contains(row.kind()), TABLE + ": " + code + " " + row);
                      databases.add(row.database());
                    }));
    assertEquals(new TreeSet<>(ANNEX.databases().keySet()), databases);
  }

  /**
   * The kinds of a row are those that reading its printed words gives: all that a database holds,
   * and no other. A row that differs says why in its note.
   */
  @Test
  void kindsAreWhatThePrintedWordsRead() throws IOException {
    List<String[]> rows = printed().stream().filter(r -> r[8].isEmpty()).toList();
    List<Document> documents = read(rows.stream().map(r -> r[3]).toList());
    Set<String> held =
        BOOK.catalogue().kinds().kinds().stream()
            .filter(k -> k.holding() != null)
            .map(DocumentKind::id)
            .collect(Collectors.toSet());
    List<String> differing = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Set<String> named =
          documents.get(i).papers().stream().map(Paper::kind).collect(Collectors.toSet());
      Set<String> replaced =
          List.of(rows.get(i)[2].split(" ", -1)).stream()
              .map(p -> p.substring(0, p.indexOf('=')))
              .collect(Collectors.toSet());
      Set<String> lost =
          documents.get(i).papers().stream()
              .filter(p -> p.demand() != Paper.Demand.MENTION && held.contains(p.kind()))
              .map(Paper::kind)
              .collect(Collectors.toCollection(TreeSet::new));
      lost.removeAll(replaced);
      if (!named.containsAll(replaced) || !lost.isEmpty()) {
        differing.add(rows.get(i)[0] + " “" + rows.get(i)[3] + "” reads " + named);
      }
    }
    assertEquals(List.of(), differing, TABLE + ": set the kinds right, or say why in the note");
  }

  @Test
  void agencySuffixesDoNotCountAndTheListEnds() {
    LocalDate day = LocalDate.of(2026, 11, 1);
    List<Annex.Row> rows = ANNEX.on(day, "1.013089");
    assertEquals(
        List.of(
            new Annex.Row(
                "vehicle-registration",
                "vehicle-registration",
                "Giấy chứng nhận đăng ký xe",
                "điểm a khoản 2 Điều 5 Thông tư số 47/2024/TT-BGTVT",
                false)),
        rows);
    assertEquals(rows, ANNEX.on(day, "1.013089.000.00.00.H26"));
    assertEquals(List.of(), ANNEX.on(LocalDate.of(2025, 12, 31), "1.013089"));
    assertEquals(List.of(), ANNEX.on(LocalDate.of(2027, 3, 1), "1.013089"));
    assertEquals(List.of(), ANNEX.on(day, ""));
    assertEquals(List.of(), ANNEX.on(day, "1."));
  }

  @Test
  void rowsOfOneCodeAndKindBecomeOneWithAllTheirProvisions() {
    String header = "code\tpart\treplaced\tpaper\tdocument\tprovision\tministry\tprocedure\tnote\n";
    String one = "1.000001\t\tbirth=civil-status\tGiấy khai sinh\tNghị định số 1/2020/NĐ-CP\t";
    assertEquals(
        Map.of(
            "1.000001",
            List.of(
                new Annex.Row(
                    "birth",
                    "civil-status",
                    "Giấy khai sinh",
                    "khoản 2 Điều 3 Nghị định số 1/2020/NĐ-CP; Điều 9 Nghị định số 1/2020/NĐ-CP",
                    false))),
        AnnexTable.rows(
            "t",
            header
                + one
                + "Khoản 2 Điều 3\t\t\t\n"
                + one
                + "Điều 9 Nghị định số 1/2020/NĐ-CP\t\t\t",
            Set.of("civil-status")));
  }

  @Test
  void aProvisionReadsAsOneWithItsDocument() {
    String header = "code\tpart\treplaced\tpaper\tdocument\tprovision\tministry\tprocedure\tnote\n";
    Map<String, String> read =
        Map.of(
            "Điểm b khoản 1 Điều 10\tNghị định số 1/2020/NĐ-CP",
            "điểm b khoản 1 Điều 10 Nghị định số 1/2020/NĐ-CP",
            "Khoản 1 Điều 2 được sửa đổi bởi Khoản 2 Điều 2\tNghị định số 1/2020/NĐ-CP được sửa đổi",
            "khoản 1 Điều 2 được sửa đổi bởi khoản 2 Điều 2 (Nghị định số 1/2020/NĐ-CP được sửa đổi)",
            "Khoản 2 Điều 4 Nghị định 1/2020/NĐ-CP; Mẫu A\tNghị định số 1/2020/NĐ-CP",
            "khoản 2 Điều 4 Nghị định 1/2020/NĐ-CP; Mẫu A",
            "Điều 9\tLuật Tín ngưỡng, tôn giáo",
            "Điều 9 Luật Tín ngưỡng, tôn giáo");
    read.forEach(
        (printed, provision) -> {
          List<String> cells = List.of(printed.split("\t", -1));
          String row =
              String.join("\t", "1.0", "", "birth=b", "p", cells.get(1), cells.get(0), "", "", "");
          assertEquals(
              Map.of("1.0", List.of(new Annex.Row("birth", "b", "p", provision, false))),
              AnnexTable.rows("t", header + row, Set.of("b")));
        });
  }

  @Test
  void aMistakeInTheTableNamesItsLine() {
    String header = "code\tpart\treplaced\tpaper\tdocument\tprovision\tministry\tprocedure\tnote\n";
    for (String row :
        List.of(
            "1.000001\t\tbirth=civil-status\tGiấy khai sinh",
            "1.000001\tyes\tbirth=civil-status\tp\td\tk\tm\tn\t",
            "1.000001\t\tbirth\tp\td\tk\tm\tn\t",
            "1.000001\t\tbirth=sky\tp\td\tk\tm\tn\t")) {
      BadRule wrong =
          assertThrows(
              BadRule.class,
              () -> AnnexTable.rows("annex.tsv", header + row, Set.of("civil-status")));
      String said = wrong.text().en();
      assertTrue(said.startsWith("annex.tsv:2: "), said);
    }
    assertThrows(BadRule.class, () -> AnnexTable.rows("annex.tsv", "code\tpaper", Set.of()));
  }

  @Test
  void onceOwnersPublishTheirDataItIsAViolation(@TempDir Path folder) throws IOException {
    Path rules = Path.of("rules");
    Path own = Files.createDirectories(folder.resolve("own/annex"));
    Path data = Files.createDirectories(folder.resolve("_data"));
    for (String file : List.of("rule.drl", "rule.yaml", "cases.yaml")) {
      Files.writeString(
          own.resolve(file),
          Files.readString(rules.resolve("once-only/annex/" + file))
              .replace("package once_only", "package own")
              .replace("once-only/annex", "own/annex"));
    }
    Files.writeString(
        data.resolve("document-kinds.yaml"),
        Files.readString(rules.resolve("_data/document-kinds.yaml"))
            .replace("clause: listed,", "clause: listed, published: 2026-01-01,"));
    assertEquals(List.of(Severity.VIOLATION), severities(BOOK.withRules(folder), "1.013089"));
    assertEquals(List.of(Severity.WARNING), severities(BOOK, "1.013089"));
  }

  private static List<Severity> severities(RuleBook book, String code) {
    Procedure procedure = procedure(code, List.of("Giấy chứng nhận đăng ký xe"));
    return book
        .find(List.of(procedure), LocalDate.of(2026, 11, 1), Set.of("once-only/annex"))
        .stream()
        .map(Finding::severity)
        .toList();
  }

  private static List<String[]> printed() throws IOException {
    return Files.readAllLines(TABLE).stream().skip(1).map(l -> l.split("\t", -1)).toList();
  }

  private static List<Document> read(List<String> papers) {
    return procedure("0.000000", papers).documents();
  }

  private static Procedure procedure(String code, List<String> papers) {
    ObjectNode tree = new ObjectMapper().createObjectNode();
    tree.put("code", code).put("name", "Thủ tục mẫu");
    ArrayNode documents = tree.putArray("documents");
    for (int i = 0; i < papers.size(); i++) {
      documents.addObject().put("id", "d" + i).put("name", papers.get(i));
    }
    Procedure procedure =
        new ProcedureReader()
            .read("annex", tree.toString().getBytes(StandardCharsets.UTF_8))
            .procedure();
    if (procedure == null) {
      throw new IllegalStateException("the printed papers are no procedure");
    }
    return new Understanding(BOOK.catalogue().kinds()).complete(procedure);
  }
}
