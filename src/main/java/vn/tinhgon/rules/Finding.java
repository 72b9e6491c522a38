package vn.tinhgon.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Evidence;
import vn.tinhgon.model.Text;

/**
 * What a rule found in a procedure: complete and immutable, so that nothing has to look back.
 *
 * @param rule id of the rule
 * @param subject what it is about
 * @param severity how grave it is on the day of the review
 * @param failsBuild whether it may fail a build: not if no provision it rests on was verified
 * @param title title of the rule
 * @param procedure key of the procedure
 * @param code code of the procedure
 * @param at JSON pointer in the file that was given
 * @param message what is found
 * @param proposal what to do
 * @param evidence the words it was read from
 * @param related other places it concerns
 * @param law provisions in force on the day of the review, the first to be cited first
 * @param notes what to know of that law: a document that ends soon
 * @param whoActs who can do it
 * @param action what is to be done
 * @param amends the provision that is to be amended; absent where what was looked at does not say
 * @param fingerprint the same for the same finding, wherever its part stands in the file
 */
public record Finding(
    String rule,
    Subject subject,
    Severity severity,
    boolean failsBuild,
    Text title,
    String procedure,
    String code,
    String at,
    Text message,
    Text proposal,
    List<Evidence> evidence,
    List<Related> related,
    List<Citation> law,
    List<Text> notes,
    Text whoActs,
    ActionKind action,
    @Nullable String amends,
    String fingerprint) {

  /**
   * Another place that a finding concerns.
   *
   * @param procedure key of the procedure that it is in
   * @param at JSON pointer in the file that was given
   * @param text what stands there
   */
  public record Related(String procedure, String at, String text) {}

  /** The same finding under another fingerprint. */
  public Finding withFingerprint(String other) {
    return new Finding(
        rule,
        subject,
        severity,
        failsBuild,
        title,
        procedure,
        code,
        at,
        message,
        proposal,
        evidence,
        related,
        law,
        notes,
        whoActs,
        action,
        amends,
        other);
  }
}
