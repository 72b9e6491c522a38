package vn.tinhgon.rules.facts;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.LegalBasis;

/**
 * The number of a legal document (số hiệu) in one spelling: 63/2010/NĐ-CP, 02/2026/QH16,
 * 66.7/2025/NQ-CP, 766/QĐ-TTg. Published procedures write it with spaces, without marks, and glued
 * to what stands before it.
 */
public final class LegalNumber {

  private static final Pattern NUMBER =
      Pattern.compile(
          "(\\d{1,5}(?:\\.\\d{1,2})?)/(?:((?:19|20)\\d\\d)/)?((?:[\\p{Lu}][\\p{L}]*\\d{0,2})(?:-[\\p{Lu}][\\p{L}\\d]*)*)");

  private static final Pattern NAMED = Pattern.compile("^[^\\d]{0,60}?số:? *$", Pattern.DOTALL);

  /** "… năm 20" and then "2443/2024/QH15": the year's end was glued to the number. */
  private static final Pattern CUT_YEAR = Pattern.compile("(?:19|20)$");

  private static final int YEAR = 2;
  private static final int KIND = 3;
  private static final int LONGEST = 3;
  private static final int YEAR_END = 2;

  private LegalNumber() {}

  /** The number of {@code basis}; absent where it has none that can be told. */
  public static @Nullable String of(LegalBasis basis) {
    String name = basis.name() == null ? "" : normal(basis.name());
    if (basis.number() != null) {
      Matcher m = NUMBER.matcher(normal(basis.number()));
      return m.find() ? spelled(m, CUT_YEAR.matcher(name.strip()).find()) : null;
    }
    Matcher m = NUMBER.matcher(name);
    return m.find() && NAMED.matcher(name.substring(0, m.start())).matches()
        ? spelled(m, false)
        : null;
  }

  /** The number of {@code basis} and those in its name, which may speak of other documents too. */
  public static Set<String> all(LegalBasis basis) {
    Set<String> numbers = new LinkedHashSet<>();
    String own = of(basis);
    if (own != null) {
      numbers.add(own);
    }
    Matcher m = NUMBER.matcher(basis.name() == null ? "" : normal(basis.name()));
    while (m.find()) {
      numbers.add(spelled(m, false));
    }
    return numbers;
  }

  private static String normal(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC)
        .replaceAll("[‐-―−]", "-")
        .replaceAll("(?<=/) +| +(?=/)", "")
        .replaceAll("(?<=\\p{Lu}) *- *(?=\\p{Lu})", "-")
        .replaceAll("(?<=/)(NĐ|ND|NQ|TT|QĐ|QD|TTLT)(?=CP|TTg|B[A-ZĐ]|NHNN|VPCP|HĐND|UBND)", "$1-")
        .replaceAll("/ND-CP", "/NĐ-CP")
        .replaceAll("/QD-", "/QĐ-");
  }

  private static String spelled(Matcher m, boolean yearCut) {
    String number = m.group(1);
    boolean decimal = number.contains(".");
    if (!decimal && yearCut && number.length() > LONGEST) {
      number = number.substring(YEAR_END);
    }
    if (decimal && !m.group(KIND).startsWith("NQ")) {
      number = number.substring(number.indexOf('.') + 1);
    }
    String padded = number.length() == 1 ? "0" + number : number;
    String year = m.group(YEAR) == null ? "" : m.group(YEAR) + "/";
    return padded + "/" + year + m.group(KIND);
  }

  /**
   * Whether a document of this number is a norm (văn bản quy phạm pháp luật, Luật 64/2025/QH15 Điều
   * 4); absent where the number does not tell. An individual decision bears no year in its number.
   */
  public static @Nullable Boolean norm(String number) {
    boolean year = number.matches(".*/(19|20)\\d\\d/.*");
    String kind = number.substring(number.lastIndexOf('/') + 1).toUpperCase(Locale.ROOT);
    if (kind.matches("QH\\d*|.*UBTVQH\\d*|NĐ-CP|L-CTN|PL-.*|TTLT-.*|TT-.*|NQ-CP|TTLT")) {
      return !kind.equals("NQ-CP") || year ? Boolean.TRUE : null;
    }
    if (kind.matches("QĐ-(TTG|UBND|KTNN)|NQ-HĐND")) {
      return year;
    }
    if (kind.matches("QĐ-[A-ZĐ]+")) {
      return year ? null : Boolean.FALSE;
    }
    return kind.matches("CV|TB-.*|KH-.*|HD-.*|CT-.*|UBND-.*|VPCP-.*|TTG-.*|B[A-ZĐ]+-[A-ZĐ]+")
        ? Boolean.FALSE
        : null;
  }
}
