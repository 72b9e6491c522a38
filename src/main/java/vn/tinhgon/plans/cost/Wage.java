package vn.tinhgon.plans.cost;

import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Staff;

/**
 * What an hour of an applicant is worth (thu nhập bình quân một giờ làm việc).
 *
 * @param year the year it is of
 * @param value đồng an hour, more than 0
 * @param verified whether the figure was read in a source
 * @param source where it comes from
 * @param staff whose hour it is; absent for that of everybody
 */
public record Wage(int year, long value, boolean verified, String source, @Nullable Staff staff) {}
