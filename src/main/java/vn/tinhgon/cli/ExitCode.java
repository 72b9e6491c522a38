package vn.tinhgon.cli;

/** Exit codes; the highest that applies is returned. */
final class ExitCode {

  static final int CLEAN = 0;

  /** Findings at or above the level of {@code --fail-on}. */
  static final int FINDINGS = 1;

  /** Wrong use, or input that cannot be read. */
  static final int WRONG_INPUT = 2;

  /** The program failed or did not finish. */
  static final int FAILED = 3;

  private ExitCode() {}
}
