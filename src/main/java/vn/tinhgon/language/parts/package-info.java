/**
 * Single parts of a procedure: time limits, fees, forms, and what of the parts is missing or wrong.
 */
@NullMarked
package vn.tinhgon.language.parts;

import org.jspecify.annotations.NullMarked;
