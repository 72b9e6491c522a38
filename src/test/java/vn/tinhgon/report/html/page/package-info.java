/** Tests. */
@NullMarked
package vn.tinhgon.report.html.page;

import org.jspecify.annotations.NullMarked;
