@NullMarked
package vn.tinhgon.rules.facts;

import org.jspecify.annotations.NullMarked;
