package vn.tinhgon.model;

import java.util.List;

/**
 * A part of a procedure that a finding can point at.
 *
 * <p>Rules join parts of one procedure on {@link #procedure()}, and findings are placed by {@link
 * #at()}.
 */
public interface Part {

  /** Key of the procedure this part belongs to; unique within one review. */
  String procedure();

  /** JSON pointer (RFC 6901) of this part in the file that was given. */
  String at();

  /**
   * The words that make this part what it is, wherever it stands in the file. A finding's
   * fingerprint is made from them, so that moving or reformatting a part does not change it.
   */
  String words();

  /** The words that what is said of this part was read from; empty where the file states it. */
  default List<Evidence> evidence() {
    return List.of();
  }
}
