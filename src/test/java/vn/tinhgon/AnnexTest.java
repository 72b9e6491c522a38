package vn.tinhgon;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.tinhgon.language.Understanding;
import vn.tinhgon.model.Document;
import vn.tinhgon.model.Paper;
import vn.tinhgon.model.Procedure;
import vn.tinhgon.procedures.ProcedureFile;
import vn.tinhgon.procedures.ProcedureReader;
import vn.tinhgon.rules.Finding;
import vn.tinhgon.rules.engine.RuleBook;

/**
 * The once-only rules against the state's own list, on real procedures. Skipped where they are not
 * at hand.
 */
class AnnexTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
  private static final Path TRUTH = Path.of("src/test/resources/once-only-annex-truth.tsv");
  private static final Set<String> ASKED = Set.of("demanded", "conditional", "alternative");
  private static final Set<String> NOT_ASKED = Set.of("waived", "fallback");

  private static final RuleBook BOOK = RuleBook.bundled();
  private static final ProcedureReader READER = new ProcedureReader();

  /** A kind of paper of the list in one procedure, and what reading the procedure gave. */
  private record Pair(String code, String kind, String truth) {
    static Pair of(String line) {
      String[] cells = line.split("\t", -1);
      return new Pair(cells[0], cells[1], cells[2]);
    }

    @Override
    public String toString() {
      return code + " " + kind + " " + truth;
    }
  }

  @Test
  void papersOfTheListAreFoundWhereTheyAreStillAskedForAndOnlyThere() {
    List<Path> files = Shared.portalFiles();
    List<Pair> pairs = pairs();
    Set<String> codes = pairs.stream().map(Pair::code).collect(Collectors.toSet());
    Set<String> found = new HashSet<>();
    files.stream()
        .filter(f -> codes.contains(String.valueOf(f.getFileName()).replace(".json", "")))
        .forEach(f -> found.addAll(found(f)));
    Score asked = new Score(pairs, ASKED, found, true);
    Score waived = new Score(pairs, NOT_ASKED, found, false);
    System.out.println("Annex I, papers still asked for, found: " + asked);
    System.out.println("Annex I, papers waived or a fallback, found all the same: " + waived);
    assertAll(
        () -> assertTrue(asked.share() >= 0.95, asked::toString),
        () -> assertTrue(waived.share() <= 0.05, waived::toString));
  }

  /** How many of the pairs of some truths were found, and which were wrongly so or not. */
  private record Score(int hits, int all, List<Pair> wrong) {
    Score(List<Pair> pairs, Set<String> truths, Set<String> found, boolean right) {
      this(
          (int) of(pairs, truths).stream().filter(p -> hit(p, found)).count(),
          of(pairs, truths).size(),
          of(pairs, truths).stream().filter(p -> hit(p, found) != right).toList());
    }

    private static List<Pair> of(List<Pair> pairs, Set<String> truths) {
      return pairs.stream().filter(p -> truths.contains(p.truth())).toList();
    }

    private static boolean hit(Pair pair, Set<String> found) {
      return found.contains(pair.code() + " " + pair.kind());
    }

    double share() {
      return (double) hits / all;
    }

    @Override
    public String toString() {
      return hits + " of " + all + "; wrong: " + wrong;
    }
  }

  /** Code and kind of what the once-only rules find in {@code file}. */
  private static List<String> found(Path file) {
    ProcedureFile read = READER.read(file);
    Procedure procedure = read.procedure();
    if (procedure == null) {
      throw new IllegalStateException(file + ": " + read.faults());
    }
    Procedure understood = new Understanding(BOOK.catalogue().kinds()).complete(procedure);
    Set<String> rules = BOOK.applying(DAY, r -> r.group().equals("once-only"));
    List<String> found = new ArrayList<>();
    for (Finding finding : BOOK.find(List.of(understood), DAY, rules)) {
      for (Document document : understood.documents()) {
        document.papers().stream()
            .filter(p -> p.at().equals(finding.at()) && about(finding, p))
            .forEach(p -> found.add(procedure.code() + " " + p.kind()));
      }
    }
    return found;
  }

  private static boolean about(Finding finding, Paper paper) {
    String quote = paper.quote().replaceAll("\\s+", " ").strip();
    return finding.message().vi().contains("yêu cầu “" + quote + "”");
  }

  private static List<Pair> pairs() {
    try {
      return Files.readAllLines(TRUTH).stream()
          .filter(l -> !l.startsWith("#"))
          .map(Pair::of)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
