package vn.tinhgon.report.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import vn.tinhgon.report.JsonReport;
import vn.tinhgon.report.TextReport;
import vn.tinhgon.rules.Severity;

/** How each form of report marks what is known, waived, or wrong with a waiver. */
class ExcusedTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void sarif() throws IOException {
    JsonNode log = JSON.readTree(SarifReport.render(Hostile.excused(), Locale.ENGLISH));
    try (InputStream in =
        Objects.requireNonNull(
            ExcusedTest.class.getResourceAsStream("/sarif/sarif-2.1.0-rtm.5.json"))) {
      String schema = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      assertEquals(
          List.of(),
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
              .getSchema(schema)
              .validate(log));
    }
    List<String> states = new ArrayList<>();
    for (JsonNode result : log.at("/runs/0/results")) {
      states.add(result.path("baselineState").asText() + " " + result.path("suppressions").size());
    }
    assertEquals(List.of("unchanged 0", "new 1", "updated 0", "new 0"), states);
    JsonNode waived = log.at("/runs/0/results/1/suppressions/0");
    assertEquals("external", waived.path("kind").asText());
    assertEquals("accepted", waived.path("status").asText());
    assertTrue(waived.path("justification").asText().startsWith("=1+1 <script>"));
    assertTrue(log.at("/runs/0/invocations/0").toString().contains("\"level\":\"note\""));
    JsonNode plain = JSON.readTree(SarifReport.render(Hostile.report(), Locale.ROOT));
    assertFalse(plain.toString().contains("baselineState"), "nothing was compared");
    assertFalse(plain.toString().contains("suppressions"));
  }

  @Test
  void junit() throws Exception {
    String xml = JUnitReport.render(Hostile.excused(), Locale.ENGLISH, Severity.WARNING);
    var document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(xml)));
    assertEquals(2, document.getElementsByTagName("failure").getLength());
    Element suite = (Element) document.getElementsByTagName("testsuite").item(0);
    assertEquals("4", suite.getAttribute("tests"));
    assertEquals("1", suite.getAttribute("failures"));
    assertEquals("3", suite.getAttribute("skipped"));
    Element skipped = (Element) document.getElementsByTagName("skipped").item(0);
    assertTrue(skipped.getAttribute("message").startsWith("known: =1+1"), xml);
    Element waivers = (Element) document.getElementsByTagName("testsuite").item(2);
    assertEquals("waiver", waivers.getAttribute("name"));
    assertEquals("1", waivers.getAttribute("failures"));
  }

  @Test
  void githubAndGitlabShowOnlyWhatStands() throws IOException {
    String github = GithubReport.render(Hostile.excused(), Locale.ENGLISH);
    assertEquals(2, github.lines().filter(l -> l.startsWith("::warning ")).count(), github);
    assertEquals(1, github.lines().filter(l -> l.startsWith("::error ")).count(), "unreadable");
    assertTrue(
        github.endsWith("tinhgon: Not counted above: 1 known, 1 waived, 1 waivers to look at\n"));
    assertEquals(3, JSON.readTree(GitlabReport.render(Hostile.excused(), Locale.ROOT)).size());
    assertTrue(GitlabReport.left(Hostile.excused()).orElseThrow().vi().contains("2 phát hiện"));
    assertTrue(GitlabReport.left(Hostile.report()).isEmpty());
  }

  @Test
  void markdownAndTextMarkTheWaivedAndCountTheKnown() {
    String markdown = MarkdownReport.render(Hostile.excused(), Locale.ENGLISH);
    assertTrue(markdown.contains("Not counted above: 1 known, 1 waived"), markdown);
    assertTrue(markdown.contains("**waived:** =1+1 &lt;script&gt;"), markdown);
    assertFalse(markdown.contains("**known:**"), markdown);
    assertFalse(markdown.contains("<script>"), markdown);
    assertTrue(markdown.contains("## Waivers to look at"), markdown);
    String text = TextReport.render(Hostile.excused(), Locale.ENGLISH, false);
    assertTrue(text.contains("WARNING [waived]  Title"), text);
    assertFalse(text.contains("[known]"), text);
    assertFalse(text.contains("\u001b"), text);
    String shown = TextReport.render(Hostile.excused(), Locale.ENGLISH, false, true);
    assertTrue(shown.contains("VIOLATION [known]  Title"), shown);
  }

  @Test
  void csvSaysTheState() {
    List<String> rows = CsvReport.render(Hostile.excused(), Locale.ROOT).lines().toList();
    assertTrue(rows.get(1).contains("\"đã biết\",\"'=1+1 <script>"), rows.get(1));
    assertTrue(rows.get(2).contains("\"được miễn trừ\",\"'=1+1 <script>"), rows.get(2));
    assertTrue(rows.get(3).endsWith("\"cần xử lý\",\"\""), rows.get(3));
  }

  @Test
  void jsonCountsThemApart() throws IOException {
    JsonNode report = JSON.readTree(new JsonReport(Locale.ENGLISH).render(Hostile.excused()));
    assertEquals("known", report.at("/findings/0/excuse").asText());
    assertEquals("waived", report.at("/dataFindings/0/excuse").asText());
    assertTrue(report.at("/findings/1/excuse").isMissingNode());
    assertEquals(1, report.at("/summary/findings").asInt());
    assertEquals(0, report.at("/summary/bySeverity/violation").asInt());
    assertEquals(1, report.at("/summary/excused/known").asInt());
    assertEquals(1, report.at("/summary/excused/waived").asInt());
    assertEquals(1, report.at("/summary/waiverFindings").asInt());
    assertEquals(1, report.at("/remarks").size());
  }
}
