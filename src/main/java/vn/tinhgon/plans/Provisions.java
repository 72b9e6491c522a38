package vn.tinhgon.plans;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.tinhgon.model.LegalBasis;
import vn.tinhgon.model.Procedure;
import vn.tinhgon.rules.Finding;

/** The provisions that must be amended for an action. */
final class Provisions {

  private static final Pattern NORM = Pattern.compile("/(NĐ-CP|TT|TTLT|QĐ|NQ|QH\\d+)");

  private Provisions() {}

  /**
   * What is to be amended for what {@code findings} say: what they name, or else the procedure's
   * own bases, with their articles where the file states these. Empty where nothing is known.
   */
  static List<String> of(Procedure procedure, List<Finding> findings) {
    Set<String> named = new LinkedHashSet<>();
    findings.stream().map(Finding::amends).filter(a -> a != null).forEach(named::add);
    if (!named.isEmpty()) {
      return List.copyOf(named);
    }
    List<String> articles = new ArrayList<>();
    List<String> documents = new ArrayList<>();
    for (LegalBasis basis : procedure.legalBases()) {
      String number = basis.number();
      if (number == null || !NORM.matcher(number).find()) {
        continue;
      }
      if (basis.article() != null) {
        articles.add(basis.article() + " " + named(number));
      } else if (!number.contains("/QH")) {
        documents.add(named(number));
      }
    }
    return (articles.isEmpty() ? documents : articles).stream().distinct().toList();
  }

  private static String named(String number) {
    String kind =
        number.contains("/NĐ-")
            ? "Nghị định"
            : number.contains("/TTLT")
                ? "Thông tư liên tịch"
                : number.contains("/TT-")
                    ? "Thông tư"
                    : number.contains("/NQ")
                        ? "Nghị quyết"
                        : number.contains("/QĐ")
                            ? "Quyết định"
                            : number.contains("/QH") ? "Luật" : "";
    return kind.isEmpty() ? number : kind + " số " + number;
  }
}
