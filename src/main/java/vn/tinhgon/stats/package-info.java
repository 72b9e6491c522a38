/**
 * Many procedures counted: shares, case counts, targets and score cards. What is not known is
 * counted as unknown, never as no.
 */
@NullMarked
package vn.tinhgon.stats;

import org.jspecify.annotations.NullMarked;
