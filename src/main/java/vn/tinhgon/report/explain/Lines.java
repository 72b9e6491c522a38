package vn.tinhgon.report.explain;

import java.util.Locale;
import vn.tinhgon.model.Text;

/** Lines of text in one language, without what a terminal would obey. */
final class Lines {

  private final Locale language;
  private final StringBuilder out = new StringBuilder();

  Lines(Locale language) {
    this.language = language;
  }

  void line(String text) {
    out.append(text.replaceAll("[\\p{Cc}\\u2028\\u2029]", " ").stripTrailing()).append('\n');
  }

  void say(String vi, String en) {
    line(in(vi, en));
  }

  String in(String vi, String en) {
    return new Text(vi, en).in(language);
  }

  Locale language() {
    return language;
  }

  /** "dòng 12 "; empty where the line is not known. */
  String lineOf(int line) {
    return line > 0 ? in("dòng ", "line ") + line + " " : "";
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
