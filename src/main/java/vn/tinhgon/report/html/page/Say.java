package vn.tinhgon.report.html.page;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Text;

/**
 * How a page says things in its language.
 *
 * @param language English for {@link Locale#ENGLISH}, else Vietnamese
 */
public record Say(Locale language) {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  /** One of two wordings. */
  public String it(String vi, String en) {
    return english() ? en : vi;
  }

  /** A text of both languages. */
  public String it(Text text) {
    return text.in(language);
  }

  /** A text of both languages that begins a line: {@code Phải nộp hoặc xuất trình}. */
  public String first(Text text) {
    String said = it(text);
    return said.isEmpty()
        ? said
        : said.substring(0, 1).toUpperCase(Locale.ROOT) + said.substring(1);
  }

  /** Several texts in a row. */
  public String all(Collection<Text> texts) {
    return texts.stream().map(this::it).collect(Collectors.joining(", "));
  }

  /** Labels of constants in a row, in the order of their type. */
  public <E extends Enum<E>> String all(
      Collection<E> constants, java.util.function.Function<E, Text> label) {
    return all(constants.stream().sorted(Comparator.naturalOrder()).map(label).toList());
  }

  /** A number with its thousands apart. */
  public String number(long number) {
    return number(BigDecimal.valueOf(number));
  }

  /** A number with its thousands apart and as many decimals as it has. */
  public String number(BigDecimal number) {
    DecimalFormatSymbols marks = DecimalFormatSymbols.getInstance(Locale.ROOT);
    marks.setGroupingSeparator(english() ? ',' : '.');
    marks.setDecimalSeparator(english() ? '.' : ',');
    return new DecimalFormat("#,##0.######", marks).format(number);
  }

  /** A day: {@code 31/12/2026}, in English 2026-12-31. */
  public String day(LocalDate day) {
    return english() ? day.toString() : DAY.format(day);
  }

  /** A day, or that it is unknown. */
  public String day(@Nullable LocalDate day, String unknown) {
    return day == null ? unknown : day(day);
  }

  /** Code of the language (BCP 47). */
  public String code() {
    return english() ? "en" : "vi";
  }

  private boolean english() {
    return language.getLanguage().equals("en");
  }
}
