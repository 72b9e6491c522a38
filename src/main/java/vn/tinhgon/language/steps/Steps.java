package vn.tinhgon.language.steps;

import java.util.ArrayList;
import java.util.List;
import vn.tinhgon.language.steps.StepStarts.Start;
import vn.tinhgon.language.text.Folded;
import vn.tinhgon.model.Step;

/** One text that tells several steps, as those steps. */
public final class Steps {

  /** The longest of 1,334 real procedures tells 23; a text of more tells none. */
  private static final int MOST_STEPS = 200;

  private Steps() {}

  /**
   * The steps that {@code step}'s text tells; itself where it tells one, or where the file states
   * who acts in it or by when.
   */
  public static List<Step> split(Step step) {
    if (step.actor() != null || step.agencyDeadline() != null || step.applicantDeadline() != null) {
      return List.of(step);
    }
    Folded text = Folded.of(step.text());
    List<Start> starts = StepStarts.of(text);
    if (starts.size() < 2 || starts.size() > MOST_STEPS) {
      return List.of(step);
    }
    List<Step> steps = new ArrayList<>();
    int branch = 0;
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1).at() : text.original().length();
      branch += starts.get(i).branch() ? 1 : 0;
      steps.add(
          new Step(
              step.procedure(),
              step.at(),
              i,
              step.id() + "." + (i + 1),
              text.part(starts.get(i).at(), end).kept(),
              branch == 0 ? step.caseId() : step.caseId() + "#" + branch,
              null,
              step.agency(),
              step.actions(),
              null,
              null,
              null,
              null,
              Step.Presence.UNSTATED,
              null,
              null,
              List.of(),
              null));
    }
    return steps;
  }
}
