package vn.tinhgon.rules.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tinhgon.language.Understanding;
import vn.tinhgon.model.Procedure;
import vn.tinhgon.procedures.ProcedureReader;
import vn.tinhgon.rules.BadRule;
import vn.tinhgon.rules.conditions.Explanation;
import vn.tinhgon.rules.conditions.Explanation.Check;
import vn.tinhgon.rules.conditions.Explanation.Looked;
import vn.tinhgon.rules.conditions.Explanation.Near;
import vn.tinhgon.rules.conditions.Explanation.State;
import vn.tinhgon.rules.conditions.Explanation.Verdict;

/** Rules of all shapes: fired, failed at the first, a middle and the last condition. */
class WhyShapesTest {

  private static final RuleBook BOOK = RuleBook.bundled();
  private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

  @TempDir Path folder = Path.of("");

  private static Procedure procedure(String fields) {
    String text = "{\"code\": \"0.000001\", \"name\": \"Thủ tục mẫu\"" + fields + "}";
    Procedure read =
        new ProcedureReader().read("p.json", text.getBytes(StandardCharsets.UTF_8)).procedure();
    if (read == null) {
      throw new IllegalArgumentException(text);
    }
    return new Understanding(BOOK.catalogue().kinds(), BOOK.catalogue().oldNames()).complete(read);
  }

  private static Explanation explain(String rule, String fields) {
    return BOOK.why(rule).of(procedure(fields), DAY, null);
  }

  private static String states(Explanation explanation) {
    return String.join(
        " ", explanation.conditions().stream().map(l -> l.state().toString()).toList());
  }

  private static Looked failing(Explanation explanation) {
    return explanation.conditions().stream()
        .filter(l -> l.state() == State.FAILS)
        .findFirst()
        .orElseThrow();
  }

  private static List<@Nullable Boolean> holds(Near near) {
    return Arrays.asList(near.checks().stream().map(Check::holds).toArray(Boolean[]::new));
  }

  private static String channels(String online, int days, String counter, int other) {
    return """
        , "channels": [
          {"method": "%s", "deadline": {"amount": %d, "timeUnit": "day"}},
          {"method": "%s", "deadline": {"amount": %d, "timeUnit": "day"}}]"""
        .formatted(online, days, counter, other);
  }

  @Test
  void aJoin() {
    String rule = "simplify/online-slower";
    Explanation fires = explain(rule, channels("online", 5, "in-person", 3));
    assertEquals(Verdict.FINDS, fires.verdict());
    assertEquals(2, fires.fired().get(0).parts().size());
    assertEquals("HOLDS HOLDS", states(fires));

    Explanation first = explain(rule, channels("post", 5, "in-person", 3));
    assertEquals(Verdict.NOT_ASSESSED, first.verdict(), "nothing can be compared");
    assertEquals("FAILS NOT_REACHED", states(first));
    assertEquals(List.of(false, true, true, true), holds(failing(first).near().get(0)));

    Explanation last = explain(rule, channels("online", 3, "in-person", 5));
    assertEquals(Verdict.SILENT, last.verdict());
    assertEquals("HOLDS FAILS", states(last));
    List<Near> near = failing(last).near();
    assertEquals(1, near.size(), "the channel itself is not its own counterpart: " + near);
    assertEquals(List.of(true, true, true, true, true, false), holds(near.get(0)));
    Check shorter = near.get(0).checks().get(5);
    assertEquals(
        "5 ngày",
        ((vn.tinhgon.model.Text) java.util.Objects.requireNonNull(shorter.values().get(0).value()))
            .vi());
    assertEquals(
        "3 ngày",
        ((vn.tinhgon.model.Text)
                java.util.Objects.requireNonNull(
                    java.util.Objects.requireNonNull(shorter.than()).value()))
            .vi());
  }

