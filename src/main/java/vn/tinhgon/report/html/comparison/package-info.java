/** The comparison of versions as one web page that works offline. */
@NullMarked
package vn.tinhgon.report.html.comparison;

import org.jspecify.annotations.NullMarked;
