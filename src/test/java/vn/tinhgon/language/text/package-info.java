@NullMarked
package vn.tinhgon.language.text;

import org.jspecify.annotations.NullMarked;
