package vn.tinhgon.rules.facts;

/**
 * A rule's threshold on the day of the review, as a fact for its DRL.
 *
 * @param rule id of the rule
 * @param name name of the threshold
 * @param value its value on that day
 */
public record Threshold(String rule, String name, long value) {}
