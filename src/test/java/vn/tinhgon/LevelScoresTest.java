package vn.tinhgon;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.tinhgon.language.Understanding;
import vn.tinhgon.model.Blocker;
import vn.tinhgon.model.Json;
import vn.tinhgon.model.OnlineLevel;
import vn.tinhgon.model.OnlineService.Extent;
import vn.tinhgon.model.Procedure;
import vn.tinhgon.procedures.ProcedureFile;
import vn.tinhgon.procedures.ProcedureReader;
import vn.tinhgon.rules.engine.RuleBook;

/**
 * How far procedures can go online, against labels made by reading and against what a city
 * published. Prints the scores; the floors are the assertions. Skipped where there are no labels.
 */
class LevelScoresTest {

  private static final double FULL = 0.9;
  private static final double SITE = 0.93;
  private static final double PRESENCE = 0.93;
  private static final double RECALL = 0.85;
  private static final double PRECISION = 0.85;
  private static final double PUBLISHED_FULL = 0.9;

  /** Published as full, and barred by a visit to the site that a reader found in the words. */
  private static final Set<String> RIGHTLY_BARRED = Set.of("1.009794", "1.010733");

  private final Understanding understanding =
      new Understanding(RuleBook.bundled().catalogue().kinds());

  private final Share full = new Share("full online possible");
  private final Share site = new Share("inspection on site");
  private final Share presence = new Share("presence");

  /** Kinds of obstacle of all procedures: those that are read and those that are labelled. */
  private static final class Kinds {
    private final List<String> missed = new ArrayList<>();
    private final List<String> wrong = new ArrayList<>();
    private int right;

    void add(Set<String> read, Set<String> labelled, String code) {
      Set<String> both = new TreeSet<>(read);
      both.retainAll(labelled);
      right += both.size();
      labelled.stream().filter(t -> !read.contains(t)).forEach(t -> missed.add(code + " " + t));
      read.stream().filter(t -> !labelled.contains(t)).forEach(t -> wrong.add(code + " " + t));
    }

    double recall() {
      return (double) right / (right + missed.size());
    }

    double precision() {
      return (double) right / (right + wrong.size());
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "kinds of obstacle: recall %.3f, missed: %s; precision %.3f, wrong: %s",
          recall(),
          missed,
          precision(),
          wrong);
    }
  }

  @Test
  void levelsAreReadAsByReading() {
    Kinds kinds = new Kinds();
    for (JsonNode label : Shared.labels("steps-labelled.jsonl")) {
      String code = label.path("code").asText();
      OnlineLevel level = level(Shared.portalFile(code));
      String possible = label.path("full_online_possible").asText();
      if (!possible.equals("unsure")) {
        count(full, code, level.fullOnlinePossible(), possible);
      }
      count(site, code, level.siteInspection(), label.path("site_inspection").asText());
      count(presence, code, level.presenceRequired(), label.path("presence_required").asText());
      kinds.add(read(level), labelled(label), code);
    }
    List.of(full, site, presence, kinds).forEach(System.out::println);
    assertAll(
        () -> assertTrue(full.value() >= FULL, full::toString),
        () -> assertTrue(site.value() >= SITE, site::toString),
        () -> assertTrue(presence.value() >= PRESENCE, presence::toString),
        () -> assertTrue(kinds.recall() >= RECALL, kinds::toString),
        () -> assertTrue(kinds.precision() >= PRECISION, kinds::toString));
  }

  @Test
  void whatACityPublishedAsFullCanBeFullOrShowsWhyNot() {
    TreeMap<String, String> published = new TreeMap<>();
    for (Shared.Row row : Shared.table("online-levels-da-nang.tsv")) {
      if (row.get("level").equals("toan_trinh")) {
        published.put(row.get("code"), row.get("name"));
      }
    }
    Share explained = new Share("published as full, and reachable or barred in so many words");
    List<String> barred = new ArrayList<>();
    published.forEach(
        (code, name) -> {
          Path file = Shared.portalFile(code);
          if (Files.exists(file)) {
            OnlineLevel level = level(file);
            boolean reachable = level.reachable() == Extent.FULL;
            boolean right = reachable || RIGHTLY_BARRED.contains(code);
            explained.add(right, right, code);
            if (!reachable) {
              level.blockers().stream()
                  .filter(Blocker::getLawful)
                  .forEach(b -> barred.add(code + " " + name + ": " + b.quote()));
            }
          }
        });
    System.out.println(explained + "; barred: " + barred);
    assertTrue(explained.value() >= PUBLISHED_FULL, explained::toString);
  }

  private static Set<String> read(OnlineLevel level) {
    Set<String> types = new TreeSet<>();
    level.blockers().forEach(b -> types.add(Json.name(b.type())));
    return types;
  }

  private static Set<String> labelled(JsonNode label) {
    Set<String> types = new TreeSet<>();
    label.path("blockers").forEach(b -> types.add(b.path("type").asText()));
    return types;
  }

  private static void count(Share share, String code, Enum<?> read, String label) {
    boolean right = Json.name(read).equals(label);
    share.add(right, right, code + " " + Json.name(read) + " for " + label);
  }

  private OnlineLevel level(Path path) {
    ProcedureFile file = new ProcedureReader().read(path);
    Procedure procedure = file.procedure();
    if (procedure == null) {
      throw new IllegalStateException(file.faults().toString());
    }
    OnlineLevel level = understanding.complete(procedure).onlineLevel();
    if (level == null) {
      throw new IllegalStateException("no level was read of " + path);
    }
    return level;
  }
}
