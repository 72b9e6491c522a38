package vn.tinhgon.plans;

import vn.tinhgon.model.Text;

/** A file of decisions that cannot be used. */
public final class BadChoices extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Text text;

  /** {@code text} says where, what was expected and what to do. */
  public BadChoices(Text text) {
    super(text.en());
    this.text = text;
  }

  /** Where, what was expected and what to do. */
  public Text text() {
    return text;
  }
}
