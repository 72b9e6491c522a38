package vn.tinhgon.compare;

/**
 * A stretch of words of a text that was reworded.
 *
 * @param kind in which of the versions it stands
 * @param text the words, as published
 */
public record Piece(Kind kind, String text) {

  /** In which of the versions a stretch of words stands. */
  public enum Kind {
    SAME,
    DELETED,
    INSERTED
  }
}
