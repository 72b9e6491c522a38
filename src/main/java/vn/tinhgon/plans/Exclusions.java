package vn.tinhgon.plans;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.tinhgon.model.Document;
import vn.tinhgon.model.Procedure;
import vn.tinhgon.plans.edits.Rows;
import vn.tinhgon.rules.ActionKind;
import vn.tinhgon.rules.ActionKind.Purpose;

/**
 * Which actions exclude each other: a paper that is dropped cannot be asked for as a copy, nor a
 * procedure that becomes a step be run together with others.
 */
final class Exclusions {

  private static final Set<ActionKind> TAKES_OUT =
      EnumSet.of(
          ActionKind.DROP_DOCUMENT, ActionKind.REPLACE_BY_DATABASE, ActionKind.MERGE_DOCUMENTS);

  private static final Set<ActionKind> CHANGES =
      EnumSet.of(
          ActionKind.ORDINARY_COPY,
          ActionKind.DROP_ORIGINAL,
          ActionKind.ELECTRONIC_FORM,
          ActionKind.ASK_THE_AGENCY,
          ActionKind.DROP_REPEATED_DEMAND);

  /** Fewer letters name no other paper. */
  private static final int MORE_WORDS = 15;

  private Exclusions() {}

  /** {@code actions} with those that exclude each other put together, the first deciding where. */
  static List<Plan.Option> of(Procedure procedure, List<Action> actions) {
    List<List<Action>> groups = new ArrayList<>();
    for (Action action : actions) {
      List<Action> group =
          groups.stream()
              .filter(g -> g.stream().anyMatch(other -> exclude(procedure, action, other)))
              .findFirst()
              .orElse(null);
      if (group == null) {
        groups.add(new ArrayList<>(List.of(action)));
      } else {
        group.add(action);
      }
    }
    return groups.stream().flatMap(g -> options(procedure, g).stream()).toList();
  }

  /** One option, and others for what the chosen action leaves possible. */
  private static List<Plan.Option> options(Procedure procedure, List<Action> group) {
    Action chosen = option(group).chosen();
    if (chosen == null) {
      return List.of(option(group));
    }
    List<Action> rest =
        group.stream().filter(a -> !a.equals(chosen) && !exclude(procedure, a, chosen)).toList();
    List<Plan.Option> options = new ArrayList<>();
    options.add(option(group.stream().filter(a -> !rest.contains(a)).toList()));
    options.addAll(of(procedure, rest));
    return options;
  }

  private static boolean exclude(Procedure procedure, Action a, Action b) {
    if (a.kind() == ActionKind.PARTIAL_PROCESS && b.kind() == ActionKind.FULL_PROCESS
        || a.kind() == ActionKind.FULL_PROCESS && b.kind() == ActionKind.PARTIAL_PROCESS) {
      return true;
    }
    if (a.kind() == ActionKind.MERGE_PROCEDURES && b.kind() == ActionKind.RUN_TOGETHER
        || a.kind() == ActionKind.RUN_TOGETHER && b.kind() == ActionKind.MERGE_PROCEDURES) {
      return a.others().stream().anyMatch(b.others()::contains);
    }
    if (!a.places().get(0).equals(b.places().get(0))) {
      return false;
    }
    boolean out = TAKES_OUT.contains(a.kind()) || TAKES_OUT.contains(b.kind());
    Document row = Rows.at(procedure, a.places().get(0));
    return out
        && touches(a)
        && touches(b)
        && (row == null
            ? a.kind().purpose() == b.kind().purpose()
            : Rows.whole(row) || overlap(a, b) || nothingElse(row, a, b));
  }

  /** Whether it takes the row out or says what it is to be like. */
  private static boolean touches(Action action) {
    return TAKES_OUT.contains(action.kind())
        || CHANGES.contains(action.kind())
        || action.kind().purpose() == Purpose.MEND;
  }

  /** Whether the row says little beyond what both are about: a paper, and its form. */
  private static boolean nothingElse(Document row, Action a, Action b) {
    String rest = row.name();
    for (String words : Arrays.asList(a.wordsBefore(), b.wordsBefore())) {
      rest = words == null ? rest : rest.replace(words, "");
    }
    return rest.codePoints().filter(Character::isLetter).count() < MORE_WORDS;
  }

  /** Whether both are about the same words of a row that names several papers. */
  private static boolean overlap(Action a, Action b) {
    String one = a.wordsBefore();
    String other = b.wordsBefore();
    return one == null || other == null || one.contains(other) || other.contains(one);
  }

  /** What was accepted is taken, or else what simplifies, and of that what spares most. */
  private static Plan.Option option(List<Action> actions) {
    Action accepted =
        actions.stream().filter(a -> a.decision() != null && a.open()).findFirst().orElse(null);
    Action most =
        actions.stream()
            .filter(Action::open)
            .min(
                Comparator.comparing((Action a) -> a.kind().purpose())
                    .thenComparing(a -> -a.relief().perCase())
                    .thenComparing(a -> !a.relief().more())
                    .thenComparing(Action::kind))
            .orElse(null);
    return new Plan.Option(List.copyOf(actions), accepted != null ? accepted : most);
  }
}
