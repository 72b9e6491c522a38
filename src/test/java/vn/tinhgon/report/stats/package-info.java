/** Many procedures counted. */
@NullMarked
package vn.tinhgon.report.stats;

import org.jspecify.annotations.NullMarked;
