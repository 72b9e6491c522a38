package vn.tinhgon.report.formats;

/** Words as they may stand in Markdown. */
public final class Markdown {

  private Markdown() {}

  /** {@code text} on one line, read as text and nothing else. */
  public static String escape(String text) {
    return Plain.line(text)
        .replaceAll("([\\\\`*_\\[\\]#|~$!])", "\\\\$1")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;");
  }

  /** {@code text} as code, on one line. */
  public static String code(String text) {
    return "`" + Plain.line(text).replace('`', '\'').replace('|', '¦') + "`";
  }
}
