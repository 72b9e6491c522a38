@NullMarked
package vn.tinhgon.language;

import org.jspecify.annotations.NullMarked;
