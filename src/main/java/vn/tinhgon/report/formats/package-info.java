/** Reports in the forms that other programs read: scanners' consoles, pipelines, spreadsheets. */
@NullMarked
package vn.tinhgon.report.formats;

import org.jspecify.annotations.NullMarked;
