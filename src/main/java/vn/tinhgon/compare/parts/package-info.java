/** Finds out what a new version of a procedure changed, part by part. */
@NullMarked
package vn.tinhgon.compare.parts;

import org.jspecify.annotations.NullMarked;
