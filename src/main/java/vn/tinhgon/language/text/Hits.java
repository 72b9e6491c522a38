package vn.tinhgon.language.text;

import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Where a wording stands in a text, from the beginning on. */
public final class Hits {

  private final Wording wording;
  private final Folded text;

  /** Where the wording may begin; absent where it may begin anywhere. */
  private final @Nullable Beginnings beginnings;

  /** The number of the beginning to be tried next. */
  private int next;

  /** Made when there is something to be tried. */
  private @Nullable Matcher matcher;

  /** Where the text stands in the one that the matcher looks in. */
  private final int shift;

  /** Where the hit before this one ended; below 0 where nothing was looked for yet. */
  private int end = -1;

  Hits(Wording wording, Folded text) {
    this.wording = wording;
    this.text = text;
    this.beginnings =
        wording.number() == Wording.UNNUMBERED ? null : text.beginnings(wording.number());
    this.next = beginnings == null ? 0 : beginnings.from(wording.number(), text.offset());
    this.shift = beginnings == null || !wording.looksAhead() ? 0 : text.offset();
  }

  /** Goes to the next place; false where there is none. */
  public boolean find() {
    if (beginnings == null) {
      return wording.atStart() ? end < 0 && wording.mayBegin(text) && at(0) : matcher().find();
    }
    if (end < 0 && (wording.atStartToo() || text.cutsWord()) && at(0)) {
      return true;
    }
    int place = beginnings.place(wording.number(), next) - text.offset();
    while (place < text.length()) {
      next++;
      if (place >= end && at(place)) {
        return true;
      }
      place = beginnings.place(wording.number(), next) - text.offset();
    }
    return false;
  }

  /** Whether the wording stands where the text begins. */
  public boolean opens() {
    if (beginnings == null) {
      return wording.mayBegin(text) && at(0);
    }
    boolean mayBegin = beginnings.place(wording.number(), next) == text.offset();
    return (mayBegin || wording.atStartToo() || text.cutsWord()) && at(0);
  }

  private boolean at(int place) {
    Matcher m = matcher;
    if (wording.looksAhead()) {
      m = wording.matcherAt(text.wholeText(), shift + place, m);
      matcher = m;
    } else {
      m = matcher();
    }
    boolean found = m.region(shift + place, shift + text.length()).lookingAt();
    end = found ? m.end() - shift : Math.max(end, 0);
    return found;
  }

  private Matcher matcher() {
    if (matcher == null) {
      matcher = wording.matcher(text.text()).useTransparentBounds(true).useAnchoringBounds(false);
    }
    return matcher;
  }

  /** Where the words begin. */
  public int start() {
    return matcher().start() - shift;
  }

  /** Where the words end. */
  public int end() {
    return matcher().end() - shift;
  }

  /** The words, in normal form. */
  public String group() {
    return matcher().group();
  }

  /** The words of the group {@code n}, in normal form. */
  public String group(int n) {
    return matcher().group(n);
  }

  /** Where the words of the group {@code n} begin. */
  public int start(int n) {
    return matcher().start(n) - shift;
  }

  /** Where the words of the group {@code n} end. */
  public int end(int n) {
    return matcher().end(n) - shift;
  }
}
