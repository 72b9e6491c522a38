@NullMarked
package vn.tinhgon.language.papers;

import org.jspecify.annotations.NullMarked;
