package vn.tinhgon.stats;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.OnlineLevel.Possible;
import vn.tinhgon.model.Text;
import vn.tinhgon.rules.Severity;

/**
 * Procedures that have something in common, counted.
 *
 * @param name what they have in common; absent for those of which it is not known
 * @param procedures how many
 * @param complete with all parts a to g
 * @param online taken online
 * @param service partly or fully online (levels 3 and 4)
 * @param full online from end to end
 * @param possible which could be online from end to end: yes, no, unsure
 * @param withFindings how many have a finding
 * @param findings how many findings, by severity
 * @param cases how many of them say how many cases they have
 */
public record Group(
    @Nullable Text name,
    long procedures,
    Share complete,
    Share online,
    Share service,
    Share full,
    Share possible,
    long withFindings,
    Map<Severity, Integer> findings,
    long cases) {

  /** {@code members} counted. */
  static Group of(@Nullable Text name, List<Counted> members) {
    Set<String> none = Set.of();
    Map<Severity, Integer> findings = new EnumMap<>(Severity.class);
    for (Severity severity : Severity.values()) {
      findings.put(severity, 0);
    }
    Share possible = Share.NONE;
    for (Counted one : members) {
      one.findings().forEach((s, n) -> findings.merge(s, n, Integer::sum));
      possible = possible.and(possible(one.full()));
    }
    return new Group(
        name,
        members.size(),
        Measured.of(Measure.COMPLETE, members, null, none).share(),
        Measured.of(Measure.ONLINE_CHANNEL, members, null, none).share(),
        Measured.of(Measure.ONLINE_SERVICE, members, null, none).share(),
        Measured.of(Measure.FULL_ONLINE, members, null, none).share(),
        possible,
        members.stream().filter(c -> !c.findings().isEmpty()).count(),
        findings,
        members.stream().filter(c -> c.cases() != null).count());
  }

  private static Answer possible(@Nullable Possible full) {
    return full == Possible.YES ? Answer.YES : full == Possible.NO ? Answer.NO : Answer.UNKNOWN;
  }
}
