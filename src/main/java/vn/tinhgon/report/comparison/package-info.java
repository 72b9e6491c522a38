/** What new versions of procedures changed, for people and programs. */
@NullMarked
package vn.tinhgon.report.comparison;

import org.jspecify.annotations.NullMarked;
