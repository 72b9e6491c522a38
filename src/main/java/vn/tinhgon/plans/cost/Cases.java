package vn.tinhgon.plans.cost;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Channel.Method;
import vn.tinhgon.model.CostFigures;
import vn.tinhgon.model.Procedure;
import vn.tinhgon.model.Text;

/** How many cases there are in a year, and how many go which way. */
final class Cases {

  private static final BigDecimal LARGEST = BigDecimal.valueOf(1_000_000_000L);

  private Cases() {}

  /**
   * What the file states of its cost, or else the cases of its year; absent where neither is known.
   */
  static Cost.@Nullable Volume inAYear(Procedure procedure) {
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
    return year == null || year.dossiers() == null
        ? null
        : new Cost.Volume(
            BigDecimal.ONE,
            year.dossiers(),
            new Text(
                "số hồ sơ tiếp nhận năm " + year.year(), "dossiers received in " + year.year()));
  }

  /** What would have to be known of {@code procedure}, whose cases a year are not. */
  static Unknown missing(Procedure procedure) {
    CostFigures figures = procedure.costFigures();
    boolean applicants = figures != null && figures.applicantsAYear() != null;
    boolean times = figures != null && figures.timesAYear() != null;
    String fields =
        applicants == times
            ? "statistics.dossiers, hoặc burden.timesAYear và burden.applicantsAYear"
            : applicants ? "burden.timesAYear" : "burden.applicantsAYear";
    return new Unknown(
        procedure.at(),
        Unknown.Kind.NUMBER,
        new Text("số hồ sơ trong năm", "cases a year"),
        new Text(
            "tệp không có số liệu (" + fields + ")",
            "the file has none (" + fields.replace("hoặc", "or").replace(" và ", " and ") + ")"));
  }

  /** Online and other cases apart where it is known how many there are of each. */
  static List<Cost.Share> shares(
      Procedure procedure, List<Way> ways, Way least, Cost.@Nullable Volume volume) {
    Procedure.Statistics year = procedure.statistics();
    Long all = year == null ? null : year.dossiers();
    Long online = year == null ? null : year.online();
    CostFigures figures = procedure.costFigures();
    boolean own =
        figures != null && figures.applicantsAYear() != null && figures.timesAYear() != null;
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

  private static boolean small(BigDecimal number) {
    return number.compareTo(LARGEST) <= 0;
  }
}
