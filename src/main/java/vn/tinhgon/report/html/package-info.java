/**
 * The report as one web page that works offline: records prepared for templates, and the templates
 * under {@code src/main/jte} that show them.
 */
@NullMarked
package vn.tinhgon.report.html;

import org.jspecify.annotations.NullMarked;
