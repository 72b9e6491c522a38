package vn.tinhgon.rules.findings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.rule.Match;
import org.kie.api.runtime.rule.RuleContext;
import vn.tinhgon.model.Evidence;
import vn.tinhgon.model.Part;
import vn.tinhgon.model.Procedure;
import vn.tinhgon.model.Text;
import vn.tinhgon.rules.BadRule;
import vn.tinhgon.rules.Catalogue;
import vn.tinhgon.rules.Citation;
import vn.tinhgon.rules.Finding;
import vn.tinhgon.rules.Header;
import vn.tinhgon.rules.Law;
import vn.tinhgon.rules.Rule;
import vn.tinhgon.rules.Severity;
import vn.tinhgon.rules.facts.Threshold;
import vn.tinhgon.rules.files.Template;

/**
 * Where rules report to. A rule says only where; everything else comes from its file and from what
 * its DRL bound.
 */
public final class Findings {

  private final Catalogue catalogue;
  private final Local local;
  private final LocalDate asOf;
  private final Map<String, Header> procedures = new LinkedHashMap<>();
  private final List<Finding> found = new ArrayList<>();

  /** For the rules of {@code catalogue} as on {@code asOf}; {@code headers} are the procedures. */
  public Findings(Catalogue catalogue, Local local, LocalDate asOf, List<Header> headers) {
    this.catalogue = catalogue;
    this.local = local;
    this.asOf = asOf;
    headers.forEach(s -> procedures.put(s.key(), s));
  }

  /**
   * Reports that the rule that fires found something at {@code where}. Other parts, and lists of
   * parts, that the rule bound become related places. A rule that binds {@code doubtful} as true is
   * not certain there and a degree less grave; a violation without a verified provision is a
   * warning.
   */
  public void add(RuleContext kcontext, Part where) {
    Rule rule = catalogue.rules().get(kcontext.getRule().getName());
    Header procedure = procedures.get(where.procedure());
    if (rule == null || procedure == null) {
      throw new IllegalStateException("unknown rule or procedure: " + kcontext.getRule().getName());
    }
    Map<String, Object> bound = Names.plain(Names.bound(kcontext.getMatch()));
    List<Citation> law = lawOn(rule);
    boolean verified = law.stream().anyMatch(c -> Verified.is(c, catalogue.laws()));
    Severity stated = local.stated(rule).severityOn(asOf);
    boolean lowered =
        Boolean.TRUE.equals(bound.get("doubtful")) || !verified && stated == Severity.VIOLATION;
    Severity general = lowered ? stated.lower() : stated;
    Severity severity = Local.lessGrave(general, rule.severityOn(asOf));
    List<Text> notes = new ArrayList<>(EndingLaw.notes(law, catalogue, asOf));
    notes.addAll(local.notes(rule, used(kcontext.getMatch()), asOf, general, severity));
    found.add(
        new Finding(
            rule.id(),
            rule.subject(),
            severity,
            verified,
            rule.title(),
            procedure.key(),
            procedure.code(),
            where.at(),
            fill(rule, rule.message(), bound),
            fill(rule, rule.proposal(), bound),
            evidence(bound, where),
            related(bound, where),
            law,
            List.copyOf(notes),
            WhoActs.of(rule, procedure, local.decisions().agency()),
            rule.action(),
            amends(rule, bound),
            Fingerprint.of(rule.id(), procedure.code(), words(bound, where))));
  }

  /** What was found, in the order of the procedures and of the places in each file. */
  public List<Finding> sorted() {
    return Fingerprint.numbered(Order.sort(found, List.copyOf(procedures.keySet())));
  }

  /** Of two parts of one sort neither is the first: that is as the file happens to list them. */
  private static String words(Map<String, Object> bound, Part where) {
    return Stream.concat(
            Stream.of(where), bound.values().stream().filter(where.getClass()::isInstance))
        .distinct()
        .map(value -> ((Part) value).words())
        .sorted()
        .collect(Collectors.joining("\n"));
  }

  private List<Citation> lawOn(Rule rule) {
    return rule.law().stream()
        .filter(
            c -> {
              Law law = catalogue.laws().get(c.document());
              return law != null && c.inForce(asOf, law) && law.bindsIn(local.decisions().place());
            })
        .toList();
  }

  /** What no check before could know: the type of a part that the DRL leaves open. */
  private static Text fill(Rule rule, Text template, Map<String, Object> bound) {
    try {
      return Template.fill(template, bound);
    } catch (IllegalStateException e) {
      String reason = String.valueOf(e.getMessage());
      throw new BadRule(
          rule.id() + "/rule.yaml",
          0,
          new Text("câu mẫu không điền được: " + reason, "a sentence cannot be filled: " + reason));
    }
  }

  private static @Nullable String amends(Rule rule, Map<String, Object> bound) {
    String amends = rule.amends();
    return amends == null ? null : Template.whole(amends, bound);
  }

  private static List<Threshold> used(Match match) {
    return match.getObjects().stream()
        .filter(Threshold.class::isInstance)
        .map(Threshold.class::cast)
        .toList();
  }

  private static List<Evidence> evidence(Map<String, Object> bound, Part where) {
    Set<Evidence> all = new LinkedHashSet<>(where.evidence());
    for (Object value : bound.values()) {
      if (value instanceof Part part) {
        all.addAll(part.evidence());
      }
    }
    return List.copyOf(all);
  }

  private static List<Finding.Related> related(Map<String, Object> bound, Part where) {
    Set<Finding.Related> all = new LinkedHashSet<>();
    for (Object value : bound.values()) {
      for (Object each : value instanceof List<?> list ? list : Collections.singletonList(value)) {
        if (each instanceof Part part
            && !(part.at().equals(where.at()) && part.procedure().equals(where.procedure()))
            && !(part instanceof Procedure)) {
          all.add(new Finding.Related(part.procedure(), part.at(), part.words()));
        }
      }
    }
    return List.copyOf(all);
  }
}
