package vn.tinhgon.report.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.tinhgon.report.Report;

/** GitLab's code quality. */
class GitlabReportTest {

  private static JsonNode read(Report report, Locale language) throws IOException {
    return new ObjectMapper().readTree(GitlabReport.render(report, language));
  }

  @Test
  void everyIssueHasWhatGitlabAsksFor() throws IOException {
    JsonNode all = read(Hostile.report(), Locale.ROOT);
    assertEquals(3, all.size());
    for (JsonNode issue : all) {
      for (String field : List.of("description", "check_name", "fingerprint", "severity")) {
        assertTrue(issue.path(field).isTextual(), field);
      }
      assertTrue(
          Set.of("info", "minor", "major", "critical", "blocker")
              .contains(issue.path("severity").asText()));
      assertTrue(issue.at("/location/lines/begin").asInt() >= 1);
      assertFalse(issue.path("description").asText().matches("(?s).*\\p{Cc}.*"));
    }
    assertEquals("thư mục/a,b:%.json", all.at("/0/location/path").asText());
    assertEquals(3, all.at("/0/location/lines/begin").asInt());
    assertTrue(all.at("/1/description").asText().startsWith("[Dữ liệu] Tên: "));
    assertEquals("blocker", all.at("/2/severity").asText());
    assertTrue(
        read(Hostile.report(), Locale.ENGLISH)
            .at("/1/description")
            .asText()
            .startsWith("[Data] Title: "));
  }

  @Test
  void fingerprintsAreUnique() throws IOException {
    Report.Placed one = Hostile.report().findings().get(0);
    Set<String> seen = new HashSet<>();
    JsonNode all = read(Hostile.report(List.of(one, one, one)), Locale.ROOT);
    all.forEach(issue -> seen.add(issue.path("fingerprint").asText()));
    assertEquals(4, seen.size());
    assertTrue(seen.contains("a"), "the first keeps its own");
  }
}
