package vn.tinhgon.plans.cost;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Channel;
import vn.tinhgon.model.Channel.Method;
import vn.tinhgon.model.Document;
import vn.tinhgon.model.Procedure;
import vn.tinhgon.model.Text;

/** What procedures cost on a day. */
public final class Costing {

  private final Standards standards;
  private final LocalDate day;

  /** Costs by {@code standards} on {@code day}. */
  public Costing(Standards standards, LocalDate day) {
    this.standards = standards;
    this.day = day;
  }

  /**
   * What {@code procedure}, its words understood, costs. Absent where no wage is known for the day,
   * no channel is, or the numbers are more than can be counted.
   */
  public @Nullable Cost of(Procedure procedure) {
    Wage hour = Wages.of(procedure, standards, day);
    if (hour == null || procedure.channels().isEmpty()) {
      return null;
    }
    List<Way> ways = new ArrayList<>();
    for (String caseId : cases(procedure)) {
      Set<Method> seen = new LinkedHashSet<>();
      for (Channel channel : procedure.channels()) {
        boolean holds = channel.caseId().isEmpty() || channel.caseId().equals(caseId);
        if (holds && seen.add(channel.method())) {
          ways.add(WayTasks.of(procedure, standards, day, channel, caseId));
        }
      }
    }
    try {
      Cost cost = counted(procedure, hour, ways);
      if (cost != null) {
        cost.perCase();
        cost.inAYear();
      }
      return cost;
    } catch (ArithmeticException e) {
      return null;
    }
  }

  /**
   * What a case of {@code procedure} that was brought, at {@code cost}, spares when it is handed in
   * online instead at the same fee; absent where that cannot be counted, as where the file states
   * all tasks of a case together.
   */
  public @Nullable Long sparedOnline(Procedure procedure, Cost cost) {
    Way way = cost.shares().get(0).way();
    Channel like =
        procedure.channels().stream()
            .filter(c -> c.method() == way.method())
            .findFirst()
            .orElse(null);
    if (like == null || way.totals() != null) {
      return null;
    }
    Channel online =
        new Channel(
            like.procedure(),
            like.at(),
            Method.ONLINE,
            like.caseId(),
            like.deadline(),
            like.fees(),
            Set.of(),
            "",
            true,
            false);
    try {
      Way sent = WayTasks.of(procedure, standards, day, online, way.caseId());
      return way.cost(cost.wage().value()) - sent.cost(cost.wage().value());
    } catch (ArithmeticException e) {
      return null;
    }
  }

  /** A way whose journey or fee is unknown is not cheap for that. */
  private static long openEnded(Way way) {
    return way.unknown().stream()
        .filter(u -> u.kind() == Unknown.Kind.TRIP || u.kind() == Unknown.Kind.FEE)
        .count();
  }

  private static Set<String> cases(Procedure procedure) {
    Set<String> cases = new LinkedHashSet<>();
    procedure.documents().stream()
        .map(Document::caseId)
        .filter(c -> !c.isEmpty())
        .forEach(cases::add);
    if (cases.isEmpty()) {
      cases.add("");
    }
    return cases;
  }

  private @Nullable Cost counted(Procedure procedure, Wage wage, List<Way> ways) {
    if (ways.isEmpty()) {
      return null;
    }
    List<Unknown> unknown = new ArrayList<>();
    Way least =
        ways.stream()
            .min(
                Comparator.comparingLong(Costing::openEnded)
                    .thenComparingLong(w -> w.cost(wage.value())))
            .orElseThrow();
    Unknown whose = Wages.unknown(procedure, standards, day);
    if (whose != null) {
      unknown.add(whose);
    }
    Cost.Volume volume = Cases.inAYear(procedure);
    if (volume == null) {
      unknown.add(Cases.missing(procedure));
    }
    List<Cost.Share> shares = Cases.shares(procedure, ways, least, volume);
    if (ways.stream().map(Way::caseId).distinct().count() > 1) {
      unknown.add(
          new Unknown(
              procedure.at(),
              Unknown.Kind.NUMBER,
              new Text("các trường hợp khác", "other cases"),
              new Text(
                  "chưa biết tỷ lệ từng trường hợp; tính theo trường hợp ít tốn kém nhất",
                  "nobody says how many there are of each; the least costly one is counted")));
    }
    if (shares.size() == 1 && ways.stream().map(Way::method).distinct().count() > 1) {
      unknown.add(
          new Unknown(
              procedure.at(),
              Unknown.Kind.NUMBER,
              new Text("tỷ lệ nộp theo từng cách thức", "how many hand in which way"),
              new Text(
                  "chưa có số liệu; tính theo cách thức ít tốn kém nhất trong số biết rõ đi lại và mức thu (mức trung bình thấp)",
                  "there are no figures; of the ways whose journey and fee are known the least costly is counted")));
    }
    List<Way> others =
        ways.stream().filter(w -> shares.stream().noneMatch(s -> s.way().equals(w))).toList();
    return new Cost(wage, shares, others, volume, List.copyOf(unknown));
  }
}
