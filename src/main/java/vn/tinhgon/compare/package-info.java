/**
 * What a new version of a procedure changed: immutable, complete, and in words, so that reports of
 * it only lay it out. {@code vn.tinhgon.compare.parts} finds it out.
 */
@NullMarked
package vn.tinhgon.compare;

import org.jspecify.annotations.NullMarked;
