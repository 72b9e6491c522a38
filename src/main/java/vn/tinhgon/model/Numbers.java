package vn.tinhgon.model;

import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * How a language writes numbers.
 *
 * @param thousands what stands between thousands
 * @param decimal what stands before the fraction
 */
record Numbers(char thousands, char decimal) {

  /** {@code number}, to two places. */
  String of(Number number) {
    DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
    symbols.setGroupingSeparator(thousands);
    symbols.setDecimalSeparator(decimal);
    DecimalFormat format = new DecimalFormat("#,##0.##", symbols);
    format.setRoundingMode(RoundingMode.HALF_UP);
    return format.format(number);
  }
}
