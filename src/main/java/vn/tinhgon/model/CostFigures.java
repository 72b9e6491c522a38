package vn.tinhgon.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a file states of a procedure's compliance cost (số liệu tính chi phí tuân thủ, Thông tư
 * 02/2017/TT-VPCP Điều 27), which wins over standard times and prices. All numbers are 0 or more.
 *
 * @param timesAYear how often one applicant has to do it in a year, 0.2 for once in five years;
 *     absent where unknown
 * @param applicantsAYear how many have to in a year; absent where unknown
 * @param hours of the applicant's work each time; absent where unknown
 * @param services what is bought each time, in đồng; absent where unknown
 * @param travel what getting there costs each time, in đồng; absent where unknown
 * @param source where the figures come from; absent where unsaid
 */
public record CostFigures(
    @Nullable BigDecimal timesAYear,
    @Nullable BigDecimal applicantsAYear,
    @Nullable BigDecimal hours,
    @Nullable BigDecimal services,
    @Nullable BigDecimal travel,
    @Nullable String source) {}
