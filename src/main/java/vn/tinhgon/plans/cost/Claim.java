package vn.tinhgon.plans.cost;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a decision says that a proposal saves (lợi ích phương án đơn giản hóa). All that it does not
 * say is absent.
 *
 * @param procedure code or name of the procedure
 * @param before cost in a year before, in đồng
 * @param after cost in a year after, in đồng
 * @param saved what is saved, in đồng
 * @param percent what is saved, per cent
 * @param casesAYear cases in a year
 * @param perCaseBefore cost of a case before, in đồng
 * @param perCaseAfter cost of a case after, in đồng
 * @param wage đồng an hour
 * @param wageSource where the wage comes from
 * @param daysBefore time limit before, in working days
 * @param daysAfter time limit after, in working days
 * @param words what it says in words: "giảm 01 ngày"
 */
public record Claim(
    String procedure,
    @Nullable Long before,
    @Nullable Long after,
    @Nullable Long saved,
    @Nullable BigDecimal percent,
    @Nullable BigDecimal casesAYear,
    @Nullable Long perCaseBefore,
    @Nullable Long perCaseAfter,
    @Nullable Long wage,
    @Nullable String wageSource,
    @Nullable BigDecimal daysBefore,
    @Nullable BigDecimal daysAfter,
    @Nullable String words) {}
