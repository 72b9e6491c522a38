package vn.tinhgon.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The recipes of the README, run as a pipeline would: a clean change passes, another fails. */
@DisabledOnOs(OS.WINDOWS)
class RecipesIT {

  private static final Path TARGET = Path.of("target").toAbsolutePath();
  private static final Path RECIPES = Path.of("src/test/resources/recipes").toAbsolutePath();
  private static final ObjectMapper YAML = new YAMLMapper();

  private static final String CLEAN =
      "{\"code\": \"3\", \"name\": \"x\", \"documents\": [{\"id\": \"a\", \"name\": \"Đơn đề nghị\"}]}";
  private static final String BAD =
      "{\"code\": \"1\", \"name\": \"x\", \"documents\": [{\"id\": \"a\", \"name\": \"Sổ hộ khẩu\"}]}";

  @TempDir Path folder = Path.of("");

  /** A project with a bad procedure from before, and the program where the recipes build it. */
  @BeforeEach
  void project() throws Exception {
    assumeTrue(sh("git --version", Map.of()) == 0, "skipped: there is no git here");
    Files.createDirectories(folder.resolve("procedures"));
    Files.createDirectories(folder.resolve(".tinhgon"));
    Files.createSymbolicLink(folder.resolve(".tinhgon/target"), TARGET);
    Files.writeString(folder.resolve("procedures/old.json"), BAD.replace("\"1\"", "\"0\""));
    run(
        """
        git init -q -b main && git config user.name t && git config user.email t@example.org
        printf '/.tinhgon/\\n/stdout\\n/stderr\\n' > .git/info/exclude
        git add procedures && git commit -q -m 1 && git update-ref refs/remotes/origin/main HEAD
        """,
        0);
  }

  private void change(String procedure) throws IOException {
    Files.writeString(folder.resolve("procedures/new.json"), procedure);
  }

  @Test
  void github() throws Exception {
    List<String> commands = new ArrayList<>();
    for (JsonNode step : yaml("github.yml").at("/jobs/review/steps")) {
      if (step.has("run")) {
        commands.add(step.get("run").asText());
      }
    }
    assertBuilds(commands.remove(0));
    Map<String, String> github =
        Map.of("GITHUB_BASE_REF", "main", "GITHUB_STEP_SUMMARY", folder.resolve("sum").toString());
    check(commands, github, List.of("tinhgon.sarif", "sum"));
    assertTrue(read("stdout").contains("::error file=procedures/new.json"), read("stdout"));
    assertFalse(read("tinhgon.sarif").contains("old.json"));
  }

  @Test
  void gitlab() throws Exception {
    JsonNode job = yaml("gitlab.yml").get("tinhgon");
    assertBuilds(job.at("/before_script/1").asText());
    run("git rev-parse HEAD", 0);
    Map<String, String> gitlab = Map.of("CI_MERGE_REQUEST_DIFF_BASE_SHA", read("stdout").strip());
    List<String> commands = new ArrayList<>();
    job.get("script").forEach(line -> commands.add(line.asText()));
    List<String> reports = new ArrayList<>();
    job.at("/artifacts/reports").forEach(report -> reports.add(report.asText()));
    job.at("/artifacts/paths").forEach(path -> reports.add(path.asText()));
    check(commands, gitlab, reports);
    assertTrue(read("gl-code-quality.json").contains("procedures/new.json"));
  }

  @Test
  void preCommitFramework() throws Exception {
    JsonNode hook = yaml("pre-commit-config.yaml").at("/repos/0/hooks/0");
    for (String name : List.of("procedures/old.json", "procedures/a/b.json")) {
      assertTrue(name.matches(".*(?:" + hook.get("files").asText() + ").*"), name);
    }
    String entry = "PATH=$PWD/.tinhgon/target:$PATH " + hook.get("entry").asText();
    change(CLEAN);
    run(entry + " procedures/new.json", 0);
    run(entry + " procedures/new.json procedures/old.json", 1);
  }

  /** What is reviewed is what is committed, whatever the working tree has. */
  @Test
  void gitHook() throws Exception {
    Path hook = folder.resolve(".git/hooks/pre-commit");
    Files.createDirectories(folder.resolve(".git/hooks"));
    Files.copy(RECIPES.resolve("pre-commit"), hook);
    assertTrue(hook.toFile().setExecutable(true));
    String commit = "PATH=$PWD/.tinhgon/target:$PATH git commit -q -m 2";
    run("echo x > other && git add other && " + commit, 0);
    change(BAD);
    run("git add procedures", 0);
    change(CLEAN);
    run(commit, 1);
    assertTrue(read("stderr").contains("procedures/new.json"), read("stderr"));
    run("git add procedures", 0);
    change(BAD);
    run(commit, 0);
  }

  @Test
  void maven() throws Exception {
    Document pom =
        DocumentBuilderFactory.newDefaultInstance()
            .newDocumentBuilder()
            .parse(RECIPES.resolve("maven.xml").toFile());
    StringBuilder command = new StringBuilder(resolved(text(pom, "executable").get(0)));
    text(pom, "argument").forEach(a -> command.append(" '").append(resolved(a)).append("'"));
    Files.createDirectories(folder.resolve("target"));
    run(command.toString(), 1);
    assertTrue(read("target/tinhgon.xml").contains("<failure"));
    Files.delete(folder.resolve("procedures/old.json"));
    change(CLEAN);
    run(command.toString(), 0);
  }

  private String resolved(String value) {
    return value
        .replace("${tinhgon.home}", TARGET.toString())
        .replace("${project.basedir}", folder.toString())
        .replace("${project.build.directory}", folder.resolve("target").toString());
  }

  private static List<String> text(Document document, String element) {
    NodeList all = document.getElementsByTagName(element);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < all.getLength(); i++) {
      texts.add(((Element) all.item(i)).getTextContent());
    }
    assertFalse(texts.isEmpty(), element);
    return texts;
  }

  /** The commands pass with a clean change, fail with another, and make the reports. */
  private void check(List<String> commands, Map<String, String> environment, List<String> reports)
      throws Exception {
    assertEquals(1, commands.size());
    change(CLEAN);
    run("git add procedures && git commit -q -m clean", 0);
    assertEquals(0, sh(commands.get(0), environment), read("stderr"));
    change(BAD);
    run("git add procedures && git commit -q -m bad", 0);
    assertEquals(1, sh(commands.get(0), environment), read("stderr"));
    for (String report : reports) {
      assertTrue(Files.size(folder.resolve(report)) > 0, report);
    }
  }

  /** The test of a build in a test of the build would be one too many: the README's it is. */
  private static void assertBuilds(String command) throws IOException {
    assertEquals("mvn -q -B -DskipTests package -f .tinhgon/pom.xml", command);
    assertTrue(Files.readString(Path.of("README.md")).contains("mvn -q -DskipTests package"));
  }

  private static JsonNode yaml(String name) throws IOException {
    JsonNode recipe = YAML.readTree(RECIPES.resolve(name).toFile());
    assertNotNull(recipe);
    return recipe;
  }

  private void run(String script, int code) throws Exception {
    assertEquals(code, sh(script, Map.of()), () -> script + "\n" + unchecked());
  }

  private String unchecked() {
    try {
      return read("stdout") + read("stderr");
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private String read(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }

  private int sh(String script, Map<String, String> environment)
      throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder("sh", "-e", "-c", script).directory(folder.toFile());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
    builder.environment().putAll(environment);
    return builder
        .redirectOutput(folder.resolve("stdout").toFile())
        .redirectError(folder.resolve("stderr").toFile())
        .start()
        .waitFor();
  }
}
