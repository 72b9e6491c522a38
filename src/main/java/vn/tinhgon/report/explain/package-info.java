/** Why a rule finds something or does not, in words that need no programmer. */
@NullMarked
package vn.tinhgon.report.explain;

import org.jspecify.annotations.NullMarked;
