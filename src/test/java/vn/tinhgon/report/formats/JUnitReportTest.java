package vn.tinhgon.report.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import vn.tinhgon.rules.Severity;

/** JUnit XML. */
class JUnitReportTest {

  private static Document parse(Locale language, @Nullable Severity failAt) throws Exception {
    String xml = JUnitReport.render(Hostile.report(), language, failAt);
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(xml)));
  }

  private static int count(Document xml, String name) {
    return xml.getElementsByTagName(name).getLength();
  }

  private static Element first(Document xml, String name) {
    return (Element) xml.getElementsByTagName(name).item(0);
  }

  @Test
  void whatFailsIsWhatFailsTheBuild() throws Exception {
    assertEquals(1, count(parse(Locale.ROOT, Severity.VIOLATION), "failure"));
    Document suggestion = parse(Locale.ROOT, Severity.SUGGESTION);
    assertEquals(1, count(suggestion, "failure"), "the other rests on no verified law");
    assertEquals(1, count(suggestion, "system-out"));
    assertEquals(0, count(parse(Locale.ROOT, null), "failure"));
  }

  @Test
  void suitesCountTheirCases() throws Exception {
    Document xml = parse(Locale.ENGLISH, Severity.VIOLATION);
    assertEquals(3, count(xml, "testsuite"), "two procedures and what was unreadable");
    assertEquals(5, count(xml, "testcase"));
    Element suite = first(xml, "testsuite");
    assertEquals("3", suite.getAttribute("tests"));
    assertEquals("1", suite.getAttribute("failures"));
    assertEquals("1", suite.getAttribute("skipped"));
    assertEquals(3, suite.getElementsByTagName("testcase").getLength());
    assertTrue(first(xml, "skipped").getAttribute("message").startsWith("Not assessed; needs: "));
    assertEquals("Unreadable", first(xml, "error").getAttribute("type"));
    Element testCase = first(xml, "testcase");
    assertEquals("thư mục/a,b:%.json", testCase.getAttribute("file"));
    assertEquals("3", testCase.getAttribute("line"));
  }

  @Test
  void wordsOfAProcedureStayWords() throws Exception {
    Document xml = parse(Locale.ROOT, Severity.VIOLATION);
    assertEquals(0, count(xml, "script"));
    String text = first(xml, "failure").getTextContent();
    assertTrue(text.contains("<script>alert(\"1\")</script> ]]> & 'x' %0A"), text);
    assertTrue(text.contains("\uFFFD"), "half a surrogate is replaced");
    assertTrue(first(xml, "failure").getAttribute("message").contains("\"1\""));
    assertTrue(first(xml, "system-out").getTextContent().contains("[Dữ liệu] Tên"));
  }
}
