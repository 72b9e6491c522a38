package vn.tinhgon.stats;

import org.jspecify.annotations.Nullable;

/** What a procedure answers to a question. */
public enum Answer {
  YES,
  NO,
  UNKNOWN,
  /** the question is not about such procedures */
  NOT_ASKED;

  /** Of what is stated; absent is unknown. */
  static Answer of(@Nullable Boolean stated) {
    return stated == null ? UNKNOWN : stated ? YES : NO;
  }
}
