package vn.tinhgon.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import vn.tinhgon.model.Text;
import vn.tinhgon.rules.CaseResult;
import vn.tinhgon.rules.Flaw;

/**
 * What became of the cases of rules.
 *
 * @param results the cases that were tried, in order
 * @param flaws what the rules lack
 */
public record CaseReport(List<CaseResult> results, List<Flaw> flaws) {

  private static final Text NOTHING = new Text("(không có phát hiện)", "(nothing found)");

  /** Whether every case passed and nothing is lacking. */
  public boolean good() {
    return flaws.isEmpty() && results.stream().allMatch(CaseResult::passed);
  }

  /** For a terminal: what failed, in full, then how many. */
  public String text(Locale language) {
    StringBuilder out = new StringBuilder();
    for (Flaw f : flaws) {
      out.append(place(f.file(), f.line()))
          .append(": ")
          .append(OneLine.of(f.message().in(language)))
          .append('\n');
    }
    for (CaseResult r : results) {
      if (!r.passed()) {
        out.append(place(String.valueOf(r.file()), r.line()))
            .append(": ")
            .append(OneLine.of(r.rule() + ", “" + r.name() + "”"))
            .append('\n');
        difference(r, language).lines().forEach(l -> out.append("  ").append(l).append('\n'));
      }
    }
    long passed = results.stream().filter(CaseResult::passed).count();
    Map<String, Integer> rules = new TreeMap<>();
    results.forEach(r -> rules.merge(r.rule(), 1, Integer::sum));
    out.append(
            new Text(
                    rules.size()
                        + " luật, "
                        + results.size()
                        + " ca thử: "
                        + passed
                        + " đạt, "
                        + (results.size() - passed)
                        + " không đạt; "
                        + flaws.size()
                        + " thiếu sót của luật",
                    rules.size()
                        + " rules, "
                        + results.size()
                        + " cases: "
                        + passed
                        + " passed, "
                        + (results.size() - passed)
                        + " failed; "
                        + flaws.size()
                        + " flaws of rules")
                .in(language))
        .append('\n');
    return out.toString();
  }

  /** What was expected against what was found, a line each. */
  private static String difference(CaseResult r, Locale language) {
    StringBuilder out = new StringBuilder();
    if (r.problem() != null) {
      out.append(OneLine.of(r.problem().in(language))).append('\n');
    }
    if (!r.expected().equals(r.found())) {
      lines(out, new Text("cần:  ", "expected: ").in(language), r.expected(), language);
      lines(out, new Text("thấy: ", "found:    ").in(language), r.found(), language);
    }
    return out.toString();
  }

  private static void lines(
      StringBuilder out, String label, List<String> findings, Locale language) {
    for (String each : findings.isEmpty() ? List.of(NOTHING.in(language)) : findings) {
      out.append(label).append(OneLine.of(each)).append('\n');
    }
  }

  /** For programs. */
  public String json(Locale language) {
    ObjectNode out = JsonNodeFactory.instance.objectNode();
    out.put("good", good());
    ArrayNode cases = out.putArray("cases");
    for (CaseResult r : results) {
      ObjectNode item = cases.addObject().put("rule", r.rule()).put("case", r.name());
      item.put("file", r.file()).put("line", r.line()).put("passed", r.passed());
      ArrayNode expected = item.putArray("expected");
      r.expected().forEach(expected::add);
      ArrayNode found = item.putArray("found");
      r.found().forEach(found::add);
      if (r.problem() != null) {
        item.put("problem", r.problem().in(language));
      }
    }
    ArrayNode lacking = out.putArray("flaws");
    for (Flaw f : flaws) {
      lacking
          .addObject()
          .put("rule", f.rule())
          .put("file", f.file())
          .put("line", f.line())
          .put("message", f.message().in(language));
    }
    return JsonReport.pretty(out);
  }

  /** As JUnit XML: a suite for each rule. */
  public String junit(Locale language) {
    StringWriter out = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(out);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("testsuites");
      Map<String, List<CaseResult>> byRule = new TreeMap<>();
      results.forEach(
          r -> byRule.computeIfAbsent(r.rule(), k -> new java.util.ArrayList<>()).add(r));
      flaws.forEach(f -> byRule.putIfAbsent(f.rule(), List.of()));
      for (Map.Entry<String, List<CaseResult>> rule : byRule.entrySet()) {
        suite(xml, rule.getKey(), rule.getValue(), language);
      }
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("writing to memory does not fail", e);
    }
    return out + "\n";
  }

  private void suite(XMLStreamWriter xml, String rule, List<CaseResult> cases, Locale language)
      throws XMLStreamException {
    List<Flaw> lacking = flaws.stream().filter(f -> f.rule().equals(rule)).toList();
    long failed = cases.stream().filter(c -> !c.passed()).count();
    xml.writeCharacters("\n");
    xml.writeStartElement("testsuite");
    xml.writeAttribute("name", rule);
    xml.writeAttribute("tests", String.valueOf(cases.size() + lacking.size()));
    xml.writeAttribute("failures", String.valueOf(failed + lacking.size()));
    for (CaseResult c : cases) {
      start(xml, rule, OneLine.of(c.name()), String.valueOf(c.file()), c.line());
      if (!c.passed()) {
        failure(xml, difference(c, language));
      }
      xml.writeEndElement();
    }
    for (Flaw f : lacking) {
      start(xml, rule, OneLine.of(f.message().in(language)), f.file(), f.line());
      failure(xml, f.message().in(language));
      xml.writeEndElement();
    }
    xml.writeCharacters("\n");
    xml.writeEndElement();
  }

  private static void start(XMLStreamWriter xml, String rule, String name, String file, int line)
      throws XMLStreamException {
    xml.writeCharacters("\n");
    xml.writeStartElement("testcase");
    xml.writeAttribute("classname", rule);
    xml.writeAttribute("name", name);
    xml.writeAttribute("file", file);
    xml.writeAttribute("line", String.valueOf(line));
  }

  private static void failure(XMLStreamWriter xml, String text) throws XMLStreamException {
    xml.writeStartElement("failure");
    xml.writeCharacters(
        text.codePoints()
            .map(c -> c >= 32 && c != 0xFFFE && c != 0xFFFF || c == '\n' ? c : 0xFFFD)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString());
    xml.writeEndElement();
  }

  private static String place(String file, int line) {
    return OneLine.of(line > 0 ? file + ":" + line : file);
  }
}
