package vn.tinhgon.language.parts;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Claim;
import vn.tinhgon.model.CostFigures;

/** By how many days the words of a decision say that a time limit is cut. */
public final class ClaimWords {

  private static final String NUMBER = "(\\d{1,4}(?:[.,]\\d{1,2})?)";

  /** "giảm 01 ngày", "rút ngắn được 2 ngày"; not "giảm 5 ngày xuống còn 3 ngày". */
  private static final Pattern CUT =
      Pattern.compile(
          "(?:cắt giảm|rút ngắn|giảm|tiết kiệm)\\s+(?:được\\s+)?"
              + NUMBER
              + "\\s+ngày(?!\\s+(?:làm việc\\s+)?(?:xuống|còn))",
          Pattern.UNICODE_CHARACTER_CLASS);

  /** "từ 21 ngày làm việc xuống còn 14 ngày". */
  private static final Pattern FROM_TO =
      Pattern.compile(
          "(?:từ|giảm)\\s+"
              + NUMBER
              + "\\s+(?:ngày\\s+)?(?:làm việc\\s+)?(?:xuống\\s+còn|xuống|còn)\\s+"
              + NUMBER
              + "\\s+ngày",
          Pattern.UNICODE_CHARACTER_CLASS);

  private ClaimWords() {}

  /** {@code figures} with the words of its claims read. */
  public static @Nullable CostFigures read(@Nullable CostFigures figures) {
    return figures == null || figures.claims().isEmpty()
        ? figures
        : figures.withClaims(
            figures.claims().stream()
                .map(c -> c.statement() == null ? c : c.reading(cuts(c.statement())))
                .toList());
  }

  private static List<Claim.Cut> cuts(String words) {
    String folded = Normalizer.normalize(words, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    List<Claim.Cut> cuts = new ArrayList<>();
    Matcher cut = CUT.matcher(folded);
    while (cut.find()) {
      cuts.add(new Claim.Cut(cut.group(), number(cut.group(1))));
    }
    Matcher fromTo = FROM_TO.matcher(folded);
    while (fromTo.find()) {
      cuts.add(
          new Claim.Cut(fromTo.group(), number(fromTo.group(1)).subtract(number(fromTo.group(2)))));
    }
    return List.copyOf(cuts);
  }

  private static BigDecimal number(String digits) {
    return new BigDecimal(digits.replace(',', '.'));
  }
}
