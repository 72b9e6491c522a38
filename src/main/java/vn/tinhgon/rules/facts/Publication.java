package vn.tinhgon.rules.facts;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Part;
import vn.tinhgon.model.Procedure;
import vn.tinhgon.model.Text;
import vn.tinhgon.rules.Law;

/**
 * How much time a step of publishing a procedure took (NĐ 63/2010 Điều 15 and 24.2).
 *
 * @param procedure key of the procedure
 * @param at place of its decision
 * @param limit the threshold that limits it
 * @param before whether it is the time that must lie before the norm's first day, so that less is
 *     too little; else more is too much
 * @param days days before the norm's first day; or working days, public holidays counted too
 * @param what what happened when
 * @param doubtful whether it may yet be in time: a norm made by the shortened procedure has other
 *     limits, and public holidays are no working days
 */
public record Publication(
    String procedure,
    String at,
    String limit,
    boolean before,
    long days,
    Text what,
    boolean doubtful)
    implements Part {

  /**
   * New Year, Tết, the Hùng Kings' day with 30 April and 1 May, the National Day: first and last.
   */
  private static final List<List<MonthDay>> HOLIDAYS =
      List.of(
          List.of(MonthDay.of(12, 31), MonthDay.of(12, 31)),
          List.of(MonthDay.of(1, 1), MonthDay.of(2, 29)),
          List.of(MonthDay.of(4, 1), MonthDay.of(5, 3)),
          List.of(MonthDay.of(8, 31), MonthDay.of(9, 4)));

  /** What can be told of {@code procedure}'s publishing. */
  public static List<Publication> of(Procedure procedure) {
    Procedure.Decision decision = procedure.decision();
    LocalDate signed = decision == null ? null : decision.date();
    String who = decision == null || decision.number() == null ? null : who(decision.number());
    if (decision == null || signed == null || who == null) {
      return List.of();
    }
    List<Publication> all = new ArrayList<>();
    String at = procedure.at() + "/decision";
    boolean shortened = Boolean.TRUE.equals(decision.shortened());
    boolean unknown = decision.shortened() == null;
    LocalDate inForce = decision.normEffectiveFrom();
    if (inForce != null && !shortened) {
      Text what =
          new Text(
              "quyết định công bố ký ngày "
                  + Law.day(signed).vi()
                  + ", văn bản có hiệu lực từ ngày "
                  + Law.day(inForce).vi(),
              "the decision was signed on " + signed + ", the norm is in force from " + inForce);
      long days = ChronoUnit.DAYS.between(signed, inForce);
      all.add(new Publication(procedure.key(), at, who + "-decision", true, days, what, unknown));
    }
    LocalDate entered = decision.publishedOn();
    if (entered != null && !entered.isBefore(signed)) {
      Text what =
          new Text(
              "ký ngày "
                  + Law.day(signed).vi()
                  + ", công khai trên Cơ sở dữ liệu quốc gia ngày "
                  + Law.day(entered).vi(),
              "signed on " + signed + ", entered in the national database on " + entered);
      String limit = (shortened ? "shortened" : who) + "-entry";
      all.add(
          new Publication(
              procedure.key(),
              at,
              limit,
              false,
              workingDays(signed, entered),
              what,
              holidays(signed, entered)));
    }
    return List.copyOf(all);
  }

  private static @Nullable String who(String number) {
    if (number.matches(".*/QĐ-(UBND|CT|CTUBND|TTPVHCC).*")) {
      return "province";
    }
    return number.matches(".*/QĐ-(B[A-ZĐ]+|NHNN|TTCP|VPCP|UBDT|TANDTC|VKSTC).*")
        ? "ministry"
        : null;
  }

  /** Days from Monday to Friday after {@code from}, up to and with {@code to}. */
  private static long workingDays(LocalDate from, LocalDate to) {
    return from.plusDays(1)
        .datesUntil(to.plusDays(1))
        .filter(d -> d.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0)
        .count();
  }

  /**
   * Whether public holidays may fall between the days; those of the moon move from year to year.
   */
  private static boolean holidays(LocalDate from, LocalDate to) {
    return from.datesUntil(to.plusDays(1)).map(MonthDay::from).anyMatch(Publication::mayBeHoliday);
  }

  private static boolean mayBeHoliday(MonthDay day) {
    return HOLIDAYS.stream().anyMatch(h -> !day.isBefore(h.get(0)) && !day.isAfter(h.get(1)));
  }

  /** What its days are. */
  public Text measure() {
    return before ? new Text("ngày", "days") : new Text("ngày làm việc", "working days");
  }

  @Override
  public String words() {
    return limit;
  }
}
