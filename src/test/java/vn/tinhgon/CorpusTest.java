package vn.tinhgon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.tinhgon.procedures.Fault;
import vn.tinhgon.procedures.ProcedureFile;
import vn.tinhgon.procedures.ProcedureReader;
import vn.tinhgon.report.Report;
import vn.tinhgon.rules.Rule;
import vn.tinhgon.rules.engine.RuleBook;

/** What was measured on real procedures still holds. Skipped where they are not at hand. */
class CorpusTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

  @Test
  void everyProcedureImportsAndValidatesAsANativeFile() {
    ProcedureReader reader = new ProcedureReader();
    List<Fault> faults = new ArrayList<>();
    Shared.portalFiles()
        .forEach(
            path -> {
              ProcedureFile file = reader.read(path);
              faults.addAll(file.faults());
              assertEquals(ProcedureFile.Format.PORTAL, file.format(), path.toString());
              byte[] written = file.nativeText().getBytes(StandardCharsets.UTF_8);
              faults.addAll(reader.read(path + " as native", written).faults());
            });
    assertEquals(List.of(), faults);
  }

  @Test
  void hitsAreThoseOfTheRuleFiles() {
    RuleBook book = RuleBook.bundled();
    ProcedureReader reader = new ProcedureReader();
    Iterable<ProcedureFile> files =
        () -> Shared.portalFiles().stream().map(reader::read).iterator();
    Report report = new Reviewer(book).review(files, DAY);
    Map<String, Integer> hits = new TreeMap<>();
    Map<String, Integer> measured = new TreeMap<>();
    for (Rule rule : book.rules().values()) {
      hits.put(rule.id(), 0);
      Rule.Measured m = rule.measured();
      measured.put(rule.id(), m == null ? -1 : m.hits());
    }
    report.findings().forEach(f -> hits.merge(f.finding().rule(), 1, Integer::sum));
    assertEquals(
        measured,
        hits,
        "measured.hits of the rule files differs: read the new hits, then write what you saw");
  }
}
