/** What every page is made of: its language, its own style and script, words that stay words. */
@NullMarked
package vn.tinhgon.report.html.page;

import org.jspecify.annotations.NullMarked;
