package vn.tinhgon.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
    for (String caseId : procedure.channels().stream().map(Channel::caseId).distinct().toList()) {
      Channel longest = longest(procedure, caseId);
      if (longest == null || longest.deadline() == null) {
        continue;
      }
      Deadline limit = longest.deadline();
      List<Step> steps =
          procedure.steps().stream()
              .filter(
                  s ->
                      s.agencyDeadline() != null
                          && (s.caseId().isEmpty() || s.caseId().equals(caseId)))
              .toList();
      boolean comparable =
          steps.stream()
              .allMatch(
                  s ->
                      s.agencyDeadline() != null
                          && s.agencyDeadline().timeUnit() == limit.timeUnit());
      if (steps.size() > 1 && comparable) {
        sums.add(
            new TimeSum(
                procedure.key(),
                longest.at(),
                new Deadline(sum(steps), limit.timeUnit()),
                limit,
                steps.size()));
      }
    }
    return List.copyOf(sums);
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

  private static BigDecimal sum(List<Step> steps) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Step step : steps) {
      BigDecimal own =
          step.agencyDeadline() == null ? BigDecimal.ZERO : step.agencyDeadline().amount();
      BigDecimal beside =
          steps.stream()
              .filter(s -> step.id().equals(s.parallelWith()) && s.agencyDeadline() != null)
              .map(s -> s.agencyDeadline() == null ? BigDecimal.ZERO : s.agencyDeadline().amount())
              .max(BigDecimal::compareTo)
              .orElse(BigDecimal.ZERO);
      boolean first = step.parallelWith() == null;
      sum = first ? sum.add(own.max(beside)) : sum;
    }
    return sum;
  }

  @Override
  public String words() {
    return "timeSum";
  }
}
