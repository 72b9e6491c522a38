/** Many procedures counted. */
@NullMarked
package vn.tinhgon.stats;

import org.jspecify.annotations.NullMarked;
