/** Tests. */
@NullMarked
package vn.tinhgon.report.html.comparison;

import org.jspecify.annotations.NullMarked;
