package vn.tinhgon;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.tinhgon.language.Understanding;
import vn.tinhgon.model.Deadline;
import vn.tinhgon.model.Procedure;
import vn.tinhgon.model.Step;
import vn.tinhgon.procedures.ProcedureFile;
import vn.tinhgon.procedures.ProcedureReader;
import vn.tinhgon.rules.engine.RuleBook;

/**
 * The steps that are read of descriptions in prose, against labels made by reading. Prints the
 * scores; the floors are the assertions. Skipped where there are no labels.
 */
class StepScoresTest {

  private static final double BOUNDARIES = 0.85;
  private static final double ACTOR = 0.9;
  private static final double AGENCY_DEADLINE = 0.9;
  private static final double APPLICANT_DEADLINE = 0.85;
  private static final double ACTIONS = 0.85;
  private static final double IN_PERSON = 0.85;

  private static final String NOT_READ = "unclear";

  private final Understanding understanding =
      new Understanding(RuleBook.bundled().catalogue().kinds());

  private final Share boundaries = new Share("same number and starts of steps");
  private final Share actors = new Share("actor");
  private final Share agencyDeadlines = new Share("agency deadline");
  private final Share applicantDeadlines = new Share("applicant deadline");
  private final Share presence = new Share("in person");
  private final Actions actions = new Actions();

  /** The single actions of all steps: those that both name, and those that either does. */
  private static final class Actions {
    private final List<String> wrong = new ArrayList<>();
    private int both;
    private int either;

    void add(Set<String> read, Set<String> labelled, String what) {
      Set<String> shared = new TreeSet<>(read);
      shared.retainAll(labelled);
      both += shared.size();
      either += read.size() + labelled.size();
      if (!read.equals(labelled)) {
        wrong.add(what + " " + read + " for " + labelled);
      }
    }

    double f1() {
      return either == 0 ? 1 : 2.0 * both / either;
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "single actions: F1 %.3f; wrong:%n  %s",
          f1(),
          String.join(System.lineSeparator() + "  ", wrong));
    }
  }

  @Test
  void stepsAreReadAsByReading() {
    for (JsonNode label : Shared.labels("steps-labelled.jsonl")) {
      compare(label.path("code").asText(), label.path("steps"));
    }
    for (Object score :
        List.of(boundaries, actors, agencyDeadlines, applicantDeadlines, presence, actions)) {
      System.out.println(score);
    }
    assertAll(
        () -> assertTrue(boundaries.value() >= BOUNDARIES, boundaries::toString),
        () -> assertTrue(actors.value() >= ACTOR, actors::toString),
        () -> assertTrue(agencyDeadlines.value() >= AGENCY_DEADLINE, agencyDeadlines::toString),
        () ->
            assertTrue(
                applicantDeadlines.value() >= APPLICANT_DEADLINE, applicantDeadlines::toString),
        () -> assertTrue(presence.value() >= IN_PERSON, presence::toString),
        () -> assertTrue(actions.f1() >= ACTIONS, actions::toString));
  }

  private void compare(String code, JsonNode labels) {
    List<Step> steps = steps(code);
    boolean same = steps.size() == labels.size();
    for (int i = 0; i < Math.min(steps.size(), labels.size()); i++) {
      Step step = steps.get(i);
      JsonNode label = labels.get(i);
      if (normal(step.text()).startsWith(normal(label.path("starts").asText()))) {
        compare(code + "/" + (i + 1), step, label);
      } else {
        same = false;
      }
    }
    boundaries.add(same, same, code);
  }

  private void compare(String what, Step step, JsonNode label) {
    String actor = step.actor() == null ? NOT_READ : word(step.actor());
    count(actors, what, actor, label.path("actor").asText());
    count(
        agencyDeadlines, what, words(step.agencyDeadline()), words(label.path("agency_deadline")));
    count(
        applicantDeadlines,
        what,
        words(step.applicantDeadline()),
        words(label.path("applicant_deadline")));
    count(presence, what, word(step.presence()), label.path("in_person").asText());
    Set<String> labelled = new TreeSet<>();
    label.path("actions").forEach(action -> labelled.add(action.asText()));
    Set<String> read =
        step.actions().stream()
            .map(StepScoresTest::word)
            .collect(Collectors.toCollection(TreeSet::new));
    actions.add(read, labelled, what);
  }

  private static void count(Share share, String what, String read, String label) {
    boolean right = read.equals(label);
    share.add(right, right, what + " " + read + " for " + label);
  }

  private List<Step> steps(String code) {
    ProcedureFile file = new ProcedureReader().read(Shared.portalFile(code));
    Procedure procedure = file.procedure();
    if (procedure == null) {
      throw new IllegalStateException(file.faults().toString());
    }
    return understanding.complete(procedure).steps();
  }

  private static String words(@Nullable Deadline deadline) {
    return deadline == null ? "none" : words(deadline.amount(), word(deadline.timeUnit()));
  }

  private static String words(JsonNode deadline) {
    return deadline.isObject()
        ? words(deadline.path("amount").decimalValue(), deadline.path("unit").asText())
        : "none";
  }

  private static String words(BigDecimal amount, String unit) {
    return amount.stripTrailingZeros().toPlainString() + " " + unit;
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String normal(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("\\s+", " ")
        .strip();
  }
}
