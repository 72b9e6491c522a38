package vn.tinhgon.rules;

import vn.tinhgon.model.Text;

/**
 * Something that a rule needs before it can be relied on, though it can be loaded.
 *
 * @param rule id of the rule
 * @param file the file to mend
 * @param line from 1; 0 for the file as a whole
 * @param message what is missing or wrong, and what to do
 */
public record Flaw(String rule, String file, int line, Text message) {}
