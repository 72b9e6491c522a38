/**
 * The compliance cost of a procedure (chi phí tuân thủ, Thông tư 02/2017/TT-VPCP Điều 27): what
 * applicants must do, times what an hour is worth, and what they must pay. The agency's own time is
 * never counted, nor what applicants might have earned while they wait. Money is whole đồng; what
 * is unknown is listed and never counted as 0.
 */
@NullMarked
package vn.tinhgon.plans.cost;

import org.jspecify.annotations.NullMarked;