  @Test
  void threeConditions() {
    String rule = "integrate/full-process-candidate";
    String open = ", \"documents\": [{\"id\": \"a\", \"name\": \"Đơn đề nghị\"}]";
    String channels = ", \"channels\": [{\"method\": \"%s\"}, {\"method\": \"in-person\"}]";
    String partial = ", \"onlineService\": {\"level\": \"partial\"}";
    Explanation middle = explain(rule, channels.formatted("online") + partial);
    assertEquals("HOLDS FAILS NOT_REACHED", states(middle));
    assertEquals(
        List.of(true, true, false, false, true),
        holds(failing(middle).near().get(0)),
        "no document, no step");
    Explanation last =
        explain(
            rule,
            channels.formatted("online")
                + partial
                + open
                + ", \"steps\": [{\"id\": \"1\", \"description\": \"Cơ quan kiểm tra thực tế tại cơ sở, thẩm định hồ sơ.\"}]");
    assertEquals("HOLDS HOLDS FAILS", states(last));
  }

  @Test
  void aThreshold() {
    String rule = "duplicate/copies";
    Explanation one = explain(rule, ", \"dossierSets\": 1");
    assertEquals("HOLDS FAILS", states(one));
    Explanation three = explain(rule, ", \"dossierSets\": 3");
    assertEquals(Verdict.FINDS, three.verdict());
    assertTrue(
        three.fired().get(0).parts().get(0) instanceof vn.tinhgon.rules.facts.Threshold,
        "the threshold is one of the facts");
    assertEquals(Verdict.NOT_ASSESSED, explain(rule, "").verdict());
    assertEquals(1, explain(rule, "").missing().size());
  }

  @Test
  void aDenialNamesWhatIsThere() {
    String complaint = ", \"documents\": [{\"id\": \"a\", \"name\": \"Giấy tờ khác (nếu có)\"}]";
    Explanation found = explain("simplify/vague-document", complaint);
    assertEquals("HOLDS HOLDS", states(found));
    Procedure procedure =
        new Understanding(BOOK.catalogue().kinds(), BOOK.catalogue().oldNames())
            .complete(
                java.util.Objects.requireNonNull(
                    new ProcedureReader()
                        .read(
                            "p.json",
                            ("{\"code\": \"1\", \"name\": \"Giải quyết khiếu nại lần đầu\""
                                    + complaint
                                    + "}")
                                .getBytes(StandardCharsets.UTF_8))
                        .procedure()));
    Explanation denied = BOOK.why("simplify/vague-document").of(procedure, DAY, null);
    assertEquals("HOLDS FAILS", states(denied));
    assertEquals(1, failing(denied).against().size());
  }

  @Test
  void onlyOnePart() {
    String two =
        ", \"documents\": [{\"id\": \"a\", \"name\": \"Giấy tờ khác (nếu có)\"}, {\"id\": \"b\", \"name\": \"Đơn đề nghị\"}]";
    Why why = BOOK.why("simplify/vague-document");
    assertEquals(1, why.of(procedure(two), DAY, "/documents/0").fired().size());
    Explanation other = why.of(procedure(two), DAY, "/documents/1");
    assertEquals(Verdict.SILENT, other.verdict());
    assertEquals(1, failing(other).near().size());
    assertEquals(List.of(true, false), holds(failing(other).near().get(0)));
  }

  @Test
  void daysAndInternalProcedures() {
    Why why = BOOK.why("once-only/annex");
    assertEquals(
        Verdict.NOT_ON_THIS_DAY, why.of(procedure(""), LocalDate.of(2027, 3, 1), null).verdict());
    assertEquals(
        Verdict.INTERNAL,
        why.of(procedure(", \"applicants\": [\"Cán bộ, công chức, viên chức\"]"), DAY, null)
            .verdict());
  }

