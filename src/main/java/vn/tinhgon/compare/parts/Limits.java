package vn.tinhgon.compare.parts;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.compare.Effect;
import vn.tinhgon.compare.Facet;
import vn.tinhgon.model.Deadline;
import vn.tinhgon.model.Deadline.TimeUnit;
import vn.tinhgon.model.Text;

/**
 * Two time limits. Units are never converted: how many days five working days are, the law does not
 * say. What is certain without converting is said: five days are never longer than five working
 * days.
 */
final class Limits {

  private static final Text NEVER_LONGER =
      new Text("khác đơn vị, không quy đổi; chắc chắn không dài hơn", "other units; never longer");
  private static final Text NEVER_SHORTER =
      new Text(
          "khác đơn vị, không quy đổi; chắc chắn không ngắn hơn", "other units; never shorter");
  private static final Text OTHER_UNITS =
      new Text("khác đơn vị, không quy đổi được", "other units, which cannot be converted");

  private static final BigDecimal SHORTEST_MONTH = BigDecimal.valueOf(28);
  private static final BigDecimal LONGEST_MONTH = BigDecimal.valueOf(31);

  private Limits() {}

  /** What is other about a limit that is a burden the longer it is; absent where it is the same. */
  static @Nullable Facet facet(Text name, @Nullable Deadline before, @Nullable Deadline after) {
    if (before == null || after == null) {
      return before == null && after == null
          ? null
          : new Facet(name, words(before), words(after), Effect.UNCLEAR);
    }
    if (before.timeUnit() == after.timeUnit()) {
      BigDecimal more = after.amount().subtract(before.amount());
      return more.signum() == 0
          ? null
          : new Facet(
              name,
              before.words(),
              after.words(),
              signed(new Deadline(more.abs(), after.timeUnit()).words(), more.signum()),
              Effect.of(more.signum()));
    }
    boolean notLonger = neverLonger(after, before);
    boolean notShorter = neverLonger(before, after);
    return new Facet(
        name,
        before.words(),
        after.words(),
        notLonger ? NEVER_LONGER : notShorter ? NEVER_SHORTER : OTHER_UNITS,
        notLonger ? Effect.LIGHTER : notShorter ? Effect.HEAVIER : Effect.UNCLEAR);
  }

  /** The same with the contrary meaning: of a limit that the applicant has to keep. */
  static @Nullable Facet forApplicants(
      Text name, @Nullable Deadline before, @Nullable Deadline after) {
    Facet facet = facet(name, before, after);
    return facet == null
        ? null
        : new Facet(
            name, facet.before(), facet.after(), facet.difference(), contrary(facet.effect()));
  }

  static Effect contrary(Effect effect) {
    return switch (effect) {
      case HEAVIER -> Effect.LIGHTER;
      case LIGHTER -> Effect.HEAVIER;
      default -> effect;
    };
  }

  /** {@code amount} with + or - before it. */
  static Text signed(Text amount, int sign) {
    String s = sign < 0 ? "-" : "+";
    return new Text(s + amount.vi(), s + amount.en());
  }

  /** Whether {@code a} is certain to be over no later than {@code b}, their units being others. */
  private static boolean neverLonger(Deadline a, Deadline b) {
    boolean same =
        a.timeUnit() == TimeUnit.DAY && b.timeUnit() == TimeUnit.WORKING_DAY
            || a.timeUnit() == TimeUnit.HOUR && b.timeUnit() == TimeUnit.WORKING_HOUR;
    if (same) {
      return a.amount().compareTo(b.amount()) <= 0;
    }
    boolean days = b.timeUnit() == TimeUnit.DAY || b.timeUnit() == TimeUnit.WORKING_DAY;
    if (a.timeUnit() == TimeUnit.MONTH && days) {
      return a.amount().multiply(LONGEST_MONTH).compareTo(b.amount()) <= 0;
    }
    return a.timeUnit() == TimeUnit.DAY
        && b.timeUnit() == TimeUnit.MONTH
        && a.amount().compareTo(b.amount().multiply(SHORTEST_MONTH)) <= 0;
  }

  private static @Nullable Text words(@Nullable Deadline limit) {
    return limit == null ? null : limit.words();
  }
}
