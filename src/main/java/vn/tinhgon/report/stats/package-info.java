/** Counts over many procedures, laid out: the same tables as text, CSV, XLSX and a web page. */
@NullMarked
package vn.tinhgon.report.stats;

import org.jspecify.annotations.NullMarked;
