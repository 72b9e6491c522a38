package vn.tinhgon.gate;

import vn.tinhgon.model.Text;

/** A baseline, a report, a file of waivers or a repository that cannot be used, and why. */
public final class GateError extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Text text;

  /** Says what is wrong, what was expected and what to do. */
  public GateError(String vi, String en) {
    super(en);
    this.text = new Text(vi, en);
  }

  /** The same, at a place in a file; line and column from 1, or 0 for the file as a whole. */
  public static GateError at(String file, int line, int column, Text what) {
    String where = file + (line > 0 ? ":" + line + ":" + column : "") + ": ";
    return new GateError(where + what.vi(), where + what.en());
  }

  /** Where and what, in both languages. */
  public Text text() {
    return text;
  }
}
