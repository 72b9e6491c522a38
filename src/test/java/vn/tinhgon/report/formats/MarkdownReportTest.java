package vn.tinhgon.report.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Markdown. */
class MarkdownReportTest {

  @Test
  void dataStandsApart() {
    String text = MarkdownReport.render(Hostile.report(), Locale.ROOT);
    int data = text.indexOf("## Dữ liệu công khai cần sửa");
    assertTrue(data > 0, text);
    assertTrue(text.indexOf("**VI PHẠM** Tên `simplify/vague-document` `3:5 /documents/0`") < data);
    assertTrue(text.indexOf("**CẢNH BÁO**") > data, text);
    assertTrue(text.contains("## Không đọc được (1)"), text);
    assertTrue(text.contains("| `simplify/vague-condition` | 1 |"), text);
    String english = MarkdownReport.render(Hostile.report(), Locale.ENGLISH);
    assertTrue(english.contains("# Review of procedures"), english);
    assertTrue(english.contains("Automatic proposals"), english);
  }

  @Test
  void wordsOfAProcedureStayWords() {
    String text = MarkdownReport.render(Hostile.report(), Locale.ROOT);
    assertFalse(text.contains("<script"), text);
    assertTrue(text.contains("&lt;script&gt;"), text);
    assertFalse(text.contains(" [a](http"), text);
    assertTrue(text.contains("\\[a\\](http://b) \\!\\[c\\](1)"), text);
    assertFalse(text.contains("\n::"), text);
    text.lines()
        .forEach(
            l ->
                assertFalse(l.replace("\\`", "").chars().filter(c -> c == '`').count() % 2 > 0, l));
    assertEquals(0, text.chars().filter(c -> c < ' ' && c != '\n').count());
  }

  @Test
  void whatDoesNotFitIsCounted() {
    String text = MarkdownReport.render(Hostile.many(3_000, Hostile.WORDS), Locale.ENGLISH);
    assertTrue(text.getBytes(StandardCharsets.UTF_8).length < 1 << 20);
    Matcher left = Pattern.compile("> (\\d+) more findings do not fit").matcher(text);
    assertTrue(left.find());
    long shown = text.lines().filter(l -> l.startsWith("- **")).count();
    assertEquals(3_000, shown + Integer.parseInt(left.group(1)));
    assertTrue(shown > 100, "what fits is shown");
  }
}
