/** The page of a procedure: its parts prepared for templates, and what findings quote of them. */
@NullMarked
package vn.tinhgon.report.html.procedure;

import org.jspecify.annotations.NullMarked;
