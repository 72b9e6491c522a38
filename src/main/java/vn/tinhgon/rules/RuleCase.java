package vn.tinhgon.rules;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case of a rule ({@code cases.yaml}): a piece of a procedure and the findings it must give.
 *
 * @param name a sentence
 * @param example whether the rule's page shows it
 * @param asOf day of the review; absent means {@link #DAY}
 * @param procedure a native procedure file; code and name may be left out
 * @param procedures several of them, reviewed together
 * @param finds the findings, in order; empty where there must be none
 * @param notAssessed whether the rule must say that it was not assessed
 */
public record RuleCase(
    @JsonProperty("case") String name,
    boolean example,
    @JsonProperty("as-of") @Nullable LocalDate asOf,
    @Nullable JsonNode procedure,
    @Nullable List<JsonNode> procedures,
    List<Expected> finds,
    @JsonProperty("not-assessed") boolean notAssessed) {

  /** The day on which cases are reviewed unless they name one. */
  public static final LocalDate DAY = LocalDate.of(2026, 11, 1);

  /**
   * An expected finding.
   *
   * @param at its place
   * @param message its Vietnamese message, whole
   * @param severity its severity; absent where the case does not care
   * @param in code of the procedure it is in; absent where there is only one
   */
  public record Expected(
      String at, String message, @Nullable Severity severity, @Nullable String in) {}

  /** The procedures that are reviewed. */
  public List<JsonNode> all() {
    List<JsonNode> all = new ArrayList<>();
    if (procedure != null && !procedure.isNull()) {
      all.add(procedure);
    }
    if (procedures != null) {
      all.addAll(procedures);
    }
    return all;
  }

  /** The day of the review. */
  public LocalDate day() {
    return asOf == null ? DAY : asOf;
  }
}
