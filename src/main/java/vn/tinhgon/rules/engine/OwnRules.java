package vn.tinhgon.rules.engine;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kie.api.KieBase;
import vn.tinhgon.rules.BadRule;
import vn.tinhgon.rules.Flaw;
import vn.tinhgon.rules.RuleCase;
import vn.tinhgon.rules.conditions.When;
import vn.tinhgon.rules.files.CaseFile;
import vn.tinhgon.rules.files.Room;
import vn.tinhgon.rules.files.RuleChecks;
import vn.tinhgon.rules.files.RuleFiles;

/**
 * The rules of a folder by themselves, for their cases to be tried: with the law and the data that
 * ship with the program, without its rules.
 *
 * @param book the rules
 * @param flaws what they lack
 * @param places where each case stands
 */
public record OwnRules(RuleBook book, List<Flaw> flaws, List<CasePlace> places) {

  /**
   * Where a case stands.
   *
   * @param rule id of the rule
   * @param tried the case
   * @param file its file
   * @param line from 1
   */
  public record CasePlace(String rule, RuleCase tried, String file, int line) {}

  /**
   * Reads and compiles the rules of {@code folder}.
   *
   * @throws BadRule if one cannot be loaded
   */
  public static OwnRules of(Path folder) {
    RuleBook bundled = RuleBook.bundled();
    RuleFiles files = RuleFiles.read(folder, bundled.catalogue());
    if (files.sources().isEmpty()) {
      throw RuleBook.noRules(folder);
    }
    // The folder that the bundled rules are made of is no folder of others' rules.
    boolean theirs = files.sources().keySet().containsAll(bundled.rules().keySet());
    KieBase base =
        ClassicCompiler.compile(
            folder, files, theirs ? RuleBook.NO_CATALOGUE : bundled.catalogue());
    List<CasePlace> places = new ArrayList<>();
    for (Map.Entry<String, List<RuleCase>> rule : files.catalogue().cases().entrySet()) {
      Path file = folder.resolve(rule.getKey()).resolve("cases.yaml");
      List<Integer> lines = rule.getValue().isEmpty() ? List.of() : CaseFile.lines(file);
      for (int i = 0; i < rule.getValue().size(); i++) {
        RuleCase each = rule.getValue().get(i);
        places.add(new CasePlace(rule.getKey(), each, file.toString(), lines.get(i)));
      }
    }
    List<Flaw> flaws = new ArrayList<>(RuleChecks.check(folder, files));
    files.sources().forEach((id, drl) -> words(folder, id, drl, flaws));
    return new OwnRules(RuleBook.of(files, base), List.copyOf(flaws), List.copyOf(places));
  }

  /** A rule works without the words of its conditions, but {@code explain} refuses wrong ones. */
  private static void words(Path folder, String id, String drl, List<Flaw> flaws) {
    Path room = folder.resolve(id);
    try {
      Room.words(id, room, When.of(drl));
    } catch (BadRule e) {
      flaws.add(new Flaw(id, room.resolve(Room.WORDS).toString(), e.line(), e.what()));
    }
  }
}
