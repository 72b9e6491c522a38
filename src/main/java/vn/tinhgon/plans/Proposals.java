package vn.tinhgon.plans;

import java.time.LocalDate;
import java.util.List;
import vn.tinhgon.model.Text;

/**
 * Plans for several procedures.
 *
 * @param asOf day of the review
 * @param ruleBook version of the rules
 * @param procedures how many procedures were looked at
 * @param plans plans of those in which something was found, those that save most first
 * @param unreadable what could not be read of the files that were given: where, why, what to do
 * @param remarks what to know of this run: waivers that ended or that nothing needs
 * @param unusedChoices ids of decisions that are about no action here
 */
public record Proposals(
    LocalDate asOf,
    String ruleBook,
    int procedures,
    List<Plan> plans,
    List<Text> unreadable,
    List<Text> remarks,
    List<String> unusedChoices) {

  /** The plans that spare people something, those that save most first. */
  public List<Plan> simplifying() {
    return plans.stream().filter(Plan::simplifies).toList();
  }
}
