@NullMarked
package vn.tinhgon.rules.engine;

import org.jspecify.annotations.NullMarked;
