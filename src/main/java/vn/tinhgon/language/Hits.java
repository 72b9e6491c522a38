package vn.tinhgon.language;

import java.util.regex.Matcher;

/** Where a wording stands in a text, from the beginning on. */
final class Hits {

  private final Matcher matcher;

  Hits(Wording wording, Folded text) {
    this.matcher = wording.matcher(text.text());
  }

  /** Goes to the next place; false where there is none. */
  boolean find() {
    return matcher.find();
  }

  /** Where the words begin. */
  int start() {
    return matcher.start();
  }

  /** Where the words end. */
  int end() {
    return matcher.end();
  }

  /** The words, in normal form. */
  String group() {
    return matcher.group();
  }

  /** The words of the group {@code n}, in normal form. */
  String group(int n) {
    return matcher.group(n);
  }

  /** Where the words of the group {@code n} begin. */
  int start(int n) {
    return matcher.start(n);
  }

  /** Where the words of the group {@code n} end. */
  int end(int n) {
    return matcher.end(n);
  }
}
