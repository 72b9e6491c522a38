@NullMarked
package vn.tinhgon.report.plan;

import org.jspecify.annotations.NullMarked;
