package vn.tinhgon.compare;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import vn.tinhgon.model.Text;

/** What all changes come to, for whoever has to follow the procedure. */
public enum Verdict {
  HEAVIER(new Text("NẶNG HƠN", "HEAVIER")),
  LIGHTER(new Text("NHẸ HƠN", "LIGHTER")),
  /** some of it heavier, some lighter: which of it weighs more is not for a program to say */
  MIXED(new Text("CÓ ĐIỂM NẶNG HƠN, CÓ ĐIỂM NHẸ HƠN", "HEAVIER IN PART, LIGHTER IN PART")),
  /** nothing that weighs on anybody has changed */
  UNCHANGED(new Text("GÁNH NẶNG KHÔNG ĐỔI", "BURDEN UNCHANGED")),
  /** what has changed cannot be compared */
  CANNOT_TELL(new Text("CHƯA KẾT LUẬN ĐƯỢC", "CANNOT TELL"));

  private final Text label;

  Verdict(Text label) {
    this.label = label;
  }

  /** What it is called. */
  public Text label() {
    return label;
  }

  /** Whether something is heavier than it was. */
  public boolean heavierInPart() {
    return this == HEAVIER || this == MIXED;
  }

  /**
   * What {@code effects} come to. What is unclear decides only where nothing is clear; reports say
   * how much of it there is.
   */
  public static Verdict of(Collection<Effect> effects) {
    Set<Effect> seen = EnumSet.noneOf(Effect.class);
    seen.addAll(effects);
    boolean heavier = seen.contains(Effect.HEAVIER);
    boolean lighter = seen.contains(Effect.LIGHTER);
    if (heavier || lighter) {
      return heavier && lighter ? MIXED : heavier ? HEAVIER : LIGHTER;
    }
    return seen.contains(Effect.UNCLEAR) ? CANNOT_TELL : UNCHANGED;
  }
}
