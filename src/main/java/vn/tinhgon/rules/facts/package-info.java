/**
 * What rules see beside the parts of a procedure: sums and links that are prepared in Java, so that
 * a rule's {@code when} reads as a sentence and its joins are on equal keys, and the law's data on
 * the day of the review.
 */
@NullMarked
package vn.tinhgon.rules.facts;

import org.jspecify.annotations.NullMarked;
