package vn.tinhgon.model;

import java.math.BigDecimal;
import java.util.Locale;

/** Sums as people write them. */
public final class Money {

  private Money() {}

  /** Whole đồng with groups of three: {@code 2.559.804.000 đồng}. */
  public static Text dong(long amount) {
    Text whole = whole(amount);
    return new Text(whole.vi() + " đồng", whole.en() + " VND");
  }

  /** A whole number with groups of three. */
  public static Text whole(long number) {
    String english = String.format(Locale.ROOT, "%,d", number);
    return new Text(english.replace(',', '.'), english);
  }

  /** Per cent: {@code 77,44%}. */
  public static Text percent(BigDecimal percent) {
    String plain = percent.stripTrailingZeros().toPlainString();
    return new Text(plain.replace('.', ',') + "%", plain + "%");
  }

  /** A number as each language writes it. */
  public static Text number(BigDecimal number) {
    String plain = number.stripTrailingZeros().toPlainString();
    return new Text(plain.replace('.', ','), plain);
  }
}
