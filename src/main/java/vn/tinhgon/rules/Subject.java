package vn.tinhgon.rules;

import com.fasterxml.jackson.annotation.JsonProperty;
import vn.tinhgon.model.Text;

/** What a rule's findings are about. They are never counted together. */
public enum Subject {
  /** What the procedure asks of people and agencies. */
  @JsonProperty("procedure")
  PROCEDURE(new Text("thủ tục", "procedure")),
  /** How it was entered in the database: to be corrected, nothing to simplify. */
  @JsonProperty("data")
  DATA(new Text("dữ liệu", "data")),
  /** A waiver that expired or is of no use; no rule finds these. */
  @JsonProperty("waiver")
  WAIVER(new Text("miễn trừ", "waiver"));

  private final Text label;

  Subject(Text label) {
    this.label = label;
  }

  /** What it is called. */
  public Text label() {
    return label;
  }
}
