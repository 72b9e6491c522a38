package vn.tinhgon.plans;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What was decided about actions, by their ids. */
public final class Choices {

  private final Map<String, Decision> decisions;
  private final Set<String> used = new LinkedHashSet<>();

  /** The decisions by the id of their action, or the fingerprint of a finding that it cures. */
  public Choices(Map<String, Decision> decisions) {
    this.decisions = Map.copyOf(decisions);
  }

  /** Where nothing was decided. */
  public static Choices none() {
    return new Choices(Map.of());
  }

  /** {@code action} with what was decided about it. */
  Action decided(Action action) {
    List<String> names = new ArrayList<>(List.of(action.id()));
    action.findings().stream()
        .map(f -> f.length() > 12 ? f.substring(0, 12) : f)
        .forEach(names::add);
    for (String name : names) {
      Decision decision = decisions.get(name);
      if (decision != null) {
        used.add(name);
        return action.decided(decision);
      }
    }
    return action;
  }

  /** Decisions that were about no action of the plans made so far, in order of their ids. */
  public List<String> unused() {
    return decisions.keySet().stream().filter(id -> !used.contains(id)).sorted().toList();
  }
}
