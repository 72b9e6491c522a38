package vn.tinhgon.rules.files;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Text;
import vn.tinhgon.rules.BadRule;
import vn.tinhgon.rules.conditions.Condition;
import vn.tinhgon.rules.conditions.ConditionWords;
import vn.tinhgon.rules.conditions.When;

/**
 * The files of a rule that a review does not need: its DRL as text and {@code conditions.yaml}.
 * They are read only when somebody asks why the rule finds something.
 */
public final class Room {

  public static final String WORDS = "conditions.yaml";

  private Room() {}

  /** The DRL of rule {@code id}, in the folder {@code room} or in the program. */
  public static String drl(String id, @Nullable Path room) {
    String drl = room == null ? bundled(id, "rule.drl") : RuleFiles.text(room.resolve("rule.drl"));
    if (drl == null) {
      throw new IllegalStateException(id + ": rule.drl is not in the program");
    }
    return drl;
  }

  /**
   * What the conditions of rule {@code id} say; empty where nobody wrote it down.
   *
   * @throws BadRule if it does not follow the DRL line by line
   */
  public static List<ConditionWords> words(String id, @Nullable Path room, When when) {
    Path file = room == null ? Path.of("rules", id, WORDS) : room.resolve(WORDS);
    String text =
        room == null ? bundled(id, WORDS) : Files.exists(file) ? RuleFiles.text(file) : null;
    if (text == null) {
      return List.of();
    }
    List<ConditionWords> words =
        RuleFiles.yaml(file, text, new TypeReference<List<ConditionWords>>() {});
    check(file, words == null ? List.of() : words, when);
    return List.copyOf(words);
  }

  private static void check(Path file, List<ConditionWords> words, When when) {
    List<Condition> conditions = when.conditions();
    same(file, "when", words.size(), conditions.size());
    for (int i = 0; i < conditions.size(); i++) {
      Condition condition = conditions.get(i);
      ConditionWords said = words.get(i);
      written(file, said.drl(), condition.key());
      said(file, said.drl(), said.vi(), said.en());
      List<String> constraints = condition.worded();
      same(file, condition.key(), said.where().size(), constraints.size());
      for (int c = 0; c < constraints.size(); c++) {
        ConditionWords.Constraint each = said.where().get(c);
        written(file, each.drl(), constraints.get(c));
        said(file, each.drl(), each.vi(), each.en());
      }
      boolean doubts = condition.text().contains("$doubtful");
      if (doubts != (said.doubtful() != null)) {
        throw new BadRule(
            file.toString(),
            0,
            doubts
                ? new Text(
                    condition.key() + ": thiếu doubtful (khi nào chưa chắc chắn)",
                    condition.key() + ": doubtful is missing (when it is not certain)")
                : new Text(
                    condition.key() + ": có doubtful mà rule.drl không đặt $doubtful",
                    condition.key() + ": doubtful, but rule.drl binds no $doubtful"));
      }
    }
  }

  private static void same(Path file, String of, int said, int expected) {
    if (said != expected) {
      throw new BadRule(
          file.toString(),
          0,
          new Text(
              of + ": rule.drl có " + expected + " điều kiện, ở đây có " + said,
              of + ": rule.drl has " + expected + " conditions, here are " + said));
    }
  }

  private static void written(Path file, @Nullable String said, String expected) {
    String wanted = expected.replaceAll("\\s+", " ").strip();
    if (said == null || !said.replaceAll("\\s+", " ").strip().equals(wanted)) {
      throw new BadRule(
          file.toString(),
          0,
          new Text(
              "drl phải là “" + wanted + "” như trong rule.drl, ở đây là “" + said + "”",
              "drl must be \"" + wanted + "\" as in rule.drl, here it is \"" + said + "\""));
    }
  }

  private static void said(Path file, String drl, @Nullable String vi, @Nullable String en) {
    if (vi == null || vi.isBlank() || en == null || en.isBlank()) {
      throw new BadRule(
          file.toString(),
          0,
          new Text(drl + ": cần lời ở cả vi và en", drl + ": needs words in both vi and en"));
    }
  }

  private static @Nullable String bundled(String id, String name) {
    String path = "rules/" + id + "/" + name;
    try (InputStream in = Room.class.getClassLoader().getResourceAsStream(path)) {
      return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
