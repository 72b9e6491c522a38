package vn.tinhgon.rules;

import vn.tinhgon.model.Text;

/** How grave a finding is; ordered from the gravest. */
public enum Severity {
  /** Against a binding norm in force on the day, and certain. */
  VIOLATION(new Text("vi phạm", "violation")),
  /** Probably wrong; a person must look. */
  WARNING(new Text("cảnh báo", "warning")),
  /** A simpler way; not a fault. */
  SUGGESTION(new Text("gợi ý", "suggestion"));

  private final Text label;

  Severity(Text label) {
    this.label = label;
  }

  /** The next less grave; the least grave stays what it is. */
  public Severity lower() {
    return this == VIOLATION ? WARNING : SUGGESTION;
  }

  /** What it is called. */
  public Text label() {
    return label;
  }
}
