package vn.tinhgon.plans.cost;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.CostFigures;
import vn.tinhgon.model.Procedure;
import vn.tinhgon.model.Staff;
import vn.tinhgon.model.Text;

/** What an hour of those who follow a procedure is worth. */
final class Wages {

  private Wages() {}

  /**
   * What the file states, or else that of those who do it, or else that of everybody; absent where
   * none is known on {@code day}.
   */
  static @Nullable Wage of(Procedure procedure, Standards standards, LocalDate day) {
    CostFigures figures = procedure.costFigures();
    CostFigures.Hour stated = figures == null ? null : figures.wage();
    if (stated != null) {
      return new Wage(stated.year(), stated.value(), true, stated.source(), null);
    }
    Wage theirs =
        figures == null || figures.staff() == null ? null : standards.wageOn(day, figures.staff());
    return theirs == null ? standards.wageOn(day) : theirs;
  }

  /** Who does it, where the file says so and their wage is not known; absent otherwise. */
  static @Nullable Unknown unknown(Procedure procedure, Standards standards, LocalDate day) {
    CostFigures figures = procedure.costFigures();
    return figures == null
            || figures.wage() != null
            || figures.staff() == null
            || standards.wageOn(day, figures.staff()) != null
        ? null
        : missing(procedure, figures.staff());
  }

  /** That the wage of {@code staff} is not known. */
  static Unknown missing(Procedure procedure, Staff staff) {
    return new Unknown(
        procedure.at(),
        Unknown.Kind.WAGE,
        new Text(
            "thu nhập một giờ của " + staff.label().vi(),
            "what an hour of a " + staff.label().en() + " is worth"),
        new Text(
            "chưa có số liệu (costs.wages trong tinhgon.yaml); tính theo mức chung",
            "there is no figure (costs.wages in tinhgon.yaml); everybody's is counted"));
  }
}
