package vn.tinhgon.report.formats;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Text;
import vn.tinhgon.report.Excuse;
import vn.tinhgon.report.Report;
import vn.tinhgon.report.Report.NotAssessed;
import vn.tinhgon.report.Report.Placed;
import vn.tinhgon.report.Report.Reviewed;
import vn.tinhgon.report.Report.Unreadable;
import vn.tinhgon.rules.Severity;
import vn.tinhgon.rules.Subject;

/**
 * The report as JUnit XML: a suite for each procedure, a case for each finding, skipped cases for
 * what could not be assessed. A case fails if, and only if, its finding fails the build.
 */
public final class JUnitReport {

  private static final Text CLEAN = new Text("không có phát hiện", "nothing found");
  private static final Text NEEDS =
      new Text("Chưa đánh giá được; cần biết: ", "Not assessed; needs: ");
  private static final Text UNREADABLE = new Text("Không đọc được", "Unreadable");

  private final Report report;
  private final Locale language;
  private final @Nullable Severity failAt;
  private final StringWriter out = new StringWriter();
  private final XMLStreamWriter xml;

  private JUnitReport(Report report, Locale language, @Nullable Severity failAt)
      throws XMLStreamException {
    this.report = report;
    this.language = language;
    this.failAt = failAt;
    this.xml = XMLOutputFactory.newInstance().createXMLStreamWriter(out);
  }

  /**
   * The report in {@code language}.
   *
   * @param failAt the least grave severity that fails the build; absent where none does
   */
  public static String render(Report report, Locale language, @Nullable Severity failAt) {
    try {
      return new JUnitReport(report, language, failAt).render();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("writing to memory does not fail", e);
    }
  }

  private String render() throws XMLStreamException {
    Map<String, List<Placed>> findings =
        report.findings().stream()
            .filter(f -> f.finding().subject() != Subject.WAIVER)
            .collect(Collectors.groupingBy(Placed::file));
    Map<String, List<NotAssessed>> skipped =
        report.notAssessed().stream().collect(Collectors.groupingBy(NotAssessed::file));
    xml.writeStartDocument("UTF-8", "1.0");
    line();
    xml.writeStartElement("testsuites");
    attribute("name", "TinhGọn " + report.asOf());
    line();
    for (Reviewed procedure : report.procedures()) {
      suite(
          procedure,
          findings.getOrDefault(procedure.file(), List.of()),
          skipped.getOrDefault(procedure.file(), List.of()));
    }
    List<Placed> waivers = report.about(Subject.WAIVER);
    if (!waivers.isEmpty()) {
      suite(Subject.WAIVER.label().in(language), waivers, List.of());
    }
    if (!report.unreadable().isEmpty()) {
      unreadable(report.unreadable());
    }
    xml.writeEndElement();
    xml.writeEndDocument();
    line();
    xml.close();
    return out.toString();
  }

  private void suite(Reviewed procedure, List<Placed> findings, List<NotAssessed> skipped)
      throws XMLStreamException {
    if (findings.isEmpty() && skipped.isEmpty()) {
      start(procedure.code() + " " + procedure.name(), 1, 0, 0, 0);
      testCase(procedure.code(), CLEAN.in(language), procedure.file(), 0);
      end();
      end();
    } else {
      suite(procedure.code() + " " + procedure.name(), findings, skipped);
    }
  }

  private void suite(String name, List<Placed> findings, List<NotAssessed> skipped)
      throws XMLStreamException {
    long failures = findings.stream().filter(this::fails).count();
    long excused = findings.stream().filter(f -> f.excuse() != null).count();
    start(name, findings.size() + skipped.size(), failures, 0, skipped.size() + excused);
    for (Placed placed : findings) {
      finding(placed);
    }
    for (NotAssessed n : skipped) {
      testCase(n.code(), n.rule(), n.file(), 0);
      xml.writeStartElement("skipped");
      attribute(
          "message",
          NEEDS.in(language)
              + n.needs().stream()
                  .map(need -> need.label().in(language))
                  .collect(Collectors.joining("; ")));
      end();
      end();
    }
    end();
  }

  private boolean fails(Placed placed) {
    return failAt != null && placed.failsAt(failAt);
  }

  private void finding(Placed placed) throws XMLStreamException {
    var f = placed.finding();
    testCase(f.code(), f.rule() + " " + f.at(), placed.file(), placed.line());
    String severity = f.severity().label().in(language);
    String where =
        Plain.line(FileName.path(placed.file())) + ":" + placed.line() + ":" + placed.column();
    Excuse excuse = placed.excuse();
    if (excuse != null) {
      xml.writeStartElement("skipped");
      attribute("message", excuse.kind().label().in(language) + ": " + excuse.why().in(language));
    } else if (fails(placed)) {
      xml.writeStartElement("failure");
      attribute("type", severity);
      attribute("message", Plain.title(f, language) + ": " + f.message().in(language));
      xml.writeCharacters(
          where + "\n" + Plain.account(f, language) + Plain.page(report, f, language));
    } else {
      xml.writeStartElement("system-out");
      xml.writeCharacters(
          severity
              + ": "
              + Plain.title(f, language)
              + "\n"
              + where
              + "\n"
              + Plain.account(f, language)
              + Plain.page(report, f, language));
    }
    end();
    end();
  }

  private void unreadable(List<Unreadable> all) throws XMLStreamException {
    start(UNREADABLE.in(language), all.size(), 0, all.size(), 0);
    for (Unreadable u : all) {
      testCase(UNREADABLE.in(language), u.file() + ":" + u.line(), u.file(), u.line());
      xml.writeStartElement("error");
      attribute("type", UNREADABLE.in(language));
      attribute("message", u.message().in(language));
      end();
      end();
    }
    end();
  }

  private void start(String name, int tests, long failures, int errors, long skipped)
      throws XMLStreamException {
    xml.writeStartElement("testsuite");
    attribute("name", name);
    attribute("tests", String.valueOf(tests));
    attribute("failures", String.valueOf(failures));
    attribute("errors", String.valueOf(errors));
    attribute("skipped", String.valueOf(skipped));
    line();
  }

  private void testCase(String code, String name, String file, int line) throws XMLStreamException {
    xml.writeStartElement("testcase");
    attribute("classname", code);
    attribute("name", name);
    attribute("file", FileName.path(file));
    if (line > 0) {
      attribute("line", String.valueOf(line));
    }
  }

  private void attribute(String name, String value) throws XMLStreamException {
    xml.writeAttribute(name, Plain.line(value));
  }

  private void end() throws XMLStreamException {
    xml.writeEndElement();
    line();
  }

  private void line() throws XMLStreamException {
    xml.writeCharacters("\n");
  }
}
