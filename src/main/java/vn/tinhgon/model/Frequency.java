package vn.tinhgon.model;

/** How often something that a procedure may bring comes about. */
public enum Frequency {
  /** with every dossier that is in order */
  ALWAYS(new Text("luôn", "always")),
  /** in some cases only, or where the agency finds it needful */
  SOMETIMES(new Text("có trường hợp", "sometimes")),
  NO(new Text("không", "no"));

  private final Text label;

  Frequency(Text label) {
    this.label = label;
  }

  /** What it is called. */
  public Text label() {
    return label;
  }
}
