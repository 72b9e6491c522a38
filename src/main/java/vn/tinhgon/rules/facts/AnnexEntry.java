package vn.tinhgon.rules.facts;

import vn.tinhgon.model.Text;

/**
 * A kind of paper that the state's own list replaces by data in one procedure, as a fact for DRL.
 *
 * @param procedure key of the procedure
 * @param code its code in the list
 * @param kind id of the kind of document
 * @param paper the paper as the list prints it
 * @param database the database that replaces it
 * @param owner the agency that owns the database
 * @param provision the provision that must be amended
 * @param part whether it is replaced in part, or in one case only
 * @param published whether the owner is known to have published what can be looked up
 */
public record AnnexEntry(
    String procedure,
    String code,
    String kind,
    String paper,
    Text database,
    Text owner,
    String provision,
    boolean part,
    boolean published) {

  private static final Text WHOLE = new Text("đã thay thế", "replaces");
  private static final Text PART = new Text("đã thay thế một phần", "replaces in part");

  /** Whether asking for the paper may still be lawful. */
  public boolean getDoubtful() {
    return part || !published;
  }

  /** How far the list replaces the paper, as a verb. */
  public Text getExtent() {
    return part ? PART : WHOLE;
  }
}
