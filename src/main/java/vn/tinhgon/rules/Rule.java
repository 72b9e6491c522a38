package vn.tinhgon.rules;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Text;

/**
 * What is said about a rule ({@code rule.yaml}).
 *
 * @param id group and folder: {@code duplicate/same-document}
 * @param title what it finds
 * @param subject what its findings are about; the procedure unless the file says otherwise
 * @param severity how grave its findings are, from which day
 * @param since first day it applies
 * @param until last day it applies; absent where no end is known
 * @param replacedBy id of the rule that follows it; absent where none does
 * @param acts who can change what it finds
 * @param action what is to be done about it; where the file does not say, that the data are to be
 *     clarified for findings about data, and that it is to be considered for others
 * @param amends the provision that is to be amended, over the names that the DRL binds; absent
 *     where what the rule looks at does not say
 * @param needs what must be known of a procedure for it to be assessed
 * @param thresholds numbers that the law, a plan or this project sets, by name and day
 * @param law provisions in the order in which they are to be cited
 * @param message what is found, over the names that the DRL binds
 * @param proposal what to do
 * @param why why it matters
 * @param exceptions when it does not hold, and what it leaves alone
 * @param measured how often it fires on real procedures and how often it was right
 */
public record Rule(
    String id,
    Text title,
    Subject subject,
    List<DatedSeverity> severity,
    LocalDate since,
    @Nullable LocalDate until,
    @JsonProperty("replaced-by") @Nullable String replacedBy,
    Actor acts,
    ActionKind action,
    @Nullable String amends,
    List<Need> needs,
    Map<String, List<DatedValue>> thresholds,
    List<Citation> law,
    Text message,
    Text proposal,
    Text why,
    Text exceptions,
    @Nullable Measured measured) {

  /** Fills in what a rule file may leave out. */
  public Rule {
    subject = subject == null ? Subject.PROCEDURE : subject;
    action =
        action != null
            ? action
            : subject == Subject.DATA ? ActionKind.CLARIFY_DATA : ActionKind.OTHER;
    needs = needs == null ? List.of() : List.copyOf(needs);
    thresholds =
        thresholds == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(thresholds));
  }

  /** Who can change what a rule finds. */
  public enum Actor {
    /** The agency that carries the procedure out. */
    @JsonProperty("self")
    SELF,
    /** The agency that owns the norm; others can only recommend (NĐ 63/2010 Điều 31.1). */
    @JsonProperty("norm-owner")
    NORM_OWNER
  }

  /**
   * A severity from a day on.
   *
   * @param from first day
   * @param is the severity
   */
  public record DatedSeverity(LocalDate from, Severity is) {}

  /**
   * A number from a day on.
   *
   * @param from first day
   * @param value the number
   * @param source where it comes from
   */
  public record DatedValue(LocalDate from, long value, String source) {}

  /**
   * What was seen on real procedures.
   *
   * @param on when
   * @param hits findings on the reference procedures
   * @param read findings read one by one
   * @param right of these, how many were right
   */
  public record Measured(LocalDate on, int hits, int read, int right) {}

  /** The same rule with other severities and thresholds. */
  public Rule with(List<DatedSeverity> severities, Map<String, List<DatedValue>> values) {
    return new Rule(
        id,
        title,
        subject,
        severities,
        since,
        until,
        replacedBy,
        acts,
        action,
        amends,
        needs,
        values,
        law,
        message,
        proposal,
        why,
        exceptions,
        measured);
  }

  /** The folder above the rule's: what kind of rule it is. */
  public String group() {
    return id.substring(0, id.indexOf('/'));
  }

  /** Whether it applies on {@code day}. */
  public boolean appliesOn(LocalDate day) {
    return !day.isBefore(since) && (until == null || !day.isAfter(until));
  }

  /** How grave its findings are on {@code day}, as its file says. */
  public Severity severityOn(LocalDate day) {
    Severity found = Severity.SUGGESTION;
    for (DatedSeverity dated : severity) {
      if (!day.isBefore(dated.from())) {
        found = dated.is();
      }
    }
    return found;
  }

  /** The value of a threshold on {@code day}; absent before its first day. */
  public @Nullable Long thresholdOn(String name, LocalDate day) {
    Long found = null;
    for (DatedValue dated : thresholds.getOrDefault(name, List.of())) {
      if (!day.isBefore(dated.from())) {
        found = dated.value();
      }
    }
    return found;
  }
}
