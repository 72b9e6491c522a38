package vn.tinhgon.language;

import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Where a wording stands in a text, from the beginning on. */
final class Hits {

  private final Matcher matcher;
  private final boolean atStart;

  /** Where the wording may begin; absent where it may begin anywhere. */
  private final @Nullable Beginnings beginnings;

  private int link;

  /** Where the hit before this one ended; below 0 where nothing was looked for yet. */
  private int end = -1;

  Hits(Wording wording, Folded text) {
    this.matcher =
        wording.matcher(text.text()).useTransparentBounds(true).useAnchoringBounds(false);
    this.atStart = wording.atStart();
    this.beginnings =
        wording.number() == Wording.UNNUMBERED ? null : text.beginnings(wording.number());
    this.link = beginnings == null ? 0 : beginnings.first(wording.number());
  }

  /** Goes to the next place; false where there is none. */
  boolean find() {
    if (beginnings == null) {
      return atStart ? end < 0 && at(0) : matcher.find();
    }
    while (link != 0) {
      int place = beginnings.place(link);
      link = beginnings.next(link);
      if (place >= end && at(place)) {
        return true;
      }
    }
    return false;
  }

  private boolean at(int place) {
    boolean found = matcher.region(place, matcher.regionEnd()).lookingAt();
    end = found ? matcher.end() : Math.max(end, 0);
    return found;
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
