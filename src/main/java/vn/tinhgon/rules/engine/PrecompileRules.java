package vn.tinhgon.rules.engine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.Results;
import vn.tinhgon.rules.Catalogue;
import vn.tinhgon.rules.files.RuleFiles;

/**
 * A step of the build: compiles the bundled rules to Drools' executable model and writes the
 * catalogue, so that a start needs neither a compiler nor a YAML parser. (The Maven plugin that
 * exists for this reads DRL in the platform's charset and built an empty model without an error.)
 */
final class PrecompileRules {

  static final String CATALOGUE = "vn/tinhgon/rules/catalogue.json";
  static final String MODELS = "vn/tinhgon/rules/models.txt";
  static final String VERSION = "vn/tinhgon/rules/version.txt";

  private PrecompileRules() {}

  /** Arguments: the folder of rules, the folder of classes. */
  public static void main(String[] args) throws IOException {
    Path classes = Path.of(args[1]);
    RuleFiles files = RuleFiles.read(Path.of(args[0]), RuleBook.NO_CATALOGUE);
    List<String> models = compile(files.sources(), classes);
    String catalogue = Catalogue.JSON.writeValueAsString(files.catalogue());
    String names = String.join("\n", models) + "\n";
    write(classes.resolve(CATALOGUE), catalogue);
    write(classes.resolve(MODELS), names);
    write(classes.resolve(VERSION), RuleBook.versionOf(catalogue + names));
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text, StandardCharsets.UTF_8);
  }

  private static List<String> compile(Map<String, String> sources, Path classes)
      throws IOException {
    KieServices services = KieServices.get();
    KieFileSystem files = services.newKieFileSystem();
    new TreeMap<>(sources)
        .forEach(
            (id, drl) ->
                files.write(
                    "src/main/resources/rules/" + id + "/rule.drl",
                    services
                        .getResources()
                        .newByteArrayResource(drl.getBytes(StandardCharsets.UTF_8), "UTF-8")));
    KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
    Results results = builder.getResults();
    if (results.hasMessages(Message.Level.ERROR)) {
      throw new IllegalStateException(
          "rules do not compile: " + results.getMessages(Message.Level.ERROR));
    }
    InternalKieModule module = (InternalKieModule) builder.getKieModule();
    List<String> models = new ArrayList<>();
    for (String name : module.getFileNames()) {
      if (name.endsWith(".class")) {
        Path target = classes.resolve(name);
        Files.createDirectories(target.getParent());
        Files.write(target, module.getBytes(name));
      } else if (name.endsWith("drools-model")) {
        new String(module.getBytes(name), StandardCharsets.UTF_8)
            .lines()
            .filter(l -> !l.isBlank() && !l.contains(":"))
            .forEach(models::add);
      }
    }
    if (models.isEmpty() && !sources.isEmpty()) {
      throw new IllegalStateException("the compiler gave no model");
    }
    return models;
  }
}
