@NullMarked
package vn.tinhgon.procedures;

import org.jspecify.annotations.NullMarked;
