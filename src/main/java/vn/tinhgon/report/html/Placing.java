package vn.tinhgon.report.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Procedure;
import vn.tinhgon.model.Text;
import vn.tinhgon.report.Report;
import vn.tinhgon.report.html.page.Say;
import vn.tinhgon.report.html.procedure.ProcedurePage;
import vn.tinhgon.report.html.procedure.Quotes;
import vn.tinhgon.rules.Subject;

/** Where each procedure of a report stands on the page, with what was found about it. */
final class Placing {

  private final Report report;
  private final Map<String, Text> kinds;
  private final Say say;
  private final Map<String, Procedure> complete = new HashMap<>();
  private final Map<String, String> anchors = new HashMap<>();
  private final Map<String, String> publishers = new HashMap<>();
  private final Map<String, List<Report.Placed>> findings = new HashMap<>();
  private final Map<String, List<Report.NotAssessed>> unassessed = new HashMap<>();

  Placing(Report report, List<Procedure> complete, Map<String, Text> kinds, Say say) {
    this.report = report;
    this.kinds = kinds;
    this.say = say;
    complete.forEach(p -> this.complete.put(p.key(), p));
    Set<String> taken = new HashSet<>();
    for (Report.Reviewed one : report.procedures()) {
      String anchor = "p-" + plain(one.code());
      for (int again = 2; !taken.add(anchor); again++) {
        anchor = "p-" + plain(one.code()) + "--" + again;
      }
      anchors.put(one.file(), anchor);
      publishers.put(one.file(), one.publisher() == null ? "" : say.it(one.publisher()));
    }
    report.findings().forEach(f -> list(findings, f.file()).add(f));
    report.notAssessed().forEach(n -> list(unassessed, n.file()).add(n));
  }

  private static <T> List<T> list(Map<String, List<T>> lists, String key) {
    return lists.computeIfAbsent(key, k -> new ArrayList<>());
  }

  /** {@code text} as an id can hold it and an address show it. */
  static String plain(String text) {
    return text.replaceAll("[^A-Za-z0-9._-]", "-");
  }

  /** Who published the procedure of {@code file}; empty where unknown. */
  String publisher(String file) {
    return publishers.getOrDefault(file, "");
  }

  /** The field of the procedure of {@code file}; empty where unknown. */
  String field(String file) {
    Procedure procedure = complete.get(file);
    return procedure == null || procedure.field() == null ? "" : procedure.field();
  }

  /** The procedures with findings about {@code subject}, made ready one by one. */
  Iterable<Entry> about(Subject subject) {
    return () ->
        report.procedures().stream()
            .filter(p -> has(p, subject))
            .map(p -> entry(p, subject))
            .iterator();
  }

  /** The files of waivers with what is to be looked at in them. */
  List<WaiverFaults> waivers() {
    Map<String, List<FindingCard>> faults = new LinkedHashMap<>();
    for (Report.Placed fault : report.about(Subject.WAIVER)) {
      Quotes quotes = Quotes.of(null, List.of(fault));
      list(faults, fault.file()).add(FindingCard.of(fault, report, quotes, say));
    }
    return faults.entrySet().stream()
        .map(e -> new WaiverFaults(e.getKey(), List.copyOf(e.getValue())))
        .toList();
  }

  /** The procedures without findings, made ready one by one. */
  Iterable<Entry> clean() {
    return () -> clear().map(p -> entry(p, null)).iterator();
  }

  /** How many procedures have no findings. */
  long cleanCount() {
    return clear().count();
  }

  private Stream<Report.Reviewed> clear() {
    return report.procedures().stream().filter(p -> !findings.containsKey(p.file()));
  }

  private boolean has(Report.Reviewed of, Subject subject) {
    return findings.getOrDefault(of.file(), List.of()).stream()
        .anyMatch(f -> f.finding().subject() == subject);
  }

  private Entry entry(Report.Reviewed one, @Nullable Subject subject) {
    Procedure procedure = complete.get(one.file());
    List<Report.Placed> all = findings.getOrDefault(one.file(), List.of());
    Quotes quotes = Quotes.of(procedure, all);
    boolean home = subject != Subject.DATA || !has(one, Subject.PROCEDURE);
    return new Entry(
        anchors.getOrDefault(one.file(), ""),
        home,
        one.code(),
        quotes.in("name", one.name()),
        publisher(one.file()),
        field(one.file()),
        one.file(),
        all.stream()
            .filter(f -> f.finding().subject() == subject)
            .map(f -> FindingCard.of(f, report, quotes, say))
            .toList(),
        home && procedure != null ? page(one, procedure, quotes) : null);
  }

  private ProcedurePage page(Report.Reviewed one, Procedure procedure, Quotes quotes) {
    return ProcedurePage.of(
        one,
        procedure,
        unassessed.getOrDefault(one.file(), List.of()),
        quotes,
        kinds,
        report.asOf(),
        say);
  }
}
