package vn.tinhgon.procedures;

import vn.tinhgon.model.Text;

/**
 * Something in a portal file that is doubtful, was read as unknown, or could not be kept.
 *
 * @param at JSON pointer into the portal file
 * @param topic short English name of the kind of doubt, for counting
 * @param message one line
 */
public record Remark(String at, String topic, Text message) {}
