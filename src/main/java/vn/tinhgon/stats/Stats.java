package vn.tinhgon.stats;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Completeness.Element;
import vn.tinhgon.model.Text;
import vn.tinhgon.portfolio.Drawing;
import vn.tinhgon.portfolio.Route;
import vn.tinhgon.rules.Severity;
import vn.tinhgon.stats.cuts.Cuts;
import vn.tinhgon.stats.savings.Savings;

/**
 * Many procedures counted.
 *
 * @param asOf the day, which decides words, rules and targets
 * @param ruleBook version of the rules
 * @param place the province or city whose targets count; absent for those of the whole country
 * @param all all procedures
 * @param byPublisher by who published them, the most first, the unknown last
 * @param byField by field, in the same order
 * @param byLevel by level of government; a procedure of several levels counts in each
 * @param missing how many procedures lack a part
 * @param years cases by year
 * @param casesUnknown how many procedures do not say how many cases they have
 * @param papers papers asked for though a database holds them, the most frequent first
 * @param results results of procedures that others ask for, the most used first
 * @param rules findings by rule, the most frequent first
 * @param graph how procedures depend on each other
 * @param savings what their plans save
 * @param cuts what became shorter and cheaper; absent where no earlier procedures were given
 * @param targets the targets that hold on the day in the place
 * @param cards score cards of agencies; empty where they were not asked for
 * @param remarks what to know of the counts
 */
public record Stats(
    LocalDate asOf,
    String ruleBook,
    @Nullable String place,
    Group all,
    List<Group> byPublisher,
    List<Group> byField,
    List<Group> byLevel,
    Map<Element, Long> missing,
    SortedMap<Integer, CaseTotal> years,
    long casesUnknown,
    List<PaperCount> papers,
    List<ResultUse> results,
    List<RuleCount> rules,
    GraphCount graph,
    Savings savings,
    @Nullable Cuts cuts,
    List<Attainment> targets,
    List<ScoreCard> cards,
    List<Text> remarks) {

  /**
   * The cases of a year.
   *
   * @param procedures how many procedures say how many they have
   * @param cases the cases
   */
  public record CaseTotal(long procedures, Cases cases) {}

  /**
   * A paper that is asked for though a database holds it.
   *
   * @param kind id of its kind
   * @param name what it is called
   * @param database the database
   * @param procedures how many procedures ask for it
   * @param cases their cases in a year, of those that say; -1 where none says
   */
  public record PaperCount(String kind, Text name, Text database, long procedures, long cases) {}

  /**
   * A result of a procedure that other procedures ask for.
   *
   * @param code the procedure that gives it
   * @param procedure its name
   * @param name the result
   * @param uses how many procedures ask for it
   * @param usedBy their codes
   */
  public record ResultUse(
      String code, String procedure, String name, long uses, List<String> usedBy) {}

  /**
   * What a rule finds.
   *
   * @param rule its id
   * @param title its title
   * @param data whether it is about the record, not the procedure
   * @param procedures in how many procedures
   * @param findings how many findings, by severity
   * @param notAssessed in how many procedures it could not be assessed
   */
  public record RuleCount(
      String rule,
      Text title,
      boolean data,
      long procedures,
      Map<Severity, Integer> findings,
      long notAssessed) {

    /** How many findings. */
    public int total() {
      return findings.values().stream().mapToInt(Integer::intValue).sum();
    }
  }

  /**
   * How procedures depend on each other's results.
   *
   * @param links how many times a procedure asks for another's result
   * @param procedures how many procedures give or ask
   * @param chains the chains, the longest first
   * @param circles procedures that wait for each other
   * @param drawing where they stand when the links are drawn
   */
  public record GraphCount(
      long links, long procedures, List<Route> chains, List<Route> circles, Drawing drawing) {}
}
