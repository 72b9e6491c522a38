package vn.tinhgon.report.html.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.WriterOutput;
import java.io.Writer;
import java.util.Map;

/** The templates under {@code src/main/jte}, compiled in the build. */
public final class Template {

  private static final String COMPILED = "vn.tinhgon.report.html.templates";

  private Template() {}

  /** Writes the template {@code name} filled in with {@code model}, piece by piece. */
  public static void write(String name, Map<String, Object> model, Writer out) {
    TemplateEngine.createPrecompiled(
            null, ContentType.Html, Template.class.getClassLoader(), COMPILED)
        .render(name, model, new InertOutput(new WriterOutput(out)));
  }
}
