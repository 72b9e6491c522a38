package vn.tinhgon.report.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.tinhgon.report.Report;

/** SARIF. */
class SarifReportTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static JsonNode read(Report report, Locale language) throws IOException {
    return JSON.readTree(SarifReport.render(report, language));
  }

  private static Schema schema() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            SarifReportTest.class.getResourceAsStream("/sarif/sarif-2.1.0-rtm.5.json"))) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
          .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  @Test
  void theSchemaOfOasisIsSatisfied() throws IOException {
    Schema schema = schema();
    for (Locale language : List.of(Locale.ROOT, Locale.ENGLISH)) {
      assertEquals(List.of(), schema.validate(read(Hostile.report(), language)));
    }
    assertFalse(
        schema.validate(JSON.readTree("{\"version\": \"2.1.0\", \"runs\": [{}]}")).isEmpty(),
        "the schema sees what is missing");
  }

  @Test
  void rulesHaveHelpAndResultsPointToThem() throws IOException {
    JsonNode run = read(Hostile.report(), Locale.ENGLISH).at("/runs/0");
    JsonNode result = run.at("/results/0");
    JsonNode rule = run.at("/tool/driver/rules/" + result.path("ruleIndex").asInt());
    assertEquals("simplify/vague-document", rule.path("id").asText());
    assertTrue(rule.at("/help/text").asText().contains("\n- 63/2010/NĐ-CP, "), rule.toString());
    assertEquals("error", result.path("level").asText());
    assertEquals("note", SarifRules.level(vn.tinhgon.rules.Severity.SUGGESTION));
    JsonNode place = result.at("/locations/0/physicalLocation");
    assertEquals(
        "th%C6%B0%20m%E1%BB%A5c/a%2Cb%3A%25.json", place.at("/artifactLocation/uri").asText());
    assertEquals(3, place.at("/region/startLine").asInt());
    assertEquals(5, place.at("/region/startColumn").asInt());
    assertEquals(
        "other%20file.json",
        result.at("/relatedLocations/0/physicalLocation/artifactLocation/uri").asText());
    assertEquals("a", result.at("/partialFingerprints/tinhgon~1v1").asText());
    assertEquals("data", run.at("/results/1/properties/subject").asText());
    assertTrue(
        run.at("/results/1/locations/0/physicalLocation/region").isMissingNode(),
        "a finding about the file as a whole names no line");
  }

  @Test
  void wordsOfAProcedureMakeNoLinks() throws IOException {
    String text = read(Hostile.report(), Locale.ROOT).at("/runs/0/results/0/message/text").asText();
    assertTrue(text.contains("\\[a\\](http://b)"), text);
    assertFalse(text.contains("\u001b"), text);
  }

  @Test
  void unreadableFilesAreNotifications() throws IOException {
    JsonNode run = read(Hostile.report(), Locale.ROOT).at("/runs/0/invocations/0");
    assertFalse(run.path("executionSuccessful").asBoolean(true));
    assertEquals("error", run.at("/toolExecutionNotifications/0/level").asText());
  }

  @Test
  void tooManyAreCutFromTheLeastGraveAndItIsSaid() throws IOException {
    assertTrue(SarifReport.cut(Hostile.many(SarifReport.SHOWN, "x")).isEmpty());
    assertTrue(SarifReport.cut(Hostile.many(SarifReport.SHOWN + 1, "x")).isPresent());
    Report report = Hostile.many(SarifReport.MOST + 3, "x");
    JsonNode run = read(report, Locale.ENGLISH).at("/runs/0");
    assertEquals(SarifReport.MOST, run.path("results").size());
    assertEquals("error", run.at("/results/0/level").asText());
    assertTrue(
        run.at("/invocations/0/toolExecutionNotifications/1/message/text")
            .asText()
            .contains("25000 of 25003"));
  }
}
