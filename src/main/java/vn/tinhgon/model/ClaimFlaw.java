package vn.tinhgon.model;

import java.util.List;

/**
 * Something in a claim that does not follow from Thông tư 02/2017/TT-VPCP Điều 27, or from the
 * claim's own numbers. What a claim leaves out is never a flaw: it may only not have been entered.
 *
 * @param procedure key of its procedure
 * @param at place of the claim, or of the number that is wrong
 * @param claim the claim
 * @param kind what is wrong
 * @param what the numbers as stated and as they must be
 */
public record ClaimFlaw(String procedure, String at, Claim claim, Kind kind, Text what)
    implements Part {

  /** What can be wrong. */
  public enum Kind {
    /** saved is not before less after, or a year is not a case times cases */
    SUM(new Text("phép tính", "arithmetic")),
    /** the share is off by more than a tenth of a point */
    PERCENT(new Text("tỷ lệ cắt giảm", "share")),
    /** the agency's time is multiplied by a wage */
    PROCESSING_TIME(new Text("nhân thời hạn giải quyết", "the agency's time multiplied")),
    /** the wage, or where it comes from, is missing */
    WAGE(new Text("mức thu nhập", "wage")),
    /** the words say another number of days than the numbers */
    WORDS(new Text("lời văn trái số liệu", "words against numbers"));

    private final Text label;

    Kind(Text label) {
      this.label = label;
    }

    /** What it is called. */
    public Text label() {
      return label;
    }
  }

  /** What is wrong with {@code claim}; empty where nothing is. */
  public static List<ClaimFlaw> of(Claim claim) {
    return ClaimCheck.of(claim);
  }

  @Override
  public List<Evidence> evidence() {
    return kind == Kind.WORDS
        ? claim.cuts().stream().map(c -> new Evidence(at, c.quote(), kind.label())).toList()
        : List.of();
  }

  @Override
  public String words() {
    return claim.words() + " " + Json.name(kind) + " " + what.vi();
  }
}
