package vn.tinhgon.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How often a dossier passes from one unit to another between the agency's steps.
 *
 * @param procedure key of its procedure
 * @param at place of the first step at which it is passed on
 * @param path the units in the order of the steps, each change once
 */
public record HandOffs(String procedure, String at, List<String> path) implements Part {

  /** The hand-offs of {@code procedure}; absent where fewer than two steps name their unit. */
  public static @Nullable HandOffs of(Procedure procedure) {
    List<String> path = new ArrayList<>();
    String at = null;
    for (Step step : procedure.steps()) {
      String unit = step.agency();
      if (unit == null || step.actor() == Step.Actor.APPLICANT) {
        continue;
      }
      if (path.isEmpty() || !path.get(path.size() - 1).equalsIgnoreCase(unit)) {
        path.add(unit);
        at = path.size() == 2 ? step.at() : at;
      }
    }
    return at == null ? null : new HandOffs(procedure.key(), at, List.copyOf(path));
  }

  /** How often the dossier changes hands. */
  public int getCount() {
    return path.size() - 1;
  }

  /** The units in order: {@code A → B → A}. */
  public String route() {
    return String.join(" → ", path);
  }

  @Override
  public String words() {
    return route();
  }
}
