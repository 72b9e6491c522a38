/**
 * The rule book: rules, the law they rest on, and their findings. The only room that sees Drools.
 *
 * <p>A rule is a folder ({@code rules/<group>/<id>}) of {@code rule.drl} (when it fires), {@code
 * rule.yaml} (everything that is said about it) and {@code cases.yaml} (proof). The DRL reports a
 * place; {@link vn.tinhgon.rules.findings.Findings} joins it with the rest and makes the {@link
 * vn.tinhgon.rules.Finding}.
 */
@NullMarked
package vn.tinhgon.rules;

import org.jspecify.annotations.NullMarked;
