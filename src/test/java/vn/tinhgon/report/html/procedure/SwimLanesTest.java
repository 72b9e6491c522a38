package vn.tinhgon.report.html.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tinhgon.model.Procedure;
import vn.tinhgon.procedures.ProcedureReader;
import vn.tinhgon.report.html.page.Say;

/** Steps in lanes. */
class SwimLanesTest {

  @TempDir Path folder = Path.of("");

  private SwimLanes lanes(String... steps) throws IOException {
    List<String> all = new ArrayList<>();
    for (int i = 0; i < steps.length; i++) {
      all.add("{\"id\": \"s" + (i + 1) + "\", \"description\": \"Việc.\"" + steps[i] + "}");
    }
    Path file =
        Files.writeString(
            folder.resolve("p.json"),
            "{\"code\": \"1.000001\", \"name\": \"Cấp giấy\", \"agencies\": [{\"id\": \"a\", \"name\": \"Sở Y tế\"}], \"steps\": ["
                + String.join(",", all)
                + "]}");
    Procedure procedure = Objects.requireNonNull(new ProcedureReader().read(file).procedure());
    return SwimLanes.of(procedure, Quotes.NONE, new Say(Locale.ROOT));
  }

  @Test
  void applicantsAreAboveAndUnknownActorsHaveALaneBelow() throws IOException {
    SwimLanes lanes =
        lanes(
            "",
            ", \"actor\": \"agency\", \"agency\": \"a\"",
            ", \"actor\": \"applicant\"",
            ", \"actor\": \"agency\"");
    SwimLanes.Band band = lanes.cases().get(0).bands().get(0);
    assertEquals(
        List.of("Người nộp hồ sơ", "Sở Y tế", "Cơ quan giải quyết", "Chưa rõ ai thực hiện"),
        band.lanes().stream().map(SwimLanes.Lane::label).toList());
    assertEquals(List.of(4, 2, 1, 3), band.cards().stream().map(SwimLanes.Placed::row).toList());
    assertEquals(4, lanes.lanes());
  }

  @Test
  void parallelStepsShareAColumnAndNeverAPlace() throws IOException {
    SwimLanes.Band band =
        lanes(
                ", \"actor\": \"applicant\"",
                ", \"actor\": \"agency\"",
                ", \"actor\": \"agency\", \"parallelWith\": \"s2\"",
                ", \"actor\": \"leader\", \"parallelWith\": \"s2\"",
                ", \"actor\": \"agency\"")
            .cases()
            .get(0)
            .bands()
            .get(0);
    assertEquals(3, band.columns());
    assertEquals(
        List.of(1, 2, 2, 2, 3), band.cards().stream().map(SwimLanes.Placed::column).toList());
    Set<String> places = new HashSet<>();
    band.cards().forEach(c -> assertTrue(places.add(c.column() + "/" + c.row())));
    assertEquals(2, band.lanes().get(1).rows());
    assertEquals(4, band.lanes().get(2).row());
  }

  @Test
  void longProceduresAreDrawnInBands() throws IOException {
    String[] steps = new String[12];
    Arrays.fill(steps, ", \"actor\": \"agency\"");
    SwimLanes.OfCase one = lanes(steps).cases().get(0);
    assertEquals(List.of(5, 5, 2), one.bands().stream().map(SwimLanes.Band::columns).toList());
    assertEquals(12, one.steps().size());
  }
}
