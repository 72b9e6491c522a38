package vn.tinhgon.rules.files;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.base.rule.Declaration;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import vn.tinhgon.model.Near;
import vn.tinhgon.model.Text;
import vn.tinhgon.rules.BadRule;
import vn.tinhgon.rules.Rule;

/** Whether the names in a rule's sentences are those that its DRL binds. */
public final class Placeholders {

  private final Path file;
  private final Map<String, Class<?>> bound = new TreeMap<>();

  private Placeholders(Path file) {
    this.file = file;
  }

  /**
   * Checks the sentences of {@code rule} against what it binds in {@code base}.
   *
   * @throws BadRule with the line of a name that nothing is bound to, that has no such part, or of
   *     a brace that encloses no name
   */
  public static void check(Path folder, Rule rule, KieBase base) {
    Placeholders names = new Placeholders(folder.resolve(rule.id()).resolve("rule.yaml"));
    String group = rule.group().replace('-', '_');
    if (base.getRule(group, rule.id()) instanceof RuleImpl compiled) {
      for (Map.Entry<String, Declaration> d : compiled.getLhs().getOuterDeclarations().entrySet()) {
        names.bound.put(d.getKey().replaceFirst("^\\$", ""), d.getValue().getDeclarationClass());
      }
    }
    if (rule.amends() != null) {
      names.check(rule.amends());
    }
    for (Text sentence : new Text[] {rule.message(), rule.proposal()}) {
      names.check(sentence.vi());
      names.check(sentence.en());
    }
  }

  private void check(String sentence) {
    Matcher found = Template.PLACEHOLDER.matcher(sentence);
    while (found.find()) {
      Class<?> type = bound.get(found.group(1));
      if (type == null) {
        throw unbound(found.group(), found.group(1));
      }
      follow(found.group(), type, found.group(2));
    }
    String rest = Template.PLACEHOLDER.matcher(sentence).replaceAll("");
    for (String brace : new String[] {"{", "}"}) {
      int at = rest.indexOf(brace);
      if (at >= 0) {
        throw bad(
            rest.substring(at, Math.min(rest.length(), at + 12)).lines().findFirst().orElse(brace),
            "ngoặc nhọn chỉ dùng cho {tên} mà rule.drl gán",
            "braces are for a {name} that rule.drl binds only");
      }
    }
  }

  /** Goes as far as the types are certain; beyond, only what is found in a review can tell. */
  private void follow(String placeholder, Class<?> from, String path) {
    Class<?> type = from;
    Matcher steps = Template.STEP.matcher(path);
    while (steps.find() && certain(type)) {
      Method method = Template.method(type, steps.group());
      if (method == null) {
        throw bad(
            placeholder,
            type.getSimpleName() + " không có “" + steps.group() + "”",
            type.getSimpleName() + " has no \"" + steps.group() + "\"");
      }
      type = method.getReturnType();
    }
  }

  private static boolean certain(Class<?> type) {
    return Modifier.isFinal(type.getModifiers()) && !type.isPrimitive();
  }

  private BadRule unbound(String placeholder, String name) {
    @Nullable String near = Near.among(name, bound.keySet()).orElse(null);
    return bad(
        placeholder,
        "rule.drl không gán $" + name + (near == null ? "" : "; có phải {" + near + "}?"),
        "rule.drl binds no $" + name + (near == null ? "" : "; did you mean {" + near + "}?"));
  }

  private BadRule bad(String part, String vi, String en) {
    int line = 0;
    int at = 0;
    for (String each : RuleFiles.text(file).lines().toList()) {
      at++;
      if (each.contains(part)) {
        line = at;
        break;
      }
    }
    return new BadRule(file.toString(), line, new Text(part + ": " + vi, part + ": " + en));
  }
}
