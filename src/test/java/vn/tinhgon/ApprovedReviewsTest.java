package vn.tinhgon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.tinhgon.procedures.ProcedureFile;
import vn.tinhgon.procedures.ProcedureReader;
import vn.tinhgon.report.Report;
import vn.tinhgon.report.TextReport;
import vn.tinhgon.rules.Need;
import vn.tinhgon.rules.Rule;
import vn.tinhgon.rules.engine.RuleBook;

/** The review of every sample, so that a changed rule shows its effect as a readable diff. */
class ApprovedReviewsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
  private static final Path APPROVED = Path.of("src/test/resources/approved");
  private static final RuleBook BOOK = RuleBook.bundled();
  private static final ProcedureReader READER = new ProcedureReader();

  @TestFactory
  List<DynamicTest> reviews() throws IOException {
    return samples().stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.getFileName().toString(),
                    () ->
                        Approved.check(APPROVED.resolve(file.getFileName() + ".txt"), text(file))))
        .toList();
  }

  /** What shows only when all samples are reviewed together. */
  @Test
  void reviewOfAllSamplesTogether() throws IOException {
    Predicate<Rule> across = r -> r.needs().contains(Need.OTHER_PROCEDURES);
    Report report = new Reviewer(BOOK, across).review(read(samples()), DAY);
    Approved.check(APPROVED.resolve("_together.txt"), text(report));
  }

  @Test
  void everyRuleFindsSomethingInTheSamples() throws IOException {
    Set<String> silent = new TreeSet<>(BOOK.rules().keySet());
    Report report = new Reviewer(BOOK).review(read(samples()), DAY);
    report.findings().forEach(f -> silent.remove(f.finding().rule()));
    assertEquals(Set.of(), silent, "rules that no file of procedures/ shows; add or change one");
  }

  @Test
  void thereAreEnoughSamplesAndSomeAreClean() throws IOException {
    List<Path> samples = samples();
    assertTrue(samples.size() >= 24, samples.size() + " samples");
    long clean = samples.stream().filter(f -> review(f).findings().isEmpty()).count();
    assertTrue(clean >= 6, clean + " clean samples");
  }

  private static String text(Path file) {
    return text(review(file));
  }

  private static String text(Report report) {
    String text = TextReport.render(report, Locale.ROOT, false);
    return text.lines().filter(l -> !l.contains(BOOK.version())).collect(Collectors.joining("\n"))
        + "\n";
  }

  private static Report review(Path file) {
    return new Reviewer(BOOK).review(read(List.of(file)), DAY);
  }

  private static List<ProcedureFile> read(List<Path> paths) {
    List<ProcedureFile> files = paths.stream().map(READER::read).toList();
    files.forEach(f -> assertEquals(List.of(), f.faults()));
    return files;
  }

  private static List<Path> samples() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("procedures"))) {
      return files.filter(f -> f.toString().endsWith(".json")).sorted().toList();
    }
  }
}
