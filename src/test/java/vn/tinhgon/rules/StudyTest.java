package vn.tinhgon.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.tinhgon.rules.engine.RuleBook;

/** Each of the 62 rules of the study is shipped, or it is said why not. */
class StudyTest {

  /** The groups of the study, with how many rules each has. */
  private static final Map<String, Integer> STUDY =
      Map.ofEntries(
          Map.entry("HS", 14),
          Map.entry("TT", 8),
          Map.entry("TH", 6),
          Map.entry("PL", 4),
          Map.entry("CQ", 8),
          Map.entry("CT", 6),
          Map.entry("KQ", 2),
          Map.entry("MD", 2),
          Map.entry("DK", 1),
          Map.entry("CC", 3),
          Map.entry("LT", 3),
          Map.entry("CB", 5));

  private static final Pattern ID = Pattern.compile("\\b[A-Z]{2}-\\d\\d\\b");
  private static final Pattern RULE = Pattern.compile("`([a-z]+(?:-[a-z]+)*/[a-z-]+)`");
  private static final Pattern NOT = Pattern.compile("([A-Z]{2}-\\d\\d) not\\b");

  @Test
  void allRulesOfTheStudyHaveAPlace() throws IOException {
    Set<String> expected = new TreeSet<>();
    STUDY.forEach(
        (group, count) -> {
          for (int i = 1; i <= count; i++) {
            expected.add("%s-%02d".formatted(group, i));
          }
        });
    assertEquals(62, expected.size());
    assertEquals(expected, all(ID, 0, section("## The study's rules")));
  }

  @Test
  void whatIsShippedIsInTheTable() throws IOException {
    assertEquals(
        new TreeSet<>(RuleBook.bundled().rules().keySet()),
        all(RULE, 1, section("## The study's rules")));
  }

  @Test
  void whatIsNotShippedIsExplained() throws IOException {
    Set<String> explained = all(ID, 0, section("## Not shipped"));
    for (String id : all(NOT, 1, section("## The study's rules"))) {
      assertTrue(explained.contains(id), id + " is neither shipped nor explained");
    }
  }

  private static Set<String> all(Pattern pattern, int group, String text) {
    Set<String> found = new TreeSet<>();
    Matcher m = pattern.matcher(text);
    while (m.find()) {
      found.add(m.group(group));
    }
    return found;
  }

  private static String section(String heading) throws IOException {
    String all = Files.readString(Path.of("rules", "README.md"));
    int from = all.indexOf(heading + "\n");
    assertTrue(from >= 0, "rules/README.md has no heading " + heading);
    int to = all.indexOf("\n## ", from + 1);
    return all.substring(from, to < 0 ? all.length() : to);
  }
}
