/** Tests. */
@NullMarked
package vn.tinhgon.report.html;

import org.jspecify.annotations.NullMarked;
