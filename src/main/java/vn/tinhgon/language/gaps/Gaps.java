package vn.tinhgon.language.gaps;

import java.util.ArrayList;
import java.util.List;
import vn.tinhgon.model.Procedure;
import vn.tinhgon.model.Unclear;

/** What the steps of a procedure leave open. */
public final class Gaps {

  private Gaps() {}

  /** The gaps of {@code procedure}, in the order of its steps. */
  public static List<Unclear> of(Procedure procedure) {
    List<Unclear> found = new ArrayList<>();
    if (!procedure.steps().isEmpty()) {
      UnclearActors.find(procedure, found);
      Consultations.find(procedure, found);
      Answers.find(procedure, found);
      Inspections.find(procedure, found);
      BoundIntakes.find(procedure, found);
    }
    return List.copyOf(found);
  }
}
