/** What other programs are told, also when procedures hold what those programs take for orders. */
@NullMarked
package vn.tinhgon.report.formats;

import org.jspecify.annotations.NullMarked;
