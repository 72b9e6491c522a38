@NullMarked
package vn.tinhgon.cli;

import org.jspecify.annotations.NullMarked;
