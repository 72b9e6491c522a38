package vn.tinhgon.rules;

/**
 * A pair of offices between which the law allows delegation, as a fact for DRL.
 *
 * @param pair delegator and delegate: {@code chair/province>specialised-agency/province}
 */
public record LawfulPair(String pair) {}
