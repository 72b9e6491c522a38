package vn.tinhgon.report.plan;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tinhgon.model.Text;
import vn.tinhgon.plans.Norms;
import vn.tinhgon.rules.Citation;

/** How sentences of official papers are put together. */
final class Words {

  /** Longer quotations are read in the procedure itself. */
  private static final int LONG_QUOTE = 160;

  private static final Pattern QUOTE = Pattern.compile("“([^“”]{" + (LONG_QUOTE + 20) + ",})”");

  /** {@code Điều 17 khoản 1 điểm b (…)}, as this project's rules write it. */
  private static final Pattern ARTICLE =
      Pattern.compile(
          "(Điều N)( khoản N)?((?: điểm N(?:, điểm N)*)?)((?:, khoản N)*)"
              .replace("N", "[\\p{L}\\p{N}]+"));

  private Words() {}

  /** With a full stop, if it has none. */
  static String sentence(String text) {
    String plain = text.strip();
    return plain.matches("(?s).*[.!?…]$") ? plain : plain + ".";
  }

  static String lower(String text) {
    return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }

  static String upper(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  /** {@code text} with long quotations cut short. */
  static String brief(String text) {
    return QUOTE
        .matcher(text)
        .replaceAll(m -> Matcher.quoteReplacement("“" + cut(m.group(1)) + "”"));
  }

  /** {@code text} on one line. */
  static String line(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  /** The beginning of {@code text}, whole words. */
  static String cut(String text) {
    String plain = line(text);
    if (plain.length() <= LONG_QUOTE) {
      return plain;
    }
    int end = plain.lastIndexOf(' ', LONG_QUOTE);
    return plain.substring(0, end < LONG_QUOTE / 2 ? LONG_QUOTE : end) + "…";
  }

  /** {@code khoản 4 Điều 7 Nghị định số 63/2010/NĐ-CP}, point before clause before article. */
  static Text cited(Citation citation) {
    String article = citation.article();
    String beside = "";
    int bracket = article.indexOf(" (");
    if (bracket > 0) {
      beside = article.substring(bracket);
      article = article.substring(0, bracket);
    }
    StringBuilder all = new StringBuilder();
    for (String one : article.split("; ", -1)) {
      Matcher parts = ARTICLE.matcher(one);
      all.append(all.isEmpty() ? "" : "; ")
          .append(
              parts.matches()
                  ? (parts.group(3)
                          + Objects.requireNonNullElse(parts.group(2), "")
                          + parts.group(4)
                          + " "
                          + parts.group(1))
                      .strip()
                  : one);
    }
    return new Text(
        all + " " + Norms.named(citation.document()) + beside,
        citation.article() + " of " + citation.document());
  }
}
