/** From a place that a rule reports to the finding: law in force, words, who acts, fingerprint. */
@NullMarked
package vn.tinhgon.rules.findings;

import org.jspecify.annotations.NullMarked;
