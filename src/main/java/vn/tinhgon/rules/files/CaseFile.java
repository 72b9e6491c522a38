package vn.tinhgon.rules.files;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.tinhgon.model.Text;
import vn.tinhgon.rules.BadRule;
import vn.tinhgon.rules.RuleCase;

/** A {@code cases.yaml}: where its cases stand, and whether each says what it must. */
public final class CaseFile {

  private static final YAMLFactory YAML = new YAMLFactory();

  private CaseFile() {}

  /** The line of each case of {@code file}, from 1, in order. */
  public static List<Integer> lines(Path file) {
    List<Integer> lines = new ArrayList<>();
    int depth = 0;
    try (YAMLParser parser = YAML.createParser(RuleFiles.text(file))) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token.isStructStart()) {
          if (depth == 1) {
            lines.add(parser.currentTokenLocation().getLineNr());
          }
          depth++;
        } else if (token.isStructEnd()) {
          depth--;
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the file was read before", e);
    }
    return lines;
  }

  /**
   * Checks what reading does not.
   *
   * @throws BadRule if a case has no name, no procedure or does not say what it finds
   */
  static void check(Path file, List<RuleCase> cases) {
    for (int i = 0; i < cases.size(); i++) {
      RuleCase each = cases.get(i);
      String missing =
          each == null || each.name() == null
              ? "case"
              : each.all().isEmpty() ? "procedure" : each.finds() == null ? "finds" : null;
      boolean half =
          missing == null
              && each != null
              && each.finds().stream()
                  .anyMatch(f -> f == null || f.at() == null || f.message() == null);
      if (missing != null || half) {
        String field = missing == null ? "at, message" : missing;
        List<Integer> lines = lines(file);
        throw new BadRule(
            file.toString(),
            i < lines.size() ? lines.get(i) : 1,
            new Text(
                "ca thử thiếu trường “" + field + "”",
                "the case lacks the field \"" + field + "\""));
      }
      if (each != null && each.all().stream().anyMatch(p -> !p.isObject())) {
        throw new BadRule(
            file.toString(),
            lines(file).get(i),
            new Text("procedure phải là một đối tượng", "procedure must be an object"));
      }
    }
  }
}
