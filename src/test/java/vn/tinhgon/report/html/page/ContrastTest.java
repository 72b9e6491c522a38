package vn.tinhgon.report.html.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Colours of the pages, in light, dark and print (WCAG 2.2, 1.4.3 and 1.4.11, level AA). */
class ContrastTest {

  private static final Pattern ROOT = Pattern.compile(":root \\{([^}]*)\\}");
  private static final Pattern COLOUR = Pattern.compile("--([a-z-]+): (#[0-9a-f]{3,6})");

  /** What is written on what: colour of the letters, colours behind them. */
  private static final Map<String, List<String>> TEXT =
      Map.ofEntries(
          Map.entry("ink", List.of("back", "card", "soft")),
          Map.entry("muted", List.of("back", "card", "soft")),
          Map.entry("accent", List.of("back", "card", "soft")),
          Map.entry("mark-ink", List.of("mark")),
          Map.entry("violation", List.of("violation-soft", "card", "soft")),
          Map.entry("warning", List.of("warning-soft", "card", "soft")),
          Map.entry("suggestion", List.of("suggestion-soft", "card", "soft")),
          Map.entry("data", List.of("data-soft", "card", "soft")),
          Map.entry("lighter", List.of("lighter-soft", "card", "soft")),
          Map.entry("applicant", List.of("soft", "card")),
          Map.entry("one-stop", List.of("soft", "card")),
          Map.entry("agency", List.of("soft", "card")),
          Map.entry("coordinating", List.of("soft", "card")),
          Map.entry("leader", List.of("soft", "card")),
          Map.entry("nobody", List.of("soft", "card")));

  private static List<Map<String, String>> schemes() {
    List<Map<String, String>> schemes = new ArrayList<>();
    for (String name : List.of("report.css", "comparison.css")) {
      Matcher roots = ROOT.matcher(Asset.of(name).text());
      for (int n = 0; roots.find(); n++) {
        if (schemes.size() <= n) {
          schemes.add(new HashMap<>());
        }
        Matcher colours = COLOUR.matcher(roots.group(1));
        while (colours.find()) {
          schemes.get(n).put(colours.group(1), colours.group(2));
        }
      }
    }
    return schemes;
  }

  @Test
  void lettersCanBeRead() {
    List<Map<String, String>> schemes = schemes();
    assertEquals(3, schemes.size(), "light, dark, print");
    for (int n = 0; n < schemes.size(); n++) {
      Map<String, String> scheme = schemes.get(n);
      String which = List.of("light", "dark", "print").get(n);
      TEXT.forEach(
          (letters, behind) ->
              behind.forEach(
                  back -> {
                    double ratio = ratio(colour(scheme, letters), colour(scheme, back));
                    assertTrue(
                        ratio >= 4.5, "%s on %s: %.2f (%s)".formatted(letters, back, ratio, which));
                  }));
    }
  }

  @Test
  void bordersOfFieldsAndTheFocusCanBeSeen() {
    for (Map<String, String> scheme : schemes()) {
      for (String line : List.of("muted", "accent")) {
        for (String back : List.of("back", "card", "soft")) {
          double ratio = ratio(colour(scheme, line), colour(scheme, back));
          assertTrue(ratio >= 3, line + " beside " + back + ": " + ratio);
        }
      }
    }
  }

  @Test
  void theMeasureIsTheOneOfTheStandard() {
    assertEquals(21, ratio("#000", "#ffffff"), 0.01);
    assertEquals(4.54, ratio("#767676", "#fff"), 0.01);
  }

  private static String colour(Map<String, String> scheme, String name) {
    return Objects.requireNonNull(scheme.get(name), name + " is not set");
  }

  private static double ratio(String one, String other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(String colour) {
    String hex = colour.substring(1);
    String six = hex.length() == 3 ? hex.replaceAll("(.)", "$1$1") : hex;
    double[] part =
        Stream.of(0, 2, 4)
            .mapToDouble(i -> Integer.parseInt(six.substring(i, i + 2), 16) / 255.0)
            .map(c -> c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4))
            .toArray();
    return 0.2126 * part[0] + 0.7152 * part[1] + 0.0722 * part[2];
  }
}
