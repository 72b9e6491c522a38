package vn.tinhgon.stats.cuts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Channel;
import vn.tinhgon.model.Deadline;
import vn.tinhgon.model.Procedure;
import vn.tinhgon.model.Text;
import vn.tinhgon.plans.cost.Cost;
import vn.tinhgon.plans.cost.Unknown;

/**
 * What is kept of a version of a procedure to hold it against another.
 *
 * @param code its code
 * @param name its name
 * @param limit its time limit, the longest of its channels; absent where there is none to compare
 * @param noLimit why there is none; absent where there is one
 * @param perCase what a case costs in đồng, as far as known; absent where nobody can tell
 * @param casesAYear its cases in a year; absent where unknown
 * @param unknown what costs something that nobody knows
 */
public record Figures(
    String code,
    String name,
    @Nullable Deadline limit,
    @Nullable Text noLimit,
    @Nullable Long perCase,
    @Nullable BigDecimal casesAYear,
    Set<String> unknown) {

  /**
   * Those of {@code p}.
   *
   * @param cost what it costs; absent where nobody can tell
   * @param cases cases a year from elsewhere, which go before those of the file; absent where there
   *     are none
   */
  public static Figures of(Procedure p, @Nullable Cost cost, @Nullable Long cases) {
    List<Deadline> limits =
        p.channels().stream().map(Channel::deadline).filter(Objects::nonNull).distinct().toList();
    Text why = why(p, limits);
    Cost.Volume volume = cost == null ? null : cost.perYear();
    return new Figures(
        p.code(),
        p.name(),
        why == null
            ? limits.stream().max(java.util.Comparator.comparing(Deadline::amount)).orElse(null)
            : null,
        why,
        cost == null ? null : cost.perCase(),
        cases != null
            ? BigDecimal.valueOf(cases)
            : volume == null
                ? null
                : volume.timesAYear().multiply(BigDecimal.valueOf(volume.applicants())),
        cost == null
            ? Set.of()
            : cost.shares().stream()
                .flatMap(s -> s.way().unknown().stream())
                .map(Unknown::what)
                .map(Text::vi)
                .collect(Collectors.toUnmodifiableSet()));
  }

  private static @Nullable Text why(Procedure p, List<Deadline> limits) {
    if (limits.isEmpty()) {
      return new Text("không ghi thời hạn", "no time limit is stated");
    }
    if (limits.stream().map(Deadline::timeUnit).distinct().count() > 1) {
      return new Text(
          "thời hạn theo nhiều đơn vị, không quy đổi", "limits in several units, never converted");
    }
    return p.channels().stream().anyMatch(Channel::limitDoubtful)
        ? new Text(
            "thời hạn ghi có thể chỉ của một bước, một trường hợp",
            "the limit may be that of one stage or case")
        : null;
  }
}
