package vn.tinhgon.stats;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Text;
import vn.tinhgon.stats.cuts.Cuts;

/**
 * How far a target is reached.
 *
 * @param target the target
 * @param measured what it was measured by; absent where procedures cannot tell, and for cuts
 * @param cut what was cut, per cent; one for each unit of time; empty where no cut was measured
 * @param verdict whether it is reached
 * @param missing how many procedures or cases are missing of which it is known that they are not
 *     so; 0 where it is reached or cannot be told
 * @param closing how the gap is closed with the least to do
 */
public record Attainment(
    Target target,
    @Nullable Measured measured,
    List<BigDecimal> cut,
    Verdict verdict,
    long missing,
    Closing closing) {

  /** Whether a target is reached. */
  public enum Verdict {
    MET(new Text("đạt", "met")),
    MET_AS_KNOWN(new Text("đạt theo số liệu đã có", "met by the figures that there are")),
    MISSED_AS_KNOWN(
        new Text("chưa đạt theo số liệu đã có", "missed by the figures that there are")),
    MISSED(new Text("chưa đạt", "missed")),
    /** too much is unknown to tell */
    UNDECIDED(new Text("chưa kết luận được", "cannot be concluded")),
    NO_FIGURES(new Text("chưa có số liệu", "no figures")),
    NO_BASE(new Text("cần thủ tục của năm gốc", "needs the base year's procedures")),
    NOT_FROM_PROCEDURES(new Text("không biết được từ thủ tục", "procedures cannot tell"));

    private final Text label;

    Verdict(Text label) {
      this.label = label;
    }

    /** What it is called. */
    public Text label() {
      return label;
    }
  }

  /** How far {@code procedures} reach {@code target}, of those that it is for. */
  static Attainment of(
      Target target, Collection<Counted> procedures, Set<String> applied, @Nullable Cuts cuts) {
    Measure measure = target.measure();
    Integer percent = target.atLeast();
    if (measure == null || percent == null) {
      return told(target, Verdict.NOT_FROM_PROCEDURES);
    }
    if (measure.ofCuts()) {
      return cuts == null ? told(target, Verdict.NO_BASE) : cut(target, measure, percent, cuts);
    }
    List<Counted> its = procedures.stream().filter(c -> isFor(target, c)).toList();
    Measured measured = Measured.of(measure, its, target.to().getYear(), applied);
    Share share = measured.share();
    Verdict verdict = verdict(share, measured.silent(), percent);
    long needed = verdict == Verdict.NO_FIGURES ? 0 : missing(share, percent);
    long missing = Math.min(share.no(), needed);
    return new Attainment(
        target,
        measured,
        List.of(),
        verdict,
        missing,
        missing == 0 ? Closing.NONE : Closing.of(measured.lacking(), needed));
  }

  private static Attainment told(Target target, Verdict verdict) {
    return new Attainment(target, null, List.of(), verdict, 0, Closing.NONE);
  }

  private static Verdict verdict(Share share, long silent, int percent) {
    if (share.known() == 0) {
      return Verdict.NO_FIGURES;
    }
    if (silent == 0 && reached(share.yes(), share.all(), percent)) {
      return Verdict.MET;
    }
    return silent == 0 && !reached(share.yes() + share.unknown(), share.all(), percent)
        ? Verdict.MISSED
        : Verdict.UNDECIDED;
  }

  /**
   * A cut of time is reached where it is in every unit; a cut of cost by what a year costs, or,
   * where no cases are known, by the mean of the procedures.
   */
  private static Attainment cut(Target target, Measure measure, int percent, Cuts cuts) {
    boolean time = measure == Measure.TIME_CUT;
    BigDecimal year = cuts.aYear().percent();
    BigDecimal mean = cuts.aCase().mean();
    List<BigDecimal> cut =
        time
            ? cuts.times().stream().map(Cuts.TimeCut::percent).filter(Objects::nonNull).toList()
            : year != null ? List.of(year) : mean != null ? List.of(mean) : List.of();
    if (cut.isEmpty()) {
      return told(target, Verdict.NO_FIGURES);
    }
    boolean reached =
        time
            ? cuts.times().stream().allMatch(t -> t.percent() == null || t.reaches(percent))
            : year != null ? cuts.aYear().reaches(percent) : cuts.aCase().reaches(percent);
    boolean all =
        cuts.added() + cuts.gone() == 0
            && (time
                ? cuts.timesApart() == 0
                : cuts.costsApart() == 0 && cuts.aYear().procedures() == cuts.matched());
    return new Attainment(
        target,
        null,
        cut,
        cuts.unreadable() > 0
            ? Verdict.UNDECIDED
            : reached
                ? all ? Verdict.MET : Verdict.MET_AS_KNOWN
                : all ? Verdict.MISSED : Verdict.MISSED_AS_KNOWN,
        0,
        Closing.NONE);
  }

  private static boolean isFor(Target target, Counted one) {
    String publisher = target.publisher();
    return publisher == null || one.publisher() != null && publisher.equals(one.publisher().vi());
  }

  private static boolean reached(long part, long whole, int percent) {
    return part * 100 >= whole * percent;
  }

  private static long missing(Share share, int percent) {
    long needed = (share.all() * percent + 99) / 100;
    return Math.max(0, needed - share.yes());
  }
}
