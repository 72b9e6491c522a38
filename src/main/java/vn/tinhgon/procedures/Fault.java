package vn.tinhgon.procedures;

import vn.tinhgon.model.Text;

/**
 * Something that keeps a file from being read as a procedure.
 *
 * @param file the file as it was given
 * @param place where in it
 * @param message one line: what is wrong, what was expected, what to do
 */
public record Fault(String file, Place place, Text message) {

  /** The place and what is wrong there, as one line. */
  public Text sentence() {
    String where =
        place.line() > 0 ? file + ":" + place.line() + ":" + place.column() + ": " : file + ": ";
    return new Text(where + message.vi(), where + message.en());
  }
}
