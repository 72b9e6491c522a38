package vn.tinhgon.stats;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Text;

/**
 * How far a target is reached.
 *
 * @param target the target
 * @param measured what it was measured by; absent where procedures cannot tell
 * @param verdict whether it is reached
 * @param missing how many procedures or cases are missing, if none of the unknown ones counts; 0
 *     where it is reached or cannot be told
 */
public record Attainment(
    Target target, @Nullable Measured measured, Verdict verdict, long missing) {

  /** Whether a target is reached. */
  public enum Verdict {
    MET(new Text("đạt", "met")),
    MET_AS_KNOWN(new Text("đạt theo số liệu đã có", "met by the figures that there are")),
    MISSED_AS_KNOWN(
        new Text("chưa đạt theo số liệu đã có", "missed by the figures that there are")),
    MISSED(new Text("chưa đạt", "missed")),
    NO_FIGURES(new Text("chưa có số liệu", "no figures")),
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
  static Attainment of(Target target, Collection<Counted> procedures, Set<String> applied) {
    Measure measure = target.measure();
    Integer percent = target.atLeast();
    if (measure == null || percent == null) {
      return new Attainment(target, null, Verdict.NOT_FROM_PROCEDURES, 0);
    }
    List<Counted> its = procedures.stream().filter(c -> isFor(target, c)).toList();
    Measured measured = Measured.of(measure, its, target.to().getYear(), applied);
    Share share = measured.share();
    if (share.known() == 0) {
      return new Attainment(target, measured, Verdict.NO_FIGURES, 0);
    }
    boolean all = share.unknown() == 0 && measured.silent() == 0;
    boolean asKnown = reached(share.yes(), share.known(), percent);
    boolean surely = measured.silent() == 0 && reached(share.yes(), share.all(), percent);
    boolean never =
        measured.silent() == 0 && !reached(share.yes() + share.unknown(), share.all(), percent);
    Verdict verdict =
        surely
            ? Verdict.MET
            : never || all
                ? Verdict.MISSED
                : asKnown ? Verdict.MET_AS_KNOWN : Verdict.MISSED_AS_KNOWN;
    return new Attainment(target, measured, verdict, missing(share, percent));
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
