package vn.tinhgon.stats.cuts;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Deadline;
import vn.tinhgon.model.Deadline.TimeUnit;
import vn.tinhgon.model.Percent;
import vn.tinhgon.model.Text;
import vn.tinhgon.stats.cuts.Cuts.Pair;

/** Holds procedures against the same as they were, by code; of each only figures are kept. */
public final class CutsCount {

  private final Map<String, Figures> earlier = new TreeMap<>();
  private final Map<String, Figures> present = new TreeMap<>();
  private boolean asked;
  private long unreadable;

  /** A procedure as it was. The first of a code counts. */
  public void then(Figures figures) {
    earlier.putIfAbsent(figures.code(), figures);
  }

  /** A procedure as it is. The first of a code counts. */
  public void now(Figures figures) {
    present.putIfAbsent(figures.code(), figures);
  }

  /** Says that one more of the earlier procedures could not be read. */
  public void unreadable() {
    unreadable++;
  }

  /** Says that earlier procedures were given, however few. */
  public void ask() {
    asked = true;
  }

  /** What became of them; absent where none were given. */
  public @Nullable Cuts cuts() {
    if (!asked) {
      return null;
    }
    List<Pair> pairs = new ArrayList<>();
    earlier.forEach(
        (code, was) -> {
          Figures is = present.get(code);
          if (is != null) {
            pairs.add(pair(was, is));
          }
        });
    return new Cuts(
        earlier.size(),
        pairs.size(),
        present.keySet().stream().filter(c -> !earlier.containsKey(c)).count(),
        earlier.size() - (long) pairs.size(),
        unreadable,
        times(pairs),
        year(pairs),
        cases(pairs),
        List.copyOf(pairs));
  }

  private static Pair pair(Figures was, Figures is) {
    return new Pair(
        is.code(),
        is.name(),
        was.limit(),
        is.limit(),
        noTime(was, is),
        was.perCase(),
        is.perCase(),
        noCost(was, is),
        is.casesAYear() != null ? is.casesAYear() : was.casesAYear());
  }

  private static @Nullable Text noTime(Figures was, Figures is) {
    Deadline then = was.limit();
    Deadline now = is.limit();
    if (then == null || now == null) {
      return then == null
          ? when("bản gốc", "as it was", was.noLimit())
          : when("nay", "now", is.noLimit());
    }
    return then.timeUnit() == now.timeUnit()
        ? null
        : new Text("khác đơn vị, không quy đổi", "different units, never converted");
  }

  private static @Nullable Text noCost(Figures was, Figures is) {
    if (was.perCase() == null || is.perCase() == null) {
      Text why = new Text("chưa tính được chi phí", "the cost cannot be told");
      return was.perCase() == null ? when("bản gốc", "as it was", why) : when("nay", "now", why);
    }
    if (was.perCase() == 0) {
      return new Text("bản gốc không có chi phí nào biết được", "no cost is known as it was");
    }
    List<String> more =
        is.unknown().stream().filter(u -> !was.unknown().contains(u)).sorted().toList();
    return more.isEmpty()
        ? null
        : new Text(
            "nay có khoản chưa biết mà bản gốc không có: " + String.join(", ", more),
            "something unknown now was not there before: " + String.join(", ", more));
  }

  private static Text when(String vi, String en, @Nullable Text why) {
    return new Text(
        vi + ": " + (why == null ? "?" : why.vi()), en + ": " + (why == null ? "?" : why.en()));
  }

  private static List<Cuts.TimeCut> times(List<Pair> pairs) {
    Map<TimeUnit, List<Pair>> byUnit = new EnumMap<>(TimeUnit.class);
    for (Pair pair : pairs) {
      Deadline now = pair.limitNow();
      if (pair.noTime() == null && now != null) {
        byUnit.computeIfAbsent(now.timeUnit(), u -> new ArrayList<>()).add(pair);
      }
    }
    List<Cuts.TimeCut> cuts = new ArrayList<>();
    byUnit.forEach(
        (unit, its) -> {
          List<BigDecimal> was = amounts(its.stream().map(Pair::limitThen).toList());
          List<BigDecimal> is = amounts(its.stream().map(Pair::limitNow).toList());
          cuts.add(
              new Cuts.TimeCut(
                  unit,
                  its.size(),
                  sum(was),
                  sum(is),
                  Objects.requireNonNull(median(was)),
                  Objects.requireNonNull(median(is))));
        });
    return List.copyOf(cuts);
  }

  private static List<BigDecimal> amounts(List<@Nullable Deadline> limits) {
    return limits.stream().filter(Objects::nonNull).map(Deadline::amount).toList();
  }

  private static BigDecimal sum(List<BigDecimal> amounts) {
    return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static @Nullable BigDecimal median(List<BigDecimal> amounts) {
    List<BigDecimal> sorted = amounts.stream().sorted(Comparator.naturalOrder()).toList();
    int half = sorted.size() / 2;
    return sorted.isEmpty()
        ? null
        : sorted.size() % 2 == 1
            ? sorted.get(half)
            : sorted.get(half - 1).add(sorted.get(half)).divide(BigDecimal.valueOf(2));
  }

  private static Cuts.YearCut year(List<Pair> pairs) {
    BigDecimal then = BigDecimal.ZERO;
    BigDecimal now = BigDecimal.ZERO;
    long procedures = 0;
    for (Pair pair : pairs) {
      BigDecimal cases = pair.casesAYear();
      if (pair.noCost() == null && cases != null && cases.signum() > 0) {
        procedures++;
        then = then.add(cases.multiply(BigDecimal.valueOf(known(pair.costThen()))));
        now = now.add(cases.multiply(BigDecimal.valueOf(known(pair.costNow()))));
      }
    }
    return new Cuts.YearCut(procedures, whole(then), whole(now));
  }

  private static long known(@Nullable Long cost) {
    return Objects.requireNonNull(cost);
  }

  private static BigInteger whole(BigDecimal money) {
    return money.setScale(0, RoundingMode.HALF_UP).toBigIntegerExact();
  }

  private static Cuts.CaseCut cases(List<Pair> pairs) {
    List<BigDecimal> cuts = new ArrayList<>();
    for (Pair pair : pairs) {
      if (pair.costPercent() != null) {
        BigDecimal then = BigDecimal.valueOf(known(pair.costThen()));
        BigDecimal saved = then.subtract(BigDecimal.valueOf(known(pair.costNow())));
        cuts.add(saved.multiply(BigDecimal.valueOf(100)).divide(then, MathContext.DECIMAL64));
      }
    }
    BigDecimal median = median(cuts);
    return new Cuts.CaseCut(
        cuts.size(),
        sum(cuts),
        median == null ? null : Percent.of(median, BigDecimal.valueOf(100)));
  }
}
