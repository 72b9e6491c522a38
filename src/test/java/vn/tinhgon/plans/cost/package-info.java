@NullMarked
package vn.tinhgon.plans.cost;

import org.jspecify.annotations.NullMarked;
