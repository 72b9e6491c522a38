@NullMarked
package vn.tinhgon.rules.findings;

import org.jspecify.annotations.NullMarked;
