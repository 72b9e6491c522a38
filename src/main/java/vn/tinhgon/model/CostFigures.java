package vn.tinhgon.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a file states of a procedure's compliance cost (số liệu tính chi phí tuân thủ, Thông tư
 * 02/2017/TT-VPCP Điều 27), which wins over standard times and prices. All numbers are 0 or more,
 * money is whole đồng.
 *
 * @param timesAYear how often one applicant has to do it in a year, 0.2 for once in five years;
 *     absent where unknown
 * @param applicantsAYear how many have to in a year; absent where unknown
 * @param hours of the applicant's work each time, all tasks together; absent where unknown
 * @param services what is bought each time, all tasks together; absent where unknown
 * @param travel what getting there costs each time, all tasks together; absent where unknown
 * @param source where the figures come from; absent where unsaid
 * @param wage what an hour of those who do it is worth; absent where it is that of everybody
 * @param staff who does it; absent where unknown
 * @param tasks what single tasks take, by the task's name
 * @param claims what decisions and plans state that it saves
 */
public record CostFigures(
    @Nullable BigDecimal timesAYear,
    @Nullable BigDecimal applicantsAYear,
    @Nullable BigDecimal hours,
    @Nullable BigDecimal services,
    @Nullable BigDecimal travel,
    @Nullable String source,
    @Nullable Hour wage,
    @Nullable Staff staff,
    Map<String, TaskFigures> tasks,
    List<Claim> claims) {

  /**
   * What an hour is worth.
   *
   * @param year the year it is of
   * @param value đồng an hour, more than 0
   * @param source where it comes from
   */
  public record Hour(int year, long value, String source) {}

  /**
   * What one task takes, each time it is done.
   *
   * @param hours of work; absent where the standard holds
   * @param services what is bought; absent where the standard holds
   * @param travel what getting there costs; absent where the standard holds
   * @param staff who does it; absent where unknown
   * @param source where this comes from; absent where the source of all figures is meant
   */
  public record TaskFigures(
      @Nullable BigDecimal hours,
      @Nullable BigDecimal services,
      @Nullable BigDecimal travel,
      @Nullable Staff staff,
      @Nullable String source) {}

  /** The same with claims whose words were read. */
  public CostFigures withClaims(List<Claim> read) {
    return new CostFigures(
        timesAYear,
        applicantsAYear,
        hours,
        services,
        travel,
        source,
        wage,
        staff,
        tasks,
        List.copyOf(read));
  }
}
