package vn.tinhgon.rules.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Part;
import vn.tinhgon.model.Procedure;
import vn.tinhgon.model.Step;

/**
 * How often a dossier passes from one unit to another between the agency's steps. Steps that only
 * some cases take ("Trường hợp được phân cấp …") do not count.
 *
 * @param procedure key of its procedure
 * @param at place of the first step at which it is passed on
 * @param path the units in the order of the steps, each change once
 */
public record HandOffs(String procedure, String at, List<String> path) implements Part {

  private static final Pattern SOME_CASES =
      Pattern.compile(
          "\\P{L}{0,9}(đối với )?trường hợp ", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /**
   * The hand-offs of {@code procedure}, on the branch of its steps that has the most; absent where
   * no branch names two units.
   */
  public static @Nullable HandOffs of(Procedure procedure) {
    HandOffs most = null;
    List<String> branches = procedure.steps().stream().map(Step::caseId).distinct().toList();
    boolean split = branches.stream().anyMatch(b -> b.contains("#"));
    for (String branch : branches) {
      HandOffs found =
          of(
              procedure.key(),
              procedure.steps().stream()
                  .filter(s -> s.caseId().equals(branch) || !split && s.caseId().isEmpty())
                  .toList());
      if (found != null && (most == null || found.getCount() > most.getCount())) {
        most = found;
      }
    }
    return most;
  }

  private static @Nullable HandOffs of(String procedure, List<Step> steps) {
    List<String> path = new ArrayList<>();
    String last = "";
    String at = null;
    for (Step step : steps) {
      String unit = step.agency();
      if (unit == null || step.actor() == Step.Actor.APPLICANT || ofSomeCases(step)) {
        continue;
      }
      String same = same(unit);
      if (!same.equals(last)) {
        path.add(unit);
        at = path.size() == 2 ? step.at() : at;
      }
      last = same;
    }
    return at == null ? null : new HandOffs(procedure, at, List.copyOf(path));
  }

  private static boolean ofSomeCases(Step step) {
    return SOME_CASES.matcher(step.text()).lookingAt();
  }

  /** A chair and the committee he chairs are one unit; spelling does not count. */
  private static String same(String unit) {
    return unit.toLowerCase(Locale.ROOT)
        .replace("uỷ ban", "ủy ban")
        .replace("ubnd", "ủy ban nhân dân")
        .replaceFirst("^(chủ tịch|lãnh đạo|giám đốc|bộ trưởng|thủ trưởng) ", "")
        .replaceAll("\\s+", " ")
        .strip();
  }

  /** How often the dossier changes hands. */
  public int getCount() {
    return path.size() - 1;
  }

  /** The units in order: {@code A → B → A}. */
  public String route() {
    return String.join(" → ", path);
  }

  @Override
  public String words() {
    return route();
  }
}
