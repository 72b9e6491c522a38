package vn.tinhgon.plans.cost;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Channel;
import vn.tinhgon.model.Channel.Method;
import vn.tinhgon.model.CostFigures;
import vn.tinhgon.model.Document;
import vn.tinhgon.model.Procedure;
import vn.tinhgon.model.Text;

/** What procedures cost on a day. */
public final class Costing {

  private static final BigDecimal LARGEST = BigDecimal.valueOf(1_000_000_000L);

  private final Standards standards;
  private final @Nullable Wage wage;

  /** Costs by {@code standards} on {@code day}. */
  public Costing(Standards standards, LocalDate day) {
    this.standards = standards;
    this.wage = standards.wageOn(day);
  }

  /**
   * What {@code procedure}, its words understood, costs. Absent where no wage is known for the day,
   * no channel is, or the numbers are more than can be counted.
   */
  public @Nullable Cost of(Procedure procedure) {
    Wage hour = wage;
    if (hour == null || procedure.channels().isEmpty()) {
      return null;
    }
    List<Way> ways = new ArrayList<>();
    for (String caseId : cases(procedure)) {
      Set<Method> seen = new LinkedHashSet<>();
      for (Channel channel : procedure.channels()) {
        boolean holds = channel.caseId().isEmpty() || channel.caseId().equals(caseId);
        if (holds && seen.add(channel.method())) {
          ways.add(stated(procedure, WayTasks.of(procedure, standards, channel, caseId)));
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
   * online instead at the same fee; absent where that cannot be counted.
   */
  public @Nullable Long sparedOnline(Procedure procedure, Cost cost) {
    Way way = cost.shares().get(0).way();
    Channel like =
        procedure.channels().stream()
            .filter(c -> c.method() == way.method())
            .findFirst()
            .orElse(null);
    if (like == null) {
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
      Way sent = stated(procedure, WayTasks.of(procedure, standards, online, way.caseId()));
      return way.cost(cost.wage().value()) - sent.cost(cost.wage().value());
    } catch (ArithmeticException e) {
      return null;
    }
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

  /** What the file states of its cost wins over what was added up, task by task. */
  private static Way stated(Procedure procedure, Way way) {
    CostFigures figures = procedure.costFigures();
    if (figures == null
        || figures.hours() == null && figures.services() == null && figures.travel() == null) {
      return way;
    }
    String source = figures.source() == null ? "số liệu trong tệp" : figures.source();
    List<Line> lines = new ArrayList<>();
    for (Line line : way.lines()) {
      lines.add(
          new Line(
              line.at(),
              line.task(),
              line.what(),
              line.quantity(),
              figures.hours() == null ? line.hours() : BigDecimal.ZERO,
              figures.services() == null ? line.services() : 0,
              figures.travel() == null ? line.travel() : 0,
              line.fees(),
              line.verified(),
              line.source()));
    }
    lines.removeIf(
        l ->
            l.hours().signum() == 0
                && l.services() + l.travel() + l.fees() == 0
                && l.task() != Task.FEE);
    lines.add(
        new Line(
            procedure.at(),
            Task.STATED,
            new Text("", ""),
            1,
            figures.hours() == null ? BigDecimal.ZERO : figures.hours(),
            whole(figures.services()),
            whole(figures.travel()),
            0,
            true,
            source));
    // What is stated of the work holds for all of it, known and unknown.
    List<Unknown> left =
        figures.hours() == null
            ? way.unknown()
            : way.unknown().stream()
                .filter(u -> procedure.documents().stream().noneMatch(d -> d.at().equals(u.at())))
                .toList();
    return new Way(way.method(), way.caseId(), List.copyOf(lines), left);
  }

  private static long whole(@Nullable BigDecimal money) {
    return money == null ? 0 : money.setScale(0, java.math.RoundingMode.HALF_UP).longValueExact();
  }

  private static @Nullable Cost counted(Procedure procedure, Wage wage, List<Way> ways) {
    if (ways.isEmpty()) {
      return null;
    }
    List<Unknown> unknown = new ArrayList<>();
    Way least =
        ways.stream().min(Comparator.comparingLong(w -> w.cost(wage.value()))).orElseThrow();
    Cost.Volume volume = volume(procedure, unknown);
    List<Cost.Share> shares = shares(procedure, ways, least, volume);
    if (ways.stream().map(Way::caseId).distinct().count() > 1) {
      unknown.add(
          new Unknown(
              procedure.at(),
              new Text("các trường hợp khác", "other cases"),
              new Text(
                  "chưa biết tỷ lệ từng trường hợp; tính theo trường hợp ít tốn kém nhất",
                  "nobody says how many there are of each; the least costly one is counted")));
    }
    if (shares.size() == 1 && ways.stream().map(Way::method).distinct().count() > 1) {
      unknown.add(
          new Unknown(
              procedure.at(),
              new Text("tỷ lệ nộp theo từng cách thức", "how many hand in which way"),
              new Text(
                  "chưa có số liệu; tính theo cách thức ít tốn kém nhất (mức trung bình thấp)",
                  "there are no figures; the least costly way is counted")));
    }
    List<Way> others =
        ways.stream().filter(w -> shares.stream().noneMatch(s -> s.way().equals(w))).toList();
    return new Cost(wage, shares, others, volume, List.copyOf(unknown));
  }

  /** Online and other cases apart where it is known how many there are of each. */
  private static List<Cost.Share> shares(
      Procedure procedure, List<Way> ways, Way least, Cost.@Nullable Volume volume) {
    Procedure.Statistics year = procedure.statistics();
    Long all = year == null ? null : year.dossiers();
    Long online = year == null ? null : year.online();
    boolean own =
        procedure.costFigures() != null && procedure.costFigures().applicantsAYear() != null;
    if (volume != null && !own && all != null && online != null && online <= all && all > 0) {
      Way sent = way(ways, least.caseId(), true);
      Way brought = way(ways, least.caseId(), false);
      if (sent != null && brought != null && online > 0 && online < all) {
        return List.of(new Cost.Share(sent, online), new Cost.Share(brought, all - online));
      }
      Way only = online.equals(all) ? sent : online == 0 ? brought : null;
      if (only != null) {
        return List.of(new Cost.Share(only, null));
      }
    }
    return List.of(new Cost.Share(least, null));
  }

  /** Who does not hand in online comes, where that is possible. */
  private static @Nullable Way way(List<Way> ways, String caseId, boolean online) {
    return ways.stream()
        .filter(w -> w.caseId().equals(caseId) && (w.method() == Method.ONLINE) == online)
        .max(Comparator.comparing(Way::method))
        .orElse(null);
  }

  private static Cost.@Nullable Volume volume(Procedure procedure, List<Unknown> unknown) {
    CostFigures figures = procedure.costFigures();
    BigDecimal applicants = figures == null ? null : figures.applicantsAYear();
    BigDecimal times = figures == null ? null : figures.timesAYear();
    if (figures != null && applicants != null && times != null) {
      String source = figures.source() == null ? "số liệu trong tệp" : figures.source();
      return small(applicants) && small(times)
          ? new Cost.Volume(times, applicants.longValueExact(), new Text(source, source))
          : null;
    }
    Procedure.Statistics year = procedure.statistics();
    if (year != null && year.dossiers() != null) {
      return new Cost.Volume(
          BigDecimal.ONE,
          year.dossiers(),
          new Text("số hồ sơ tiếp nhận năm " + year.year(), "dossiers received in " + year.year()));
    }
    unknown.add(
        new Unknown(
            procedure.at(),
            new Text("số hồ sơ trong năm", "cases a year"),
            new Text(
                "tệp không có số liệu (statistics.dossiers, hoặc burden.timesAYear và burden.applicantsAYear)",
                "the file has none (statistics.dossiers, or burden.timesAYear and burden.applicantsAYear)")));
    return null;
  }

  private static boolean small(BigDecimal number) {
    return number.compareTo(LARGEST) <= 0;
  }
}
