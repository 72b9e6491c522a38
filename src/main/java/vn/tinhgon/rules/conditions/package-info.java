/**
 * The conditions of a rule one by one: its DRL taken apart, what it says in words, and DRL made
 * from its own text that tells which of them hold.
 */
@NullMarked
package vn.tinhgon.rules.conditions;

import org.jspecify.annotations.NullMarked;
