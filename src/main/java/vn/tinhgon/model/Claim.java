package vn.tinhgon.model;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a decision or a plan states that a simplification saves (lợi ích phương án đơn giản hóa).
 * All that it does not state, or nobody entered, is absent. Money is whole đồng.
 *
 * @param procedure key of its procedure
 * @param at its place
 * @param document what states it: "2816/QĐ-UBND"
 * @param before cost in a year before
 * @param after cost in a year after
 * @param saved what is saved in a year
 * @param percent what is saved, per cent
 * @param casesAYear cases in a year
 * @param perCaseBefore cost of a case before
 * @param perCaseAfter cost of a case after
 * @param wage đồng an hour that it multiplies
 * @param wageSource where it says that the wage comes from
 * @param hoursBefore hours of a case that it multiplies, before
 * @param hoursAfter hours of a case that it multiplies, after
 * @param daysBefore time limit before, in working days
 * @param daysAfter time limit after, in working days
 * @param statement its words of the change: "giảm 01 ngày"
 * @param cuts cuts in days that its words state; empty until they are read
 */
public record Claim(
    String procedure,
    String at,
    @Nullable String document,
    @Nullable Long before,
    @Nullable Long after,
    @Nullable Long saved,
    @Nullable BigDecimal percent,
    @Nullable BigDecimal casesAYear,
    @Nullable Long perCaseBefore,
    @Nullable Long perCaseAfter,
    @Nullable Long wage,
    @Nullable String wageSource,
    @Nullable BigDecimal hoursBefore,
    @Nullable BigDecimal hoursAfter,
    @Nullable BigDecimal daysBefore,
    @Nullable BigDecimal daysAfter,
    @Nullable String statement,
    List<Cut> cuts)
    implements Part {

  /**
   * A cut that words state.
   *
   * @param quote the words: "giảm 01 ngày"
   * @param days how many days it is
   */
  public record Cut(String quote, BigDecimal days) {}

  /** The same, its words read. */
  public Claim reading(List<Cut> read) {
    return new Claim(
        procedure,
        at,
        document,
        before,
        after,
        saved,
        percent,
        casesAYear,
        perCaseBefore,
        perCaseAfter,
        wage,
        wageSource,
        hoursBefore,
        hoursAfter,
        daysBefore,
        daysAfter,
        statement,
        List.copyOf(read));
  }

  @Override
  public String words() {
    return "claim " + (document == null ? "" : document);
  }
}
