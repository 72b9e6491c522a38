/** What the plans of many procedures save, ranked; a year and a case apart. */
@NullMarked
package vn.tinhgon.stats.savings;

import org.jspecify.annotations.NullMarked;
