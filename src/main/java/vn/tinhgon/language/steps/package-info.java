/** The steps of a procedure: where each begins, who does what in it, and by when. */
@NullMarked
package vn.tinhgon.language.steps;

import org.jspecify.annotations.NullMarked;
