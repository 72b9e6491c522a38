@NullMarked
package vn.tinhgon.compare.parts;

import org.jspecify.annotations.NullMarked;
