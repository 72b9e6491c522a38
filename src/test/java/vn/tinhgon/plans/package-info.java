@NullMarked
package vn.tinhgon.plans;

import org.jspecify.annotations.NullMarked;
