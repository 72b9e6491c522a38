/** Procedures held against what they were: time limits and costs. */
@NullMarked
package vn.tinhgon.stats.cuts;

import org.jspecify.annotations.NullMarked;
