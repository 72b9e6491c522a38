package vn.tinhgon.rules;

import vn.tinhgon.model.Text;

/** A rule, a case or legal data that cannot be used: the file, the line where known, and why. */
public final class BadRule extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Text text;
  private final transient Text what;
  private final int line;

  /**
   * A mistake in a rule file.
   *
   * @param file the file
   * @param line the line; 0 where unknown
   * @param text what is wrong
   */
  public BadRule(String file, int line, Text text) {
    super(file + (line > 0 ? ":" + line : "") + ": " + text.en());
    String where = file + (line > 0 ? ":" + line : "") + ": ";
    this.text = new Text(where + text.vi(), where + text.en());
    this.what = text;
    this.line = line;
  }

  /** The line; 0 where unknown. */
  public int line() {
    return line;
  }

  /** What, without where. */
  public Text what() {
    return what;
  }

  /** Where and what, in both languages. */
  public Text text() {
    return text;
  }
}
