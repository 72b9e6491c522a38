package vn.tinhgon;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Text;
import vn.tinhgon.plans.Action;
import vn.tinhgon.plans.Plan;
import vn.tinhgon.procedures.Edit;
import vn.tinhgon.procedures.ProcedureFile;
import vn.tinhgon.procedures.ProcedureReader;
import vn.tinhgon.report.Report;
import vn.tinhgon.rules.Need;
import vn.tinhgon.rules.engine.RuleBook;

/**
 * Writes the procedure as a plan leaves it. Nothing is taken on trust: a change stays only if the
 * changed file can be read, what it was to cure is no longer found and nothing new is.
 */
public final class Simplifier {

  private static final Text UNPROVEN =
      new Text(
          "sửa bằng chương trình không làm hết phát hiện hoặc làm phát sinh phát hiện khác; cần người soạn lại",
          "a change by the program does not cure it, or brings something else; a person has to write it");

  private final ProcedureReader reader = new ProcedureReader();
  private final Reviewer reviewer;

  /** Changes are tried against the rules of {@code ruleBook} that look at one procedure alone. */
  public Simplifier(RuleBook ruleBook) {
    this.reviewer = new Reviewer(ruleBook, r -> !r.needs().contains(Need.OTHER_PROCEDURES));
  }

  /**
   * A procedure after its plan.
   *
   * @param file the file as given
   * @param text the procedure in this project's form
   * @param done actions that were carried out
   * @param left chosen actions that a person has to carry out, each with the reason
   */
  public record Simplified(String file, String text, List<Action> done, List<Action> left) {}

  /**
   * {@code file} after {@code plan}, as on {@code asOf}.
   *
   * @throws IllegalStateException if the file has faults
   */
  public Simplified apply(ProcedureFile file, Plan plan, LocalDate asOf) {
    JsonNode tree = file.tree();
    if (tree == null) {
      throw new IllegalStateException(file.file() + " was not read");
    }
    List<Action> able = plan.chosen().stream().filter(a -> !a.edits().isEmpty()).toList();
    List<Action> left =
        new ArrayList<>(plan.chosen().stream().filter(a -> a.edits().isEmpty()).toList());
    Set<String> before = found(file.file(), tree, asOf);
    List<Action> done = new ArrayList<>();
    if (before != null && proven(file.file(), tree, able, before, asOf)) {
      done.addAll(able);
    } else {
      for (Action action : able) {
        List<Action> more = new ArrayList<>(done);
        more.add(action);
        if (before != null && proven(file.file(), tree, more, before, asOf)) {
          done.add(action);
        } else {
          left.add(action.leftToPeople(UNPROVEN));
        }
      }
    }
    String text = changed(tree, done).toPrettyString() + "\n";
    return new Simplified(file.file(), text, List.copyOf(done), List.copyOf(left));
  }

  private static JsonNode changed(JsonNode tree, List<Action> actions) {
    List<Edit> edits = actions.stream().flatMap(a -> a.edits().stream()).toList();
    return Edit.apply(tree, edits);
  }

  private boolean proven(
      String file, JsonNode tree, List<Action> actions, Set<String> before, LocalDate asOf) {
    Set<String> after = found(file, changed(tree, actions), asOf);
    if (after == null || !before.containsAll(after)) {
      return false;
    }
    Set<String> cured =
        actions.stream().flatMap(a -> a.findings().stream()).collect(Collectors.toSet());
    cured.retainAll(after);
    return cured.isEmpty();
  }

  /** Fingerprints of what is found in {@code tree}; absent where it cannot be read. */
  private @Nullable Set<String> found(String file, JsonNode tree, LocalDate asOf) {
    byte[] bytes = tree.toString().getBytes(StandardCharsets.UTF_8);
    ProcedureFile read = reader.read(file, bytes);
    if (read.procedure() == null) {
      return null;
    }
    Report report = reviewer.review(List.of(read), asOf);
    Set<String> all = new HashSet<>();
    report.findings().forEach(f -> all.add(f.finding().fingerprint()));
    return all;
  }
}
