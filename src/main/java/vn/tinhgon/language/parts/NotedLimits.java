package vn.tinhgon.language.parts;

import java.util.List;
import vn.tinhgon.language.parts.TimeLimits.Limit;
import vn.tinhgon.language.text.Folded;
import vn.tinhgon.model.Deadline;
import vn.tinhgon.model.Deadline.TimeUnit;

/** Limits that the note of a channel gives beside the channel's own. */
public final class NotedLimits {

  private NotedLimits() {}

  /**
   * The words of {@code note} that give {@code limit}'s number in another unit only: 7 days against
   * "07 ngày làm việc". Empty where they agree, or give other numbers, which may be those of stages
   * and cases. Hours and working hours are one: the portal has no unit of its own for the second.
   */
  public static String otherUnit(Deadline limit, Folded note) {
    List<Limit> same =
        TimeLimits.in(note).stream()
            .filter(l -> l.deadline().amount().compareTo(limit.amount()) == 0)
            .toList();
    if (same.isEmpty() || hours(limit.timeUnit())) {
      return "";
    }
    boolean agrees = same.stream().anyMatch(l -> l.deadline().timeUnit() == limit.timeUnit());
    return agrees ? "" : note.original().substring(same.get(0).start(), same.get(0).end()).strip();
  }

  private static boolean hours(TimeUnit unit) {
    return unit == TimeUnit.HOUR || unit == TimeUnit.WORKING_HOUR;
  }
}
