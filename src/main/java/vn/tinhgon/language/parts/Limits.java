package vn.tinhgon.language.parts;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.tinhgon.language.text.Folded;
import vn.tinhgon.language.text.Hits;
import vn.tinhgon.language.text.Wording;
import vn.tinhgon.model.Channel;
import vn.tinhgon.model.Deadline;
import vn.tinhgon.model.Procedure;
import vn.tinhgon.model.Step;

/**
 * Whether the limits of channels can be compared: in the portal's records the limits of stages or
 * cases are often typed into the rows of channels.
 */
public final class Limits {

  private static final Wording COUNT =
      Folded.groups("(\\d{1,3})( ?\\([^)]{1,20}\\))? (ngày làm việc|ngày|giờ làm việc|giờ|tháng)");

  private Limits() {}

  /** The channels of {@code procedure}, the doubtful limits marked. */
  public static List<Channel> read(Procedure procedure) {
    boolean differ =
        procedure.channels().stream().map(Channel::getLimit).filter(l -> l > 0).distinct().count()
            > 1;
    if (!differ) {
      return procedure.channels();
    }
    Set<BigDecimal> stages = new HashSet<>();
    for (Step step : procedure.steps()) {
      stages.addAll(counts(Folded.of(step.text())));
    }
    return procedure.channels().stream()
        .map(c -> doubtful(c, stages, procedure.cases().size()) ? mark(c) : c)
        .toList();
  }

  private static boolean doubtful(Channel channel, Set<BigDecimal> stages, int cases) {
    Deadline limit = channel.deadline();
    if (limit == null) {
      return false;
    }
    Set<BigDecimal> noted = counts(Folded.of(channel.note()));
    if (!noted.isEmpty()) {
      return !noted.contains(limit.amount());
    }
    boolean oneOfSeveralStages = stages.size() > 1 && stages.contains(limit.amount());
    boolean oneOfSeveralCases = cases > 1 && channel.caseId().isEmpty();
    return oneOfSeveralStages || oneOfSeveralCases;
  }

  private static Set<BigDecimal> counts(Folded text) {
    Set<BigDecimal> found = new HashSet<>();
    Hits m = text.hits(COUNT);
    while (m.find()) {
      found.add(new BigDecimal(m.group(1)).stripTrailingZeros());
      found.add(new BigDecimal(m.group(1)));
    }
    return found;
  }

  private static Channel mark(Channel c) {
    return new Channel(
        c.procedure(),
        c.at(),
        c.method(),
        c.caseId(),
        c.deadline(),
        c.fees(),
        c.payment(),
        c.note(),
        c.onlyRow(),
        true);
  }
}
