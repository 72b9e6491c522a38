package vn.tinhgon.report.html.page;

import gg.jte.TemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Writes pages. Everything a template is given is escaped for the place it stands in; characters
 * that turn the direction of the text around them, and those that no page may hold, are spelled
 * out, since they can make a sentence read as its opposite.
 */
final class InertOutput extends OwaspHtmlTemplateOutput {

  private static final Pattern UNSEEN =
      Pattern.compile(
          "[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF&&[^\\t\\n\\r]]"
              + "|[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");

  InertOutput(TemplateOutput output) {
    super(output);
  }

  @Override
  public void writeUserContent(@Nullable String value) {
    super.writeUserContent(value == null ? null : spelled(value));
  }

  static String spelled(String text) {
    return UNSEEN
        .matcher(text)
        .replaceAll(m -> String.format("[U+%04X]", m.group().codePointAt(0)));
  }
}