  /** What DRL can say beside plain patterns, which rules of one's own may use. */
  @Test
  void otherElementsOfDrl() throws IOException {
    String drl =
        """
        package own
        import vn.tinhgon.model.*
        global vn.tinhgon.rules.findings.Findings findings
        rule "own/shapes"
        when
          $p : Procedure( $all : documents )
          exists Step( text contains "thẩm định" )   // a remark ( with a bracket
          ( Channel( method == Channel.Method.ONLINE ) or Channel( method == Channel.Method.POST ) )
          $d : Document( position >= 0, name contains "x, y" ) from $all
          forall( Channel() )
          accumulate( Document( $n : originalCount ); $sum : sum( $n ); $sum > 1 )
        then
          findings.add(kcontext, $d);
        end
        """;
    Why why = own("own/shapes", drl);
    assertEquals(List.of(), why.words());
    String step = ", \"steps\": [{\"id\": \"1\", \"description\": \"Sở thẩm định hồ sơ\"}]";
    String channel = ", \"channels\": [{\"method\": \"post\"}]";
    String document =
        ", \"documents\": [{\"id\": \"a\", \"name\": \"Giấy x, y\", \"originals\": %d}]";
    assertEquals(
        "HOLDS FAILS NOT_REACHED NOT_REACHED NOT_REACHED NOT_REACHED",
        states(why.of(procedure(""), DAY, null)));
    assertEquals(
        "HOLDS HOLDS FAILS NOT_REACHED NOT_REACHED NOT_REACHED",
        states(why.of(procedure(step), DAY, null)));
    assertEquals(
        "HOLDS HOLDS HOLDS FAILS NOT_REACHED NOT_REACHED",
        states(why.of(procedure(step + channel), DAY, null)));
    assertEquals(
        "HOLDS HOLDS HOLDS HOLDS HOLDS FAILS",
        states(why.of(procedure(step + channel + document.formatted(1)), DAY, null)));
    Explanation fires = why.of(procedure(step + channel + document.formatted(2)), DAY, null);
    assertEquals(Verdict.FINDS, fires.verdict());
  }

  @Test
  void aConstraintThatRestsOnAnotherIsSaidToBeUntellable() throws IOException {
    Why why =
        own(
            "own/guarded",
            """
            package own
            import vn.tinhgon.model.*
            global vn.tinhgon.rules.findings.Findings findings
            rule "own/guarded"
            when
              $c : Channel( deadline != null, deadline.amount.intValue() > 3 )
            then
              findings.add(kcontext, $c);
            end
            """);
    Explanation none = why.of(procedure(", \"channels\": [{\"method\": \"post\"}]"), DAY, null);
    assertEquals("FAILS", states(none));
    assertEquals(Arrays.asList(false, null), holds(failing(none).near().get(0)));
  }

  @Test
  void wordsThatDoNotFollowTheDrlAreRefused() throws IOException {
    String drl =
        """
        package own
        import vn.tinhgon.model.*
        global vn.tinhgon.rules.findings.Findings findings
        rule "own/worded"
        when
          $d : Document( position >= 0 )
        then
          findings.add(kcontext, $d);
        end
        """;
    String words =
        """
        - drl: Document
          vi: Một giấy tờ
          en: A document
          where:
            - {drl: "position >= 0", vi: ở đâu đó, en: somewhere}
        """;
    assertEquals(1, own("own/worded", drl, words).words().size());
    refused(drl, words.replace(">= 0", ">= 1"), "position >= 0");
    refused(drl, words.replace("drl: Document", "drl: Step"), "Document");
    refused(drl, words + words, "when");
    refused(drl, words.replace("  en: A document\n", ""), "vi");
    refused(drl, words.replace("where:", "were:"), "were");
    refused(drl, words + "  doubtful: {vi: a, en: b}\n", "$doubtful");
  }

  private void refused(String drl, String words, String says) {
    BadRule bad = assertThrows(BadRule.class, () -> own("own/worded", drl, words));
    assertTrue(
        bad.text().vi().contains("conditions.yaml") && bad.text().vi().contains(says),
        bad.text().vi());
  }

  private Why own(String id, String drl) throws IOException {
    return own(id, drl, null);
  }

  private Why own(String id, String drl, @Nullable String words) throws IOException {
    Path room = Files.createDirectories(folder.resolve("rules").resolve(id));
    Files.writeString(room.resolve("rule.drl"), drl);
    Files.writeString(
        room.resolve("rule.yaml"),
        """
        title: {vi: Thử, en: Trial}
        severity: [{from: 2019-01-01, is: warning}]
        since: 2019-01-01
        acts: self
        law:
          - {document: 63/2010/NĐ-CP, article: "Điều 7"}
        message: {vi: Thử., en: Trial.}
        proposal: {vi: Thử., en: Trial.}
        why: {vi: Thử., en: Trial.}
        exceptions: {vi: Không có., en: None.}
        """);
    if (words != null) {
      Files.writeString(room.resolve("conditions.yaml"), words);
    }
    return BOOK.withRules(folder.resolve("rules")).why(id);
  }
}
