package vn.tinhgon.rules.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.tinhgon.model.OldAgencyName;
import vn.tinhgon.model.Text;

/**
 * A name that no agency bears any more on the day of the review.
 *
 * @param key id of the old name
 * @param now what the agency is called now, or who took its work over
 * @param since first day of that, as people write it
 */
public record RenamedAgency(String key, Text now, Text since) {

  /** Those of {@code names} that are old on {@code asOf}. */
  public static List<RenamedAgency> on(LocalDate asOf, List<OldAgencyName> names) {
    List<RenamedAgency> all = new ArrayList<>();
    for (OldAgencyName name : names) {
      if (!asOf.isBefore(name.from())) {
        all.add(new RenamedAgency(name.id(), name.now(), vn.tinhgon.rules.Law.day(name.from())));
      }
    }
    return List.copyOf(all);
  }
}
