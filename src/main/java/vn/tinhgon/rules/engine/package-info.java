/**
 * The rule book at work: Drools' sessions, rules compiled before or at the start, and why a rule
 * speaks or is silent.
 */
@NullMarked
package vn.tinhgon.rules.engine;

import org.jspecify.annotations.NullMarked;
