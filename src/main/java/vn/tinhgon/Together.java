package vn.tinhgon;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.tinhgon.model.Part;
import vn.tinhgon.model.Procedure;
import vn.tinhgon.portfolio.Portfolio;
import vn.tinhgon.procedures.Place;
import vn.tinhgon.procedures.ProcedureFile;
import vn.tinhgon.report.Report;
import vn.tinhgon.rules.Finding;
import vn.tinhgon.rules.Header;
import vn.tinhgon.rules.Need;
import vn.tinhgon.rules.engine.RuleBook;

/**
 * What is kept of all procedures of a review for the rules that look at them together: little of
 * each, and where that little stands in its file.
 */
final class Together {

  private final RuleBook ruleBook;
  private final Portfolio portfolio;
  private final List<Header> headers = new ArrayList<>();

  /** Of the parts that the portfolio keeps, by key of the procedure and pointer. */
  private final Map<String, Place> places = new HashMap<>();

  Together(RuleBook ruleBook) {
    this.ruleBook = ruleBook;
    this.portfolio =
        new Portfolio(ruleBook.catalogue().kinds(), ruleBook.catalogue().genericResults());
  }

  void take(ProcedureFile file, Procedure procedure, LocalDate asOf) {
    if (procedure.getInternal()) {
      return;
    }
    headers.add(ruleBook.header(procedure, asOf));
    for (Part part : portfolio.take(procedure)) {
      places.put(part.procedure() + "\n" + part.at(), file.place(part.at()));
    }
  }

  /** What the rules {@code ids} find when all procedures are seen together. */
  List<Finding> findings(LocalDate asOf, Set<String> ids) {
    return ruleBook.findAcross(portfolio.facts(), List.copyOf(headers), asOf, ids);
  }

  /** Where a part that was kept stands. */
  Place place(String procedure, String at) {
    return places.getOrDefault(procedure + "\n" + at, Place.WHOLE_FILE);
  }

  /** The rules among {@code ids} that a review of {@code only} one procedure cannot assess. */
  List<Report.NotAssessed> unassessed(Report.Reviewed only, Set<String> ids) {
    return ruleBook.rules().values().stream()
        .filter(r -> ids.contains(r.id()) && r.needs().contains(Need.OTHER_PROCEDURES))
        .map(
            r ->
                new Report.NotAssessed(
                    r.id(), only.code(), only.file(), List.of(Need.OTHER_PROCEDURES)))
        .toList();
  }
}
