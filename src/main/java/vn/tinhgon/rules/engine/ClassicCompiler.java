package vn.tinhgon.rules.engine;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.io.Resource;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderError;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.utils.KieHelper;
import vn.tinhgon.model.Text;
import vn.tinhgon.rules.BadRule;
import vn.tinhgon.rules.Catalogue;
import vn.tinhgon.rules.Citation;
import vn.tinhgon.rules.Rule;
import vn.tinhgon.rules.files.Placeholders;
import vn.tinhgon.rules.files.RuleFiles;

/**
 * Compiles rules at start with Drools' classic compiler, which names the file and line of a
 * mistake.
 */
public final class ClassicCompiler {

  private ClassicCompiler() {}

  /** Compiles the rules of {@code folder}, after checking what the compiler does not. */
  public static KieBase compile(Path folder, RuleFiles files, Catalogue bundled) {
    for (Map.Entry<String, String> source : files.sources().entrySet()) {
      String id = source.getKey();
      String file = folder.resolve(id).resolve("rule.drl").toString();
      String group = id.substring(0, id.indexOf('/')).replace('-', '_');
      if (bundled.rules().containsKey(id)) {
        throw new BadRule(
            file,
            0,
            new Text(
                "đã có luật " + id + " trong chương trình; hãy đặt mã khác",
                "the program has a rule " + id + "; choose another id"));
      }
      if (!RuleFiles.named(source.getValue()).equals(List.of(group, id))) {
        throw new BadRule(
            file,
            0,
            new Text(
                "cần “package " + group + "” và đúng một “rule \"" + id + "\"” theo tên thư mục",
                "expected \"package "
                    + group
                    + "\" and one rule \""
                    + id
                    + "\", as the folder is named"));
      }
      compilable(file, source.getValue());
      cited(folder, id, files.catalogue());
    }
    KieHelper helper = new KieHelper();
    files.sources().forEach((id, drl) -> helper.addResource(resource(drl), ResourceType.DRL));
    KieBase base = helper.build();
    files.catalogue().rules().values().forEach(rule -> Placeholders.check(folder, rule, base));
    return base;
  }

  /** Compiles texts that were checked before. */
  public static KieBase compile(List<String> drl) {
    KieHelper helper = new KieHelper();
    drl.forEach(text -> helper.addResource(resource(text), ResourceType.DRL));
    return helper.build();
  }

  /** With its encoding: the compiler would else read it in the platform's charset. */
  private static Resource resource(String drl) {
    return KieServices.get()
        .getResources()
        .newByteArrayResource(drl.getBytes(StandardCharsets.UTF_8), "UTF-8");
  }

  private static void compilable(String file, String drl) {
    KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder();
    builder.add(resource(drl), ResourceType.DRL);
    for (KnowledgeBuilderError error : builder.getErrors()) {
      int line = error.getLines().length == 0 ? 0 : Math.max(0, error.getLines()[0]);
      String reason = error.getMessage().replaceAll("\\s+", " ").strip();
      throw new BadRule(
          file,
          line,
          new Text("luật không biên dịch được: " + reason, "the rule does not compile: " + reason));
    }
  }

  private static void cited(Path folder, String id, Catalogue catalogue) {
    Rule rule = catalogue.rules().get(id);
    if (rule == null) {
      throw new IllegalStateException("no rule.yaml was read for " + id);
    }
    String file = folder.resolve(id).resolve("rule.yaml").toString();
    if (rule.law().isEmpty()) {
      throw new BadRule(file, 0, new Text("luật phải có căn cứ (law)", "a rule must cite a law"));
    }
    for (Citation citation : rule.law()) {
      if (!catalogue.laws().containsKey(citation.document())) {
        throw new BadRule(
            file,
            0,
            new Text(
                "văn bản " + citation.document() + " không có trong _laws.yaml",
                citation.document() + " is not in _laws.yaml"));
      }
    }
  }
}
