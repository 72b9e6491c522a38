/** The report of a review and its renderers, which are pure functions of what they are given. */
@NullMarked
package vn.tinhgon.report;

import org.jspecify.annotations.NullMarked;
