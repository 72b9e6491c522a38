package vn.tinhgon.compare;

import vn.tinhgon.model.Text;

/** What a change means for whoever has to follow the procedure. */
public enum Effect {
  HEAVIER(new Text("nặng hơn", "heavier")),
  LIGHTER(new Text("nhẹ hơn", "lighter")),
  /** neither heavier nor lighter */
  NEUTRAL(new Text("không đổi gánh nặng", "no change of burden")),
  /** one of both sides is unknown, or they cannot be compared: a person has to look */
  UNCLEAR(new Text("cần người xem", "a person has to look"));

  private final Text label;

  Effect(Text label) {
    this.label = label;
  }

  /** What it is called. */
  public Text label() {
    return label;
  }

  /** Of a number or rank that is a burden: heavier where it grows. */
  public static Effect of(int comparison) {
    return comparison > 0 ? HEAVIER : comparison < 0 ? LIGHTER : NEUTRAL;
  }
}
