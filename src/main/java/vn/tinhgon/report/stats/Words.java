package vn.tinhgon.report.stats;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Money;
import vn.tinhgon.model.Text;
import vn.tinhgon.stats.Measure;
import vn.tinhgon.stats.Measured;

/**
 * How the counts are worded in a language.
 *
 * @param language the language
 */
record Words(Locale language) {

  /** A sentence. */
  String say(String vi, String en) {
    return new Text(vi, en).in(language);
  }

  /** A name; a word for what has none. */
  String name(@Nullable Text name) {
    return name == null ? say("(chưa rõ)", "(unknown)") : name.in(language);
  }

  /** A whole number with groups of three. */
  String number(long number) {
    return Money.whole(number).in(language);
  }

  /** A locale that writes numbers as people do; Java's own for Vietnamese depends on its data. */
  Locale grouping() {
    return english() ? Locale.ENGLISH : Locale.GERMANY;
  }

  /** A number with decimals. */
  String number(BigDecimal number) {
    String plain = number.stripTrailingZeros().toPlainString();
    return english() ? plain : plain.replace('.', ',');
  }

  /** Per cent. */
  String percent(BigDecimal percent) {
    return number(percent) + "%";
  }

  /** A sum of money as a cell: a number where it is not too large for one. */
  static Object money(BigInteger sum) {
    return sum.bitLength() < Long.SIZE ? (Object) sum.longValueExact() : sum.toString();
  }

  /** What a measure counts. */
  String things(Measured m) {
    return m.measure().ofCases() ? say("hồ sơ", "cases") : say("thủ tục", "procedures");
  }

  /** What a measure comes to; absent where it is not known. */
  @Nullable Object measured(Measured m) {
    return m.measure() == Measure.SATISFACTION
        ? Table.percent(m.share().percent())
        : Table.range(m.share(), language);
  }

  /** What a measure counts; of how many, where the share is of those only that are known. */
  String counted(Measured m) {
    String counted = say("đếm ", "counts ") + m.measure().label().in(language);
    return m.measure() != Measure.SATISFACTION || m.share().known() == 0
        ? counted
        : counted
            + say(" trên ", " of ")
            + number(m.share().known())
            + say(" lượt đã rõ", " that are known");
  }

  /** What a cell reads as. */
  String cell(@Nullable Object value) {
    if (value == null) {
      return "?";
    }
    if (value instanceof Table.Percent percent) {
      return percent(percent.value());
    }
    if (value instanceof BigDecimal number) {
      return number(number);
    }
    return value instanceof Long number ? number(number.longValue()) : value.toString();
  }

  /** Several sentences in a row, those left out that say nothing. */
  static String join(List<String> sentences) {
    return String.join(" ", sentences.stream().filter(s -> !s.isEmpty()).toList());
  }

  private boolean english() {
    return language.getLanguage().equals("en");
  }
}
