/** Simplification plans as people file and read them: one text, laid out for each format. */
@NullMarked
package vn.tinhgon.report.plan;

import org.jspecify.annotations.NullMarked;
