package vn.tinhgon.compare;

import vn.tinhgon.model.Text;
import vn.tinhgon.rules.Finding;

/**
 * A finding that the new version brings or cures.
 *
 * @param kind which of it
 * @param certain whether the rule was assessed on both versions: where it was not, a finding may
 *     have been there unseen, or still be there
 * @param finding the finding, of the version that has it
 * @param spot where it stands in that version
 */
public record FindingChange(Kind kind, boolean certain, Finding finding, Spot spot) {

  /** What happens to a finding. */
  public enum Kind {
    BROUGHT(new Text("thêm phát hiện", "brings")),
    CURED(new Text("hết phát hiện", "cures"));

    private final Text label;

    Kind(Text label) {
      this.label = label;
    }

    /** What it is called. */
    public Text label() {
      return label;
    }
  }
}
