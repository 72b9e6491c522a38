package vn.tinhgon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.tinhgon.procedures.ProcedureFile;
import vn.tinhgon.procedures.ProcedureReader;
import vn.tinhgon.report.Report;
import vn.tinhgon.report.TextReport;
import vn.tinhgon.rules.engine.RuleBook;

/**
 * The same procedures on the days around which the law changed: each review cites the law and
 * speaks the words of its day.
 */
class TimelineTest {

  private static final Path FOLDER = Path.of("src/test/resources/timeline");
  private static final RuleBook BOOK = RuleBook.bundled();
  private static final ProcedureReader READER = new ProcedureReader();

  @TestFactory
  List<DynamicTest> reviews() {
    return Stream.of(
            "2019-03-01",
            "2021-04-27",
            "2023-03-20",
            "2025-06-30",
            "2025-07-01",
            "2026-07-01",
            "2026-08-05",
            "2027-03-01")
        .map(
            day ->
                DynamicTest.dynamicTest(
                    day, () -> Approved.check(FOLDER.resolve(day + ".txt"), review(day))))
        .toList();
  }

  private static String review(String day) {
    List<ProcedureFile> files =
        Stream.of("route-registration-extension.json", "route-registration-end.json")
            .map(name -> READER.read(FOLDER.resolve(name)))
            .toList();
    files.forEach(f -> assertEquals(List.of(), f.faults()));
    Report report = new Reviewer(BOOK).review(files, LocalDate.parse(day));
    return TextReport.render(report, Locale.ROOT, false)
            .lines()
            .filter(l -> !l.contains(BOOK.version()))
            .collect(Collectors.joining("\n"))
        + "\n";
  }
}
