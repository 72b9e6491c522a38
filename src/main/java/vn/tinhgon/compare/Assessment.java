package vn.tinhgon.compare;

import java.util.List;
import vn.tinhgon.rules.Need;

/**
 * A rule that can be assessed on one version only.
 *
 * @param rule its id
 * @param now whether it is the new version that it can be assessed on
 * @param needs what the other version does not say
 */
public record Assessment(String rule, boolean now, List<Need> needs) {}
