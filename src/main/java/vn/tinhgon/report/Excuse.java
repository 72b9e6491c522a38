package vn.tinhgon.report;

import vn.tinhgon.model.Text;

/**
 * Why a finding need not be acted on now. It stays in the reports, marked, and fails no build.
 *
 * @param kind what excuses it
 * @param why the reason in words: of a waiver, who decided, when, why and until when
 */
public record Excuse(Kind kind, Text why) {

  /** What excuses a finding. */
  public enum Kind {
    /** It was there before: a baseline or an earlier report has it. */
    KNOWN(new Text("đã biết", "known")),
    /** The competent person decided to accept it for a time. */
    WAIVED(new Text("được miễn trừ", "waived"));

    private final Text label;

    Kind(Text label) {
      this.label = label;
    }

    /** What it is called. */
    public Text label() {
      return label;
    }
  }
}
