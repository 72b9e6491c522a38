package vn.tinhgon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.tinhgon.plans.Action;
import vn.tinhgon.plans.Choices;
import vn.tinhgon.plans.Plan;
import vn.tinhgon.plans.Proposals;
import vn.tinhgon.procedures.ProcedureFile;
import vn.tinhgon.procedures.ProcedureReader;
import vn.tinhgon.report.Report;
import vn.tinhgon.rules.engine.RuleBook;

/** What a plan leaves of a procedure can be read, is cured, and has nothing wrong that is new. */
class SimplifierTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
  private static final RuleBook BOOK = RuleBook.bundled();
  private static final int SAMPLE = 25;

  private final ProcedureReader reader = new ProcedureReader();

  @Test
  void samplesAreCuredAndNothingNewIsWrong() {
    List<Path> files = samples();
    List<ProcedureFile> after = simplified(files, 15);
    Set<String> before = found(files.stream().map(reader::read).toList());
    Set<String> now = found(after);
    now.removeAll(before);
    assertEquals(Set.of(), now, "found only in the simplified procedures, seen together");
  }

  @Test
  void realProceduresAreCuredAndNothingNewIsWrong() {
    List<Path> all = Shared.portalFiles();
    List<Path> some = new ArrayList<>();
    for (int i = 0; i < all.size(); i += SAMPLE) {
      some.add(all.get(i));
    }
    simplified(some, 3);
  }

  /**
   * The simplified procedures of {@code files}; at least {@code least} actions were carried out.
   */
  private List<ProcedureFile> simplified(List<Path> files, int least) {
    Proposals proposals =
        new Proposer(BOOK, r -> true)
            .propose(files.stream().map(reader::read).toList(), DAY, Choices.none());
    Simplifier simplifier = new Simplifier(BOOK);
    List<ProcedureFile> all = new ArrayList<>();
    int done = 0;
    for (Plan plan : proposals.plans()) {
      String file = plan.procedure().key();
      ProcedureFile given = reader.read(Path.of(file));
      Simplifier.Simplified simplified = simplifier.apply(given, plan, DAY);
      ProcedureFile changed = reader.read(file, simplified.text().getBytes(StandardCharsets.UTF_8));
      assertEquals(List.of(), changed.faults(), file);
      Set<String> before = found(List.of(given));
      Set<String> after = found(List.of(changed));
      for (Action action : simplified.done()) {
        done++;
        action
            .findings()
            .forEach(f -> assertTrue(!after.contains(f), () -> file + " still has " + action));
      }
      after.removeAll(before);
      assertEquals(Set.of(), after, file + ": new after " + simplified.done());
      assertEquals(plan.chosen().size(), simplified.done().size() + simplified.left().size(), file);
      simplified.left().forEach(a -> assertTrue(a.byHand() != null, () -> file + ": " + a));
      all.add(changed);
    }
    int carried = done;
    assertTrue(carried >= least, () -> "only " + carried + " actions were carried out");
    return all;
  }

  private static Set<String> found(List<ProcedureFile> files) {
    Report report = new Reviewer(BOOK).review(files, DAY);
    Set<String> all = new HashSet<>();
    report.findings().forEach(f -> all.add(f.finding().fingerprint()));
    return all;
  }

  private static List<Path> samples() {
    try (Stream<Path> files = Files.list(Path.of("procedures"))) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
