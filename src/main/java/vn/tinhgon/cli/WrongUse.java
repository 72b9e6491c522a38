package vn.tinhgon.cli;

import vn.tinhgon.model.Text;

/** The program was called in a way that makes no sense; the message says what does. */
final class WrongUse extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Text text;

  WrongUse(String vi, String en) {
    super(en);
    this.text = new Text(vi, en);
  }

  Text text() {
    return text;
  }
}
