package vn.tinhgon.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Tests about the rules; each failure says what to write where. */
class RuleBookTest {

  private static final Path RULES = Path.of("rules");
  private static final RuleFiles FILES = RuleFiles.read(RULES, RuleBook.NO_CATALOGUE);
  private static final RuleBook BOOK = RuleBook.bundled();

  /** The last day that citations are checked for: the framework's sunset clauses end before it. */
  private static final LocalDate HORIZON = LocalDate.of(2027, 12, 31);

  @Test
  void folderRuleNameAndPackageAgree() {
    FILES
        .sources()
        .forEach(
            (id, drl) -> {
              String group = id.substring(0, id.indexOf('/')).replace('-', '_');
              assertEquals(
                  List.of(group, id),
                  RuleFiles.named(drl),
                  "rules/" + id + "/rule.drl: package and rule name must be the folder's");
              assertTrue(
                  id.matches("[a-z0-9-]+/[a-z0-9-]+"),
                  id + ": ids are short, lower-case, hyphenated");
            });
  }

  @Test
  void theRulesLoadedAreThoseOfTheFolder() {
    assertEquals(FILES.sources().keySet(), BOOK.rules().keySet());
  }

  @Test
  void rulesOnlyLook() {
    Pattern forbidden =
        Pattern.compile(
            "\\b(salience|modify|insert\\w*|update|retract|delete|eval|agenda-group|no-loop)\\b");
    Pattern number = Pattern.compile("(?<![\\w$])\\d");
    FILES
        .sources()
        .forEach(
            (id, drl) -> {
              String body = drl.substring(drl.indexOf("when"));
              assertFalse(
                  forbidden.matcher(body).find(), "rules/" + id + "/rule.drl: rules only look");
              assertFalse(
                  number.matcher(body).find(),
                  "rules/" + id + "/rule.drl: a number belongs under thresholds in rule.yaml");
              assertTrue(
                  drl.contains("then\n  findings.add(kcontext, $"),
                  "rules/" + id + "/rule.drl: the then part is one line");
            });
  }

  @Test
  void everyPlaceholderIsBound() {
    Pattern bound = Pattern.compile("\\$(\\w+)\\s*:");
    BOOK.rules()
        .forEach(
            (id, rule) -> {
              Set<String> names = new TreeSet<>();
              bound
                  .matcher(FILES.sources().getOrDefault(id, ""))
                  .results()
                  .forEach(m -> names.add(m.group(1)));
              Set<String> wanted = new TreeSet<>(Template.names(rule.message()));
              wanted.addAll(Template.names(rule.proposal()));
              wanted.removeAll(names);
              assertEquals(Set.of(), wanted, "rules/" + id + "/rule.yaml: not bound in rule.drl");
            });
  }

  @Test
  void everyThresholdIsUsedAndTestedOnItsDayAndTheDayBefore() {
    BOOK.rules()
        .forEach(
            (id, rule) ->
                rule.thresholds()
                    .forEach(
                        (name, values) -> {
                          assertTrue(
                              FILES
                                  .sources()
                                  .getOrDefault(id, "")
                                  .contains("name == \"" + name + "\""),
                              "rules/" + id + ": threshold " + name + " is not used");
                          values.stream()
                              .map(Rule.DatedValue::from)
                              .filter(d -> d.isAfter(rule.since()))
                              .forEach(d -> testedAround(id, d));
                        }));
  }

  @Test
  void everyDatedSeverityAndFirstDayIsTestedOnItsDayAndTheDayBefore() {
    LocalDate always = LocalDate.of(2019, 1, 1);
    BOOK.rules()
        .forEach(
            (id, rule) -> {
              rule.severity().stream()
                  .map(Rule.DatedSeverity::from)
                  .filter(d -> d.isAfter(always))
                  .forEach(d -> testedAround(id, d));
              if (rule.since().isAfter(always)) {
                testedAround(id, rule.since());
              }
            });
  }

  private static void testedAround(String id, LocalDate day) {
    List<LocalDate> days = cases(id).stream().map(RuleCase::day).toList();
    assertTrue(days.contains(day), "rules/" + id + "/cases.yaml: no case as of " + day);
    assertTrue(
        days.contains(day.minusDays(1)),
        "rules/" + id + "/cases.yaml: no case as of the day before " + day);
  }

  @Test
  void everyRuleHasCasesAndExamplesThatFindAndThatDoNot() {
    for (Rule rule : BOOK.rules().values()) {
      String id = rule.id();
      Collection<RuleCase> all = cases(id);
      for (boolean example : new boolean[] {false, true}) {
        String what = "rules/" + id + "/cases.yaml: " + (example ? "an example: true" : "a case");
        assertTrue(
            all.stream().anyMatch(c -> (c.example() || !example) && !c.finds().isEmpty()),
            what + " that finds");
        assertTrue(
            all.stream()
                .anyMatch(
                    c -> (c.example() || !example) && c.finds().isEmpty() && !c.notAssessed()),
            what + " that does not find");
      }
      assertEquals(
          all.size(),
          all.stream().map(RuleCase::name).distinct().count(),
          id + ": two cases of one name");
      boolean needs = !rule.needs().isEmpty();
      assertTrue(
          !needs || all.stream().anyMatch(RuleCase::notAssessed),
          "rules/" + id + "/cases.yaml: no case that is not assessed");
    }
  }

  private static List<RuleCase> cases(String id) {
    return BOOK.catalogue().cases().getOrDefault(id, List.of());
  }

