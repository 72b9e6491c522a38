/** How far a procedure can go online: what it offers, and what stands in the way. */
@NullMarked
package vn.tinhgon.language.online;

import org.jspecify.annotations.NullMarked;
