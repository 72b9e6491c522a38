package vn.tinhgon.rules.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Channel;
import vn.tinhgon.model.Deadline;
import vn.tinhgon.model.Part;
import vn.tinhgon.model.Procedure;
import vn.tinhgon.model.Step;

/**
 * The time limits of the agency's steps, added up beside the limit that is published. Steps beside
 * each other count once, with the longest. Only equal units are compared.
 *
 * @param procedure key of its procedure
 * @param at place of the channel whose limit is exceeded or kept
 * @param sum the steps' limits together
 * @param limit the published limit
 * @param count how many steps were added
 */
public record TimeSum(String procedure, String at, Deadline sum, Deadline limit, int count)
    implements Part {

  /** Sum in thousandths of its unit. */
  public long getSumThousandths() {
    return sum.thousandths();
  }

  /** Limit in thousandths of its unit. */
  public long getLimitThousandths() {
    return limit.thousandths();
  }

  /**
   * One sum for each case, against the longest limit published for that case.
   *
   * @return empty where a step's limit or the published one is unknown or of another unit
   */
  public static List<TimeSum> of(Procedure procedure) {
    List<TimeSum> sums = new ArrayList<>();
    for (String caseId : cases(procedure)) {
      boolean own = procedure.channels().stream().anyMatch(c -> c.caseId().equals(caseId));
      Channel longest = longest(procedure, own ? caseId : "");
      if (longest == null || longest.deadline() == null) {
        continue;
      }
      Deadline limit = longest.deadline();
      List<Step> steps =
          procedure.steps().stream()
              .filter(s -> s.caseId().isEmpty() || s.caseId().equals(caseId))
              .toList();
      List<Deadline> timed =
          steps.stream().map(Step::statedDeadline).filter(Objects::nonNull).toList();
      boolean comparable = timed.stream().allMatch(d -> d.timeUnit() == limit.timeUnit());
      if (timed.size() > 1 && comparable) {
        sums.add(
            new TimeSum(
                procedure.key(),
                longest.at(),
                new Deadline(sum(steps), limit.timeUnit()),
                limit,
                timed.size()));
      }
    }
    return List.copyOf(sums);
  }

  private static Set<String> cases(Procedure procedure) {
    Set<String> cases = new LinkedHashSet<>();
    procedure.channels().forEach(c -> cases.add(c.caseId()));
    procedure.steps().forEach(s -> cases.add(s.caseId()));
    if (cases.size() > 1) {
      cases.remove("");
    }
    return cases;
  }

  /** The longest limit of a case whose channels have one row each and one unit; else absent. */
  private static @Nullable Channel longest(Procedure procedure, String caseId) {
    Channel longest = null;
    for (Channel channel : procedure.channels()) {
      Deadline deadline = channel.deadline();
      if (!channel.caseId().equals(caseId) || deadline == null) {
        continue;
      }
      if (!channel.onlyRow()
          || longest != null
              && longest.deadline() != null
              && longest.deadline().timeUnit() != deadline.timeUnit()) {
        return null;
      }
      if (longest == null
          || longest.deadline() != null
              && deadline.amount().compareTo(longest.deadline().amount()) > 0) {
        longest = channel;
      }
    }
    return longest;
  }

  /** Steps beside each other are one group, which takes as long as its longest step. */
  private static BigDecimal sum(List<Step> steps) {
    Map<String, BigDecimal> groups = new HashMap<>();
    for (Step step : steps) {
      Deadline stated = step.statedDeadline();
      if (stated != null) {
        groups.merge(group(step, steps), stated.amount(), BigDecimal::max);
      }
    }
    return groups.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** The first id of all steps that {@code step} runs beside, over any number of links. */
  private static String group(Step step, List<Step> steps) {
    Set<String> seen = new TreeSet<>(Set.of(step.id()));
    boolean grown = true;
    while (grown) {
      grown = false;
      for (Step other : steps) {
        String beside = other.parallelWith();
        if (beside != null && (seen.contains(beside) || seen.contains(other.id()))) {
          grown |= seen.addAll(List.of(other.id(), beside));
        }
      }
    }
    return seen.iterator().next();
  }

  @Override
  public String words() {
    return "timeSum";
  }
}
