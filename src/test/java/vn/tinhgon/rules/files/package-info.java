@NullMarked
package vn.tinhgon.rules.files;

import org.jspecify.annotations.NullMarked;
