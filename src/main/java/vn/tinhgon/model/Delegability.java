package vn.tinhgon.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What speaks for delegating the decision of a procedure, and what forbids it (the points are this
 * project's, not the law's).
 *
 * @param procedure key of its procedure
 * @param at place of whoever decides
 * @param decider who decides
 * @param appraiser who appraises; the decider itself where nobody else does
 * @param signals what speaks for it
 * @param barredBy the words of what forbids or advises against it; absent where nothing does
 * @param routine the words that show an act without discretion (sao, trích lục, chứng thực bản
 *     sao); absent where there are none
 */
public record Delegability(
    String procedure,
    String at,
    Agency decider,
    Agency appraiser,
    List<Signal> signals,
    @Nullable String barredBy,
    @Nullable String routine)
    implements Part {

  /**
   * Something that speaks for delegation.
   *
   * @param points its weight
   * @param says what it is
   */
  public record Signal(int points, Text says) {}

  /** Sum of the points of all signals. */
  public int getScore() {
    return signals.stream().mapToInt(Signal::points).sum();
  }

  /** Whether a chair or committee of the province decides. */
  public boolean getByProvince() {
    return decider.level() == Level.PROVINCE && collegial();
  }

  /** Whether the chair of a commune decides; only he may delegate to officials. */
  public boolean getByCommune() {
    return decider.level() == Level.COMMUNE && decider.office() == Agency.Office.CHAIR;
  }

  /** Whether a specialised agency of the province (sở) appraises. */
  public boolean getByDepartment() {
    return appraiser.office() == Agency.Office.SPECIALISED_AGENCY
        && appraiser.level() == Level.PROVINCE;
  }

  /** All signals, each with its points. */
  public List<Text> reasons() {
    return signals.stream().map(Delegability::counted).toList();
  }

  private static Text counted(Signal signal) {
    String points = " (+" + signal.points() + ")";
    return new Text(signal.says().vi() + points, signal.says().en() + points);
  }

  private boolean collegial() {
    return decider.office() == Agency.Office.CHAIR
        || decider.office() == Agency.Office.PEOPLES_COMMITTEE;
  }

  @Override
  public List<Evidence> evidence() {
    List<Evidence> all = new java.util.ArrayList<>(decider.evidence());
    all.addAll(appraiser.evidence());
    return all;
  }

  @Override
  public String words() {
    return decider.name() + " " + appraiser.name();
  }
}
