package vn.tinhgon.plans;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.LegalBasis;
import vn.tinhgon.model.Procedure;
import vn.tinhgon.rules.ActionKind;
import vn.tinhgon.rules.Finding;
import vn.tinhgon.rules.Law;

/**
 * What must be amended for an action.
 *
 * @param named the provisions, where they are known
 * @param norms the documents that one of them stands in, where no more is known; empty where the
 *     provisions are, or nothing is
 */
record Provisions(List<String> named, List<String> norms) {

  /**
   * Documents on how all procedures are handled, online, at one stop, certified or reviewed: none
   * lays down what one procedure asks for.
   */
  private static final Set<String> GENERAL =
      Set.of(
          "63/2010/NĐ-CP",
          "92/2017/NĐ-CP",
          "61/2018/NĐ-CP",
          "107/2021/NĐ-CP",
          "118/2025/NĐ-CP",
          "309/2026/NĐ-CP",
          "45/2020/NĐ-CP",
          "310/2026/NĐ-CP",
          "42/2022/NĐ-CP",
          "224/2026/NĐ-CP",
          "104/2022/NĐ-CP",
          "23/2015/NĐ-CP");

  /** Documents that lay down norms; decisions of single cases have no year in their number. */
  private static final Pattern NORM =
      Pattern.compile("/(NĐ-CP|TT-|TTLT|NQ-|QH\\d+|UBTVQH)|\\d/\\d{4}/QĐ-");

  /**
   * What is to be amended for what {@code findings} say: what they name, or else the procedure's
   * own bases that are in force, with the article where the file states one. Norms about fees count
   * only for fees, and resolutions that cut procedures lay down none.
   */
  static Provisions of(
      Procedure procedure, List<Finding> findings, Map<String, Law> laws, LocalDate day) {
    Set<String> named = new LinkedHashSet<>();
    findings.stream()
        .map(Finding::amends)
        .filter(a -> a != null)
        .map(a -> a.replaceAll(";\\s*-\\s*", "; "))
        .forEach(named::add);
    if (!named.isEmpty()) {
      return new Provisions(List.copyOf(named), List.of());
    }
    List<String> articles = new ArrayList<>();
    List<String> documents = new ArrayList<>();
    boolean fees = findings.get(0).action() == ActionKind.PAY_ONLINE;
    for (LegalBasis basis : procedure.legalBases()) {
      String number = basis.number();
      if (number == null || !NORM.matcher(number).find() || fades(number, laws, day)) {
        continue;
      }
      String name = name(basis, laws.get(number));
      if (GENERAL.contains(number) && !certifies(procedure)
          || name.contains("cắt giảm")
          || movesPowers(name)
          || !fees && onFees(name)) {
        continue;
      }
      if (basis.article() != null) {
        articles.add(small(basis.article()) + " " + Norms.named(number, name));
      } else if (!number.contains("/QH") && !number.contains("/UBTVQH")) {
        documents.add(Norms.named(number, name));
      }
    }
    List<String> one = articles.stream().distinct().toList();
    if (one.size() == 1) {
      return new Provisions(one, List.of());
    }
    return new Provisions(
        List.of(), (one.isEmpty() ? documents : one).stream().distinct().toList());
  }

  private static boolean fades(String number, Map<String, Law> laws, LocalDate day) {
    Law law = laws.get(number);
    return law != null && !law.inForce(day);
  }

  private static String name(LegalBasis basis, @Nullable Law law) {
    return basis.name() != null ? basis.name() : law == null ? "" : law.title().vi();
  }

  /** What is certified and copied is laid down by the decree on certification itself. */
  private static boolean certifies(Procedure procedure) {
    String field = procedure.field();
    return field != null && field.toLowerCase(Locale.ROOT).contains("chứng thực");
  }

  /** Decrees that move powers between levels leave what is asked for as it was. */
  private static boolean movesPowers(String name) {
    return name.toLowerCase(Locale.ROOT)
        .matches("(?Us).*\\b(phân cấp|phân quyền|phân định thẩm quyền)\\b.*");
  }

  private static boolean onFees(String name) {
    return name.toLowerCase(Locale.ROOT).matches("(?Us).*\\b(lệ phí|mức thu|chế độ thu)\\b.*");
  }

  /** Clauses and points are written small within a sentence. */
  private static String small(String article) {
    return article.matches("(?s)(Khoản|Điểm) .*")
        ? article.substring(0, 1).toLowerCase(Locale.ROOT) + article.substring(1)
        : article;
  }
}
