package vn.tinhgon.rules.findings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tinhgon.model.Text;
import vn.tinhgon.rules.Catalogue;
import vn.tinhgon.rules.Citation;
import vn.tinhgon.rules.Law;
import vn.tinhgon.rules.Rule;

/** What to know of a cited document that ends soon. */
public final class EndingLaw {

  /** The rule about legal bases that end soon says how soon that is. */
  private static final String RULE = "legal/ending-basis";

  private static final String THRESHOLD = "days";

  private EndingLaw() {}

  /** A note for each document of {@code cited} that ends soon, seen from {@code asOf}. */
  public static List<Text> notes(List<Citation> cited, Catalogue catalogue, LocalDate asOf) {
    Rule rule = catalogue.rules().get(RULE);
    Long days = rule == null ? null : rule.thresholdOn(THRESHOLD, asOf);
    if (days == null) {
      return List.of();
    }
    Set<String> documents =
        cited.stream()
            .map(Citation::document)
            .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
    List<Text> notes = new ArrayList<>();
    for (String document : documents) {
      Law law = catalogue.laws().get(document);
      if (law != null && law.to() != null && law.endsWithin(days, asOf)) {
        notes.add(note(document, law, law.to()));
      }
    }
    return List.copyOf(notes);
  }

  private static Text note(String document, Law law, LocalDate last) {
    String next = law.replacedBy();
    return new Text(
        document
            + " có hiệu lực đến hết ngày "
            + Law.day(last).vi()
            + (next == null ? "; chưa có thông tin về văn bản thay thế" : "; thay bằng " + next),
        document
            + " is in force until "
            + Law.day(last).en()
            + (next == null
                ? "; no document that replaces it is known"
                : "; it is replaced by " + next));
  }
}
