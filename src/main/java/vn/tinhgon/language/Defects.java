package vn.tinhgon.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.tinhgon.model.Defect;
import vn.tinhgon.model.Defect.Kind;
import vn.tinhgon.model.Procedure;

/** What is wrong with a procedure's record as data: as its file states, and as its words show. */
final class Defects {

  private final Procedure procedure;
  private final List<Defect> found = new ArrayList<>();
  private final Set<String> said = new HashSet<>();

  private Defects(Procedure procedure) {
    this.procedure = procedure;
  }

  /** The defects of {@code procedure}, each said once; {@code told} is what was given. */
  static List<Defect> of(Procedure procedure, Procedure told) {
    Defects defects = new Defects(procedure);
    told.defects().forEach(defects::add);
    defects.agency(told);
    return List.copyOf(defects.found);
  }

  private void agency(Procedure told) {
    for (Defect defect : told.defects()) {
      if (defect.kind() == Kind.LEFT_EMPTY && defect.field().equals("/agencies")) {
        String named = Elements.agencyInSteps(procedure);
        if (!named.isEmpty()) {
          add(
              new Defect(
                  procedure.key(), defect.at(), defect.field(), Kind.AGENCY_IN_STEPS_ONLY, named));
        }
      }
    }
  }

  /** The same in every row of channels or documents is one defect of the record. */
  private void add(Defect defect) {
    if (said.add(defect.kind() + " " + defect.quote())) {
      found.add(defect);
    }
  }
}
