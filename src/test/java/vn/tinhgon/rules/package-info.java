@NullMarked
package vn.tinhgon.rules;

import org.jspecify.annotations.NullMarked;
