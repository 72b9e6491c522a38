package vn.tinhgon.report.formats;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Text;
import vn.tinhgon.report.Report;
import vn.tinhgon.rules.Rule;
import vn.tinhgon.rules.Severity;
import vn.tinhgon.rules.Subject;

/** The rules as SARIF describes them, with what a person needs to understand a finding. */
final class SarifRules {

  private static final Text EXCEPTIONS = new Text("Ngoại lệ: ", "Exceptions: ");
  private static final Text LAW = new Text("Căn cứ:", "Law:");

  /** Fewer findings that were read say little of how often a rule is right. */
  private static final int ENOUGH = 10;

  private final Locale language;

  SarifRules(Locale language) {
    this.language = language;
  }

  void write(Report report, ArrayNode out) {
    report
        .rules()
        .forEach(r -> write(r, r.severityOn(report.asOf()), report.page(r.id()), out.addObject()));
  }

  private void write(Rule rule, Severity severity, @Nullable String page, ObjectNode out) {
    out.put("id", rule.id());
    if (page != null) {
      out.put("helpUri", page);
    }
    out.putObject("shortDescription").put("text", Plain.line(rule.title().in(language)));
    out.putObject("fullDescription").put("text", Plain.line(rule.why().in(language)));
    out.putObject("help").put("text", help(rule));
    out.putObject("defaultConfiguration").put("level", level(severity));
    ObjectNode properties = out.putObject("properties");
    ArrayNode tags = properties.putArray("tags").add(rule.group());
    if (rule.subject() == Subject.DATA && !rule.group().equals("data")) {
      tags.add("data");
    }
    properties.put(
        "problem.severity", severity == Severity.SUGGESTION ? "recommendation" : level(severity));
    String precision = precision(rule.measured());
    if (precision != null) {
      properties.put("precision", precision);
    }
  }

  private String help(Rule rule) {
    return Plain.line(rule.why().in(language))
        + "\n\n"
        + EXCEPTIONS.in(language)
        + Plain.line(rule.exceptions().in(language))
        + "\n\n"
        + LAW.in(language)
        + rule.law().stream().map(c -> "\n- " + Plain.citation(c)).collect(Collectors.joining());
  }

  private static @Nullable String precision(Rule.@Nullable Measured measured) {
    if (measured == null || measured.read() < ENOUGH) {
      return null;
    }
    double right = (double) measured.right() / measured.read();
    return right >= 0.95 ? "very-high" : right >= 0.9 ? "high" : "medium";
  }

  static String level(Severity severity) {
    return switch (severity) {
      case VIOLATION -> "error";
      case WARNING -> "warning";
      case SUGGESTION -> "note";
    };
  }
}
