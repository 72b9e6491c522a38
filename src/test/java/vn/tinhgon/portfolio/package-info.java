/** Tests of the room {@code portfolio}. */
@NullMarked
package vn.tinhgon.portfolio;

import org.jspecify.annotations.NullMarked;
