package vn.tinhgon.rules.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.tinhgon.model.Agency;
import vn.tinhgon.model.Delegation;
import vn.tinhgon.model.Level;
import vn.tinhgon.model.Part;
import vn.tinhgon.model.Text;
import vn.tinhgon.rules.Catalogue.Matrix;

/**
 * A delegation that the law does not allow on the day of the review: its parties are not a pair of
 * the closed matrix, or it has run out, or its period or conditions are not stated.
 *
 * @param procedure key of its procedure
 * @param at its place
 * @param delegator who delegates
 * @param delegate who receives
 * @param problem what is wrong with it
 * @param doubtful whether it may rest on another basis, so that it is no certain violation
 */
public record UnlawfulDelegation(
    String procedure, String at, String delegator, String delegate, Text problem, boolean doubtful)
    implements Part {

  private static final Text NO_DISTRICT =
      new Text(
          "cấp huyện không còn từ 01/7/2025, cặp chủ thể này mất đối tượng",
          "the district level ended on 1 July 2025, so that these parties are no more");

  /**
   * The unlawful ones among {@code delegations}.
   *
   * @param matrix the closed matrix
   * @param asOf day of the review
   */
  public static List<UnlawfulDelegation> of(
      List<Delegation> delegations, Matrix matrix, LocalDate asOf) {
    List<UnlawfulDelegation> all = new ArrayList<>();
    boolean applies = !asOf.isBefore(matrix.from());
    for (Delegation d : delegations) {
      if (!local(d)) {
        continue;
      }
      if (d.expires() != null && d.expires().isBefore(asOf)) {
        all.add(of(d, expired(d.expires()), false));
      } else if (applies && d.getPairKnown() && !matrix.pairs().contains(d.getPair())) {
        boolean divisionHead =
            d.delegator().office() == Agency.Office.SPECIALISED_AGENCY
                && d.delegate().office() == Agency.Office.DIVISION_HEAD;
        all.add(of(d, district(d) ? NO_DISTRICT : outside(divisionHead), divisionHead));
      } else if (applies && d.instrument() != null && bare(d)) {
        all.add(of(d, unstated(d), true));
      }
    }
    return List.copyOf(all);
  }

  /** The district level ended with the day on which the matrix began. */
  private static boolean district(Delegation d) {
    return d.delegator().level() == Level.DISTRICT || d.delegate().level() == Level.DISTRICT;
  }

  /** Whether period or conditions are missing where the instrument is told. */
  private static boolean bare(Delegation d) {
    return d.expires() == null || d.conditions() == null;
  }

  private static Text unstated(Delegation d) {
    List<String> vi = new ArrayList<>();
    List<String> en = new ArrayList<>();
    if (d.expires() == null) {
      vi.add("thời hạn");
      en.add("period");
    }
    if (d.conditions() == null) {
      vi.add("điều kiện");
      en.add("conditions");
    }
    return new Text(
        "không thấy ghi " + String.join(", ", vi) + " của việc ủy quyền",
        "no " + String.join(", ", en) + " of the delegation are stated");
  }

  /** Ministries and vertical agencies delegate under another law. */
  private static boolean local(Delegation d) {
    return d.delegator().office() != Agency.Office.MINISTRY
        && d.delegator().office() != Agency.Office.OTHER
        && d.delegator().level() != Level.VERTICAL
        && d.delegator().level() != Level.MINISTRY;
  }

  private static Text expired(LocalDate last) {
    String day =
        String.format("%02d/%02d/%d", last.getDayOfMonth(), last.getMonthValue(), last.getYear());
    return new Text("đã hết hạn ngày " + day, "it expired on " + last);
  }

  private static Text outside(boolean divisionHead) {
    String vi = "cặp chủ thể này không có trong Điều 14 khoản 1";
    String en = "these parties are no pair of Điều 14 khoản 1";
    return divisionHead
        ? new Text(
            vi + ", cần căn cứ khác (phân công nội bộ, thừa lệnh)",
            en + "; another basis is needed")
        : new Text(vi, en);
  }

  private static UnlawfulDelegation of(Delegation d, Text problem, boolean doubtful) {
    return new UnlawfulDelegation(
        d.procedure(), d.at(), d.delegator().name(), d.delegate().name(), problem, doubtful);
  }

  @Override
  public String words() {
    return delegator + " > " + delegate;
  }
}
