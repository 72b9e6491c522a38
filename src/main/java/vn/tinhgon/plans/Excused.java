package vn.tinhgon.plans;

import vn.tinhgon.model.Text;
import vn.tinhgon.rules.Finding;

/**
 * A finding that the competent person accepted for a time, so that no plan asks to act on it.
 *
 * @param finding the finding
 * @param why who decided, when, why and until when
 */
public record Excused(Finding finding, Text why) {}
