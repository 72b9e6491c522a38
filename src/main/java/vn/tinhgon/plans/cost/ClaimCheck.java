package vn.tinhgon.plans.cost;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Text;

/**
 * Whether what a decision says of savings follows from Thông tư 02/2017/TT-VPCP Điều 27: the
 * arithmetic, the method, and the words against the numbers.
 */
public final class ClaimCheck {

  /** What can be wrong. */
  public enum Fault {
    /** saved is not before less after, or a year is not a case times cases */
    SUM,
    /** the share is off by more than a tenth of a point */
    PERCENT,
    /** the agency's time is multiplied by a wage */
    PROCESSING_TIME,
    /** the wage or its source is missing */
    WAGE,
    /** the words say another number of days */
    WORDS
  }

  /**
   * Something that is wrong.
   *
   * @param fault what
   * @param message with the numbers as stated and as they must be
   */
  public record Flaw(Fault fault, Text message) {}

  private static final BigDecimal HOURS_A_DAY = BigDecimal.valueOf(8);
  private static final BigDecimal TOLERANCE = new BigDecimal("0.1");
  private static final Pattern CUT =
      Pattern.compile(
          "(?:giảm|rút ngắn|cắt giảm|tiết kiệm)\\s+(?:được\\s+)?(\\d+(?:[.,]\\d+)?)\\s+ngày",
          Pattern.UNICODE_CHARACTER_CLASS);

  private final Claim claim;
  private final List<Flaw> flaws = new ArrayList<>();

  private ClaimCheck(Claim claim) {
    this.claim = claim;
  }

  /** What is wrong with {@code claim}; empty where nothing is. */
  public static List<Flaw> of(Claim claim) {
    ClaimCheck check = new ClaimCheck(claim);
    check.sums();
    check.year(claim.perCaseBefore(), claim.before(), "trước", "before");
    check.year(claim.perCaseAfter(), claim.after(), "sau", "after");
    check.percent();
    check.processingTime(claim.daysBefore(), claim.before(), "trước", "before");
    check.processingTime(claim.daysAfter(), claim.after(), "sau", "after");
    check.wage();
    check.words();
    return List.copyOf(check.flaws);
  }

  private void sums() {
    Long before = claim.before();
    Long after = claim.after();
    Long saved = claim.saved();
    if (before != null && after != null && saved != null && before - after != saved) {
      flaw(
          Fault.SUM,
          "tiết kiệm ghi " + saved + " đồng; " + before + " − " + after + " = " + (before - after),
          "saved is stated as "
              + saved
              + " đồng; "
              + before
              + " − "
              + after
              + " = "
              + (before - after));
    }
  }

  private void year(@Nullable Long perCase, @Nullable Long year, String vi, String en) {
    BigDecimal cases = claim.casesAYear();
    if (perCase == null || year == null || cases == null) {
      return;
    }
    BigDecimal all = BigDecimal.valueOf(perCase).multiply(cases);
    if (all.compareTo(BigDecimal.valueOf(year)) != 0) {
      flaw(
          Fault.SUM,
          vi
              + ": "
              + perCase
              + " đồng × "
              + plain(cases)
              + " hồ sơ = "
              + plain(all)
              + ", ghi "
              + year,
          en
              + ": "
              + perCase
              + " đồng × "
              + plain(cases)
              + " = "
              + plain(all)
              + ", stated "
              + year);
    }
  }

  private void percent() {
    Long before = claim.before();
    Long after = claim.after();
    BigDecimal stated = claim.percent();
    if (before == null || after == null || stated == null || before == 0) {
      return;
    }
    BigDecimal right = new Saving(before, after).percent();
    if (right != null && right.subtract(stated).abs().compareTo(TOLERANCE) > 0) {
      flaw(
          Fault.PERCENT,
          "tỷ lệ cắt giảm ghi " + plain(stated) + "%; tính ra " + plain(right) + "%",
          "the share is stated as " + plain(stated) + "%; it is " + plain(right) + "%");
    }
  }

  /** days × 8 hours × wage, times the cases of a year, is the agency's time and not people's. */
  private void processingTime(
      @Nullable BigDecimal days, @Nullable Long cost, String vi, String en) {
    Long wage = claim.wage();
    if (days == null || cost == null || wage == null || cost == 0) {
      return;
    }
    BigDecimal one = days.multiply(HOURS_A_DAY).multiply(BigDecimal.valueOf(wage));
    BigDecimal all = claim.casesAYear() == null ? one : one.multiply(claim.casesAYear());
    BigDecimal stated = BigDecimal.valueOf(cost);
    if (stated.compareTo(one) == 0 || stated.compareTo(all) == 0) {
      flaw(
          Fault.PROCESSING_TIME,
          vi
              + ": "
              + cost
              + " đồng chính là thời hạn giải quyết "
              + plain(days)
              + " ngày × 8 giờ × "
              + wage
              + " đồng; thời gian cơ quan giải quyết không phải chi phí tuân thủ",
          en
              + ": "
              + cost
              + " đồng is the time limit of "
              + plain(days)
              + " days × 8 hours × "
              + wage
              + "; the agency's own time is no compliance cost");
    }
  }

  private void wage() {
    if (claim.before() == null) {
      return;
    }
    if (claim.wage() == null && claim.perCaseBefore() == null) {
      flaw(
          Fault.WAGE,
          "không nêu thu nhập bình quân một giờ làm việc",
          "the wage an hour is not stated");
    } else if (claim.wage() != null && claim.wageSource() == null) {
      flaw(
          Fault.WAGE,
          "không nêu nguồn của mức " + claim.wage() + " đồng/giờ",
          "the source of " + claim.wage() + " đồng an hour is not stated");
    }
  }

  private void words() {
    String words = claim.words();
    BigDecimal before = claim.daysBefore();
    BigDecimal after = claim.daysAfter();
    if (words == null || before == null || after == null) {
      return;
    }
    Matcher cut =
        CUT.matcher(Normalizer.normalize(words, Normalizer.Form.NFC).toLowerCase(Locale.ROOT));
    while (cut.find()) {
      BigDecimal said = new BigDecimal(cut.group(1).replace(',', '.'));
      BigDecimal real = before.subtract(after);
      if (said.compareTo(real) != 0) {
        flaw(
            Fault.WORDS,
            "lời văn ghi “"
                + cut.group()
                + "”, số liệu là "
                + plain(before)
                + " → "
                + plain(after)
                + " ngày, tức giảm "
                + plain(real)
                + " ngày",
            "the words say \""
                + cut.group()
                + "\", the numbers "
                + plain(before)
                + " → "
                + plain(after)
                + " days, a cut of "
                + plain(real));
      }
    }
  }

  private static String plain(BigDecimal number) {
    return number
        .setScale(Math.min(2, Math.max(0, number.scale())), RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }

  private void flaw(Fault fault, String vi, String en) {
    flaws.add(new Flaw(fault, new Text(vi, en)));
  }
}
