package vn.tinhgon.portfolio;

import vn.tinhgon.model.Part;

/**
 * That what one procedure gives is what another asks for.
 *
 * @param given the result
 * @param asked the row that asks for it
 * @param uses how many of the procedures reviewed ask for the result
 * @param interim whether the result is a step on the way to something else (a consent, an
 *     appraisal), not a right of its own
 * @param mutual whether the procedure that gives it asks for a result of the one that asks for it
 */
public record Link(Given given, Asked asked, int uses, boolean interim, boolean mutual)
    implements Part {

  /** Whether both procedures are the same authority's. */
  public boolean getSameAuthority() {
    return !given.by().authority().isEmpty()
        && given.by().authority().equals(asked.by().authority());
  }

  /** Whether it is the only use of the result among the procedures reviewed. */
  public boolean getOnlyUse() {
    return uses == 1;
  }

  @Override
  public String procedure() {
    return asked.procedure();
  }

  @Override
  public String at() {
    return asked.at();
  }

  @Override
  public String words() {
    return given.key();
  }
}
