package vn.tinhgon;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which room may know which. */
class FencesTest {

  private static final String[] JDK = {"java..", "org.jspecify.."};

  private static final JavaClasses OURS =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("vn.tinhgon");

  @Test
  void modelKnowsNothing() {
    check(only("model"));
  }

  @Test
  void proceduresKnowModelAndJson() {
    check(only("procedures", "vn.tinhgon.model..", "com.fasterxml.jackson..", "com.networknt.."));
  }

  @Test
  void languageKnowsModel() {
    check(only("language", "vn.tinhgon.model.."));
  }

  @Test
  void roomsOfLanguageKnowThoseBeforeThem() {
    inOrder(
        "language",
        "text",
        "agencies",
        "parts",
        "papers",
        "burdens",
        "steps",
        "gaps",
        "online",
        "");
  }

  @Test
  void rulesKnowModelDroolsAndTheirFiles() {
    check(
        only(
            "rules", "vn.tinhgon.model..", "com.fasterxml.jackson..", "org.drools..", "org.kie.."));
  }

  @Test
  void roomsOfRulesKnowThoseBeforeThem() {
    inOrder("rules", "", "conditions", "files", "findings", "engine");
    inOrder("rules", "facts", "conditions", "files", "findings", "engine");
  }

  @Test
  void settingsKnowRulesAndHowFilesAreRead() {
    check(
        only(
            "settings",
            "vn.tinhgon.model..",
            "vn.tinhgon.procedures..",
            "vn.tinhgon.rules..",
            "com.fasterxml.jackson..",
            "com.networknt.."));
  }

  @Test
  void reportsKnowModelAndRules() {
    check(
        only(
            "report",
            "vn.tinhgon.model..",
            "vn.tinhgon.rules..",
            "vn.tinhgon.compare..",
            "vn.tinhgon.portfolio..",
            "vn.tinhgon.stats..",
            "vn.tinhgon.plans..",
            "com.fasterxml.jackson..",
            "org.knowm.xchart..",
            "javax.xml.stream..",
            "org.apache.poi..",
            "org.openxmlformats..",
            "org.apache.xmlbeans..",
            "gg.jte.."));
  }

  @Test
  void plansKnowModelRulesAndHowProceduresAreWritten() {
    check(
        only(
            "plans",
            "vn.tinhgon.model..",
            "vn.tinhgon.procedures..",
            "vn.tinhgon.rules..",
            "com.fasterxml.jackson.."));
  }

  @Test
  void onlyThePageSeesTemplates() {
    check(
        noClasses()
            .that()
            .resideInAPackage("vn.tinhgon..")
            .and()
            .resideOutsideOfPackage("vn.tinhgon.report.html..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("gg.jte.."));
  }

  @Test
  void gatesKnowModelRulesAndReports() {
    check(
        only(
            "gate",
            "vn.tinhgon.model..",
            "vn.tinhgon.rules..",
            "vn.tinhgon.report",
            "com.fasterxml.jackson.."));
  }

  @Test
  void comparisonsKnowModelLanguageFindingsAndDifferences() {
    check(
        only(
            "compare",
            "vn.tinhgon.model..",
            "vn.tinhgon.language..",
            "vn.tinhgon.rules..",
            "com.github.difflib..",
            "org.jgrapht.."));
  }

  @Test
  void portfoliosKnowModelLanguageAndGraphs() {
    check(only("portfolio", "vn.tinhgon.model..", "vn.tinhgon.language..", "org.jgrapht.."));
  }

  @Test
  void countsKnowModelPlansPortfoliosAndFindings() {
    check(
        only(
            "stats",
            "vn.tinhgon.model..",
            "vn.tinhgon.plans..",
            "vn.tinhgon.portfolio..",
            "vn.tinhgon.rules..",
            "com.fasterxml.jackson.."));
  }

  @Test
  void resultsKnowModelAndDuckdb() {
    check(only("results", "vn.tinhgon.model..", "com.fasterxml.jackson..", "org.duckdb.."));
  }

  @Test
  void onlyResultsSeeDuckdb() {
    check(
        noClasses()
            .that()
            .resideInAPackage("vn.tinhgon..")
            .and()
            .resideOutsideOfPackage("vn.tinhgon.results..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.duckdb.."));
  }

  @Test
  void onlyRulesSeeDrools() {
    check(
        noClasses()
            .that()
            .resideInAPackage("vn.tinhgon..")
            .and()
            .resideOutsideOfPackage("vn.tinhgon.rules..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.drools..", "org.kie.."));
  }

  @Test
  void nobodyKnowsTheCommandLine() {
    check(
        noClasses()
            .that()
            .resideInAPackage("vn.tinhgon..")
            .and()
            .resideOutsideOfPackage("vn.tinhgon.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("vn.tinhgon.cli..", "picocli.."));
  }

  @Test
  void onlyTheOptionReadsTheClock() {
    check(
        noClasses()
            .that()
            .resideInAPackage("vn.tinhgon..")
            .and()
            .doNotHaveSimpleName("RuleOptions")
            .should()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now", java.time.ZoneId.class)
            .orShould()
            .callMethod(System.class, "currentTimeMillis"));
  }

  @Test
  void aFenceThatIsBrokenIsSeen() {
    assertThrows(AssertionError.class, () -> check(only("cli")));
  }

  private static ArchRule only(String room, String... known) {
    String[] all = new String[JDK.length + known.length + 1];
    System.arraycopy(JDK, 0, all, 0, JDK.length);
    System.arraycopy(known, 0, all, JDK.length, known.length);
    all[all.length - 1] = "vn.tinhgon." + room + "..";
    return classes()
        .that()
        .resideInAPackage("vn.tinhgon." + room + "..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(all);
  }

  /** Each of {@code rooms} of {@code parent} (its front is "") knows none that comes later. */
  private static void inOrder(String parent, String... rooms) {
    List<String> all =
        Stream.of(rooms).map(r -> "vn.tinhgon." + parent + (r.isEmpty() ? "" : "." + r)).toList();
    for (int i = 0; i < all.size() - 1; i++) {
      check(
          noClasses()
              .that()
              .resideInAPackage(all.get(i))
              .should()
              .dependOnClassesThat()
              .resideInAnyPackage(all.subList(i + 1, all.size()).toArray(String[]::new)));
    }
  }

  private static void check(ArchRule rule) {
    rule.check(OURS);
  }
}
