package vn.tinhgon.rules.facts;

import vn.tinhgon.model.Text;

/**
 * A kind of paper that a national database holds on the day of the review, as a fact for DRL.
 *
 * @param kind id of the kind of document
 * @param name what the paper is called
 * @param database the database
 * @param owner the agency that owns it
 */
public record HeldKind(String kind, Text name, Text database, Text owner) {}