  @Test
  void everyCitationIsAKnownLaw() {
    BOOK.rules()
        .values()
        .forEach(
            rule -> {
              assertFalse(rule.law().isEmpty(), "rules/" + rule.id() + "/rule.yaml: no law");
              rule.law()
                  .forEach(
                      c ->
                          assertTrue(
                              BOOK.catalogue().laws().containsKey(c.document()),
                              "rules/"
                                  + rule.id()
                                  + ": "
                                  + c.document()
                                  + " is not in rules/_laws.yaml"));
            });
  }

  /** A law without a first day counts as old; one of 2019 or later must not. */
  @Test
  void citedLawsOf2019AndLaterHaveTheirFirstDay() {
    Pattern year = Pattern.compile("/(20\\d\\d)/");
    for (Rule rule : BOOK.rules().values()) {
      for (Citation citation : rule.law()) {
        Law law = BOOK.catalogue().laws().getOrDefault(citation.document(), NONE);
        var found = year.matcher(citation.document());
        boolean old = !found.find() || Integer.parseInt(found.group(1)) < 2019;
        assertTrue(
            old || law.from() != null || citation.from() != null,
            "_laws.yaml: " + citation.document() + ", cited by " + rule.id() + ", has no from");
      }
    }
  }

  @Test
  void onEveryDayThatARuleAppliesItHasALawInForce() {
    Map<String, Law> laws = BOOK.catalogue().laws();
    for (Rule rule : BOOK.rules().values()) {
      Set<LocalDate> days =
          new TreeSet<>(List.of(rule.since(), rule.until() == null ? HORIZON : rule.until()));
      for (Law law : laws.values()) {
        if (law.to() != null) {
          days.add(law.to().plusDays(1));
        }
        if (law.from() != null) {
          days.add(law.from().minusDays(1));
        }
      }
      days.stream()
          .filter(d -> rule.appliesOn(d) && !d.isAfter(HORIZON))
          .forEach(
              d ->
                  assertTrue(
                      rule.law().stream()
                          .anyMatch(c -> c.inForce(d, laws.getOrDefault(c.document(), NONE))),
                      "rules/"
                          + rule.id()
                          + ": no law in force on "
                          + d
                          + "; set until or cite a newer one"));
    }
  }

  private static final Law NONE =
      new Law(new vn.tinhgon.model.Text("", ""), LocalDate.MAX, null, null, null, false, "", null);

  @Test
  void noDocumentFollowsItself() {
    Map<String, Law> laws = BOOK.catalogue().laws();
    laws.forEach(
        (number, law) ->
            assertFalse(
                law.followers(laws).contains(number),
                "_laws.yaml: " + number + " is replaced by itself, over " + law.followers(laws)));
  }

  /** What replaces a document is in force on the day after its last: no gap, and no way back. */
  @Test
  void daysOfDocumentsAgree() {
    Map<String, Law> laws = BOOK.catalogue().laws();
    laws.forEach(
        (number, law) -> {
          String where = "_laws.yaml: " + number;
          LocalDate last = law.to();
          assertTrue(
              law.from() == null || last == null || !last.isBefore(law.from()),
              where + " ends before it begins");
          assertTrue(
              law.replacedBy() == null || last != null,
              where + " is replaced, but its last day is missing");
          Law next = law.replacedBy() == null ? null : laws.get(law.replacedBy());
          if (next != null && last != null) {
            assertTrue(next.from() != null, where + ": what replaces it has no first day");
            assertTrue(
                !last.plusDays(1).isBefore(next.from()),
                where + " ends before " + law.replacedBy() + " begins");
            assertTrue(
                law.from() == null || law.from().isBefore(next.from()),
                where + " is younger than what replaces it");
          }
        });
  }

  @Test
  void everyDocumentSaysHowItIsKnownAndIsWrittenInOneSpelling() {
    BOOK.catalogue()
        .laws()
        .forEach(
            (number, law) -> {
              assertFalse(law.source().isBlank(), "_laws.yaml: " + number + " has no source");
              assertFalse(
                  law.verified() && law.source().contains("general knowledge"),
                  "_laws.yaml: " + number + " is general knowledge, so verified must be false");
              assertEquals(
                  number,
                  vn.tinhgon.rules.facts.LegalNumber.of(
                      new vn.tinhgon.model.LegalBasis("", "", number, null, null)),
                  "_laws.yaml: the number is not in the spelling that bases are compared in");
            });
  }

  @Test
  void replacementsAndAmendmentsAreKnownLaws() {
    Map<String, Law> laws = BOOK.catalogue().laws();
    laws.forEach(
        (number, law) -> {
          List<String> others =
              new ArrayList<>(law.amendedBy() == null ? List.of() : law.amendedBy());
          if (law.replacedBy() != null) {
            others.add(law.replacedBy());
          }
          others.forEach(
              o -> assertTrue(laws.containsKey(o), "_laws.yaml: " + number + " names " + o));
        });
  }

  @Test
  void theClassicCompilerTakesEveryRuleToo() {
    Rule any = BOOK.rules().values().iterator().next();
    assertFalse(any.id().isEmpty());
    ClassicCompiler.compile(RULES, FILES, RuleBook.NO_CATALOGUE);
  }

  @Test
  void kindsAreUniqueAndTheirWordsAreInNormalForm() {
    List<String> ids =
        BOOK.catalogue().kinds().kinds().stream().map(vn.tinhgon.model.DocumentKind::id).toList();
    assertEquals(
        Set.copyOf(ids).size(), ids.size(), "rules/_data/document-kinds.yaml: an id twice");
    List<String> words =
        BOOK.catalogue().kinds().kinds().stream().flatMap(k -> k.words().stream()).toList();
    assertEquals(
        Set.copyOf(words).size(), words.size(), "rules/_data/document-kinds.yaml: a phrase twice");
    words.forEach(
        w -> assertEquals(w.toLowerCase(java.util.Locale.ROOT).strip(), w, "document-kinds.yaml"));
  }
}
