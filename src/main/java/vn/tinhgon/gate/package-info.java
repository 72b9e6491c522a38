/**
 * What decides whether a pipeline stops: which findings were known before ({@link
 * vn.tinhgon.gate.Baseline}, an earlier report), which the competent person accepted for a time
 * ({@link vn.tinhgon.gate.Waiver}), and which files changed at all.
 */
@NullMarked
package vn.tinhgon.gate;

import org.jspecify.annotations.NullMarked;
