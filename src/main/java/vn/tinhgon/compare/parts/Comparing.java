package vn.tinhgon.compare.parts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.compare.Change;
import vn.tinhgon.compare.Compared;
import vn.tinhgon.model.Part;
import vn.tinhgon.model.Text;
import vn.tinhgon.rules.Law;

/** Compares versions of a procedure by the law of one day. */
public final class Comparing {

  private final Map<String, Law> laws;
  private final LocalDate day;

  /**
   * Compares as on a day.
   *
   * @param laws legal documents by number, to say of a basis whether it is in force
   * @param day the day
   */
  public Comparing(Map<String, Law> laws, LocalDate day) {
    this.laws = laws;
    this.day = day;
  }

  /** What {@code after} changed of {@code before}; {@code note} is what to know besides. */
  public Compared compare(Version before, Version after, @Nullable Text note) {
    Cases cases = new Cases(before, after);
    Documents documents = new Documents(before, after, cases);
    Steps steps = new Steps(before, after, cases, documents.matching());
    Channels channels = new Channels(before, after, cases);
    Authority authority = new Authority(before, after);
    Outcomes outcomes = new Outcomes(before, after);
    Bases bases = new Bases(before, after, laws, day);
    List<Change> changes = new ArrayList<>(new Identity(before, after).changes());
    changes.addAll(cases.changes());
    changes.addAll(steps.changes());
    changes.addAll(channels.changes());
    changes.addAll(documents.changes());
    changes.addAll(authority.changes());
    changes.addAll(outcomes.changes());
    changes.addAll(bases.changes());
    changes.addAll(new Online(before, after, day).changes());
    changes.sort(Comparator.comparing(Change::area));
    List<Matching<? extends Part>> parts = new ArrayList<>(outcomes.matchings());
    parts.add(documents.matching());
    parts.add(steps.matching());
    parts.add(channels.matching());
    parts.add(authority.matching());
    parts.add(bases.matching());
    Map<String, String> places = Matching.places(parts);
    places.put(before.procedure().at(), after.procedure().at());
    Findings findings = new Findings(before, after, places);
    boolean same =
        changes.isEmpty() && findings.changes().isEmpty() && findings.assessments().isEmpty();
    return new Compared(
        same ? Compared.Status.UNCHANGED : Compared.Status.CHANGED,
        after.procedure().code(),
        after.procedure().name(),
        before.file(),
        after.file(),
        changes,
        findings.changes(),
        findings.still(),
        findings.assessments(),
        Measures.of(before, after, day),
        note);
  }
}
