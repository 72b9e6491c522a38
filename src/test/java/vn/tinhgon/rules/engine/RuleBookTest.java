package vn.tinhgon.rules.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.tinhgon.rules.Citation;
import vn.tinhgon.rules.Law;
import vn.tinhgon.rules.Rule;
import vn.tinhgon.rules.files.RuleChecks;
import vn.tinhgon.rules.files.RuleFiles;

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

  /** Of a rule's room: how {@code rule.drl} is written, what {@code cases.yaml} proves. */
  @Test
  void everyRuleHasWhatARuleNeeds() {
    assertEquals(List.of(), RuleChecks.check(RULES, FILES));
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
                          .anyMatch(
                              c -> {
                                Law law = laws.getOrDefault(c.document(), NONE);
                                return c.inForce(d, law) && law.binds() == null;
                              }),
                      "rules/"
                          + rule.id()
                          + ": no law in force everywhere on "
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
