package vn.tinhgon.plans;

import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Text;

/**
 * What was decided about an action.
 *
 * @param verdict what was decided
 * @param reason why; absent where nobody said
 */
public record Decision(Verdict verdict, @Nullable String reason) {

  /** What can be decided. */
  public enum Verdict {
    ACCEPTED("chấp nhận", "accepted"),
    REJECTED("không chấp nhận", "rejected"),
    POSTPONED("để lại sau", "postponed");

    private final Text label;

    Verdict(String vi, String en) {
      this.label = new Text(vi, en);
    }

    /** What it is called. */
    public Text label() {
      return label;
    }
  }
}
