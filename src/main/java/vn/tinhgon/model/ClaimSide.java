package vn.tinhgon.model;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.ClaimFlaw.Kind;

/**
 * What a claim states of the cost before, or of that after.
 *
 * @param check where what is wrong goes
 * @param side before or after
 * @param field the field that states the cost of a year
 * @param year cost of a year, in đồng; absent where unstated
 * @param perCase cost of a case, in đồng; absent where unstated
 * @param hours hours of a case that it multiplies; absent where unstated
 * @param days time limit in working days; absent where unstated
 */
record ClaimSide(
    ClaimCheck check,
    Text side,
    String field,
    @Nullable Long year,
    @Nullable Long perCase,
    @Nullable BigDecimal hours,
    @Nullable BigDecimal days) {

  private static final BigDecimal HOURS_A_DAY = BigDecimal.valueOf(8);

  /** Tells what is wrong with it. */
  void look() {
    sum();
    work();
    processingTime();
  }

  /** A year is a case times the cases of a year. */
  private void sum() {
    BigDecimal cases = check.claim.casesAYear();
    if (perCase == null || year == null || cases == null) {
      return;
    }
    BigDecimal all = BigDecimal.valueOf(perCase).multiply(cases);
    if (all.compareTo(BigDecimal.valueOf(year)) != 0) {
      check.add(
          Kind.SUM,
          field,
          n ->
              "chi phí "
                  + side.vi()
                  + " ghi "
                  + n.of(year)
                  + " đồng/năm; "
                  + n.of(perCase)
                  + " đồng × "
                  + n.of(cases)
                  + " hồ sơ là "
                  + n.of(all),
          n ->
              "the cost "
                  + side.en()
                  + " is stated as "
                  + n.of(year)
                  + " VND a year; "
                  + n.of(perCase)
                  + " VND × "
                  + n.of(cases)
                  + " cases is "
                  + n.of(all));
    }
  }

  /** A case costs no less than its hours. */
  private void work() {
    Long wage = check.claim.wage();
    BigDecimal cases = perCase != null ? BigDecimal.ONE : check.claim.casesAYear();
    Long cost = cost();
    if (wage == null || cases == null || cost == null || hours == null) {
      return;
    }
    BigDecimal least = hours.multiply(BigDecimal.valueOf(wage)).multiply(cases);
    if (BigDecimal.valueOf(cost).compareTo(least) < 0) {
      check.add(
          Kind.SUM,
          place(),
          n ->
              "chi phí "
                  + side.vi()
                  + " ghi "
                  + n.of(cost)
                  + " đồng, ít hơn "
                  + n.of(hours)
                  + " giờ × "
                  + n.of(wage)
                  + " đồng"
                  + (perCase != null ? "" : " × " + n.of(cases) + " hồ sơ")
                  + " là "
                  + n.of(least),
          n ->
              "the cost "
                  + side.en()
                  + " is stated as "
                  + n.of(cost)
                  + " VND, less than "
                  + n.of(hours)
                  + " hours × "
                  + n.of(wage)
                  + " VND"
                  + (perCase != null ? "" : " × " + n.of(cases) + " cases")
                  + ", "
                  + n.of(least));
    }
  }

  /** days × 8 hours × wage, times the cases of a year, is the agency's time and not people's. */
  private void processingTime() {
    Long wage = check.claim.wage();
    Long cost = cost();
    if (days == null || cost == null || wage == null || cost == 0) {
      return;
    }
    BigDecimal limit = days.multiply(HOURS_A_DAY);
    BigDecimal one = limit.multiply(BigDecimal.valueOf(wage));
    BigDecimal cases = check.claim.casesAYear();
    BigDecimal stated = BigDecimal.valueOf(cost);
    boolean multiplied =
        stated.compareTo(one) == 0
            || perCase == null && cases != null && stated.compareTo(one.multiply(cases)) == 0
            || hours != null && hours.compareTo(limit) == 0;
    if (multiplied) {
      check.add(
          Kind.PROCESSING_TIME,
          place(),
          n ->
              "chi phí "
                  + side.vi()
                  + " "
                  + n.of(cost)
                  + " đồng lấy thời hạn giải quyết "
                  + n.of(days)
                  + " ngày × 8 giờ nhân "
                  + n.of(wage)
                  + " đồng/giờ",
          n ->
              "the cost "
                  + side.en()
                  + ", "
                  + n.of(cost)
                  + " VND, takes the time limit of "
                  + n.of(days)
                  + " days × 8 hours times "
                  + n.of(wage)
                  + " VND");
    }
  }

  private @Nullable Long cost() {
    return perCase != null ? perCase : year;
  }

  /** The field that states the cost that is looked at. */
  private String place() {
    return perCase == null
        ? field
        : "perCase" + field.substring(0, 1).toUpperCase(Locale.ROOT) + field.substring(1);
  }
}
